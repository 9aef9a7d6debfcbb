import type { DateMeaning, Match } from './meaning.ts'
import type { Piece } from './pieces.ts'

/**
 * "from 2011 to 2014", "between 10 December and 14 December", "from Friday to Sunday": two dates of one kind that a pair
 * of prepositions ties are one time, as "2011-2014" is.
 */
export function joinRanges(matches: readonly Match[], pieces: readonly Piece[]): Match[] {
  const out: Match[] = []
  for (const match of matches) {
    const first = out.at(-1)
    const joined = first && join(first, match, pieces)
    if (joined) out[out.length - 1] = joined
    else out.push(match)
  }
  return out
}

function join(first: Match, last: Match, pieces: readonly Piece[]): Match | undefined {
  const [from, to] = [first.meaning, last.meaning]
  if (
    from.is !== 'date' ||
    to.is !== 'date' ||
    last.from - first.to !== 1 ||
    kindOf(from) !== kindOf(to) ||
    !kindOf(to)
  )
    return undefined
  const opening = pieces[first.from - 1]?.word
  const link = pieces[first.to]!.word
  const tied = opening === 'from' ? /^(?:to|until|till|through)$/.test(link) : opening === 'between' && link === 'and'
  if (!tied) return undefined
  return {
    from: first.from,
    to: last.to,
    meaning: { is: 'range', from: withYearOf(from, to), to, seam: [first.to, first.to + 1] },
  }
}

/** Which fields a date has, but the year, which the two may share; empty for those that are no single date. */
function kindOf({ year, month, day, weekday, season, decade, century }: DateMeaning): string {
  if (season !== undefined || decade !== undefined || century !== undefined) return ''
  const finest = day !== undefined ? 'day' : month !== undefined ? 'month' : ''
  return finest || (weekday !== undefined ? 'weekday' : year !== undefined ? 'year' : '')
}

/** "from March to May 2014" begins in 2014, "from November to February 2014" the year before. */
function withYearOf(from: DateMeaning, to: DateMeaning): DateMeaning {
  if (from.year !== undefined || to.year === undefined || from.month === undefined) return from
  return { ...from, year: from.month > (to.month ?? 12) ? to.year - 1 : to.year }
}
