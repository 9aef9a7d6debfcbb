import type { Wire } from '../../model/dispatch.ts'
import type { ContactPhase } from '../../model/finding.ts'
import { buildDispatch } from '../dispatch.ts'
import type { Decoded, IntakeHints } from '../format.ts'
import { toEdtf } from '../published/edtf.ts'
import { StatedFindings } from '../stated/findings.ts'
import { stateContact } from '../stated/state-contact.ts'
import { type LabelledValue, type StatedValue, writeLines } from '../stated/write-lines.ts'
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
 * An appointment as a dispatch, a line for each thing said of it; it is a contact that the publisher claims, with the
 * value that proves it.
 */
export function stateEvent(event: PublishedEvent, about: About, hints: IntakeHints): Decoded {
  const values = valuesOf(event)
  const written = writeLines(values)
  const decoded = buildDispatch(
    { ...about, text: written.text, parts: { paragraphs: written.lines }, origin: { stated: true, parts: [] } },
    hints,
  )
  const stated = new StatedFindings('wire')
  const valued = (label: string) =>
    written.values.filter((value, i) => value !== undefined && values[i]!.label === label) as StatedValue[]
  const [name] = valued('Event')
  const [place] = valued('Place')
  const [time] = valued('Time')
  const edtf = intervalOf(event)
  if (name)
    stateContact(stated, {
      name,
      hosts: valued('Organiser'),
      participants: valued('Participant'),
      place,
      time: time && edtf ? { value: time, edtf } : undefined,
      phase: event.phase,
    })
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
