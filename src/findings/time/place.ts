import type { TimeFinding } from '../../model/finding.ts'
import { addYears, type CalendarDate, dayNumber, interval, isFull, toEdtf, two } from './calendar.ts'
import { durationValue } from './grammar/units.ts'
import type { Season, Unit } from './lexicon.ts'
import type {
  ClockMeaning,
  DateMeaning,
  EndsMeaning,
  Meaning,
  RangeMeaning,
  RollingMeaning,
  ShiftMeaning,
  UnitMeaning,
} from './meaning.ts'
import { type Move, moveBy, unitAround } from './moves.ts'
import { nearestWeekday, seasonMonths, startOf, stepsOf, yearOf } from './nearest.ts'
import { edgeOfExtent, partOfExtent } from './parts.ts'
import { timexDate } from './timex-value.ts'

/** What a time is read against. */
export interface Anchors {
  /** when the dispatch was published, as far as it is known */
  readonly now: CalendarDate
  /** the date the text was last at */
  readonly told: CalendarDate | undefined
  /** true where the text tells history: a date without its year goes with `told` */
  readonly narrative: boolean
  /** true where the whole dispatch does: only then is "this year" the year told */
  readonly history: boolean
  /** true where `told` was told in the same sentence */
  readonly sameSentence: boolean
  /** whether the sentence speaks of what was or of what will be */
  readonly direction: 'past' | 'future'
  /** false where that is only likely */
  readonly sure: boolean
}

/** A time placed on the calendar: TimeML's type and value, EDTF as far as it holds, and what it was read against. */
export interface Placed {
  readonly type: TimeFinding['timex']['type']
  readonly value: string
  readonly edtf?: string | undefined
  readonly basis?: 'explicit' | 'published' | 'narrative' | undefined
  /** first and last date it covers */
  readonly extent?: Extent | undefined
}

/** First and last date of a time, both at the same precision; the same date twice for a single one. */
export interface Extent {
  readonly from: CalendarDate
  readonly to: CalendarDate
}

/** Places what an expression means on the calendar. */
export function place(meaning: Meaning, anchors: Anchors): Placed {
  switch (meaning.is) {
    case 'date':
      return placeDate(meaning, anchors)
    case 'unit':
      return placeUnit(meaning, anchors)
    case 'shift':
      return placeShift(meaning, anchors)
    case 'rolling':
      return placeRolling(meaning, anchors)
    case 'clock':
      return placeClock(meaning, anchors)
    case 'part':
      return placePart(meaning, anchors)
    case 'part-of-day':
      return placePartOfDay(meaning, anchors)
    case 'around': {
      const day = place(meaning.of, anchors)
      return placeMove(day.extent && unitAround(day.extent.from, meaning.unit, 0), day.basis)
    }
    case 'range':
      return placeRange(meaning, anchors)
    case 'ends':
      return placeEnds(meaning, anchors)
    case 'about': {
      const of = place(meaning.of, anchors)
      const edtf = of.edtf && !of.edtf.includes('/') ? `${of.edtf}~` : of.edtf
      return { ...of, edtf }
    }
    case 'duration':
      return { type: 'DURATION', value: durationValue(meaning.amount, meaning.unit) }
    case 'set':
      return { type: 'SET', value: meaning.value }
    case 'reference':
      return { type: 'DATE', value: meaning.value }
  }
}

function single(date: CalendarDate): Extent {
  return { from: date, to: date }
}

function placed(value: string, basis: Placed['basis'], extent: Extent | undefined): Placed {
  return { type: 'DATE', value, edtf: extent && interval(extent.from, extent.to), basis, extent }
}

function placeDate(date: DateMeaning, anchors: Anchors): Placed {
  if (date.century !== undefined) return placeCentury(date.century)
  if (date.decade !== undefined) return placeDecade(date.decade)
  const { year, basis } = yearOf(date, anchors)
  if (date.season) return placeSeason(date.season, year, basis)
  if (date.month !== undefined || year !== undefined) {
    const known = { year, month: date.month, day: date.month === undefined ? undefined : date.day }
    return placed(timexDate(known), date.year === undefined ? basisOf(known.year, basis) : 'explicit', single(known))
  }
  if (date.weekday !== undefined) {
    const day = nearestWeekday(date.weekday, date.which, anchors)
    if (!day) return { type: 'DATE', value: `XXXX-WXX-${date.weekday}` }
    return placed(timexDate(day.date), day.basis, single(day.date))
  }
  // "the 20th": of the month under discussion
  const at = anchors.told?.month === undefined ? anchors.now : anchors.told
  if (at.month === undefined) return { type: 'DATE', value: `XXXX-XX-${two(date.day ?? 0)}` }
  const day = { year: at.year, month: at.month, day: date.day }
  return placed(timexDate(day), at === anchors.told ? 'narrative' : 'published', single(day))
}

function basisOf(year: number | undefined, basis: Placed['basis']): Placed['basis'] {
  return year === undefined ? undefined : basis
}

function placeCentury(century: number): Placed {
  if (century < 0) return { type: 'DATE', value: `BC${two(-century - 1)}`, basis: 'explicit' }
  const first = century * 100
  return {
    type: 'DATE',
    value: two(century),
    edtf: `${two(century)}XX`,
    basis: 'explicit',
    extent: { from: { year: first }, to: { year: first + 99 } },
  }
}

function placeDecade(decade: number): Placed {
  if (decade < 0) return { type: 'DATE', value: `BC${String(-decade).padStart(3, '0')}`, basis: 'explicit' }
  const extent = { from: { year: decade * 10 }, to: { year: decade * 10 + 9 } }
  return { type: 'DATE', value: String(decade), edtf: `${decade}X`, basis: 'explicit', extent }
}

function placeSeason(season: Season, year: number | undefined, basis: Placed['basis']): Placed {
  if (year === undefined) return { type: 'DATE', value: `XXXX-${season}` }
  const extent = seasonMonths(season, year)
  return placed(`${timexDate({ year })}-${season}`, basis, extent)
}

function placeUnit({ which, unit }: UnitMeaning, anchors: Anchors): Placed {
  const { date, basis } = startOf(which, anchors)
  const there = unitAround(date, unit, stepsOf(which))
  // a history at "1916" still says "this month" of its publication
  if (!there && which === 'this') return placeMove(unitAround(anchors.now, unit, 0), 'published')
  return placeMove(there, basis)
}

function placeMove(move: Move | undefined, basis: Placed['basis']): Placed {
  if (!move) return { type: 'DATE', value: 'null' }
  return placed(move.value, basis, move.extent)
}

function placeShift({ amount, unit, sign, from, open }: ShiftMeaning, anchors: Anchors): Placed {
  const near = open && !anchors.narrative ? placeNear(unit, amount.n, anchors) : undefined
  if (near) return near
  const start =
    from === 'then'
      ? (anchors.told ?? anchors.now)
      : anchors.narrative && anchors.now.year === undefined
        ? anchors.told
        : anchors.now
  if (amount.n === undefined || !start) return { type: 'DATE', value: sign > 0 ? 'FUTURE_REF' : 'PAST_REF' }
  return placeMove(moveBy(start, unit, sign * amount.n), start === anchors.now ? 'published' : 'narrative')
}

/**
 * News tells of today: what came "hours before" or "a day after" something else is today's, what came weeks after it is
 * anywhere.
 */
function placeNear(unit: Unit, n: number | undefined, { now, told, sameSentence }: Anchors): Placed {
  const close = unit === 'minute' || unit === 'hour' || (unit === 'day' && n === 1)
  const day = sameSentence && told && isFull(told) && !isAfter(told, now) ? told : now
  if (close && isFull(day)) return placeMove(unitAround(day, 'day', 0), day === now ? 'published' : 'narrative')
  return { type: 'DATE', value: 'null' }
}

/** "the last four years" in December 2019 is 2015/2019: both ends at the precision of the unit, decades at that of years. */
function placeRolling({ amount, unit, sign, from }: RollingMeaning, anchors: Anchors): Placed {
  const value = durationValue(amount, unit)
  const start = from === 'then' || anchors.narrative ? anchors.told : anchors.now
  if (amount.n === undefined || !start) return { type: 'DURATION', value }
  const years = unit === 'decade' ? 10 : unit === 'century' ? 100 : 1
  const step = years > 1 ? 'year' : unit
  const here = unitAround(start, step === 'week' || step === 'hour' ? 'day' : step, 0)?.extent
  const there = here && moveBy(start, step, sign * amount.n * years)?.extent
  if (!here || !there) return { type: 'DURATION', value }
  const extent = sign < 0 ? { from: there.from, to: here.to } : { from: here.from, to: there.to }
  const basis = start === anchors.now ? 'published' : 'narrative'
  return { type: 'DURATION', value, edtf: interval(extent.from, extent.to), basis }
}

function placeClock(clock: ClockMeaning, anchors: Anchors): Placed {
  const on = clock.on && place(clock.on, anchors)
  const near = anchors.told && isFull(anchors.told) ? anchors.told : anchors.now
  const day = on?.extent?.from ?? near
  const date = on && !on.extent ? on.value : timexDate(isFull(day) ? day : { year: undefined, month: undefined })
  const told = clock.elsewhere ?? clock
  const hm = `${two(hourOf(told, anchors))}:${two(told.minute ?? 0)}`
  const value = `${date === 'XXXX' ? 'XXXX-XX-XX' : date}T${two(hourOf(clock, anchors))}:${two(clock.minute ?? 0)}${clock.zone ?? ''}`
  if (!isFull(day)) return { type: 'TIME', value }
  const edtf = `${toEdtf(day)}T${hm}:00${told.zone ?? ''}`
  return { type: 'TIME', value, edtf, basis: on ? on.basis : day === anchors.now ? 'published' : 'narrative' }
}

/** Midnight is the last moment of its day, as the wire counts it, but of one that is over the first. */
function hourOf({ hour, midnight, on }: ClockMeaning, { direction }: Anchors): number {
  return midnight === 'ends' && (on || direction === 'future') ? 24 : hour
}

function placePart({ part, of, told }: Extract<Meaning, { is: 'part' }>, anchors: Anchors): Placed {
  // "November 5 …, to follow later in the month"
  const ahead = told && !anchors.narrative && anchors.told && isLater(anchors.told, anchors.now)
  if (ahead && isFull(anchors.told!)) return placePart({ is: 'part', part, of }, { ...anchors, now: anchors.told! })
  const outer = place(of, anchors)
  if (!outer.extent) return outer
  const extent = partOfExtent(part, outer.extent, of, anchors)
  const halves: Partial<Record<string, string>> = { 'half-1': '-H1', 'half-2': '-H2' }
  const value = /^\d{4}$/.test(outer.value) ? outer.value + (halves[part] ?? '') : outer.value
  return { ...outer, value, edtf: extent && interval(extent.from, extent.to), extent: extent ?? outer.extent }
}

function isAfter(a: CalendarDate, b: CalendarDate): boolean {
  return isFull(a) && isFull(b) && dayNumber(a) > dayNumber(b)
}

/** True for a date in a later month or year than another. */
function isLater(a: CalendarDate, b: CalendarDate): boolean {
  if (a.year === undefined || b.year === undefined) return false
  return a.year * 12 + (a.month ?? 1) > b.year * 12 + (b.month ?? 12)
}

function placePartOfDay(meaning: Extract<Meaning, { is: 'part-of-day' }>, anchors: Anchors): Placed {
  const { part, which } = meaning
  const of: Meaning = meaning.of ?? {
    is: 'unit',
    which: which === 'this' || which === undefined ? 'this' : which,
    unit: 'day',
  }
  const day = place(of, anchors)
  return { ...day, type: 'TIME', value: `${day.extent ? day.value : 'XXXX-XX-XX'}T${part}` }
}

function placeRange({ from, to }: RangeMeaning, anchors: Anchors): Placed {
  const a = place(from, anchors)
  const first = a.extent?.from
  const b = place(sameYear(to, first), anchors)
  const value = `${a.value}/${b.value}`
  if (!a.extent || !b.extent) return { ...a, value }
  const extent = { from: a.extent.from, to: b.extent.to }
  return { ...a, value, edtf: interval(extent.from, extent.to), extent }
}

/** "the first two months of 2020" is 2020-01/2020-02. */
function placeEnds({ edge, amount, unit, of }: EndsMeaning, anchors: Anchors): Placed {
  const whole = place(of, anchors)
  const extent = whole.extent && amount.n !== undefined ? edgeOfExtent(edge, amount.n, unit, whole.extent) : undefined
  const value = durationValue(amount, unit)
  return extent
    ? { type: 'DURATION', value, edtf: interval(extent.from, extent.to), basis: whole.basis }
    : { type: 'DURATION', value }
}

/** The end of a range lies in the year of its start, or in the next where its month comes before. */
function sameYear(end: Meaning, start: CalendarDate | undefined): Meaning {
  if (end.is !== 'date' || end.year !== undefined || end.month === undefined || start?.year === undefined) return end
  return { ...end, year: end.month < (start.month ?? 1) ? addYears(start.year, 1) : start.year }
}
