import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../../src/intake/index.ts'
import type { Dispatch } from '../../src/model/dispatch.ts'
import type { FindingKind } from '../../src/model/finding.ts'
import { actorRefs, findingRefs } from '../../src/model/finding-key.ts'
import { Process } from '../../src/model/process.ts'
import type { FiledReading, ProcessRecord } from '../../src/model/process-record.ts'
import type { Reading } from '../../src/model/reading.ts'
import { readDispatch } from '../../src/pipeline/read-dispatch.ts'
import { buildRecord, FILED, fileToProcess } from '../../src/record/index.ts'
import type { Measure, QualityBench } from './measure.ts'

const FOLDER = join(import.meta.dirname, 'processes')
const KINDS = ['contact', 'commitment', 'statement', 'event', 'actor'] as const
const SOURCE = 'White House'
// As much of both spans as a later reader must still share for a judgement to be about its finding.
const SAME_PLACE = 0.5
const FEW = 10

/** Two places of findings, and whether they are one. A place: sixteen digits of the dispatch, then the span. */
type Pair = readonly [a: string, b: string, same: 0 | 1]
interface Judged {
  readonly pairs: Readonly<Record<(typeof KINDS)[number], readonly Pair[]>>
  readonly filing: readonly (readonly [process: string, dispatch: string, belongs: 0 | 1])[]
}

/** What the record makes one of the real readouts, held against pairs judged by hand. */
export const bench: QualityBench = {
  name: 'processes',
  about:
    '1,563 real readouts of one sender, filed to the eight processes of bench/quality/processes, read and put together; pairs of findings judged by hand (judged.json). ' +
    'Half of the pairs are those the record made one, half the likeliest it left apart, so that recall is of hard pairs. Of precision and recall, P counts pairs made one, R pairs that are one. ' +
    'Rules were changed looking at a part of these pairs',
  needs: 'data/readouts',
  async run(folder) {
    const judged: Judged = JSON.parse(readFileSync(join(FOLDER, 'judged.json'), 'utf8'))
    const processes = readProcesses()
    const dispatches = await decodeAll(folder)
    const readings = new Map<string, FiledReading>()
    const read = (dispatch: Dispatch): FiledReading => {
      const known = readings.get(dispatch.id)
      if (known) return known
      const filed = { reading: readDispatch(dispatch), recordedAt: `${dispatch.published.edtf}T12:00:00Z` }
      readings.set(dispatch.id, filed)
      return filed
    }
    const records = processes.map(({ process }) => {
      const filed = dispatches.filter((dispatch) => fileToProcess({ dispatch }, process).score >= FILED).map(read)
      return buildRecord(process, filed, [])
    })
    const places = new Places([...readings.values()].map((r) => r.reading))
    return [
      ...KINDS.map((kind) => pairMeasure(kind, judged.pairs[kind], places, records)),
      filingMeasure(judged.filing, processes, dispatches),
    ]
  },
}

function readProcesses(): { slug: string; process: Process }[] {
  const files = readdirSync(FOLDER).filter((file) => file.endsWith('.json') && file !== 'judged.json')
  return files.sort().map((file) => ({
    slug: file.replace('.json', ''),
    process: Process.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8'))),
  }))
}

async function decodeAll(folder: string): Promise<Dispatch[]> {
  const dispatches: Dispatch[] = []
  for (const file of readdirSync(folder).sort())
    for await (const { dispatch } of decode(readFileSync(join(folder, file)), { source: SOURCE }))
      dispatches.push(dispatch)
  return dispatches
}

/** Finds what stands at a place in the readings of today. */
class Places {
  readonly #byDispatch: ReadonlyMap<string, Reading>

  constructor(readings: readonly Reading[]) {
    this.#byDispatch = new Map(readings.map((r) => [keyOf(r.dispatch), r]))
  }

  /** @returns the ref, undefined where nothing of the kind is read there any more */
  find(place: string, kind: FindingKind | 'actor'): string | undefined {
    const [dispatch, span] = place.split(':') as [string, string]
    const [start, end] = span.split('-').map(Number) as [number, number]
    const reading = this.#byDispatch.get(dispatch)
    if (!reading) return undefined
    const refs = kind === 'actor' ? actorRefs(reading) : findingRefs(reading)
    const spans =
      kind === 'actor'
        ? reading.actors.flatMap((a) => a.mentions.map((span) => ({ id: a.id, span })))
        : reading.findings.flatMap((f) => (f.kind === kind ? [{ id: f.id, span: f.span }] : []))
    const likeness = ({ span: s }: (typeof spans)[number]) =>
      (Math.min(s.end, end) - Math.max(s.start, start)) / (Math.max(s.end, end) - Math.min(s.start, start))
    const best = spans.reduce<(typeof spans)[number] | undefined>(
      (most, s) => (likeness(s) >= SAME_PLACE && (!most || likeness(s) > likeness(most)) ? s : most),
      undefined,
    )
    return best && refs.get(best.id)
  }
}

function pairMeasure(
  kind: (typeof KINDS)[number],
  pairs: readonly Pair[],
  places: Places,
  records: readonly ProcessRecord[],
): Measure {
  let [both, one, made, judged] = [0, 0, 0, 0]
  const things = new Groups()
  const wrong: string[] = []
  for (const [a, b, same] of pairs) {
    const [x, y] = [places.find(a, kind), places.find(b, kind)]
    const record = x && y && records.find((r) => r.entries[x] && r.entries[y])
    // two findings at one place cannot be told apart by their places
    if (!x || !y || !record || x === y) continue
    const merged = record.entries[x]!.some((entry) => record.entries[y]!.includes(entry))
    judged++
    if (same) one++
    if (merged) made++
    if (same && merged) both++
    if (same) things.join(x, y)
    if (Boolean(same) !== merged) wrong.push(`    ${merged ? 'wrongly one' : 'left apart '} ${a} ${b}`)
  }
  if (process.env.ERRORS === kind) console.log(wrong.join('\n'))
  const precision = made === 0 ? 1 : both / made
  const recall = one === 0 ? 1 : both / one
  const percent = (x: number) => (100 * x).toFixed(1)
  const entries = new Set(things.members().map((ref) => records.find((r) => r.entries[ref])!.entries[ref]![0]))
  const inflation = things.count() === 0 ? '' : `; ${(entries.size / things.count()).toFixed(2)} entries a thing`
  return {
    name: `${kind}s, pairs`,
    // where next to nothing is one, the share of pairs it is right about
    score:
      one < FEW ? (100 * (judged - wrong.length)) / judged : (200 * precision * recall) / (precision + recall || 1),
    note: `P ${percent(precision)} of ${made}, R ${percent(recall)} of ${one}; right on ${judged - wrong.length} of ${judged} pairs still read${inflation}`,
  }
}

/** Findings that are one by hand. */
class Groups {
  readonly #parent = new Map<string, string>()

  #root(ref: string): string {
    const parent = this.#parent.get(ref) ?? ref
    return parent === ref ? ref : this.#root(parent)
  }

  join(a: string, b: string): void {
    for (const ref of [a, b]) if (!this.#parent.has(ref)) this.#parent.set(ref, ref)
    this.#parent.set(this.#root(a), this.#root(b))
  }

  members(): string[] {
    return [...this.#parent.keys()]
  }

  count(): number {
    return new Set(this.members().map((ref) => this.#root(ref))).size
  }
}

function filingMeasure(
  judged: Judged['filing'],
  processes: ReturnType<typeof readProcesses>,
  dispatches: readonly Dispatch[],
): Measure {
  const byKey = new Map(dispatches.map((d) => [keyOf(d), d]))
  let [both, filed, right] = [0, 0, 0]
  for (const [slug, key, belongs] of judged) {
    const dispatch = byKey.get(key)
    const process = processes.find((p) => p.slug === slug)?.process
    if (!dispatch || !process) continue
    const isFiled = fileToProcess({ dispatch }, process).score >= FILED
    if (isFiled) filed++
    if (belongs) right++
    if (isFiled && belongs) both++
  }
  const percent = (x: number) => (100 * x).toFixed(1)
  return {
    name: 'filed to the process',
    score: (200 * both) / (filed + right),
    note: `P ${percent(both / filed)} of ${filed}, R ${percent(both / right)} of ${right}; ${judged.length} judged`,
  }
}

function keyOf({ id }: Pick<Dispatch, 'id'>): string {
  return id.slice('sha256:'.length, 'sha256:'.length + 16)
}
