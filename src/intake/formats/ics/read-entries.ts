import ICAL from 'ical.js'
import { ReadoutError } from '../../../model/error.ts'
import type { Decoded, IntakeHints } from '../../format.ts'
import { readTimes } from './read-times.ts'
import { readRepeats } from './repeats.ts'
import { stateEntry } from './state-entry.ts'

/**
 * The dispatches of a calendar's entries, one for each time an entry comes round. A single time that was moved or called off
 * stands as its own entry says.
 */
export function* readEntries(
  head: ReadonlyMap<string, string>,
  entries: readonly string[],
  hints: IntakeHints,
): Generator<Decoded> {
  const faults: ReadoutError[] = []
  const read = [...entries.entries()].flatMap(([i, entry]) => {
    try {
      const component = parse(entry)
      return [{ number: i + 1, component, moved: movedKey(component) }]
    } catch (error) {
      refuse(i + 1, error)
      return []
    }
  })
  const moved = new Set(read.flatMap((entry) => entry.moved ?? []))
  const zone = head.get('X-WR-TIMEZONE')
  const repeats = readRepeats(read.map(({ component }) => component))
  for (const [i, { number, component }] of read.entries())
    try {
      const { times, warning } = readTimes(component, repeats[i], zone, (start) => moved.has(keyOf(component, start)))
      for (const [nth, time] of times.entries()) {
        const decoded = stateEntry(component, time, head, hints)
        yield nth === 0 && warning ? { ...decoded, warnings: [warning, ...decoded.warnings] } : decoded
      }
    } catch (error) {
      refuse(number, error)
    }
  if (faults.length) throw faults[0]

  function refuse(number: number, error: unknown): void {
    if (error instanceof ReadoutError && error.fault !== 'input') throw error
    const reason =
      error instanceof ReadoutError
        ? error.message
        : `is no entry that can be read (${String((error as Error).message).slice(0, 100)})`
    const code = error instanceof ReadoutError ? error.code : 'intake/bad-calendar'
    const fault = new ReadoutError(code, 'input', `entry ${number} ${reason}`, error)
    if (hints.onFault) hints.onFault(fault)
    else faults.push(fault)
  }
}

function parse(entry: string): ICAL.Component {
  const calendar = new ICAL.Component(ICAL.parse(`BEGIN:VCALENDAR\r\n${entry}\r\nEND:VCALENDAR`))
  const component = calendar.getFirstSubcomponent('vevent')
  if (!component?.getFirstPropertyValue('dtstart'))
    throw new ReadoutError('intake/bad-calendar', 'input', 'has no start; give it one')
  return component
}

/** The one time of a repeated entry that this entry stands for. Source: RFC 5545, 3.8.4.4. */
function movedKey(component: ICAL.Component): string | undefined {
  const moved = component.getFirstPropertyValue('recurrence-id')
  return moved ? keyOf(component, String(moved)) : undefined
}

function keyOf(component: ICAL.Component, start: string): string {
  return `${String(component.getFirstPropertyValue('uid'))}\n${start}`
}
