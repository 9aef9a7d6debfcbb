import type { BriefLine, BriefSection } from '../../model/brief.ts'
import { daysOf } from '../../model/edtf.ts'
import type { RecordCommitment, RecordContact } from '../../model/record-entry.ts'
import { viewWords } from '../commitment-words.ts'
import { datedContactWords, sureWords } from '../contact-words.ts'
import { type DueItem, dueItems, unreportedContacts } from '../due.ts'
import { hasSide, sideOf } from '../sides.ts'
import { dateWords, daysBetween } from '../words/dates.ts'
import { counted, listed } from '../words/names.ts'
import { oneLine, quoted, shorten } from '../words/shorten.ts'
import { rankedCommitments, whatWords } from './commitments.ts'
import type { BriefContext } from './context.ts'

const MOST_NAMED = 2
// Violence older than this is history, not where things stand.
const RECENT_DAYS = 120
const SPAN_DAYS = 45

/** A few lines: who met last, what holds, what is in doubt, what comes next, what violence was reported. */
export function writeStanding(context: BriefContext): BriefSection {
  const lines = [lastContacts, whatHolds, whatIsInDoubt, whatComesNext, lastViolence].flatMap((part) => part(context))
  return {
    name: 'standing',
    title: 'Where things stand',
    lines: lines.length ? lines : [{ text: 'The record holds no contact and no commitment yet.', cites: [] }],
  }
}

/** The last contact between the parties, and the last with a mediator where that is later. */
function lastContacts({ record, sides, sources, day, year }: BriefContext): BriefLine[] {
  const held = record.contacts
    .filter((c) => c.phase === 'held' && (daysOf(c.when).first ?? '9') <= day)
    .sort((a, b) => lastDay(b).localeCompare(lastDay(a)) || b.independent - a.independent || a.id.localeCompare(b.id))
  const partiesIn = (c: RecordContact) =>
    new Set(c.participants.map(sideOf).filter((s) => sides.parties.includes(s))).size
  const between = held.find((c) => partiesIn(c) > 1)
  const other = held.find((c) => c.participants.length > 1 && partiesIn(c) === 1)
  const told = (lead: string, c: RecordContact): BriefLine => ({
    text: `${lead}: ${datedContactWords(c, year)}.${c.disputed ? ' One report denies that it took place.' : ''}`,
    cites: sources.cite(c.citations),
    entry: { kind: 'contact', id: c.id },
  })
  return [
    ...(between
      ? [told('Last contact between the parties', between)]
      : sides.parties.length > 1
        ? [{ text: 'No contact between the parties is on record as held.', cites: [] }]
        : []),
    ...(other && (!between || lastDay(other) > lastDay(between))
      ? [told('Last contact of one of them with others', other)]
      : []),
  ]
}

function whatHolds({ record, sides, sources }: BriefContext): BriefLine[] {
  const met = rankedCommitments(record).filter(
    (c) => c.timeliness === 'met' && (!c.by.length || hasSide(c.by, sides.parties)),
  )
  if (!met.length) return []
  const named = met.slice(0, MOST_NAMED)
  const told = (c: RecordCommitment) => `${inMarks(c)} (${listed(Object.keys(c.views).map(viewWords))})`
  return [
    {
      text: `Carried out in full, according to all who have spoken of it: ${listed(named.map(told))}${more(met.length - named.length)}.`,
      cites: sources.cite(
        named.flatMap((c) => Object.values(c.views).flatMap((v) => v.citation ?? [])),
        3,
      ),
    },
  ]
}

/** How many undertakings are past their date, disputed or without any report, with the weightiest by name. */
function whatIsInDoubt({ record, sides, sources }: BriefContext): BriefLine[] {
  const undertaken = rankedCommitments(record).filter(
    (c) => (c.force === 'agreed' || c.force === 'pledged') && hasSide(c.by, sides.parties),
  )
  if (!undertaken.length) return []
  const overdue = undertaken.filter((c) => c.timeliness === 'overdue')
  const disputed = undertaken.filter((c) => c.disagreement)
  const silent = undertaken.filter((c) => !Object.keys(c.views).length)
  const named = [...new Set([...disputed, ...overdue])].slice(0, MOST_NAMED)
  const counts = [
    overdue.length ? `${overdue.length} ${isAre(overdue)} past ${overdue.length === 1 ? 'its' : 'their'} date` : '',
    disputed.length ? `on ${disputed.length} those who speak of ${disputed.length === 1 ? 'it' : 'them'} differ` : '',
    silent.length
      ? `on ${silent.length} no report says how far ${silent.length === 1 ? 'it is' : 'they are'} carried out`
      : '',
  ].filter(Boolean)
  if (!counts.length) return []
  return [
    {
      text: `Of ${counted(undertaken.length, 'undertaking')} that parties agreed or pledged, ${listed(counts)}.${named.length ? ` In doubt above all: ${listed(named.map(inMarks))}.` : ''}`,
      cites: [...new Set(named.flatMap((c) => sources.cite(c.citations, 1, c.what)))],
    },
  ]
}

function whatComesNext({ record, sources, year }: BriefContext): BriefLine[] {
  const next = dueItems(record).find(isNext)
  const unreported = unreportedContacts(record)
  const lines: BriefLine[] = []
  if (next?.kind === 'contact')
    lines.push({
      text: `Next: ${datedContactWords(next.entry, year)} (${sureWords(next.entry, next.confirmation, year)}).`,
      cites: sources.cite(next.entry.citations),
      entry: { kind: 'contact', id: next.entry.id },
    })
  if (unreported.length)
    lines.push({
      text: `Of ${counted(unreported.length, 'contact')} that ${unreported.length === 1 ? 'was' : 'were'} due, no report says whether ${unreported.length === 1 ? 'it' : 'they'} took place.`,
      cites: sources.cite(unreported.flatMap((c) => c.citations)),
    })
  return lines
}

/** A contact of somebody named within a span of days that can be called its date. */
function isNext(item: DueItem): boolean {
  const { kind, entry, first, last } = item
  return (
    kind === 'contact' && entry.participants.length > 0 && !!first && !!last && daysBetween(first, last) <= SPAN_DAYS
  )
}

function lastViolence({ record, sources, day, year }: BriefContext): BriefLine[] {
  const recent = record.chronology
    .filter((e) => e.type === 'ASSAULT' && !e.background)
    .flatMap((event) => {
      const { first, last } = daysOf(event.when)
      return first && last && first <= day && daysBetween(last, day) <= RECENT_DAYS ? [{ event, last }] : []
    })
    .sort((a, b) => b.last.localeCompare(a.last) || a.event.id.localeCompare(b.event.id))[0]
  if (!recent) return []
  const { event } = recent
  const words = shorten(oneLine(event.citations[0]!.span.exact), 160)
  const toldFigures = (isCorrected: boolean) => [
    ...new Set(
      event.figures
        .filter((f) => (f.corrected ?? false) === isCorrected)
        .map((f) => `${f.wording.trim().toLowerCase()} ${f.what}`),
    ),
  ]
  const [figures, withdrawn] = [toldFigures(false), toldFigures(true)]
  return [
    {
      text: `Last violence reported (${dateWords(event.when!, year)}): ${quoted(words)}.${figures.length > 1 || withdrawn.length ? ` Figures told: ${listed(figures)}${withdrawn.length ? `; ${listed(withdrawn)} was withdrawn` : ''}.` : ''}`,
      cites: sources.cite(event.citations, 3),
      entry: { kind: 'event', id: event.id },
    },
  ]
}

const inMarks = (commitment: RecordCommitment) => quoted(whatWords(commitment, 80))

function more(count: number): string {
  return count > 0 ? `, and ${count} more` : ''
}

function isAre(list: readonly unknown[]): string {
  return list.length === 1 ? 'is' : 'are'
}

function lastDay(contact: RecordContact): string {
  return daysOf(contact.when).last ?? ''
}
