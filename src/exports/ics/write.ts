import ICAL from 'ical.js'
import { daysOf } from '../../model/edtf.ts'
import { digest } from '../../model/finding-key.ts'
import type { Citation, RecordCommitment, RecordContact } from '../../model/record-entry.ts'
import { senderOf } from '../../model/sender.ts'
import { type ComingItem, comingItems } from '../coming.ts'
import { contactWords, sureWords } from '../contact-words.ts'
import type { Export, ExportInput } from '../export.ts'
import { dateWords, dayAfter, daysBetween } from '../words/dates.ts'
import { actorList, capitalised } from '../words/names.ts'
import { oneLine, quoted, shorten, withWholeMarks } from '../words/shorten.ts'

// A contact called off stays in the feed this long, so that calendars take it out of theirs.
const CALLED_OFF_DAYS = 60
const MOST_SOURCES = 3
const MOST_DAYS = 93
// It folds at so many octets and puts a blank before the next line, which counts as one of the 75 (RFC 5545, 3.1).
ICAL.foldLength = 74

/** Contacts and deadlines to come as iCalendar (RFC 5545), for a file or a feed to subscribe to. */
export const calendar: Export = {
  kind: 'calendar',
  about: 'what is due, for a calendar',
  ending: 'ics',
  mediaType: 'text/calendar; charset=utf-8',
  write: writeCalendar,
}

function writeCalendar(input: ExportInput): string {
  const { record } = input
  const root = new ICAL.Component(['vcalendar', [], []])
  root.updatePropertyWithValue('version', '2.0')
  root.updatePropertyWithValue('prodid', `-//Readout//${input.version}//EN`)
  root.updatePropertyWithValue('calscale', 'GREGORIAN')
  root.updatePropertyWithValue('name', oneLine(record.process))
  // the same for calendars older than RFC 7986
  root.updatePropertyWithValue('x-wr-calname', oneLine(record.process))
  root.addProperty(refreshInterval())
  for (const item of comingItems(record)) if (hasPlace(item)) root.addSubcomponent(dueEvent(item, input))
  for (const contact of record.contacts) {
    const { first, last } = daysOf(contact.when)
    const isOff = contact.phase === 'cancelled' || contact.phase === 'denied'
    if (isOff && first && last && last >= dayAfter(record.asOf.day, -CALLED_OFF_DAYS))
      root.addSubcomponent(contactEvent(contact, first, last, 'CANCELLED', `Now ${contact.phase}.`, input))
  }
  return `${root.toString()}\r\n`
}

/** Has a date; a contact of which only the year is known has none that a calendar can show. */
function hasPlace({ kind, first, last }: ComingItem): boolean {
  return !!first && !!last && (kind === 'deadline' || daysBetween(first, last) < MOST_DAYS)
}

/** How often a calendar that is subscribed to asks again: every two hours (RFC 7986, 5.7). */
function refreshInterval(): ICAL.Property {
  const property = new ICAL.Property('refresh-interval')
  property.resetType('duration')
  property.setValue(ICAL.Duration.fromSeconds(7_200))
  return property
}

function dueEvent(item: ComingItem, input: ExportInput): ICAL.Component {
  const year = input.record.asOf.day.slice(0, 4)
  if (item.kind === 'deadline') return deadlineEvent(item.entry, item.last!, input)
  const { entry, first, last, confirmation } = item
  const status = confirmation.isConfirmed ? 'CONFIRMED' : 'TENTATIVE'
  const sure = `${capitalised(sureWords(entry, confirmation, year))}.`
  return contactEvent(entry, first!, last!, status, sure, input)
}

function contactEvent(
  contact: RecordContact,
  first: string,
  last: string,
  status: 'CONFIRMED' | 'TENTATIVE' | 'CANCELLED',
  sure: string,
  input: ExportInput,
): ICAL.Component {
  const about = daysOf(contact.when).first === daysOf(contact.when).last ? '' : ` (${dateWords(contact.when!)})`
  const event = baseEvent('contact', contact, first, last, input)
  event.updatePropertyWithValue('summary', `${capitalised(oneLine(contactWords(contact)))}${about}`)
  event.updatePropertyWithValue('status', status)
  event.updatePropertyWithValue('categories', contact.type)
  if (contact.place) event.updatePropertyWithValue('location', oneLine(contact.place))
  event.updatePropertyWithValue('description', describe(sure, contact.citations, input))
  // every report that gave another phase or date made a new version of the event
  const versions = new Set(contact.history.map((h) => `${h.phase} ${h.when ?? ''}`))
  event.updatePropertyWithValue('sequence', Math.max(0, versions.size - 1))
  return event
}

function deadlineEvent(commitment: RecordCommitment, last: string, input: ExportInput): ICAL.Component {
  const { by, what, force, earlierDue, due } = commitment
  const event = baseEvent('deadline', commitment, last, last, input)
  const who = by.length ? `${actorList(by)}: ` : ''
  event.updatePropertyWithValue('summary', `Due: ${who}${shorten(withWholeMarks(what), 120)}`)
  event.updatePropertyWithValue('status', force === 'agreed' || force === 'pledged' ? 'CONFIRMED' : 'TENTATIVE')
  event.updatePropertyWithValue('categories', 'deadline')
  event.updatePropertyWithValue(
    'description',
    describe(`${capitalised(force)}; due ${dateWords(due!)}.`, commitment.citations, input),
  )
  event.updatePropertyWithValue('sequence', earlierDue.length)
  return event
}

/**
 * What a calendar knows the event by: made of the report that came into the record first, so that it stays when one comes in
 * later that was published earlier, and when entries of the record become one.
 */
function lastingId(kind: ComingItem['kind'], citations: readonly Citation[]): string {
  const cameFirst = (a: Citation, b: Citation) => (a.recorded === b.recorded ? a.ref < b.ref : a.recorded < b.recorded)
  return digest([kind, citations.reduce((first, other) => (cameFirst(other, first) ? other : first)).ref])
}

function baseEvent(
  kind: ComingItem['kind'],
  { citations }: RecordContact | RecordCommitment,
  first: string,
  last: string,
  { slug }: ExportInput,
): ICAL.Component {
  const event = new ICAL.Component('vevent')
  const changed = citations
    .map((c) => c.recorded)
    .sort()
    .at(-1)!
  event.updatePropertyWithValue('uid', `${lastingId(kind, citations)}@${slug}.readout`)
  event.updatePropertyWithValue('dtstamp', ICAL.Time.fromJSDate(new Date(changed), true))
  event.updatePropertyWithValue('dtstart', ICAL.Time.fromDateString(first))
  event.updatePropertyWithValue('dtend', ICAL.Time.fromDateString(dayAfter(last, 1)))
  // what others do does not make the officer busy
  event.updatePropertyWithValue('transp', 'TRANSPARENT')
  return event
}

function describe(sure: string, citations: readonly Citation[], { sentenceOf }: ExportInput): string {
  const sources = citations.slice(-MOST_SOURCES).map((c) => {
    const sentence = sentenceOf(c)
    const words = quoted(shorten(sentence?.text ?? c.span.exact, 240))
    return [
      words,
      `${senderOf(c) ?? 'source not known'}, ${c.reported ? dateWords(c.reported) : 'date open'}`,
      sentence?.url ?? '',
    ]
      .filter(Boolean)
      .join(' – ')
  })
  return [sure, ...sources].join('\n')
}
