import { writeSync } from 'node:fs'
import { openStore } from '../../src/store/store.ts'
import { watchSources } from '../../src/watch/watch.ts'

// Run as a process of its own by crash.test.ts, which kills it: one line for each thing that happens, without pauses between requests.
const [data] = process.argv.slice(2)
const store = await openStore({ data })
await watchSources({
  store,
  version: '1.0',
  env: {},
  once: true,
  signal: new AbortController().signal,
  tell: (news) => void writeSync(1, `${JSON.stringify(news)}\n`),
  limits: { hostIntervalMs: 0 },
})
await store.close()
