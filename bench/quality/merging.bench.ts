import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decodeText } from '../../src/intake/index.ts'
import { actorRefs, findingRefs } from '../../src/model/finding-key.ts'
import { Process } from '../../src/model/process.ts'
import type { FiledReading, ProcessRecord } from '../../src/model/process-record.ts'
import type { Reading } from '../../src/model/reading.ts'
import { readDispatch } from '../../src/pipeline/read-dispatch.ts'
import { buildRecord, fileToProcess } from '../../src/record/index.ts'
import type { Note } from '../../test/record/compose.ts'
import { DISPATCHES as HARD_DISPATCHES } from '../../test/record/hard/dispatches.ts'
import { HARD } from '../../test/record/hard/process.ts'
import type { Measure, QualityBench } from './measure.ts'

const ROOT = join(import.meta.dirname, '../..')
const FLOORS: Record<string, readonly [floor: number, aim: number]> = {
  contacts: [75, 92],
  commitments: [85, 95],
  statements: [85, 95],
  events: [40, 90],
  'families of copies': [100, 100],
  'filed to the process': [97, 100],
}
const KINDS = ['contact', 'commitment', 'statement', 'event'] as const

interface Place {
  readonly dispatch: string
  readonly words: string
}
type Things = Readonly<Record<string, readonly Place[]>>

/** What the record makes one, held against what is one in the sample dispatches by hand (test/record/sample-expected.json). */
export const bench: QualityBench = {
  name: 'merging',
  about:
    'the sample dispatches read and put together; pairs of findings that are one, by hand. Findings not read, or read where nothing is, are left out. ' +
    'The weights of the record were set looking at this sample',
  needs: '.',
  run() {
    const expected = JSON.parse(readFileSync(join(ROOT, 'test/record/sample-expected.json'), 'utf8'))
    const process = Process.parse(JSON.parse(readFileSync(join(ROOT, 'samples/process.json'), 'utf8')))
    const readings = readSample()
    const record = buildRecord(process, readings, [], { day: '2026-11-01' })
    const families = record.families.filter((f) => f.versions.length > 1).length
    const measures: Measure[] = [
      ...KINDS.map((kind) => measure(kind, expected[kind], readings, record)),
      {
        name: 'families of copies',
        score: families === expected.families.length ? 100 : 0,
        note: `${families} of ${expected.families.length}`,
      },
      holders(expected.holder, readings, record),
      filing(
        readings.map((r) => r.reading),
        process,
      ),
    ]
    return [...measures, ...hardMeasures()].map((m) => ({ ...m, floor: FLOORS[m.name]?.[0], aim: FLOORS[m.name]?.[1] }))
  },
}

/** The invented process of test/record/hard, where the truth is known by construction, through the reader: no floor. */
function hardMeasures(): Measure[] {
  const readings = HARD_DISPATCHES.map(({ published, source, text }, i): FiledReading => {
    const { dispatch } = decodeText(text, { source, published })
    return { reading: readDispatch(dispatch, `${i}`), recordedAt: `${published}T12:00:00Z` }
  })
  const record = buildRecord(HARD, readings, [], { day: '2027-06-30' })
  return KINDS.map((kind) => {
    const tellings = HARD_DISPATCHES.flatMap(({ notes }, i) =>
      notes.flatMap((n) => (n.kind === kind ? [{ is: n.is, dispatch: `${i}`, words: wordsOf(n) }] : [])),
    )
    const things = Object.fromEntries(Map.groupBy(tellings, ({ is }) => is))
    const { name, score, note } = measure(kind, things, readings, record)
    return {
      name: `hard process, ${name}`,
      unpinned: true,
      score,
      note: `${note}; of ${tellings.length} tellings read: ${placed(kind, things, readings).length}`,
    }
  })
}

function wordsOf({ kind, words, content, what }: Note): string {
  return String((kind === 'statement' ? content : kind === 'commitment' ? what : words) ?? words)
}

export function readSample(): FiledReading[] {
  const index = JSON.parse(readFileSync(join(ROOT, 'samples/index.json'), 'utf8')) as {
    dispatches: { file: string; source?: string; published?: string }[]
  }
  return index.dispatches.map(({ file, source, published }) => {
    const text = readFileSync(join(ROOT, 'samples/dispatches', file), 'utf8')
    const { dispatch } = decodeText(text, { source, published })
    return {
      reading: readDispatch(dispatch, file.replace(/\.txt$/, '')),
      recordedAt: '2026-11-01T00:00:00Z',
    }
  })
}

function measure(
  kind: (typeof KINDS)[number],
  things: Things,
  readings: readonly FiledReading[],
  record: ProcessRecord,
): Measure {
  const found = placed(kind, things, readings)
  const entries = (ref: string) => new Set(record.entries[ref] ?? [])
  const kindEntries = new Set(entriesOf(kind, record))
  let [both, expected, merged] = [0, 0, 0]
  const wrong: string[] = []
  for (let i = 0; i < found.length; i++)
    for (let k = i + 1; k < found.length; k++) {
      const [a, b] = [found[i]!, found[k]!]
      const same = a.things.some((t) => b.things.includes(t))
      const one = [...entries(a.ref)].some((e) => kindEntries.has(e) && entries(b.ref).has(e))
      if (same) expected++
      if (one) merged++
      if (same && one) both++
      if (one !== same)
        wrong.push(`    ${one ? 'wrongly one ' : 'left apart  '} ${a.things} "${a.words}" ~ ${b.things} "${b.words}"`)
    }
  if (process.env.ERRORS === kind) console.log(wrong.join('\n'))
  const precision = merged === 0 ? 1 : both / merged
  const recall = expected === 0 ? 1 : both / expected
  const told = new Set(found.flatMap((f) => f.things)).size
  const made = new Set(found.flatMap((f) => [...entries(f.ref)].filter((e) => kindEntries.has(e)))).size
  const percent = (x: number) => (100 * x).toFixed(1)
  return {
    name: `${kind}s`,
    score: precision + recall === 0 ? 0 : (200 * precision * recall) / (precision + recall),
    note: `P ${percent(precision)} R ${percent(recall)} of ${expected} pairs; ${made} entries for ${told} things (${(made / told).toFixed(2)})`,
  }
}

/** Findings that stand at a place of the expected ones, each with the things it tells of. */
function placed(kind: string, things: Things, readings: readonly FiledReading[]) {
  const byName = new Map(readings.map(({ reading }) => [reading.name, reading]))
  const told = new Map<string, { things: string[]; words: string }>()
  for (const [thing, places] of Object.entries(things))
    for (const { dispatch, words } of places) {
      const reading = byName.get(dispatch)!
      for (const [ref, exact] of at(reading, kind, words)) {
        const known = told.get(ref)
        if (!known) told.set(ref, { things: [thing], words: exact })
        else if (!known.things.includes(thing)) known.things.push(thing)
      }
    }
  return [...told].map(([ref, rest]) => ({ ref, ...rest }))
}

function at(reading: Reading, kind: string, words: string): [ref: string, exact: string][] {
  const refs = findingRefs(reading)
  const { text } = reading.dispatch
  const starts: number[] = []
  for (let i = text.indexOf(words); i >= 0; i = text.indexOf(words, i + 1)) starts.push(i)
  return reading.findings.flatMap((f): [string, string][] => {
    if (f.kind !== kind) return []
    const spans = f.kind === 'statement' ? f.content : f.kind === 'commitment' ? [f.what] : [f.span]
    const meets = spans.some((s) => starts.some((start) => s.start < start + words.length && s.end > start))
    return meets ? [[refs.get(f.id)!, spans[0]!.exact.slice(0, 70)]] : []
  })
}

function entriesOf(kind: (typeof KINDS)[number], record: ProcessRecord): string[] {
  const entries = {
    contact: record.contacts,
    commitment: record.commitments,
    statement: record.statements,
    event: record.chronology,
  }
  return entries[kind].map((e) => e.id)
}

/** Persons named by surname or office alone, and who they are. */
function holders(things: Things, readings: readonly FiledReading[], record: ProcessRecord): Measure {
  const byId = new Map(record.actors.map((a) => [a.id, a.name]))
  const asked = Object.entries(things).flatMap(([name, places]) =>
    places.flatMap(({ dispatch, words }) => {
      const reading = readings.find((r) => r.reading.name === dispatch)!.reading
      const actor = reading.actors.find((a) => a.name === words)
      const id = actor && record.entries[actorRefs(reading).get(actor.id)!]?.[0]
      return actor ? [id !== undefined && byId.get(id) === name] : []
    }),
  )
  const right = asked.filter(Boolean).length
  const score = asked.length === 0 ? 100 : (100 * right) / asked.length
  return { name: 'unnamed office holders', score, note: `${right} of ${asked.length} read as such` }
}

/** Every dispatch of the sample is of its process. */
function filing(readings: readonly Reading[], process: Process): Measure {
  const filed = readings.filter((r) => fileToProcess(r, process).score >= 0.5).length
  return {
    name: 'filed to the process',
    score: (100 * filed) / readings.length,
    note: `${filed} of ${readings.length}`,
  }
}
