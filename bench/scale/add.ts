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
import { spentMs, spreadOf } from './spent.ts'
import { setOf, Variants } from './variants.ts'

// A process of its own, so that its memory is that of adding: ADDRESS READINGS PROCESSES FROM TO NEXT.
// Puts readings FROM to TO into the record, then reads and adds NEXT more by the way everything comes in.
const [address, readingsFile, processesFile, from, to, next] = process.argv.slice(2)
const lines = readFileSync(readingsFile!, 'utf8').split('\n').filter(Boolean)
const processes = JSON.parse(readFileSync(processesFile!, 'utf8')) as unknown[]
const parse = (i: number) => JSON.parse(lines[i % lines.length]!) as Reading
const variants = new Variants(function* () {
  for (let i = 0; i < lines.length; i++) yield parse(i).dispatch.text
}, processes)
const checked = await Promise.all(processes.map(checkProcess))
const store = await openStore(JSON.parse(address!))
const made = new Set<number>()

const began = spentMs()
for (let i = Number(from); i < Number(to); i++) {
  const variant = Math.floor(i / lines.length)
  await makeProcesses(variant)
  const reading = variants.reading(parse(i), variant)
  const readAt = new Date().toISOString()
  const sighting = { name: `${i}`, source: reading.dispatch.source ?? 'White House', invented: false, seenAt: readAt }
  await addDispatch(store, { reading, introduction: introduce(reading.dispatch), readAt }, sighting, fileToProcesses)
}
const bulkMs = spentMs() - began

const times: number[] = []
let filed = 0
for (let i = Number(to); i < Number(to) + Number(next); i++) {
  const variant = Math.floor(i / lines.length)
  await makeProcesses(variant)
  const { dispatch } = parse(i)
  const bytes = Buffer.from(
    JSON.stringify({
      text: variants.text(dispatch.text, variant),
      published: variants.text(dispatch.published.edtf ?? '', variant),
      source: 'White House',
    }),
  )
  const start = spentMs()
  const { added } = await fileBytes(store, bytes, { name: `${i}`, by: 'bench' })
  times.push(spentMs() - start)
  filed += added.filter((a) => a.isNew).length
}
const { n } = await store.db
  .selectFrom('dispatch')
  .select(({ fn }) => fn.countAll<number>().as('n'))
  .executeTakeFirstOrThrow()
await store.close()
console.log(
  JSON.stringify({
    bulk: { count: Number(to) - Number(from), ms: bulkMs },
    next: { count: filed, ms: times.reduce((a, b) => a + b, 0), ...spreadOf(times) },
    dispatches: n,
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
