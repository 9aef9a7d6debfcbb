import { parentPort, workerData } from 'node:worker_threads'
import { openStore } from '../store/store.ts'
import { watchSources } from './watch.ts'
import type { WatchTask } from './watcher.ts'

// Runs on a thread of its own, over a connection of its own. What happens to a source is kept with it, and nobody listens here.
const { address, version, once } = workerData as WatchTask
const stop = new AbortController()
parentPort!.once('message', () => stop.abort())
const store = await openStore(address)
try {
  const which = once === undefined ? { once: false } : { once: true, only: [once] }
  await watchSources({ store, version, env: process.env, signal: stop.signal, tell: () => {}, ...which })
} finally {
  await store.close()
  parentPort!.close()
}
