#!/usr/bin/env node
import { enableCompileCache } from 'node:module'

// before anything else is loaded, so that the second start is the fast one
enableCompileCache()
const { run } = await import('./run.ts')
await run(process.argv)
