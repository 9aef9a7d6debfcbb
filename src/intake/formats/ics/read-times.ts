import ICAL from 'ical.js'
import { ReadoutError } from '../../../model/error.ts'
import { CALENDAR_REPEATS } from '../../limits.ts'
import type { Repeats } from './repeats.ts'

/** When an entry is: a day or a moment, as its own clock shows it. */
export interface EntryTime {
  /** "2025-04-20" or "2025-04-20T10:00" */
  readonly start: string
  /** of the same form, inclusive; absent where it ends on the day it begins */
  readonly end?: string
  /** the clock, e.g. "Europe/Vienna"; absent for whole days and where none is named */
  readonly zone?: string
}

/**
 * The times of an entry: its own, and those at which it comes round.
 * @param zone the calendar's own clock, on which moments in UTC are shown
 * @param isMoved true for a start (as written) that another entry stands for
 * @returns a warning where the rule is not followed to its end
 */
export function readTimes(
  component: ICAL.Component,
  repeats: Repeats | undefined,
  zone: string | undefined,
  isMoved: (start: string) => boolean,
): { times: EntryTime[]; warning?: string } {
  const event = new ICAL.Event(component)
  if (!(event.startDate instanceof ICAL.Time)) throw badDate()
  const clock = component.getFirstProperty('dtstart')?.getFirstParameter('tzid')
  const length = event.duration
  const timeAt = (start: ICAL.Time) => entryTime(start, length, clock, zone)
  if (!repeats) return { times: [timeAt(event.startDate)] }
  if (repeats.endless)
    return {
      times: [timeAt(event.startDate)],
      warning:
        'the rule by which it repeats is one of hours or minutes, or has no end to its reckoning; only its first time is taken',
    }
  const times = repeats.starts.filter((start) => !isMoved(start.toString())).map(timeAt)
  return repeats.more
    ? { times, warning: `it repeats without end or more often; its first ${CALENDAR_REPEATS} times are taken` }
    : { times }
}

function entryTime(
  start: ICAL.Time,
  length: ICAL.Duration,
  clock: string | undefined,
  calendarZone: string | undefined,
): EntryTime {
  const end = start.clone()
  end.addDuration(length)
  // the end is the first moment or day that no longer belongs to it
  if (end.isDate && end.compare(start) > 0) end.adjust(-1, 0, 0, 0)
  const inUtc = !start.isDate && start.zone?.tzid === 'UTC'
  const zone = start.isDate ? undefined : inUtc ? (calendarZone ?? 'UTC') : clock
  const shown = [start, end].map((time) => (inUtc && calendarZone ? onClock(time, calendarZone) : written(time)))
  const [from, to] = shown as [string, string]
  if (!/^\d{4}-\d\d-\d\d/.test(from)) throw badDate()
  return { start: from, ...(to > from ? { end: to } : {}), ...(zone ? { zone } : {}) }
}

function written(time: ICAL.Time): string {
  return time.isDate ? time.toString() : time.toString().slice(0, 'YYYY-MM-DDTHH:MM'.length)
}

/** A moment in UTC as the clocks of a place show it; as it is where the place is not known. */
function onClock(time: ICAL.Time, zone: string): string {
  try {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
    return format.format(time.toJSDate()).replace(' ', 'T')
  } catch {
    return written(time)
  }
}

function badDate(): ReadoutError {
  return new ReadoutError('intake/bad-calendar', 'input', 'has a start that is no date; correct it in the calendar')
}
