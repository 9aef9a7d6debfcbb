import type { ProcessRecord } from '../model/process-record.ts'
import type { Named, RecordAssessment, RecordCommitment, RecordContact } from '../model/record-entry.ts'
import type { Change } from '../record/index.ts'
import { freshness } from './brief/weigh.ts'
import { viewWords } from './commitment-words.ts'
import { contactWords, datedContactWords } from './contact-words.ts'
import { hasSide, sidesOf } from './sides.ts'
import { dateWords } from './words/dates.ts'
import { assessmentWords, levelWords } from './words/levels.ts'
import { counted, listed } from './words/names.ts'
import { oneLine, quoted, shorten, withWholeQuotes } from './words/shorten.ts'

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
    `${nameOf(change, known)}: moved from ${day(change.old, year)} to ${day(change.now, year)}`,
  'contact place': (change, known) =>
    `${nameOf(change, known)}: place ${change.old ?? 'open'} before, now ${change.now ?? 'open'}`,
  'contact disputed': (change, known) =>
    `${nameOf(change, known)}: ${change.now ? 'reports now differ on whether it took place' : 'reports no longer differ'}`,
  'commitment new': (change, { commitments }) => {
    const c = commitments.get(change.entry)
    return c
      ? `new, ${c.force}${c.by.length ? ` ${WHOSE[c.force] ?? 'by'} ${listed(c.by.slice(0, 4).map((b) => b.name))}` : ''}: ${quoted(clip(c.what))}`
      : `new: ${change.label}`
  },
  'commitment due': (change, known, year) =>
    `${nameOf(change, known)}: due ${day(change.old, year)} before, now ${day(change.now, year)}`,
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

/** A change that says something to people: more sources for what was known, and a thing gone stale, do not. */
export function isTold({ field }: Change): boolean {
  return !['independent', 'stale', 'type', 'gone', 'disputed'].includes(field)
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
    (WEIGHTS[kind] ?? 1) +
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
  return shorten(withWholeQuotes(oneLine(text)), 110)
}
