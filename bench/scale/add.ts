import { readFileSync } from 'node:fs'
import { fileBytes } from '../../src/filing/file-bytes.ts'
import { fileToProcesses } from '../../src/filing/file-to-processes.ts'
import { introduce } from '../../src/filing/introduce.ts'
import { checkProcess } from '../../src/filing/read-process.ts'
import { keepProcess } from '../../src/filing/refile.ts'
import type { Process } from '../../src/model/process.ts'
import type { Reading } from '../../src/model/reading.ts'
import { openStore } from '../../src/store/store.ts'
import { addDispatch } from '../../src/store/write.ts'
import { spentOn, spreadOf } from './spent.ts'
import { setOf, Variants } from './variants.ts'

// A process of its own, so that its memory is that of adding: ADDRESS READINGS PROCESSES FROM HAS SIZE NEXT.
// From reading FROM on, puts readings into the record, which has HAS of them, until it has SIZE; then reads and adds NEXT
// more by the way everything comes in.
const [address, readingsFile, processesFile, from, has, size, next] = process.argv.slice(2)
const lines = readFileSync(readingsFile!, 'utf8').split('\n').filter(Boolean)
const processes = JSON.parse(readFileSync(processesFile!, 'utf8')) as unknown[]
// who sends a dispatch is told by who fetches it
const SOURCE = 'White House'
const parse = (i: number): Reading => {
  const reading = JSON.parse(lines[i % lines.length]!) as Reading
  return { ...reading, dispatch: { ...reading.dispatch, source: SOURCE } }
}
const variants = new Variants(function* () {
  for (let i = 0; i < lines.length; i++) yield parse(i).dispatch.text
}, processes)
const checked = await Promise.all(processes.map(checkProcess))
const store = await openStore(JSON.parse(address!))
const spent = await spentOn(store)
const made = new Set<number>()
let at = Number(from)
let dispatches = Number(has)

const stored: number[] = []
for (; dispatches < Number(size); at++) {
  const variant = Math.floor(at / lines.length)
  await makeProcesses(variant)
  const reading = variants.reading(parse(at), variant)
  const readAt = new Date().toISOString()
  const sighting = { name: `${at}`, source: variants.text(SOURCE, variant), invented: false, seenAt: readAt }
  const added = { reading, introduction: introduce(reading.dispatch), readAt }
  const before = spent()
  if (!(await addDispatch(store, added, sighting, fileToProcesses))) continue
  stored.push(spent() - before)
  dispatches++
}

const times: number[] = []
for (const last = dispatches + Number(next); dispatches < last; at++) {
  const variant = Math.floor(at / lines.length)
  await makeProcesses(variant)
  const { dispatch } = parse(at)
  const bytes = Buffer.from(
    JSON.stringify({
      text: variants.text(dispatch.text, variant),
      published: variants.text(dispatch.published.edtf ?? '', variant),
      source: variants.text(SOURCE, variant),
    }),
  )
  const before = spent()
  const { added } = await fileBytes(store, bytes, { name: `${at}`, by: 'bench' })
  const isNew = added.filter((a) => a.isNew).length
  if (!isNew) continue
  times.push(spent() - before)
  dispatches += isNew
}
await store.close()
const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
console.log(
  JSON.stringify({
    at,
    dispatches,
    bulk: { count: stored.length, ms: sum(stored), last: spreadOf(stored.slice(-1_000)) },
    next: { count: times.length, ms: sum(times), ...spreadOf(times) },
    memoryMb: process.resourceUsage().maxRSS / 1024,
  }),
)

/** The processes of this set of names, the first time it comes. */
async function makeProcesses(variant: number): Promise<void> {
  const set = setOf(variant)
  if (made.has(set)) return
  made.add(set)
  for (const file of checked) {
    const named: Process = variants.value(file, set)
    await keepProcess(store, { ...named, name: `${file.name} ${set}` }, 'bench')
  }
}
