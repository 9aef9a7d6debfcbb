import { digest } from '../model/finding-key.ts'
import type { ProcessRecord } from '../model/process-record.ts'
import type { Named } from '../model/record-entry.ts'
import { reviewTags, type Subject, subjectsOfCommitment } from '../record/review/queue.ts'
import type { EntryOf, RecordLink, RecordRow } from '../store/record-row.ts'
import { dayIn } from './day-in.ts'
import { dueItems } from './due.ts'
import { tag } from './tag.ts'

/** A record taken apart into rows, each with its day and what it can be asked by. */
export function recordRows(record: ProcessRecord): RecordRow[] {
  const names = new Map(record.actors.map((a) => [a.id, a.name]))
  const by = (people: readonly Named[]) =>
    people.flatMap(({ id, name, side }) => [
      tag('by', name),
      ...(id ? [`by:${id}`, tag('by', names.get(id) ?? name)] : []),
      ...(side ? [tag('by', side)] : []),
    ])
  const about = new Set(record.waiting.map((w) => w.about))
  const review = (id: string, subjects: readonly Subject[]) => [
    ...reviewTags(subjects),
    ...(about.has(id) || subjects.some((s) => s.kind === 'assessment' && about.has(s.assessment.citation!.ref))
      ? ['review:asked']
      : []),
  ]
  return [
    ...record.contacts.map((c) => ({
      ...rowOf('contact', c, c.when),
      tags: [
        `phase:${c.phase}`,
        `type:${c.type}`,
        ...by(c.participants),
        ...(c.disputed ? ['disputed:true'] : []),
        ...review(c.id, [{ kind: 'contact', entry: c }]),
      ],
      words: c.label,
    })),
    ...record.commitments.map((c) => ({
      ...rowOf('commitment', c),
      tags: [
        ...c.forces.map((force) => `force:${force}`),
        `timeliness:${c.timeliness}`,
        ...(c.theme ? [tag('theme', c.theme)] : []),
        ...by([...c.by, ...c.toward]),
        ...(c.due ? ['dated:true'] : []),
        ...review(c.id, subjectsOfCommitment(c)),
      ],
      words: [c.label, ...c.wordings].join('\n'),
    })),
    ...record.statements.map((s) => ({
      ...rowOf('statement', s, s.when),
      tags: [
        `act:${s.act}`,
        ...by(s.speakers),
        ...s.subjects.map((subject) => tag('subject', subject)),
        ...review(s.id, [{ kind: 'statement', entry: s }]),
      ],
      words: [s.speakers.map((p) => p.name).join(', '), s.content].join('\n'),
    })),
    ...record.positions.map((p) => ({
      kind: 'position' as const,
      id: p.id,
      sort: tag('', `${names.get(p.actor) ?? p.actor} ${p.subject}`),
      label: `${names.get(p.actor) ?? p.actor}: ${p.subject}`,
      tags: [`by:${p.actor}`, tag('by', names.get(p.actor) ?? p.actor), tag('subject', p.subject)],
      body: p,
    })),
    ...record.chronology.map((e) => ({
      ...rowOf('event', e, e.when),
      tags: [
        tag('type', e.type),
        ...by([...e.actors, ...e.recipients]),
        ...review(e.id, [{ kind: 'event', entry: e }]),
      ],
      words: [e.label, ...e.figures.map((f) => f.wording)].join('\n'),
    })),
    ...record.actors.map((a) => ({
      kind: 'actor' as const,
      id: a.id,
      sort: tag('', a.name),
      label: a.name,
      tags: [`type:${a.type}`, ...(a.role ? [`role:${a.role}`] : []), ...by([a])],
      body: a,
    })),
    ...record.families.map((f) => ({
      kind: 'family' as const,
      id: f.id,
      sort: `${dayIn(f.versions[0]!.reported) ?? ''} ${f.id}`,
      label: f.agency ?? f.versions[0]!.source ?? f.id,
      tags: f.versions.map((v) => `dispatch:${v.dispatch}`),
      body: f,
    })),
    ...record.memberships.map((m) => ({
      ...rowOf('membership', m, m.first),
      tags: [...by([m.member, m.of]), ...(m.role ? [`role:${m.role}`] : [])],
    })),
    ...record.references.map((r) => ({
      ...rowOf('reference', r, r.first),
      tags: by(r.by),
      words: r.names.join('\n'),
    })),
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

/** Which entries every finding, and every naming of an actor, went into. */
export function recordLinks(record: ProcessRecord): RecordLink[] {
  const kinds = new Map<string, string>()
  for (const [kind, entries] of [
    ['contact', record.contacts],
    ['commitment', record.commitments],
    ['statement', record.statements],
    ['event', record.chronology],
    ['reference', record.references],
  ] as const)
    for (const { id } of entries) kinds.set(id, kind)
  return Object.entries(record.entries).flatMap(([ref, entries]) => {
    let place = 0 // several things undertaken in one breath are numbered, as the record numbers them
    return [...new Set(entries)].map((entry) => {
      const kind = kinds.get(entry)
      if (!kind) return { ref, entry }
      place++
      return { ref, entry, own: digest([kind, place === 1 ? ref : `${ref}#${place}`]) }
    })
  })
}
