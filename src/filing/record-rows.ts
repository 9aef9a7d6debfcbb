import { digest } from '../model/finding-key.ts'
import type { ProcessRecord } from '../model/process-record.ts'
import type {
  ChronologyEntry,
  Family,
  Named,
  Position,
  RecordActor,
  RecordCommitment,
  RecordContact,
  RecordMembership,
  RecordReference,
  RecordStatement,
} from '../model/record-entry.ts'
import { rememberedAsking } from '../record/asking.ts'
import { isEach, remembered } from '../record/remembered.ts'
import { reviewTags, type Subject, subjectsOfCommitment } from '../record/review/queue.ts'
import type { EntryOf, RecordLink, RecordRow } from '../store/record-row.ts'
import { dayIn } from './day-in.ts'
import { dueItems } from './due.ts'
import { tag } from './tag.ts'

/** A record taken apart into rows, each with its day and what it can be asked by; the very same rows for what stands as it did. */
export function recordRows(record: ProcessRecord): RecordRow[] {
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const about = new Set(record.waiting.map((w) => w.about))
  const ask: Asked = { nameOf: (id) => names.get(id), isAsked: (id) => about.has(id) }
  return [
    ...record.contacts.map((c) => contactRow(c, ask)),
    ...record.commitments.map((c) => commitmentRow(c, ask)),
    ...record.statements.map((s) => statementRow(s, ask)),
    ...record.positions.map((p) => positionRow(p, ask)),
    ...record.chronology.map((e) => eventRow(e, ask)),
    ...record.actors.map((a) => actorRow(a, ask)),
    ...record.families.map(familyRow),
    ...record.memberships.map((m) => membershipRow(m, ask)),
    ...record.references.map((r) => referenceRow(r, ask)),
    ...waitingOf(record).map((w) => ({
      kind: 'waiting' as const,
      id: w.id,
      sort: `${w.kind} ${w.id}`,
      label: w.label,
      tags: [`kind:${w.kind}`, `about:${w.about}`],
      body: w,
    })),
    ...dueItems(record.contacts, record.commitments).map((item) => ({
      kind: 'due' as const,
      id: digest(['due', item.entry.id]),
      // by state and then by day, in all processes alike; what has no day comes last
      sort: `${item.state} ${item.day ?? 'open'} ${item.entry.id}`,
      label: item.entry.label,
      tags: [`state:${item.state}`],
      body: item,
    })),
  ]
}

/** What a row has to know of the rest of the record. */
type Asked = {
  /** what an actor is called */
  readonly nameOf: (actor: string) => string | undefined
  /** whether a person is asked about it */
  readonly isAsked: (about: string) => boolean
}

const contactRow = rememberedAsking(
  (c: RecordContact, ask: Asked): RecordRow => ({
    ...rowOf('contact', c, c.when),
    tags: [
      `phase:${c.phase}`,
      `type:${c.type}`,
      ...by(c.participants, ask),
      ...(c.disputed ? ['disputed:true'] : []),
      ...review(c.id, [{ kind: 'contact', entry: c }], ask),
    ],
    words: c.label,
  }),
)

const commitmentRow = rememberedAsking(
  (c: RecordCommitment, ask: Asked): RecordRow => ({
    ...rowOf('commitment', c),
    tags: [
      ...c.forces.map((force) => `force:${force}`),
      `timeliness:${c.timeliness}`,
      ...(c.theme ? [tag('theme', c.theme)] : []),
      ...by([...c.by, ...c.toward], ask),
      ...(c.due ? ['dated:true'] : []),
      ...review(c.id, subjectsOfCommitment(c), ask),
    ],
    words: [c.label, ...c.wordings].join('\n'),
  }),
)

const statementRow = rememberedAsking(
  (s: RecordStatement, ask: Asked): RecordRow => ({
    ...rowOf('statement', s, s.when),
    tags: [
      `act:${s.act}`,
      ...by(s.speakers, ask),
      ...s.subjects.map((subject) => tag('subject', subject)),
      ...review(s.id, [{ kind: 'statement', entry: s }], ask),
    ],
    words: [s.speakers.map((p) => p.name).join(', '), s.content].join('\n'),
  }),
)

const positionRow = rememberedAsking((p: Position, ask: Asked): RecordRow => {
  const name = ask.nameOf(p.actor) ?? p.actor
  return {
    kind: 'position',
    id: p.id,
    sort: tag('', `${name} ${p.subject}`),
    label: `${name}: ${p.subject}`,
    tags: [`by:${p.actor}`, tag('by', name), tag('subject', p.subject)],
    body: p,
  }
})

const eventRow = rememberedAsking(
  (e: ChronologyEntry, ask: Asked): RecordRow => ({
    ...rowOf('event', e, e.when),
    tags: [
      tag('type', e.type),
      ...by([...e.actors, ...e.recipients], ask),
      ...review(e.id, [{ kind: 'event', entry: e }], ask),
    ],
    words: [e.label, ...e.figures.map((f) => f.wording)].join('\n'),
  }),
)

const actorRow = rememberedAsking(
  (a: RecordActor, ask: Asked): RecordRow => ({
    kind: 'actor',
    id: a.id,
    sort: tag('', a.name),
    label: a.name,
    tags: [`type:${a.type}`, ...(a.role ? [`role:${a.role}`] : []), ...by([a], ask)],
    body: a,
  }),
)

const familyRow = remembered(
  (f: Family): RecordRow => ({
    kind: 'family',
    id: f.id,
    sort: `${dayIn(f.versions[0]!.reported) ?? ''} ${f.id}`,
    label: f.agency ?? f.versions[0]!.source ?? f.id,
    tags: f.versions.map((v) => `dispatch:${v.dispatch}`),
    body: f,
  }),
)

const membershipRow = rememberedAsking(
  (m: RecordMembership, ask: Asked): RecordRow => ({
    ...rowOf('membership', m, m.first),
    tags: [...by([m.member, m.of], ask), ...(m.role ? [`role:${m.role}`] : [])],
  }),
)

const referenceRow = rememberedAsking(
  (r: RecordReference, ask: Asked): RecordRow => ({
    ...rowOf('reference', r, r.first),
    tags: by(r.by, ask),
    words: r.names.join('\n'),
  }),
)

/** Whom it can be asked by. */
function by(people: readonly Named[], { nameOf }: Asked): string[] {
  return people.flatMap(({ id, name, side }) => [
    tag('by', name),
    ...(id ? [`by:${id}`, tag('by', nameOf(id) ?? name)] : []),
    ...(side ? [tag('by', side)] : []),
  ])
}

/** What a reviewer can ask for it by. */
function review(id: string, subjects: readonly Subject[], { isAsked }: Asked): string[] {
  const isAbout = isAsked(id) || subjects.some((s) => s.kind === 'assessment' && isAsked(s.assessment.citation!.ref))
  return [...reviewTags(subjects), ...(isAbout ? ['review:asked'] : [])]
}

/** What waits for a person, each under an id made of what is asked; what is asked twice waits once. */
export function waitingOf(record: ProcessRecord): EntryOf<'waiting'>[] {
  const asked = record.waiting.map((w) => ({
    id: digest(['waiting', w.kind, w.about, ...w.candidates.map((c) => c.id)]),
    ...w,
  }))
  return [...new Map(asked.map((w) => [w.id, w])).values()]
}

type Cited = ProcessRecord[
  | 'contacts'
  | 'commitments'
  | 'statements'
  | 'chronology'
  | 'memberships'
  | 'references'][number]

/** An entry made of findings stands on its own day, else on that of its first report. */
function rowOf(kind: RecordRow['kind'], body: Cited, when?: string) {
  const day = dayIn(when) ?? dayIn(body.citations[0]?.reported) ?? ''
  return { kind, id: body.id, sort: `${day} ${body.id}`, label: body.label, body }
}

/** Links of a record by ref, with the entries they were made of. */
export type KnownLinks = ReadonlyMap<
  string,
  { readonly entries: readonly string[]; readonly links: readonly RecordLink[] }
>

/**
 * Which entries every finding, and every naming of an actor, went into.
 * @param before those of an earlier record of the process, which are given again where they are the same
 */
export function recordLinks(record: ProcessRecord, before?: KnownLinks): KnownLinks {
  const kinds = new Map<string, string>()
  for (const [kind, entries] of [
    ['contact', record.contacts],
    ['commitment', record.commitments],
    ['statement', record.statements],
    ['event', record.chronology],
    ['reference', record.references],
  ] as const)
    for (const { id } of entries) kinds.set(id, kind)
  return new Map(
    Object.entries(record.entries).map(([ref, entries]) => {
      const known = before?.get(ref)
      return [ref, known && isEach(known.entries, entries) ? known : { entries, links: linksOf(ref, entries, kinds) }]
    }),
  )
}

function linksOf(ref: string, entries: readonly string[], kinds: ReadonlyMap<string, string>): RecordLink[] {
  let place = 0 // several things undertaken in one breath are numbered, as the record numbers them
  return [...new Set(entries)].map((entry) => {
    const kind = kinds.get(entry)
    if (!kind) return { ref, entry }
    place++
    return { ref, entry, own: digest([kind, place === 1 ? ref : `${ref}#${place}`]) }
  })
}
