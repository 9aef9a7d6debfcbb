import { parentPort, workerData } from 'node:worker_threads'
import { decodeAll, decodeMutated, readSeeds } from './decode-mutated.ts'

/** What the runner tells a worker: which mutations are its own. `at` is shared, so that a hang can be seen from outside. */
export interface Part {
  readonly first: number
  readonly last: number
  readonly step: number
  readonly at: SharedArrayBuffer
}

const { first, last, step, at } = workerData as Part
const current = new BigInt64Array(at)
const seeds = readSeeds()
// parsers are loaded on first need; that is no time of a mutation
for (const { bytes, hints } of seeds) await decodeAll(bytes, hints).catch(() => {})
for (let number = first; number <= last; number += step) {
  Atomics.store(current, 0, BigInt(number))
  const outcome = await decodeMutated(seeds, number)
  if (outcome.what) parentPort!.postMessage({ number, ...outcome })
  // timers and collected garbage get their turn
  if (number % 64 === 0) await new Promise((resolve) => setImmediate(resolve))
}
