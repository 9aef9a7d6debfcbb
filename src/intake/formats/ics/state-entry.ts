import type ICAL from 'ical.js'
import type { ContactPhase } from '../../../model/finding.ts'
import { buildDispatch } from '../../dispatch.ts'
import type { Decoded, IntakeHints } from '../../format.ts'
import { StatedFindings } from '../../stated/findings.ts'
import { stateContact } from '../../stated/state-contact.ts'
import { type LabelledValue, writeLines } from '../../stated/write-lines.ts'
import type { EntryTime } from './read-times.ts'

const PHASES: Readonly<Record<string, ContactPhase>> = { CANCELLED: 'cancelled', TENTATIVE: 'proposed' }
const NAME_CHARACTERS = 80

/** One entry at one time as a dispatch of its publisher: its fields as lines, and the contact that is due by them. */
export function stateEntry(
  component: ICAL.Component,
  time: EntryTime,
  head: ReadonlyMap<string, string>,
  hints: IntakeHints,
): Decoded {
  const fieldOf = (name: string) => textOf(component.getFirstPropertyValue(name))
  const title = fieldOf('summary')
  const attendees = component.getAllProperties('attendee').flatMap((property) => commonName(property) ?? [])
  const organiser = component.getFirstProperty('organizer')
  const publisher = (organiser && commonName(organiser)) ?? (plainText(head.get('X-WR-CALNAME')) || undefined)
  const fields: LabelledValue[] = [
    { label: 'Entry', value: title || 'untitled' },
    { label: 'Starts', value: inWords(time.start, time.zone) },
    { label: 'Ends', value: time.end ? inWords(time.end, time.zone) : '' },
    { label: 'Place', value: fieldOf('location') },
    { label: 'Organiser', value: (organiser && commonName(organiser)) ?? '' },
    { label: 'Status', value: fieldOf('status').toLowerCase() },
    ...attendees.map((value) => ({ label: 'Attends', value })),
    { label: 'Details', value: fieldOf('description') },
  ]
  const written = writeLines(fields)
  const [entry, starts, , place] = written.values
  const stated = new StatedFindings('calendar')
  stateContact(stated, {
    name: entry!,
    participants: written.values.slice(6, 6 + attendees.length).filter((value) => value !== undefined),
    place,
    time: { value: starts!, edtf: edtfOf(time), moment: time.start },
    phase: PHASES[fieldOf('status').toUpperCase()] ?? 'due',
  })
  const url = fieldOf('url')
  return {
    ...buildDispatch(
      {
        text: written.text,
        name: `${time.start.slice(0, 10)} ${title.slice(0, NAME_CHARACTERS)}`.toWellFormed().trim(),
        parts: { paragraphs: written.lines },
        ...(publisher ? { source: publisher } : {}),
        ...(/^https?:\/\//.test(url) ? { url } : {}),
        feed: ['last-modified', 'created', 'dtstamp'].map((name) => dayOf(component, name)).find(Boolean),
        origin: { ...(hints.file ? { file: hints.file } : {}), stated: true, parts: [] },
      },
      hints,
    ),
    stated: stated.all(),
  }
}

/** A day, or the days from the first to the last. */
function edtfOf({ start, end }: EntryTime): string {
  const [from, to] = [start.slice(0, 10), end?.slice(0, 10)]
  return to && to > from ? `${from}/${to}` : from
}

function inWords(time: string, zone: string | undefined): string {
  return `${time.replace('T', ' ')}${zone ? ` (${zone})` : ''}`
}

function dayOf(component: ICAL.Component, name: string): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(textOf(component.getFirstPropertyValue(name)))?.[0]
}

function commonName(property: ICAL.Property): string | undefined {
  return plainText(property.getFirstParameter('cn')) || undefined
}

function textOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value).trim()
}

/** Escapes of the calendar's head, which is read by hand. */
function plainText(value: string | undefined): string {
  return (value ?? '')
    .replace(/\\([\\;,])/g, '$1')
    .replace(/\\n/gi, ' ')
    .trim()
}
