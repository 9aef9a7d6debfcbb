import { daysOf } from '../model/edtf.ts'
import type { ProcessRecord } from '../model/process-record.ts'
import type { Named, RecordAssessment, RecordCommitment, RecordContact } from '../model/record-entry.ts'
import type { Change } from '../record/index.ts'
import { freshness } from './brief/weigh.ts'
import { viewWords } from './commitment-words.ts'
import { contactWords, datedContactWords } from './contact-words.ts'
import { hasSide, sidesOf } from './sides.ts'
import { dateWords } from './words/dates.ts'
import { assessmentWords, levelWords } from './words/levels.ts'
import { actorList, counted, listed } from './words/names.ts'
import { oneLine, quoted, shorten, withWholeMarks } from './words/shorten.ts'
import { readsWhole } from './words/whole.ts'

/** The entries changes are told of, by id. */
export interface KnownEntries {
  readonly contacts: ReadonlyMap<string, RecordContact>
  readonly commitments: ReadonlyMap<string, RecordCommitment>
  readonly parties: readonly string[]
}

/** Of what is asked, `by` is who is to do it. */
const WHOSE: Partial<Record<RecordCommitment['force'], string>> = { demanded: 'of', proposed: 'for' }

type Words = (change: Change, known: KnownEntries, year: string) => string

const WORDS: Readonly<Record<string, Words>> = {
  'contact new': ({ entry, label }, { contacts }, year) => {
    const contact = contacts.get(entry)
    return contact ? `new: ${datedContactWords(contact, year)}, ${contact.phase}` : `new contact: ${label}`
  },
  'contact phase': (change, known) => `${nameOf(change, known)}: ${change.old} before, now ${phaseWords(change.now)}`,
  'contact when': (change, known, year) =>
    `${nameOf(change, known)}: ${!change.old ? 'now dated' : isSameTime(change.old, change.now) ? 'its date is now told more closely:' : `moved from ${day(change.old, year)} to`} ${day(change.now, year)}`,
  'contact place': (change, known) =>
    `${nameOf(change, known)}: ${change.old ? `place ${change.old} before, now ${change.now ?? 'open'}` : `its place is now told, ${change.now}`}`,
  'contact disputed': (change, known) =>
    `${nameOf(change, known)}: ${change.now ? 'reports now differ on whether it took place' : 'reports no longer differ'}`,
  'commitment new': (change, { commitments }) => {
    const c = commitments.get(change.entry)
    return c
      ? `new, ${c.force}${actorList(c.by) ? ` ${WHOSE[c.force] ?? 'by'} ${actorList(c.by)}` : ''}: ${quoted(clip(c.what))}`
      : `new: ${change.label}`
  },
  'commitment due': (change, known, year) =>
    `${nameOf(change, known)}: now due ${day(change.now, year)}${change.old ? `, ${day(change.old, year)} before` : ''}`,
  'commitment force': (change, known) => `${nameOf(change, known)}: ${change.old} before, now ${change.now}`,
  'commitment timeliness': (change, known) =>
    change.now === 'overdue'
      ? `${nameOf(change, known)}: its date has passed, and ${hasViews(change, known) ? 'not all who speak of it say that it is carried out in full' : 'no report says how far it is carried out'}`
      : change.now === 'met'
        ? `${nameOf(change, known)}: now carried out in full, according to all who speak of it`
        : `${nameOf(change, known)}: ${spaced(change.old)} before, now ${spaced(change.now)}`,
  'commitment disagreement': (change, known) =>
    change.now
      ? `${nameOf(change, known)}: those who speak of it are now at least ${counted(Number(change.now), 'level')} apart`
      : `${nameOf(change, known)}: those who speak of it no longer differ`,
  'commitment stale': (change, known) =>
    `${nameOf(change, known)}: ${change.now ? 'nothing reported for 60 days' : 'reported on again'}`,
  'event new': ({ label, citations }) => `reported: ${quoted(clip(citations[0]?.span.exact ?? label))}`,
  'event figures': ({ label, now }) =>
    `figures now told of ${quoted(clip(label))}: ${listed((now as string[]).map((w) => clip(w)))}`,
  'actor office': ({ label, now }) => `${label} is now told of as ${now}`,
}

export function knownEntries(record: ProcessRecord): KnownEntries {
  const { contacts, commitments } = record
  return {
    parties: sidesOf(record).parties,
    contacts: new Map(contacts.map((c) => [c.id, c])),
    commitments: new Map(commitments.map((c) => [c.id, c])),
  }
}

/** One change in words, for people: "talks in Kirn: moved from 14 April to 28 April". */
export function changeWords(change: Change, known: KnownEntries, year: string): string {
  const { what, field, label, citations } = change
  if (what === 'assessment') return assessmentChange(change, known, year)
  if (what === 'statement' && field === 'new') return `new statement: ${clip(label)}`
  if (field === 'independent')
    return `${nameOf(change, known)}: ${counted(Number(change.now), 'independent source')}, ${change.old} before`
  if (field === 'gone') return `no longer in the record: ${clip(label)}`
  const words = WORDS[`${what} ${field}`]
  if (words) return words(change, known, year)
  return `${clip(label)}: ${field}${citations.length ? '' : ' (the day passed)'}`
}

/**
 * A change that says something to people. Not so: more sources for what was known, a thing gone stale, a date told more
 * exactly; a contact of which no participant is known; an undertaking or an event that was read in part only.
 */
export function isTold({ what, entry, label, field, old, now, citations }: Change, known: KnownEntries): boolean {
  if (['independent', 'stale', 'type', 'gone', 'disputed'].includes(field)) return false
  if (what === 'contact') {
    const { participants, phase } = known.contacts.get(entry) ?? { participants: [] }
    return participants.length > 0 && !(field === 'when' && phase === 'held' && isSameTime(old, now))
  }
  if (what === 'commitment' || what === 'assessment') return readsWhole(known.commitments.get(entry)?.what ?? label)
  return what !== 'event' || readsWhole(citations[0]?.span.exact ?? label)
}

/** Made by a dispatch, or by the day: entries that are found to be one take on other dates and phases, and that is no news. */
export function isNews({ what, field, now, citations }: Change): boolean {
  const byDay = ['overdue', 'no-report', 'under-way'].includes(String(now))
  return field === 'new' || what === 'assessment' || byDay || citations.length > 0
}

const WEIGHTS: Readonly<Record<string, number>> = {
  'contact phase': 4,
  'contact when': 4,
  'contact new': 3,
  'commitment new': 2,
  'commitment force': 2.5,
  'commitment due': 3,
  'commitment timeliness': 3.5,
  'commitment disagreement': 4,
  assessment: 4,
  'event new': 3,
  'event figures': 3,
}

/** How much a change matters: by what it is, how many tell it, and whether it is of the last days. */
export function weightOfChange(change: Change, known: KnownEntries, today: string): number {
  const { what, field, citations, entry } = change
  const kind = what === 'assessment' ? what : `${what} ${field}`
  const commitment = what === 'commitment' || what === 'assessment' ? known.commitments.get(entry) : undefined
  const contact = what === 'contact' ? known.contacts.get(entry) : undefined
  const latest = citations
    .map((c) => c.reported ?? '')
    .sort()
    .at(-1)
  return (
    (field === 'timeliness' && change.now === 'not-due' ? 1 : (WEIGHTS[kind] ?? 1)) +
    Math.log2(1 + new Set(citations.map((c) => c.agency ?? c.family)).size) +
    freshness(latest || undefined, today) +
    (commitment ? (['agreed', 'pledged'].includes(commitment.force) ? 1 : -2) + concern(commitment.by, known) : 0) +
    (contact ? (contact.participants.length > 1 ? 0.5 : -1.5) + concern(contact.participants, known) : 0)
  )
}

function assessmentChange(change: Change, { commitments }: KnownEntries, year: string): string {
  const c = commitments.get(change.entry)
  const view = String(change.field)
  const told = c?.assessments.find((a) => a.citation?.ref === change.citations[0]?.ref)
  const before = change.old === undefined ? '' : `, ${levelWords(change.old as RecordAssessment['level'])} before`
  return `on ${quoted(clip(c?.what ?? change.label))}, ${viewWords(view)}: ${told ? assessmentWords(told, year) : levelWords((change.now ?? null) as RecordAssessment['level'])}${before}`
}

function nameOf({ entry, label, what }: Change, { contacts, commitments }: KnownEntries): string {
  const contact: RecordContact | undefined = what === 'contact' ? contacts.get(entry) : undefined
  if (contact) return contactWords(contact)
  const commitment: RecordCommitment | undefined = commitments.get(entry)
  return quoted(clip(commitment?.what ?? label))
}

/** What parties do or are bound by matters more than what others do. */
function concern(actors: readonly Named[], { parties }: KnownEntries): number {
  return hasSide(actors, parties) ? 1 : actors.length ? -1.5 : 0
}

function hasViews({ entry }: Change, { commitments }: KnownEntries): boolean {
  return Object.keys(commitments.get(entry)?.views ?? {}).length > 0
}

function isSameTime(old: unknown, now: unknown): boolean {
  const [a, b] = [old, now].map((edtf) => daysOf(edtf === undefined ? undefined : String(edtf)))
  return !!a?.first && !!a.last && !!b?.first && !!b.last && a.first <= b.last && b.first <= a.last
}

function phaseWords(phase: unknown): string {
  return phase === 'no-report' ? 'past its day without a report' : spaced(phase)
}

function spaced(value: unknown): string {
  return String(value ?? 'open').replace(/-/g, ' ')
}

function day(value: unknown, year: string): string {
  return typeof value === 'string' ? dateWords(value, year) : 'an open date'
}

function clip(text: string): string {
  return shorten(withWholeMarks(oneLine(text)), 110)
}
