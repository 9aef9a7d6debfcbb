import type { Finding } from '../../../src/model/finding.ts'
import type { Span } from '../../../src/model/span.ts'
import type { StoredReading } from '../api/contract.ts'
import { viewOf } from '../kinds/index.ts'
import { type Look, lookInto } from '../kinds/look.ts'
import type { Note } from '../kinds/note.ts'

/** A note of the margin: what it says, of which findings, and where in the text it belongs. */
export interface MarginNote extends Note {
  /** number of its first finding, "f6" */
  readonly id: string
  readonly kind: Finding['kind']
  readonly findings: readonly [Finding, ...Finding[]]
  /** lasting name of its first finding, for permalinks */
  readonly key: string
  /** the words that carry the mark; the note stands beside the first */
  readonly spans: readonly Span[]
  /** false: it shows only while at hand, since it stands inside others */
  readonly hasPlace: boolean
  /** of the least certain finding, only under 0.80 */
  readonly confidence?: number
}

/** From this on a reading is sure enough to need no figure. */
const SURE = 0.8

/** All notes of a reading in text order; findings of one group share one. */
export function takeNotes(stored: StoredReading): readonly MarginNote[] {
  const look = lookInto(stored.reading)
  const groups = new Map<string, Finding[]>()
  for (const finding of stored.reading.findings) {
    const name = viewOf(finding)?.group?.(finding)
    const group = name === undefined ? finding.id : `${finding.kind} ${name}`
    groups.set(group, [...(groups.get(group) ?? []), finding])
  }
  const notes = [...groups.values()].map((findings) => takeNote(findings as [Finding, ...Finding[]], stored, look))
  return notes.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || b.spans[0]!.end - a.spans[0]!.end)
}

function takeNote(findings: readonly [Finding, ...Finding[]], stored: StoredReading, look: Look): MarginNote {
  const [first] = findings
  const view = viewOf(first)
  const { label, key } = stored.notes[first.id] ?? { label: first.kind, key: first.id }
  const confidence = Math.min(...findings.map((f) => f.confidence))
  return {
    ...(view ? view.note(findings, look) : { lead: first.kind, what: [label], second: [] }),
    id: first.id,
    kind: first.kind,
    findings,
    key,
    spans: findings.length > 1 ? joined(findings.flatMap(wordsMarked), stored) : distinct(wordsMarked(first)),
    hasPlace: view?.hasNote ? findings.some((f) => view.hasNote?.(f, look)) && !inDateline(first, stored) : true,
    ...(confidence < SURE ? { confidence } : {}),
  }
}

// the date of the dateline is spoken of under the headline
function inDateline({ span }: Finding, { reading: { dispatch } }: StoredReading): boolean {
  const line = dispatch.dateline?.span
  return line !== undefined && span.start >= line.start && span.end <= line.end
}

function wordsMarked(finding: Finding): readonly Span[] {
  const own = viewOf(finding)?.marks?.(finding)
  if (own?.length) return own
  return [finding.span, ...('namings' in finding ? (finding.namings ?? []) : [])]
}

/** What findings of one group mark, drawn as one where it overlaps. */
function joined(spans: readonly Span[], { reading: { dispatch } }: StoredReading): readonly Span[] {
  const out: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = out.at(-1)
    if (last && start <= last.end) last.end = Math.max(last.end, end)
    else out.push({ start, end })
  }
  return out.map(({ start, end }) => ({ start, end, exact: dispatch.text.slice(start, end) }))
}

function distinct(spans: readonly Span[]): readonly Span[] {
  return spans.filter((s, at) => spans.findIndex((o) => o.start === s.start && o.end === s.end) === at)
}
