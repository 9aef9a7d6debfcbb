import { Worker } from 'node:worker_threads'
import type { Outcome } from './decode-mutated.ts'
import type { Part } from './worker.ts'

/** `npm run fuzz [-- MUTATIONS [FIRST [WORKERS]]]`: prints each fault as it comes, and counts, time and memory at the end. */
const [mutations = 1_000_000, first = 1, workers = 1] = process.argv.slice(2).map(Number)
const last = first + mutations - 1
// a worker over this is ended and its mutation is a fault; its time is that of its own thread
const HEAP_MB = 512
const HANG_MS = 15_000
// what does not even let its time be asked for is a hang by the clock, on however busy a machine
const DEAF_MS = 300_000
const LOOK_MS = 1_000

const began = Date.now()
let faults = 0
let peakMb = 0

const reached = new Map<number, number>()
// a run that is broken off says how far it came
for (const signal of ['SIGINT', 'SIGTERM'] as const)
  process.once(signal, () => {
    conclude(Math.min(...reached.values()) - first + 1)
    process.exit(1)
  })

await Promise.all(Array.from({ length: workers }, (_, i) => runPart(first + i)))
conclude(mutations)
process.exitCode = faults ? 1 : 0

function conclude(done: number): void {
  const seconds = (Date.now() - began) / 1_000
  console.log(`${done} mutations in ${seconds.toFixed(0)} s, ${faults} faults, memory at most ${peakMb.toFixed(0)} MB`)
}

/** Runs every n-th mutation; after one that hangs or fills the memory, a new worker goes on with the next. */
async function runPart(start: number): Promise<void> {
  for (let next: number | undefined = start; next !== undefined && next <= last; ) next = await runWorker(next)
}

/** @returns the mutation to go on with; undefined when all are done */
function runWorker(from: number): Promise<number | undefined> {
  const at = new SharedArrayBuffer(8)
  const current = new BigInt64Array(at)
  const part: Part = { first: from, last, step: workers, at }
  const worker = new Worker(new URL('worker.ts', import.meta.url), {
    workerData: part,
    resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
  })
  const report = (number: number, seed: string, what: string) => {
    faults++
    console.log(`mutation ${number} of ${seed}: ${what}`)
  }
  worker.on('message', ({ number, seed, what }: Outcome & { number: number }) => report(number, seed, what ?? ''))
  return new Promise((resolve) => {
    let failed = false
    const end = (what: string) => {
      if (failed) return
      failed = true
      report(Number(current[0]), 'unknown', what)
      void worker.terminate()
    }
    let watched = { number: 0n, usedMs: 0, since: Date.now() }
    const look = setInterval(async () => {
      peakMb = Math.max(peakMb, process.memoryUsage.rss() / 1_000_000)
      const number = Atomics.load(current, 0)
      reached.set(from % workers, Number(number))
      if (Date.now() - watched.since > DEAF_MS && number === watched.number)
        return end('hangs, and its time cannot be told')
      const usage = await worker.cpuUsage().catch(() => undefined)
      // it may have gone on while we waited for the answer
      if (!usage || number !== Atomics.load(current, 0)) return
      const usedMs = (usage.user + usage.system) / 1_000
      if (number !== watched.number) watched = { number, usedMs, since: Date.now() }
      else if (number && usedMs - watched.usedMs > HANG_MS) end('hangs')
    }, LOOK_MS)
    worker.on('error', (error) => end(`ended the worker: ${error}`))
    worker.on('exit', () => {
      clearInterval(look)
      resolve(failed ? Math.max(from, Number(current[0])) + workers : undefined)
    })
  })
}
