import type { BriefLine, BriefSection } from '../../model/brief.ts'
import { daysOf } from '../../model/edtf.ts'
import type { RecordCommitment, RecordContact } from '../../model/record-entry.ts'
import { type ComingItem, comingItems, unreportedContacts } from '../coming.ts'
import { viewWords } from '../commitment-words.ts'
import { datedContactWords, sureWords } from '../contact-words.ts'
import { hasSide, sideOf } from '../sides.ts'
import { dateWords, daysBetween } from '../words/dates.ts'
import { asSentence, listed } from '../words/names.ts'
import { oneLine, quoted, shorten } from '../words/shorten.ts'
import { readsWhole } from '../words/whole.ts'
import { tellableCommitments, whatWords } from './commitments.ts'
import type { BriefContext } from './context.ts'
import { isSure } from './topic.ts'
import { lastReported } from './weigh.ts'

const MOST_NAMED = 2
// What is older is history, not where things stand.
const RECENT_DAYS = 120
const SPAN_DAYS = 45
// A date passed longer ago presses nobody any more.
const PRESSING_DAYS = 365

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
    .filter((c) => c.phase === 'held' && isSure(c.citations) && (daysOf(c.when).first ?? '9') <= day)
    .sort((a, b) => lastDay(b).localeCompare(lastDay(a)) || b.independent - a.independent || a.id.localeCompare(b.id))
  const partiesIn = (c: RecordContact) =>
    new Set(c.participants.map(sideOf).filter((s) => sides.parties.includes(s))).size
  // an envoy who visits both does not bring them together
  const isTour = ({ type, participants }: RecordContact) =>
    type === 'visit' && participants.some((p) => !sides.parties.includes(sideOf(p)))
  const between = held.find((c) => partiesIn(c) > 1 && !isTour(c))
  const other = held.find((c) => c.participants.length > 1 && partiesIn(c) === 1)
  const told = (lead: string, c: RecordContact): BriefLine => {
    const isOld = daysBetween(lastDay(c), day) > RECENT_DAYS
    const after = [
      isOld ? 'No later one is on record.' : '',
      c.disputed ? 'One report denies that it took place.' : '',
    ].filter(Boolean)
    return {
      text: [asSentence(`${lead}: ${datedContactWords(c, year)}`), ...after].join(' '),
      cites: sources.cite(c.citations),
      entry: { kind: 'contact', id: c.id },
    }
  }
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

/**
 * What all who spoke of it call full, where that is well told; where only those bound have spoken, and said in so many
 * words that it is done, it is their claim. What one agency alone tells is on the board, and is not where things stand.
 */
function whatHolds(context: BriefContext): BriefLine[] {
  const { sides, sources } = context
  const met = tellableCommitments(context).filter(
    (c) => c.timeliness === 'met' && (!c.by.length || hasSide(c.by, sides.parties)),
  )
  const views = (c: RecordCommitment) => Object.keys(c.views)
  const isOwn = (c: RecordCommitment) => views(c).every((view) => c.by.map(sideOf).includes(view))
  const isClaim = (c: RecordCommitment) => isOwn(c) && Object.values(c.views).some((a) => a.trend === 'completed')
  const line = (lead: string, all: readonly RecordCommitment[]): BriefLine[] => {
    const named = all.slice(0, MOST_NAMED)
    const told = (c: RecordCommitment) => `${inMarks(c)} (${listed(views(c).map(viewWords))})`
    return named.length
      ? [
          {
            text: `${lead}: ${listed(named.map(told))}${more(all.length - named.length)}.`,
            cites: sources.cite(
              named.flatMap((c) => Object.values(c.views).flatMap((v) => v.citation ?? [])),
              3,
            ),
          },
        ]
      : []
  }
  return [
    ...line(
      'Carried out in full, according to all who have spoken of it',
      met.filter((c) => !isOwn(c) && isWellTold(c)),
    ),
    ...line('Claimed as carried out in full by those bound, and confirmed by nobody else', met.filter(isClaim)),
  ]
}

/** By two sources that do not copy one another, by a mediator or monitor in so many words, or accepted by a person. */
function isWellTold({ views }: RecordCommitment): boolean {
  const told = Object.values(views).flatMap((a) => a.citation ?? [])
  return (
    told.some((c) => c.state !== 'candidate') ||
    new Set(told.map((c) => c.family)).size > 1 ||
    [views.mediator, views.monitor].some((a) => a?.trend === 'completed')
  )
}

/**
 * How many undertakings are past their date, disputed or without any report, and which: those in doubt, else the
 * weightiest told of lately. Where there is neither, it says nothing that the board does not.
 */
function whatIsInDoubt(context: BriefContext): BriefLine[] {
  const { sides, sources, day } = context
  const undertaken = tellableCommitments(context).filter(
    (c) => (c.force === 'agreed' || c.force === 'pledged') && hasSide(c.by, sides.parties),
  )
  const since = (date: string | undefined) => daysBetween(date ?? '', day)
  const overdue = undertaken.filter((c) => c.timeliness === 'overdue' && since(daysOf(c.due).last) <= PRESSING_DAYS)
  const disputed = undertaken.filter((c) => c.disagreement)
  const silent = undertaken.filter((c) => !Object.keys(c.views).length)
  const inDoubt = [...new Set([...disputed, ...overdue])]
  const named = (inDoubt.length ? inDoubt : undertaken.filter((c) => since(lastReported(c)) <= RECENT_DAYS)).slice(
    0,
    MOST_NAMED,
  )
  const counts = [
    overdue.length ? `${overdue.length} ${isAre(overdue)} past ${overdue.length === 1 ? 'its' : 'their'} date` : '',
    disputed.length ? `on ${disputed.length} those who speak of ${disputed.length === 1 ? 'it' : 'them'} differ` : '',
    silent.length === undertaken.length && silent.length > 1
      ? 'of none does a report say how far it is carried out'
      : silent.length
        ? `on ${silent.length} no report says how far ${silent.length === 1 ? 'it is' : 'they are'} carried out`
        : '',
  ].filter(Boolean)
  if (!counts.length || !named.length) return []
  const [only] = undertaken
  const opening =
    undertaken.length === 1
      ? `Of one undertaking that parties agreed or pledged, ${inMarks(only!)}, ${only!.timeliness === 'overdue' ? 'the date has passed' : only!.disagreement ? 'those who speak of it differ' : 'no report says how far it is carried out'}.`
      : `Of ${undertaken.length.toLocaleString('en-GB')} undertakings that parties agreed or pledged, ${listed(counts)}.`
  const lead = inDoubt.length ? 'In doubt above all' : 'Above all'
  const doubts = undertaken.length > 1 ? ` ${lead}: ${listed(named.map(inMarks))}.` : ''
  return [
    {
      text: `${opening}${doubts}`,
      cites: [
        ...new Set((undertaken.length === 1 ? undertaken : named).flatMap((c) => sources.cite(c.citations, 1, c.what))),
      ],
    },
  ]
}

function whatComesNext({ record, sources, year, day, isOfProcess }: BriefContext): BriefLine[] {
  const isOwn = (contact: RecordContact) => isOfProcess({ ...contact, actors: contact.participants })
  const next = comingItems(record).find((item) => isNext(item) && isOwn(item.entry as RecordContact))
  const unreported = unreportedContacts(record).filter(
    (c) => c.participants.length > 0 && isOwn(c) && daysBetween(lastDay(c) || day, day) <= RECENT_DAYS,
  )
  const lines: BriefLine[] = []
  if (next?.kind === 'contact')
    lines.push({
      text: `Next: ${datedContactWords(next.entry, year)} (${sureWords(next.entry, next.confirmation, year)}).`,
      cites: sources.cite(next.entry.citations),
      entry: { kind: 'contact', id: next.entry.id },
    })
  if (unreported.length)
    lines.push({
      text: `No report says whether ${unreported.length === 1 ? 'a contact' : `${unreported.length} contacts`} due in the last ${RECENT_DAYS} days took place.`,
      cites: sources.cite(unreported.flatMap((c) => c.citations)),
    })
  return lines
}

/** A contact of somebody named within a span of days that can be called its date. */
function isNext(item: ComingItem): boolean {
  const { kind, entry, first, last } = item
  return (
    kind === 'contact' && entry.participants.length > 0 && !!first && !!last && daysBetween(first, last) <= SPAN_DAYS
  )
}

function lastViolence({ record, sources, day, year, isOfProcess }: BriefContext): BriefLine[] {
  const recent = record.chronology
    .filter((e) => e.type === 'ASSAULT' && !e.background && readsWhole(e.citations[0]!.span.exact))
    .flatMap((event) => {
      const { first, last } = daysOf(event.when)
      const isRecent = first && last && first <= day && daysBetween(last, day) <= RECENT_DAYS
      return isRecent && isOfProcess({ ...event, actors: [...event.actors, ...event.recipients] })
        ? [{ event, last }]
        : []
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
