import { NUMBERS, ZONES } from '../lexicon.ts'
import type { ClockMeaning } from '../meaning.ts'
import type { Piece } from '../pieces.ts'
import { isGlued, type Read, wordAt } from './numbers.ts'

const NAMED: ReadonlyMap<string, number> = new Map([
  ['noon', 12],
  ['midday', 12],
  ['midnight', 0],
])
/** Words before a bare "14:30" that show it tells the time. */
const BEFORE_CLOCK = /^(?:at|by|around|about|from|until|till|before|after|to|since|and|between|approximately)$/

interface Zone {
  readonly offset?: string
}

/** A time of day: "noon", "10.30 a.m. local time", "midnight (2000 GMT)", "19:00", "6 o'clock", "0800 GMT". */
export function readClock(p: readonly Piece[], i: number): Read<ClockMeaning> | undefined {
  const hour = readHour(p, i)
  if (!hour) return undefined
  const zone = readZone(p, hour.to)
  const { sure, ...time } = hour.value
  if (!zone && !sure && !BEFORE_CLOCK.test(wordAt(p, i - 1))) return undefined
  const midnight =
    wordAt(p, i) === 'midnight' ? (/^(?:after|since|past)$/.test(wordAt(p, i - 1)) ? 'begins' : 'ends') : undefined
  const clock: ClockMeaning = {
    is: 'clock',
    ...time,
    ...(zone?.value.offset ? { zone: zone.value.offset } : {}),
    ...(midnight ? { midnight } : {}),
  }
  return readElsewhere(p, zone?.to ?? hour.to, clock)
}

/** "(2000 GMT)", "(GMT+2)" after a time. */
function readElsewhere(p: readonly Piece[], at: number, clock: ClockMeaning): Read<ClockMeaning> {
  if (wordAt(p, at) !== '(') return { to: at, value: clock }
  const zone = readOffset(p, at + 1)
  if (zone && wordAt(p, zone.to) === ')') return { to: zone.to + 1, value: { ...clock, zone: zone.value.offset! } }
  const other = readHour(p, at + 1)
  const its = other && readZone(p, other.to)
  if (!its || wordAt(p, its.to) !== ')') return { to: at, value: clock }
  const { sure: _, ...time } = other.value
  const elsewhere: ClockMeaning = { is: 'clock', ...time, ...(its.value.offset ? { zone: its.value.offset } : {}) }
  return { to: its.to + 1, value: { ...clock, elsewhere } }
}

interface Hour {
  readonly hour: number
  readonly minute?: number
  /** true where the words can only tell a time of day */
  readonly sure: boolean
}

function readHour(p: readonly Piece[], i: number): Read<Hour> | undefined {
  const word = wordAt(p, i)
  const named = NAMED.get(word)
  if (named !== undefined) return { to: i + 1, value: { hour: named, minute: 0, sure: true } }
  // "six o'clock"
  if (wordAt(p, i + 1) === 'o' && wordAt(p, i + 3) === 'clock')
    return checked(NUMBERS.get(word) ?? Number(word), 0, i + 4, true)
  if (p[i]?.kind !== 'number') return undefined
  if (word.length === 4) return readMilitaryHour(p, i)
  if (word.length > 2) return undefined
  const sign = wordAt(p, i + 1)
  const minutes = /^[:.]$/.test(sign) && p[i + 1]!.glued && p[i + 2]?.glued && /^\d\d$/.test(wordAt(p, i + 2))
  const to = minutes ? i + 3 : i + 1
  const minute = minutes ? Number(wordAt(p, i + 2)) : 0
  const half = readHalf(p, to)
  if (half)
    return Number(word) < 1 || Number(word) > 12
      ? undefined
      : checked((Number(word) % 12) + half.value, minute, half.to, true)
  if (!minutes) return undefined
  const hours = /^(?:hrs|hours)$/.test(wordAt(p, to)) || (wordAt(p, to) === 'h' && p[to]!.glued)
  // "3.50" is a figure unless hours or a zone follow
  if (sign === '.' && !hours && !ZONES.has(wordAt(p, to)) && wordAt(p, to) !== 'local') return undefined
  return checked(Number(word), minute, hours ? to + 1 : to, hours)
}

/** "2000 GMT", "0530 hours" */
function readMilitaryHour(p: readonly Piece[], i: number): Read<Hour> | undefined {
  const after = wordAt(p, i + 1)
  const zoned = ZONES.has(after)
  if (!zoned && after !== 'hours' && after !== 'hrs') return undefined
  const word = wordAt(p, i)
  return checked(Number(word.slice(0, 2)), Number(word.slice(2)), zoned ? i + 1 : i + 2, true)
}

function checked(hour: number, minute: number, to: number, sure: boolean): Read<Hour> | undefined {
  return !(hour <= 24) || minute > 59 ? undefined : { to, value: { hour, minute, sure } }
}

/** "a.m.", "pm", "PM": hours to add. */
function readHalf(p: readonly Piece[], i: number): Read<number> | undefined {
  const word = wordAt(p, i)
  if (word === 'am' || word === 'pm') return { to: i + 1, value: word === 'pm' ? 12 : 0 }
  if ((word !== 'a' && word !== 'p') || !isGlued(p, i + 1, '.') || wordAt(p, i + 2) !== 'm' || !p[i + 2]!.glued)
    return undefined
  return { to: isGlued(p, i + 3, '.') ? i + 4 : i + 3, value: word === 'p' ? 12 : 0 }
}

/** "GMT", "local time", "Moscow time", "Central Africa Standard Time". */
function readZone(p: readonly Piece[], i: number): Read<Zone> | undefined {
  const offset = readOffset(p, i)
  if (offset) return offset
  if (wordAt(p, i) === 'local' && wordAt(p, i + 1) === 'time') return { to: i + 2, value: {} }
  for (let k = i; k < i + 5 && p[k] && !p[k]!.opens; k++) {
    if (k > i && p[k]!.word === 'time') return { to: k + 1, value: {} }
    if (!p[k]!.capital) return undefined
  }
  return undefined
}

/** "GMT", "UTC", "EST", "GMT+2". */
function readOffset(p: readonly Piece[], i: number): Read<Zone> | undefined {
  const zone = ZONES.get(wordAt(p, i))
  if (zone === undefined || !p[i]!.capital) return undefined
  const sign = wordAt(p, i + 1)
  const hours = wordAt(p, i + 2)
  if (zone === 'Z' && /^[+-]$/.test(sign) && p[i + 1]!.glued && p[i + 2]?.glued && /^\d{1,2}$/.test(hours))
    return { to: i + 3, value: { offset: `${sign}${hours.padStart(2, '0')}:00` } }
  return { to: i + 1, value: zone ? { offset: zone } : {} }
}
