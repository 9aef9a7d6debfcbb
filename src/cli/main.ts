#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { decode } from '../intake/index.ts'
import { readDispatch } from '../pipeline/read-dispatch.ts'

for (const file of process.argv.slice(3))
  for (const { dispatch, name } of decode(readFileSync(file))) console.log(JSON.stringify(readDispatch(dispatch, name)))
