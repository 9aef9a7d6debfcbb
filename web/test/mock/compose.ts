import { createHash } from 'node:crypto'
import type { Actor } from '../../../src/model/actor.ts'
import type { Dispatch } from '../../../src/model/dispatch.ts'
import type { Finding } from '../../../src/model/finding.ts'
import type { Reading } from '../../../src/model/reading.ts'
import type { Span } from '../../../src/model/span.ts'
import type { StoredReading } from '../../src/api/contract.ts'

/** A finding as a test writes it: number, sentence and reader are filled in. */
export type Drafted = {
  [K in Finding['kind']]: Omit<Extract<Finding, { kind: K }>, 'id' | 'sentence' | 'reader'> & { id?: string }
}[Finding['kind']]

export interface Draft {
  readonly text: string
  readonly published?: Dispatch['published']
  readonly source?: string
  readonly language?: string
  readonly isInvented?: boolean
  readonly name?: string
  actors?(at: At): readonly Actor[]
  findings?(at: At): readonly Drafted[]
}

/** The place of these exact words in the text, `nth` counted from 1. */
export type At = (exact: string, nth?: number) => Span

/** Makes a reading of a text in wire style: section line, headline, deck, paragraphs, all parted by empty lines. */
export function compose(draft: Draft): StoredReading {
  const { text } = draft
  const at: At = (exact, nth = 1) => {
    let start = -1
    for (let i = 0; i < nth; i++) start = text.indexOf(exact, start + 1)
    if (start < 0) throw new Error(`"${exact}" does not stand ${nth} times in "${text.slice(0, 60)}"`)
    return { start, end: start + exact.length, exact }
  }
  const all: Span[] = []
  for (const exact of text.split('\n\n')) {
    const start = (all.at(-1)?.end ?? -2) + 2
    all.push({ start, end: start + exact.length, exact })
  }
  const first = all.findIndex((p) => / _ |\/\.|\(Reuters\)|^\P{Ll}{4,30}, /u.test(p.exact.slice(0, 80)))
  const head = all.slice(0, Math.max(1, first))
  const [headline, deck] = head[0]?.exact === 'All news' ? head.slice(1) : head
  const paragraphs = all.slice(head.length)
  const line = /^(?<place>\p{Lu}[\p{Lu} ]{2,30}), (?<month>\p{L}+) (?<day>\d+)\. \/(?<agency>\p{L}+)\/\./u.exec(
    paragraphs[0]?.exact ?? '',
  )
  const dispatch: Dispatch = {
    id: `sha256:${createHash('sha256').update(text).digest('hex')}`,
    text,
    ...(head[0]?.exact === 'All news' ? { section: head[0] } : {}),
    ...(headline ? { headline } : {}),
    ...(deck ? { deck } : {}),
    ...(line
      ? { dateline: { span: at(line[0]), place: line.groups!.place!, date: '--03-02', agency: line.groups!.agency! } }
      : {}),
    published: draft.published ?? { edtf: '2026-03-02', basis: 'given' },
    language: draft.language ?? 'en',
    ...(draft.source ? { source: draft.source } : {}),
    paragraphs: all,
    sentences: all.flatMap(({ start, exact }) =>
      [...exact.matchAll(/\S[^.!?]{0,600}[.!?]*["”]?/gu)].map((m) =>
        at(m[0], text.slice(0, start + m.index).split(m[0]).length),
      ),
    ),
  }
  const findings = (draft.findings?.(at) ?? [])
    .map((f, i) => ({ id: `x${i}`, ...f }))
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
  const ids = new Map(findings.map((f, i) => [f.id, `f${i + 1}`]))
  const linked = JSON.parse(JSON.stringify(findings), (_, v) => (typeof v === 'string' && ids.get(v)) || v) as Finding[]
  const reading: Reading = {
    ...(draft.name ? { name: draft.name } : {}),
    reader: { name: 'readout', version: 'test', language: dispatch.language },
    dispatch,
    actors: draft.actors?.(at) ?? [],
    findings: linked.map((f) => ({
      ...f,
      reader: 'test',
      sentence: dispatch.sentences.findLastIndex((s) => s.start <= f.span.start),
    })),
  }
  const key = (f: Finding) =>
    createHash('sha256').update(`${f.kind} ${f.span.start} ${f.span.end} ${f.id}`).digest('hex').slice(0, 16)
  return {
    reading,
    notes: Object.fromEntries(reading.findings.map((f) => [f.id, { label: f.kind, key: key(f) }])),
    addedAt: '2026-03-02T18:40:00.000Z',
    sightings: [
      {
        ...(draft.name ? { name: draft.name } : {}),
        ...(draft.source ? { source: draft.source } : {}),
        invented: draft.isInvented ?? false,
        seenAt: '2026-03-02T18:40:00.000Z',
      },
    ],
    invented: draft.isInvented ?? false,
    withdrawn: false,
  }
}
