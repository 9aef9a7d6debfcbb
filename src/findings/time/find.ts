import type { TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import { spanOf } from '../../parse/match.ts'
import { type CalendarDate, readEdtfDate } from './calendar.ts'
import { readExpression } from './grammar/read.ts'
import type { Match } from './meaning.ts'
import { tellsHistory } from './narrative.ts'
import { cutPieces, type Piece } from './pieces.ts'
import { type Placed, place } from './place.ts'
import { directionAt } from './tense.ts'
import { TRIGGERS } from './triggers.ts'

/**
 * Every time expression of a dispatch, its dateline included, in text order.
 *
 * Values are read against `dispatch.published`; where that gives no year, only what holds in any year is said. A dispatch
 * that tells history, or a paragraph that has named a year of its own, is read against the date it was last at.
 */
export function findTimes(parsed: ParsedDispatch): TimeFinding[] {
  const { text, published } = parsed.dispatch
  const pieces = cutPieces(text)
  const matches = readAll(pieces)
  const now = readEdtfDate(published.edtf) ?? {}
  const history = tellsHistory(matches, now)
  const tokens = tokenLocator(parsed)
  const out: TimeFinding[] = []
  let told: Told = { date: undefined, at: 0 }
  for (const match of matches) {
    const [start, end] = [pieces[match.from]!.start, pieces[match.to - 1]!.end]
    const token = tokens(start)
    const direction = directionAt(parsed, token)
    const narrative = history || (direction === 'past' && tellsPast(told, now, start, text))
    const placed = place(match.meaning, { now, told: told.date, narrative, direction })
    out.push(
      toFinding(
        parsed,
        out.length,
        start,
        end,
        parsed.tokens[token]?.sentence ?? 0,
        opened(placed, pieces, match.from),
      ),
    )
    told = follow(told, placed, end)
  }
  return out
}

/** Expressions in text order, none inside another. */
export function readAll(pieces: readonly Piece[]): Match[] {
  const out: Match[] = []
  for (let i = 0; i < pieces.length; ) {
    const piece = pieces[i]!
    const match = piece.kind === 'number' || TRIGGERS.has(piece.word) ? readExpression(pieces, i) : undefined
    if (match) out.push(match)
    i = match ? match.to : i + 1
  }
  return out
}

/** The date the text was last at and where it named it. */
interface Told {
  readonly date: CalendarDate | undefined
  readonly at: number
}

function follow(told: Told, placed: Placed, at: number): Told {
  const date = placed.extent?.from
  if (!date || (placed.type !== 'DATE' && placed.type !== 'TIME')) return told
  return { date, at }
}

/** True where the paragraph has just named a date of another, earlier year. */
function tellsPast({ date, at }: Told, now: CalendarDate, start: number, text: string): boolean {
  if (date?.year === undefined || now.year === undefined || date.year >= now.year) return false
  return start - at < 600 && !text.slice(at, start).includes('\n')
}

/** "since 1992" is open to the present: `1992/..`. */
function opened(placed: Placed, pieces: readonly Piece[], from: number): Placed {
  let at = from - 1
  if (pieces[at]?.word === 'the') at--
  if (pieces[at]?.word !== 'since' || !placed.edtf || placed.type === 'DURATION') return placed
  return { ...placed, edtf: `${placed.edtf.split('/')[0]}/..` }
}

function toFinding(
  parsed: ParsedDispatch,
  n: number,
  start: number,
  end: number,
  sentence: number,
  placed: Placed,
): TimeFinding {
  return {
    id: `time#${n}`,
    kind: 'time',
    span: spanOf(parsed, start, end),
    sentence,
    confidence: 0.9,
    reader: 'time/grammar',
    timex: { type: placed.type, value: placed.value },
    ...(placed.edtf ? { edtf: placed.edtf } : {}),
    ...(placed.basis && placed.edtf ? { basis: placed.basis } : {}),
  }
}

/** Index of the token at a place in the text; asked with growing places only, so that the whole walk is linear. */
function tokenLocator({ tokens }: ParsedDispatch): (start: number) => number {
  let at = 0
  return (start) => {
    while (at + 1 < tokens.length && tokens[at]!.end <= start) at++
    return at
  }
}
