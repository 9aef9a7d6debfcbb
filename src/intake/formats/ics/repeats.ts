import ICAL from 'ical.js'
import { CALENDAR_REPEATS } from '../../limits.ts'
import { withinTime } from '../../within-time.ts'

/** When an entry comes round. `more` where it does so beyond what is taken; `endless` where its rule never says. */
export interface Repeats {
  readonly starts: readonly ICAL.Time[]
  readonly more?: true
  readonly endless?: true
}

// Working out when an entry comes round takes microseconds, but rules can be written so that it never does. After so many of
// these in one calendar, the others are not followed either.
const RULES_MS = 500
const MOST_ENDLESS = 3
const FREQUENCIES = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'])

/** The repeats of each entry of a calendar; undefined for one that is once. */
export function readRepeats(components: readonly ICAL.Component[]): (Repeats | undefined)[] {
  const read: (Repeats | undefined)[] = []
  let endless = 0
  const readRest = () => {
    while (read.length < components.length) read.push(repeatsOf(components[read.length]!))
  }
  while (read.length < components.length && endless < MOST_ENDLESS)
    if (!withinTime(RULES_MS + components.length, readRest)) {
      endless++
      read.push({ starts: [], endless: true })
    }
  return components.map((component, i) => (i < read.length ? read[i] : repeatsAtAll(component)))
}

function repeatsOf(component: ICAL.Component): Repeats | undefined {
  if (!repeatsAtAll(component)) return undefined
  if (!isFollowed(component)) return { starts: [], endless: true }
  try {
    return startsOf(new ICAL.Event(component))
  } catch {
    return { starts: [], endless: true }
  }
}

function repeatsAtAll(component: ICAL.Component): Repeats | undefined {
  const repeats = component.hasProperty('rrule') || component.hasProperty('rdate')
  return repeats && !component.hasProperty('recurrence-id') ? { starts: [], endless: true } : undefined
}

function startsOf(event: ICAL.Event): Repeats {
  const iterator = event.iterator()
  const starts: ICAL.Time[] = []
  for (let next = iterator.next(); next; next = iterator.next()) {
    if (starts.length === CALENDAR_REPEATS) return { starts, more: true }
    starts.push(next)
  }
  return { starts }
}

/** Rules of hours and minutes are of machines, and of the slow ones. */
function isFollowed(component: ICAL.Component): boolean {
  const rule = String(component.getFirstProperty('rrule')?.toICALString() ?? 'RRULE:FREQ=DAILY')
  const frequency = /FREQ=(?<word>[A-Z]{1,12})/i.exec(rule)?.groups?.word?.toUpperCase() ?? ''
  return FREQUENCIES.has(frequency) && !/BY(?:SECOND|MINUTE|HOUR)=/i.test(rule)
}
