import { readFileSync } from 'node:fs'
import { CONTENDERS } from './contender.ts'

/** What one reader did with the texts. Seconds are of the processor, which other programs on the machine do not stretch. */
export interface ReaderSpeed {
  readonly loadMs: number
  readonly dispatches: number
  readonly words: number
  readonly seconds: number
  /** dispatches a second in each batch, in order */
  readonly batchRates: readonly number[]
  readonly peakMb: number
  /** seconds by stage, where the reader tells */
  readonly stages: Readonly<Record<string, number>>
}

const BATCHES = 10
// The first dispatches are read while the engine still compiles; a long run is what is measured.
const WARM_UP = 60

// Run by run.ts as a process of its own: measure-reader.ts NAME TEXTS.json, prints a ReaderSpeed as JSON.
const [name, file] = process.argv.slice(2)
const contender = CONTENDERS.find((c) => c.name === name)!
const texts = JSON.parse(readFileSync(file!, 'utf8')) as string[]
const before = performance.now()
const { read, stages } = await contender.load()
await read(texts[0]!)
const loadMs = performance.now() - before
for (const text of texts.slice(0, WARM_UP)) await read(text)
const warm = new Map(stages)
const batchRates: number[] = []
const size = Math.ceil(texts.length / BATCHES)
const start = process.cpuUsage()
for (let from = 0; from < texts.length; from += size) {
  const batch = texts.slice(from, from + size)
  const begun = process.cpuUsage()
  for (const text of batch) await read(text)
  batchRates.push(batch.length / secondsSince(begun))
}
const speed: ReaderSpeed = {
  loadMs,
  dispatches: texts.length,
  words: texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0),
  seconds: secondsSince(start),
  batchRates,
  peakMb: process.resourceUsage().maxRSS / 1_024,
  stages: Object.fromEntries([...(stages ?? [])].map(([stage, ms]) => [stage, (ms - (warm.get(stage) ?? 0)) / 1_000])),
}
console.log(JSON.stringify(speed))

/** The work of all threads counts, that of the garbage collector too. */
function secondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1_000_000
}
