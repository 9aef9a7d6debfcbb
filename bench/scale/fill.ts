import { readFileSync, writeFileSync } from 'node:fs'
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

// ADDRESS READINGS PROCESSES FROM HAS SIZE NEXT FILE: from reading FROM on, puts readings into the record, which has HAS
// of them, until it has SIZE. Of the texts that follow, twice NEXT are written to FILE, a line each.
const [address, readingsFile, processesFile, from, has, size, next, nextFile] = process.argv.slice(2)
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
let at = Number(from)
let dispatches = Number(has)

// the processes of every set of names that is to come, before their dispatches do
const last = Math.ceil((at + Number(size) - dispatches + 2 * Number(next)) / lines.length)
for (const set of new Set(Array.from({ length: last }, (_, variant) => setOf(variant))))
  for (const file of checked) {
    const named: Process = variants.value(file, set)
    await keepProcess(store, { ...named, name: `${file.name} ${set}` }, 'bench')
  }

const stored: number[] = []
for (; dispatches < Number(size); at++) {
  const variant = Math.floor(at / lines.length)
  const reading = variants.reading(parse(at), variant)
  const readAt = new Date().toISOString()
  const sighting = { name: `${at}`, source: variants.text(SOURCE, variant), invented: false, seenAt: readAt }
  const added = { reading, introduction: introduce(reading.dispatch), readAt }
  const before = spent()
  if (!(await addDispatch(store, added, sighting, fileToProcesses))) continue
  stored.push(spent() - before)
  dispatches++
}

// some of them are the same under other names, so a few more than are to be new
const more: string[] = []
for (let i = at; i < at + 2 * Number(next); i++) {
  const variant = Math.floor(i / lines.length)
  const { text, published } = parse(i).dispatch
  more.push(
    JSON.stringify({
      text: variants.text(text, variant),
      published: variants.text(published.edtf ?? '', variant),
      source: variants.text(SOURCE, variant),
    }),
  )
}
writeFileSync(nextFile!, more.join('\n'))
await store.close()
console.log(
  JSON.stringify({
    at,
    dispatches,
    ms: stored.reduce((a, b) => a + b, 0),
    count: stored.length,
    last: spreadOf(stored.slice(-1_000)),
  }),
)
