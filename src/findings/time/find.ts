import type { TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import { spanOf } from '../../parse/match.ts'
import type { Trace } from '../trace.ts'
import { addDays, type CalendarDate, isFull, readEdtfDate } from './calendar.ts'
import { readExpression } from './grammar/read.ts'
import { joinRanges } from './join-ranges.ts'
import type { DateMeaning, Match, Meaning } from './meaning.ts'
import { BEGINNING, isAttributive, type Narrative, speaksOfPast, tell, tellsHistory, toldAt } from './narrative.ts'
import { dateWhatIsOver } from './over.ts'
import { cutPieces, type Piece } from './pieces.ts'
import { type Anchors, type Placed, place } from './place.ts'
import { isProperName } from './proper-names.ts'
import { tellTime } from './tell-time.ts'
import { type Direction, directionAt } from './tense.ts'
import { TRIGGERS } from './triggers.ts'

/** How a corpus draws the edges of times where it differs from ours: changes the matches before they are placed. */
export type Guideline = (matches: readonly Match[], pieces: readonly Piece[]) => readonly Match[]

/**
 * Every time expression of a dispatch, its dateline included, in text order.
 *
 * Values are read against `dispatch.published`; where that gives no year, only what holds in any year is said. A dispatch
 * that tells history, or a paragraph that has named a year of its own, is read against the date it was last at.
 */
export function findTimes(parsed: ParsedDispatch, guideline?: Guideline, trace?: Trace): TimeFinding[] {
  const { text, published } = parsed.dispatch
  const pieces = cutPieces(text)
  const read = joinRanges(readAll(pieces), pieces)
  const matches = guideline ? guideline(read, pieces) : read
  const sent = readEdtfDate(published.edtf) ?? {}
  const written = writtenOn(parsed, sent)
  const history = tellsHistory(matches, sent)
  const tokens = tokenLocator(parsed)
  const out: TimeFinding[] = []
  let story: Narrative = BEGINNING
  for (const [i, own] of matches.entries()) {
    const now = written && pieces[own.from]!.start > written.from ? written.date : sent
    const match = borrowYear(own, matches[i + 1], pieces)
    const [start, end] = [pieces[match.from]!.start, pieces[match.to - 1]!.end]
    const token = tokens(start)
    // the dateline stands outside every sentence and never lies ahead
    const direction = isParsed(parsed, token, end) ? directionAt(parsed, token) : DATELINE
    const sentence = parsed.tokens[token]?.sentence ?? 0
    const attributive = isAttributive(parsed, token, end)
    const past = direction.direction === 'past' && !attributive && speaksOfPast(story, now, start, text, sentence)
    const narrative = history || past
    const told = toldAt(story, match.meaning, sentence)
    const anchors = { now, told, narrative, history, sameSentence: story.sentence === sentence, ...direction }
    const placed = inAnyYear(match.meaning, anchors, published.alternatives) ?? place(match.meaning, anchors)
    const since = opened(placed, pieces, match)
    const id = `time#${out.length}`
    if (trace) tellTime(trace, id, spanOf(parsed, start, end), match.meaning, since, anchors)
    out.push(toFinding(parsed, id, [start, end], sentence, since))
    if (history || !attributive)
      story = tell(story, placed, end, history, { sentence, leads: leadsSentence(parsed, token, sentence) })
  }
  return dateWhatIsOver(parsed, out)
}

// More years than a dateline leaves open are not tried.
const MOST_YEARS = 12

/**
 * Where only the year of publication is open, what holds in each year that fits: "Monday" beside "December 2" is
 * `XXXX-12-02`. Undefined where the year is known or the years differ in more.
 */
function inAnyYear(meaning: Meaning, anchors: Anchors, years: readonly string[] | undefined): Placed | undefined {
  if (anchors.now.year !== undefined || !years?.length || years.length > MOST_YEARS) return undefined
  const placed = years.map((year) => place(meaning, { ...anchors, now: readEdtfDate(year) ?? {} }))
  const masked = placed.map(({ edtf }, i) => edtf?.replaceAll(years[i]!.slice(0, 4), 'XXXX'))
  const [first] = masked
  const holds = first !== undefined && /^XXXX-\d/.test(first) && masked.every((edtf) => edtf === first)
  return holds ? { ...placed[0]!, value: first, edtf: first, extent: undefined } : undefined
}

const DATELINE: Direction = { direction: 'past', sure: true }

function isParsed({ tokens }: ParsedDispatch, token: number, end: number): boolean {
  return tokens[token] !== undefined && tokens[token].start < end
}

/** Expressions in text order, none inside another. */
function readAll(pieces: readonly Piece[]): Match[] {
  const out: Match[] = []
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]!
    const opens =
      piece.kind === 'number' ||
      (TRIGGERS.has(piece.word) && (piece.kind === 'word' || pieces[i + 1]?.kind === 'number'))
    const match = opens ? readExpression(pieces, i) : undefined
    if (match && !isProperName(pieces, match)) out.push(match)
    i = match ? match.to : i + 1
  }
  return out
}

// "Meanwhile, in 1917" leads its sentence. Best of 2 to 6 on WikiWars documents 1 to 8.
const LEADING_TOKENS = 4

function leadsSentence({ sentences }: ParsedDispatch, token: number, sentence: number): boolean {
  const { from = 0, role = 'body' } = sentences[sentence] ?? {}
  return token - from <= LEADING_TOKENS || role !== 'body'
}

/** "in April and June 1955", "from March to April 1918": a month without its year has that of the one beside it. */
function borrowYear(match: Match, next: Match | undefined, pieces: readonly Piece[]): Match {
  const { meaning } = match
  const other = next && dateOf(next.meaning)
  const linked = next && next.from - match.to === 1 && /^(?:and|to|or|-)$/.test(pieces[match.to]!.word)
  if (!linked || meaning.is !== 'date' || !hasMonth(meaning) || !other || !hasMonth(other)) return match
  if (meaning.year !== undefined || meaning.inYear || other.year === undefined) return match
  return { ...match, meaning: { ...meaning, year: other.year } }
}

function dateOf(meaning: Meaning): DateMeaning | undefined {
  if (meaning.is === 'date') return meaning
  if (meaning.is === 'range') return dateOf(meaning.from)
  return meaning.is === 'part' ? dateOf(meaning.of) : undefined
}

function hasMonth({ month, season }: DateMeaning): boolean {
  return month !== undefined || season !== undefined
}

// A dispatch carried by a paper of the next day, or the day after a weekend, still speaks of its dateline's "today".
const CARRIED_DAYS = 3

/** The dateline's own date, where it lies shortly before publication: what follows it is told from that day. */
function writtenOn({ dispatch }: ParsedDispatch, sent: CalendarDate): { date: CalendarDate; from: number } | undefined {
  const { dateline } = dispatch
  const [month, day] = [...(dateline?.date?.matchAll(/\d\d/g) ?? [])].slice(-2).map(([digits]) => Number(digits))
  if (!dateline || !month || !day || !isFull(sent)) return undefined
  for (let back = 1; back <= CARRIED_DAYS; back++) {
    const date = addDays(sent, -back)
    if (date?.month === month && date.day === day) return { date, from: dateline.span.end }
  }
  return undefined
}

// "since the rebellion began in 2003": so many words may stand between.
const SINCE_PIECES = 9

/** "since 1992" and "since the war began in 1992" are open to the present: `1992/..`. */
function opened(placed: Placed, pieces: readonly Piece[], { from, meaning }: Match): Placed {
  if (!placed.edtf || placed.type === 'DURATION' || !/^(?:date|part|unit|shift)$/.test(meaning.is)) return placed
  let at = from - 1
  const clause = /^(?:in|on|at|of|the)$/.test(pieces[at]?.word ?? '')
  for (let left = SINCE_PIECES; clause && left > 0 && pieces[at]?.kind === 'word' && !pieces[at]!.opens; left--) {
    if (pieces[at]!.word === 'since') break
    at--
  }
  if (pieces[at]?.word !== 'since') return placed
  return { ...placed, edtf: `${placed.edtf.split('/')[0]}/..` }
}

// How often words and value are right, by what the value was read against: WikiWars documents 9 to 16 and the
// development dispatches.
const CONFIDENCE = { explicit: 0.97, published: 0.92, narrative: 0.78, none: 0.9 }

function toFinding(
  parsed: ParsedDispatch,
  id: string,
  [start, end]: readonly [start: number, end: number],
  sentence: number,
  placed: Placed,
): TimeFinding {
  return {
    id,
    kind: 'time',
    span: spanOf(parsed, start, end),
    sentence,
    confidence: CONFIDENCE[placed.basis ?? 'none'],
    reader: 'time/grammar',
    timex: { type: placed.type, value: placed.value },
    ...(placed.edtf ? { edtf: placed.edtf } : {}),
    ...(placed.basis && placed.edtf ? { basis: basisOf(parsed, placed.basis) } : {}),
  }
}

/** What it was read against is the dateline where publication is known from nothing else. */
function basisOf({ dispatch }: ParsedDispatch, basis: NonNullable<Placed['basis']>): string {
  const { basis: source } = dispatch.published
  return basis === 'published' && (source === 'dateline' || source === 'weekday') ? 'dateline' : basis
}

/** Index of the token at a place in the text; asked with growing places only, so that the whole walk is linear. */
function tokenLocator({ tokens }: ParsedDispatch): (start: number) => number {
  let at = 0
  return (start) => {
    while (at + 1 < tokens.length && tokens[at]!.end <= start) at++
    return at
  }
}
