import type { ProcessRecord } from '../model/process-record.ts'
import type { Citation, RecordCommitment } from '../model/record-entry.ts'

/**
 * One thing that became known: `old` is absent for what is new, `now` for what is gone. `citations` are those that
 * made the difference; none where only the day passed ("overdue", "no-report").
 */
export interface Change {
  readonly what: 'contact' | 'commitment' | 'assessment' | 'statement' | 'event' | 'actor' | 'membership' | 'reference'
  readonly entry: string
  readonly label: string
  readonly field: string
  readonly old?: unknown
  readonly now?: unknown
  readonly citations: readonly Citation[]
}

interface Entry {
  readonly id: string
  readonly label: string
  readonly citations: readonly Citation[]
}

const CONTACT_FIELDS = ['phase', 'when', 'place', 'type', 'disputed'] as const
const COMMITMENT_FIELDS = ['due', 'force', 'timeliness', 'disagreement', 'stale'] as const

/**
 * What became known between two records of one process, entry by entry. Entries are the same by their ids, else where they
 * share a finding. Those that went into another are not gone: gone is what a decision, or a newer reading, took away.
 */
export function changesSince(before: ProcessRecord, after: ProcessRecord): Change[] {
  return [
    ...entryChanges('contact', before.contacts, after.contacts, (old, now) =>
      fieldChanges('contact', CONTACT_FIELDS, old, now),
    ),
    ...entryChanges('commitment', before.commitments, after.commitments, commitmentChanges),
    ...entryChanges('statement', before.statements, after.statements, () => []),
    ...entryChanges('event', before.chronology, after.chronology, (old, now) => {
      const figures = (e: typeof now) => e.figures.map((f) => f.wording)
      const fresh = figures(now).filter((w) => !figures(old).includes(w))
      return fresh.length ? [change('event', now, 'figures', figures(old), figures(now), freshCitations(old, now))] : []
    }),
    ...entryChanges('membership', before.memberships, after.memberships, () => []),
    ...entryChanges('reference', before.references, after.references, () => []),
    ...officeChanges(before, after),
  ]
}

function entryChanges<E extends Entry>(
  what: Change['what'],
  before: readonly E[],
  after: readonly E[],
  changes: (old: E, now: E) => Change[],
): Change[] {
  // one finding can have told of several commitments in one breath
  const pairs = before.flatMap((entry) => entry.citations.map((c) => ({ ref: c.ref, entry })))
  const byRef = Map.groupBy(pairs, (pair) => pair.ref)
  const byId = new Map(before.map((e) => [e.id, e]))
  const standing = new Set(after.map((e) => e.id))
  const matched = new Set<E>()
  const found = after.flatMap((now) => {
    const same = now.citations.flatMap((c) => byRef.get(c.ref)?.map((pair) => pair.entry) ?? [])
    const old = byId.get(now.id) ?? same.find((e) => !standing.has(e.id)) ?? same[0]
    if (!old) return [change(what, now, 'new', undefined, now.label, now.citations)]
    for (const e of [old, ...same]) matched.add(e)
    // what was told of an entry that has since joined this one was known before
    const known = { ...old, citations: [old, ...same].flatMap((e) => e.citations) }
    const more = now.citations.length > old.citations.length ? freshCitations(known, now) : []
    const sources = 'independent' in now && 'independent' in old && now.independent !== old.independent
    return [
      ...changes(known, now),
      ...(sources ? [change(what, now, 'independent', old.independent, now.independent, more)] : []),
    ]
  })
  const gone = before
    // what stands in the process file alone was told by nobody, and gives way to what is told
    .filter((e) => !matched.has(e) && e.citations.length > 0)
    .map((e) => change(what, e, 'gone', e.label, undefined, e.citations))
  return [...found, ...gone]
}

function fieldChanges<E extends Entry, K extends keyof E & string>(
  what: Change['what'],
  fields: readonly K[],
  old: E,
  now: E,
): Change[] {
  return fields
    .filter((f) => old[f] !== now[f])
    .map((f) => change(what, now, f, old[f], now[f], freshCitations(old, now)))
}

function commitmentChanges(old: RecordCommitment, now: RecordCommitment): Change[] {
  const key = (a: RecordCommitment['assessments'][number]) => a.citation?.ref ?? a.decision
  const had = new Set(old.assessments.map(key))
  const fresh = now.assessments.filter((a) => !had.has(key(a)))
  return [
    ...fresh.map((a) =>
      change('assessment', now, a.view, old.views[a.view]?.level, a.level, a.citation ? [a.citation] : []),
    ),
    ...fieldChanges('commitment', COMMITMENT_FIELDS, old, now),
  ]
}

/** Offices first seen: who is said to hold what since. */
function officeChanges(before: ProcessRecord, after: ProcessRecord): Change[] {
  const had = new Map(before.actors.map((a) => [a.id, a]))
  return after.actors.flatMap((now) => {
    const old = had.get(now.id)
    if (!old) return []
    const offices = (a: typeof now) => a.offices.filter((o) => o.of).map((o) => `${o.office} of ${o.of}`)
    const fresh = offices(now).filter((o) => !offices(old).includes(o))
    return fresh.map((o) => change('actor', { id: now.id, label: now.name, citations: [] }, 'office', undefined, o, []))
  })
}

function freshCitations(old: Entry, now: Entry): readonly Citation[] {
  const had = new Set(old.citations.map((c) => c.ref))
  return now.citations.filter((c) => !had.has(c.ref))
}

function change(
  what: Change['what'],
  { id, label }: Pick<Entry, 'id' | 'label'> & Partial<Entry>,
  field: string,
  old: unknown,
  now: unknown,
  citations: readonly Citation[],
): Change {
  return {
    what,
    entry: id,
    label,
    field,
    ...(old === undefined ? {} : { old }),
    ...(now === undefined ? {} : { now }),
    citations,
  }
}
