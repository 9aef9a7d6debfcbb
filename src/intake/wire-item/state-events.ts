import type { Wire } from '../../model/dispatch.ts'
import type { ContactFinding, ContactPhase, ContactType } from '../../model/finding.ts'
import { buildDispatch } from '../dispatch.ts'
import type { Decoded, IntakeHints } from '../format.ts'
import { toEdtf } from '../published/edtf.ts'
import { StatedFindings } from '../stated/findings.ts'
import { type LabelledValue, writeLines } from '../stated/write-lines.ts'
import type { DecodedAs } from './wire-item.ts'

/** An appointment that a publisher announces. */
export interface PublishedEvent {
  readonly name: string
  readonly note?: string | undefined
  /** time stamps or days, the second absent where it is not known */
  readonly start?: string | undefined
  readonly end?: string | undefined
  readonly place?: string | undefined
  readonly organiser?: string | undefined
  readonly participants: readonly string[]
  readonly phase: ContactPhase
}

interface About extends DecodedAs {
  readonly feed?: string
  readonly source?: string
  readonly url?: string
  readonly wire: Wire
}

/**
 * Appointments as one dispatch, a line for each thing said of them; each is a contact that the publisher claims, with the
 * value that proves it.
 */
export function stateEvents(events: readonly PublishedEvent[], about: About, hints: IntakeHints): Decoded {
  const values = events.flatMap(valuesOf)
  const written = writeLines(values)
  const decoded = buildDispatch(
    {
      ...about,
      text: written.text,
      parts: { paragraphs: written.lines },
      origin: { stated: true, parts: [] },
    },
    hints,
  )
  const stated = new StatedFindings('wire')
  let at = 0
  for (const event of events) {
    const own = valuesOf(event)
    const found = (label: string) => {
      const index = own.findIndex((value) => value.label === label)
      return index < 0 ? undefined : written.values[at + index]
    }
    const name = found('Event')
    const place = found('Place')?.span
    const time = found('Time')
    const edtf = intervalOf(event)
    const actors = (label: string) =>
      own.flatMap((value, i) => {
        const span = value.label === label ? written.values[at + i] : undefined
        return span ? stated.actors(span) : []
      })
    if (name)
      stated.add({
        ...(stated.of(name) as Pick<ContactFinding, 'id' | 'span' | 'sentence' | 'confidence' | 'reader'>),
        kind: 'contact',
        type: contactTypeOf(event.name),
        participants: [
          ...actors('Organiser').map((actor) => ({ actor, role: 'host' as const })),
          ...actors('Participant').map((actor) => ({ actor })),
        ],
        ...(place ? { place: { name: place.exact, span: place } } : {}),
        ...(time && edtf ? { time: stated.time(time, edtf) } : {}),
        phase: event.phase,
      })
    at += own.length
  }
  return { ...decoded, stated: stated.all() }
}

function valuesOf(event: PublishedEvent): LabelledValue[] {
  const time = [event.start, event.end].filter(Boolean).join(' to ')
  return [
    { label: 'Event', value: event.name },
    { label: 'Time', value: time },
    { label: 'Place', value: event.place ?? '' },
    { label: 'Organiser', value: event.organiser ?? '' },
    ...event.participants.map((value) => ({ label: 'Participant', value })),
    { label: 'Note', value: event.note ?? '' },
  ].filter(({ value }) => /[\p{L}\p{N}]/u.test(value))
}

function intervalOf({ start, end }: PublishedEvent): string | undefined {
  const first = toEdtf(start ?? '')
  const last = toEdtf(end ?? '')
  return first && last && first < last ? `${first}/${last}` : first
}

const TYPES: readonly (readonly [RegExp, ContactType])[] = [
  [/\bsummit\b/i, 'summit'],
  [/\b(?:talks|negotiations?|consultations?)\b/i, 'talks'],
  [/\b(?:visits?|trip|tour)\b/i, 'visit'],
  [/\b(?:phone )?call\b/i, 'call'],
  [/\b(?:conference|congress|forum)\b/i, 'conference'],
  [/\b(?:session|assembly|plenary|hearing|council)\b/i, 'session'],
  [/\b(?:signing|signature)\b/i, 'signing'],
]

function contactTypeOf(name: string): ContactType {
  return TYPES.find(([words]) => words.test(name))?.[1] ?? 'meeting'
}
