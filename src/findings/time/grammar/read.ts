import { PARTS_OF_DAY, type Part, type PartOfDay, PLURAL_UNITS, UNITS } from '../lexicon.ts'
import type { Match, Meaning } from '../meaning.ts'
import type { Piece } from '../pieces.ts'
import { readClock } from './clock.ts'
import { readBareDay, readDate, readWeekday } from './dates.ts'
import { isGlued, type Read, readAmount, wordAt, wordsAt } from './numbers.ts'
import { readArticleUnit, readDeictic, readQuantity, readRolling, readSet, readWhich } from './units.ts'

/** The longest time expression that begins at piece `i`, e.g. "the end of 2019" rather than "2019". */
export function readExpression(p: readonly Piece[], i: number): Match | undefined {
  const read = readAbout(p, i) ?? readTime(p, i)
  return read && { from: i, to: read.to, meaning: read.value }
}

/** Every way to open an expression but "about"; the longest wins, the first among equals. */
function readTime(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  let best: Read<Meaning> | undefined
  for (const read of READERS) {
    const found = read(p, i)
    if (found && (!best || found.to > best.to)) best = found
  }
  return best && (withDay(p, best) ?? withHour(p, withPartOfDay(p, best)))
}

/** "midnight on Saturday", "noon local time on 3 May", "1800 GMT Friday", "11 a.m. today": the day belongs to the hour. */
function withDay(p: readonly Piece[], { to, value }: Read<Meaning>): Read<Meaning> | undefined {
  if (value.is !== 'clock') return undefined
  const comma = wordAt(p, to) === ',' ? to + 1 : to
  const at = wordAt(p, comma) === 'on' ? comma + 1 : to
  if (p[at]?.opens) return undefined
  const day = readDay(p, wordAt(p, at) === 'the' ? at + 1 : at)
  return day && { to: day.to, value: { ...value, on: day.value } }
}

/** "Saturday at noon", "Friday, 6 December, at 6 p.m. Moscow time", "Monday evening at 8 p.m.": the hour belongs to its day. */
function withHour(p: readonly Piece[], day: Read<Meaning>): Read<Meaning> {
  const on = day.value.is === 'part-of-day' ? day.value.of : day.value
  if (!on || !isDay(on)) return day
  const comma = wordAt(p, day.to) === ',' ? day.to + 1 : day.to
  const at = wordAt(p, comma) === 'at' ? comma + 1 : -1
  const clock = at > 0 && !p[at]!.opens ? readClock(p, at) : undefined
  return clock ? { to: clock.to, value: { ...clock.value, on } } : day
}

/** A day of the calendar: "3 May", "Friday, December 6", "Saturday", "today", "tonight". */
function readDay(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const read = readDate(p, i) ?? yesterday(p, i) ?? (wordAt(p, i) === 'tonight' ? readDeictic(p, i) : undefined)
  if (!read) return undefined
  const value = read.value.is === 'part-of-day' ? read.value.of! : read.value
  return isDay(value) ? { to: read.to, value } : undefined
}

function isDay(value: Meaning): boolean {
  if (value.is === 'date') return value.day !== undefined || value.weekday !== undefined
  if (value.is === 'shift') return value.unit === 'day'
  return value.is === 'unit' && value.unit === 'day'
}

const READERS: readonly ((p: readonly Piece[], i: number) => Read<Meaning> | undefined)[] = [
  readClock,
  readPartOf,
  readEnds,
  readLater,
  readPartOfDay,
  readBefore,
  readWeekOf,
  readSamePeriod,
  readRolling,
  readWhich,
  readDeictic,
  readSet,
  readDate,
  readQuantity,
  readUnitEnd,
  readBareDay,
]

/** "about 1910", "around March 1981", "circa 466 BC"; rough durations keep their own words. */
function readAbout(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const word = wordAt(p, i)
  const stop = (word === 'ca' || word === 'c') && !p[i]!.glued && isGlued(p, i + 1, '.')
  if (word !== 'about' && word !== 'around' && word !== 'circa' && !stop) return undefined
  const of = readDate(p, stop ? i + 2 : i + 1)
  return of && { to: of.to, value: { is: 'about', of: of.value } }
}

/** What a part can be taken of: "1988", "October", "next year", "the year", "the 1990s", "this week". */
function readWhole(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const at = wordAt(p, i) === 'the' ? i + 1 : i
  return (
    readWhich(p, i) ??
    readDate(p, i) ??
    (at > i ? readDate(p, at) : undefined) ??
    readArticleUnit(p, i) ??
    yesterday(p, i)
  )
}

function yesterday(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  return /^(?:yesterday|today|tomorrow)$/.test(wordAt(p, i)) ? readDeictic(p, i) : undefined
}

const EDGES: ReadonlyMap<string, Part> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
])
const PIECES: ReadonlyMap<string, Part> = new Map([
  ['beginning', 'start'],
  ['start', 'start'],
  ['outset', 'start'],
  ['end', 'end'],
  ['close', 'end'],
  ['middle', 'mid'],
  ['rest', 'rest'],
  ['remainder', 'rest'],
])
const HALVES: ReadonlyMap<string, readonly [half: Part, quarter: Part]> = new Map([
  ['first', ['half-1', 'quarter-1']],
  ['second', ['half-2', 'quarter-2']],
  ['latter', ['half-2', 'quarter-4']],
  ['third', ['quarter-3', 'quarter-3']],
  ['fourth', ['quarter-4', 'quarter-4']],
  ['last', ['half-2', 'quarter-4']],
  ['early', ['early', 'early']],
  ['later', ['late', 'late']],
])

/** "early 1988", "mid-March", "late in the year", "the end of 2019", "the first half of next year", "the early part of 1990". */
function readPartOf(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const at = wordAt(p, i) === 'the' ? i + 1 : i
  const word = wordAt(p, at)
  const edge = EDGES.get(word)
  // "the early 1988", "the late 1990s": the article stays outside
  if (edge && at > i) return readPartPart(p, at)
  if (edge) {
    const link = wordAt(p, at + 1)
    // "late on Sunday": the weekday alone is the time
    if (link === 'on' && readWeekday(p, at + 2)) return undefined
    const of = link === '-' || (link === 'in' && word !== 'mid') || wordsAt(p, at + 1, 'on') ? at + 2 : at + 1
    const whole = readWhole(p, of)
    if (whole && !(link === 'in' && whole.value.is === 'date' && whole.value.day))
      return partOf(edge, withPartOfDay(p, whole))
    return link === '-' && word === 'mid' ? undefined : readPartPart(p, at)
  }
  const piece = PIECES.get(word)
  // "at the end of the day" sums up
  const idiom = piece === 'end' && wordsAt(p, at, 'end', 'of', 'the', 'day')
  if (piece && !idiom && wordAt(p, at + 1) === 'of') return whole(p, at + 2, piece)
  return readPartPart(p, at)
}

/** "first half of 2020", "latter part of the year", "third quarter of 2019". */
function readPartPart(p: readonly Piece[], at: number): Read<Meaning> | undefined {
  const halves = HALVES.get(wordAt(p, at))
  const kind = wordAt(p, at + 1)
  if (!halves || wordAt(p, at + 2) !== 'of' || !/^(?:half|quarter|part|days|weeks|months|years)$/.test(kind))
    return undefined
  if (/s$/.test(kind) && !/^(?:early|later|latter|last|first)$/.test(wordAt(p, at))) return undefined
  const part =
    kind === 'quarter'
      ? halves[1]
      : /s$/.test(kind)
        ? wordAt(p, at) === 'first' || wordAt(p, at) === 'early'
          ? 'early'
          : 'late'
        : halves[0]
  return whole(p, at + 3, part)
}

/** "the first ten months of 1915", "the last week of August" */
function readEnds(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const at = wordAt(p, i) === 'the' ? i + 1 : i
  const edge = /^(?:first|opening)$/.test(wordAt(p, at))
    ? 'first'
    : /^(?:last|final|closing)$/.test(wordAt(p, at))
      ? 'last'
      : undefined
  if (!edge) return undefined
  const amount = readAmount(p, at + 1)
  const head = amount?.to ?? at + 1
  const unit = UNITS.get(wordAt(p, head))
  if (!unit || wordAt(p, head + 1) !== 'of' || unit === 'second' || unit === 'minute') return undefined
  const of = readWhole(p, head + 2)
  if (!of || (of.value.is === 'unit' && of.value.unit === unit)) return undefined
  return { to: of.to, value: { is: 'ends', edge, amount: amount?.value ?? { n: 1 }, unit, of: of.value } }
}

function whole(p: readonly Piece[], at: number, part: Part): Read<Meaning> | undefined {
  const of = readWhole(p, at)
  return of && partOf(part, of)
}

function partOf(part: Part, of: Read<Meaning>): Read<Meaning> {
  return { to: of.to, value: { is: 'part', part, of: of.value } }
}

/** "later this week", "earlier this month", "later in the year", "later that day". */
function readLater(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const word = wordAt(p, i)
  if (word !== 'later' && word !== 'earlier') return undefined
  const inside = wordAt(p, i + 1) === 'in' ? i + 2 : i + 1
  const unit = inside > i + 1 ? readArticleUnit(p, inside) : undefined
  if (unit) return { to: unit.to, value: { is: 'part', part: word, of: unit.value, told: true } }
  const of = readWhich(p, inside) ?? (inside > i + 1 ? readWhole(p, inside) : readDeictic(p, inside))
  if (of) return { to: of.to, value: { is: 'part', part: word, of: of.value } }
  const day = readWeekday(p, i + 1)
  return day && withPartOfDay(p, day)
}

/** "Thursday midnight", "Friday noon": the hour goes with its day. */
const NAMED_HOURS: ReadonlyMap<string, PartOfDay> = new Map([
  ['midnight', 'NI'],
  ['noon', 'MI'],
  ['midday', 'MI'],
])

/** "the morning of December 2", "the night of 20 June 1791", "the early hours of Sunday"; "overnight". */
function readPartOfDay(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const at = wordAt(p, i) === 'the' ? i + 1 : i
  const hours = /^(?:early|small|late)$/.test(wordAt(p, at)) && wordAt(p, at + 1) === 'hours'
  const part = hours ? (wordAt(p, at) === 'late' ? 'NI' : 'MO') : PARTS_OF_DAY.get(wordAt(p, at))
  const link = hours ? at + 2 : at + 1
  if (!part || wordAt(p, link) !== 'of') return undefined
  const of = readWhole(p, link + 1)
  return of && { to: of.to, value: { is: 'part-of-day', part, of: of.value } }
}

/** "before dawn", "shortly after midnight" is left to the clock; "the eve of the talks": the day before. */
function readBefore(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const part = /^(?:before|after)$/.test(wordAt(p, i)) ? PARTS_OF_DAY.get(wordAt(p, i + 1)) : undefined
  if (part && /^(?:dawn|daybreak|sunrise|dusk|sunset|nightfall|lunchtime)$/.test(wordAt(p, i + 1)))
    return { to: i + 2, value: { is: 'part-of-day', part } }
  if (wordAt(p, i) !== 'the' || wordAt(p, i + 1) !== 'eve') return undefined
  const of = wordAt(p, i + 2) === 'of' ? readWhole(p, i + 3) : undefined
  return of ? undefined : { to: i + 2, value: { is: 'shift', amount: {}, unit: 'day', sign: -1, from: 'then' } }
}

/** "the week of Aug. 29", "the week beginning 29 August", "the weekend of May 3-4". */
function readWeekOf(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const at = wordAt(p, i) === 'the' ? i + 1 : i
  const unit = UNITS.get(wordAt(p, at))
  if (unit === 'weekend' && at > i && /^(?:at|over|during|on|by|before|after|until)$/.test(wordAt(p, i - 1)))
    return { to: at + 1, value: { is: 'around', unit, of: { is: 'date', weekday: 6 } } }
  if ((unit !== 'week' && unit !== 'weekend') || !/^(?:of|beginning|starting|ending)$/.test(wordAt(p, at + 1)))
    return undefined
  const of = readDate(p, wordAt(p, at + 2) === 'on' ? at + 3 : at + 2)
  const day = of?.value.is === 'range' ? of.value.from : of?.value
  return day?.is === 'date' && day.day ? { to: of!.to, value: { is: 'around', unit, of: day } } : undefined
}

/** "the same period last year", "the same month of 2018": the year or month it names. */
function readSamePeriod(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const at = wordAt(p, i) === 'the' ? i + 1 : i
  if (!/^(?:same|corresponding)$/.test(wordAt(p, at)) || !/^(?:period|time|month|quarter)$/.test(wordAt(p, at + 1)))
    return undefined
  return readWhole(p, /^(?:of|in|a)$/.test(wordAt(p, at + 2)) ? at + 3 : at + 2)
}

/** "Monday night", "yesterday evening", "December 2 afternoon": the part of the day belongs to the date. */
function withPartOfDay(p: readonly Piece[], read: Read<Meaning>): Read<Meaning> {
  const hyphen = wordAt(p, read.to) === '-' ? 1 : 0
  const part = PARTS_OF_DAY.get(wordAt(p, read.to + hyphen)) ?? NAMED_HOURS.get(wordAt(p, read.to + hyphen))
  const { value } = read
  if (!part || !(isDay(value) || value.is === 'shift') || p[read.to]!.opens) return read
  return { to: read.to + hyphen + 1, value: { is: 'part-of-day', part, of: value } }
}

/** "year's end", "year-end", "month's end". */
function readUnitEnd(p: readonly Piece[], i: number): Read<Meaning> | undefined {
  const unit = UNITS.get(wordAt(p, i))
  if (!unit || PLURAL_UNITS.has(wordAt(p, i))) return undefined
  const possessive = isGlued(p, i + 1, "'") && wordAt(p, i + 2) === 's'
  const at = possessive ? i + 3 : wordAt(p, i + 1) === '-' ? i + 2 : -1
  if (wordAt(p, at) !== 'end') return undefined
  return { to: at + 1, value: { is: 'part', part: 'end', of: { is: 'unit', which: 'this', unit } } }
}
