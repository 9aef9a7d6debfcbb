import type { Wire } from '../../../model/dispatch.ts'
import type { PublishedEvent } from '../../wire-item/state-event.ts'
import { stampOf } from '../../wire-item/wire-item.ts'
import type { XmlElement } from '../../xml/read-xml.ts'
import { at, childrenOf, lineOf, within } from '../../xml/walk.ts'

/** Appointments in an item: a concept item of one, a knowledge item of several, an event in a news or planning item. */
export function readEvents(item: XmlElement, status: Wire['status'], headline: string | undefined): PublishedEvent[] {
  return [...within(item, 'concept', 'event', 'assert')].flatMap((concept) => {
    const details = at(concept, 'eventDetails')
    const name = lineOf(at(concept, 'name')) ?? headline
    return details && name ? [readEvent(name, concept, details, status)] : []
  })
}

function readEvent(name: string, concept: XmlElement, details: XmlElement, status: Wire['status']): PublishedEvent {
  const dates = at(details, 'dates')
  const start = stampOf(lineOf(at(dates, 'start')))
  const location = at(details, 'location')
  const people = (...names: string[]) =>
    childrenOf(details, ...names).flatMap((person) => lineOf(at(person, 'name')) ?? person.attributes.literal ?? [])
  return {
    name,
    note: lineOf(at(concept, 'definition')),
    start,
    end: stampOf(lineOf(at(dates, 'end'))) ?? endOf(start, lineOf(at(dates, 'duration'))),
    place: lineOf(at(location, 'name')),
    organiser: people('organiser')[0],
    participants: people('participant'),
    phase: phaseOf(details, status),
  }
}

/** Source: NewsCodes eventoccurstatus and eventstatus. */
function phaseOf(details: XmlElement, status: Wire['status']): PublishedEvent['phase'] {
  const codes = childrenOf(details, 'occurStatus', 'eventStatus').map(
    ({ attributes }) => `${attributes.qcode} ${attributes.uri}`,
  )
  const all = codes.join(' ')
  if (/postpone|reschedul/i.test(all)) return 'postponed'
  // eos6: planned, then cancelled; eos0: no longer planned
  if (status === 'canceled' || /cancel|eos[06]\b/i.test(all)) return 'cancelled'
  return 'due'
}

/** The last day of what begins then and lasts so many days. */
function endOf(start: string | undefined, duration: string | undefined): string | undefined {
  const days = Number(/^P(\d{1,3})D/.exec(duration ?? '')?.[1])
  const day = start?.slice(0, 10)
  if (!(days > 1) || !day || !/^\d{4}-\d\d-\d\d$/.test(day)) return undefined
  return new Date(Date.parse(`${day}T00:00:00Z`) + (days - 1) * 86_400_000).toISOString().slice(0, 10)
}
