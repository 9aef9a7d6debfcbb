import type { Guideline } from '../../../src/findings/time/find.ts'
import type { Match, Meaning } from '../../../src/findings/time/meaning.ts'
import type { Piece } from '../../../src/findings/time/pieces.ts'

/**
 * WikiWars draws times as TIMEX2 and TimeML do, the product as our guideline does. What differs, and is changed here
 * before the times are placed: the article belongs to the time ("the 1990s"), a range is two times ("1991", "1994"), and
 * words that point to no date count as well ("now", "former", "this period").
 */
export const timeMLGuideline: Guideline = (matches, pieces) => {
  const edged = matches.flatMap((match) => split(match)).map((match) => withArticle(match, pieces))
  const taken = new Uint8Array(pieces.length + 1)
  for (const { from, to } of edged) taken.fill(1, from, to)
  return [...edged, ...references(pieces, taken)].sort((a, b) => a.from - b.from)
}

function split(match: Match): Match[] {
  const { meaning } = match
  if (meaning.is !== 'range') return [match]
  const [end, start] = meaning.seam
  return [
    { from: match.from, to: end, meaning: meaning.from },
    { from: start, to: match.to, meaning: meaning.to },
  ]
}

function withArticle(match: Match, pieces: readonly Piece[]): Match {
  return pieces[match.from - 1]?.word === 'the' && takesArticle(match.meaning)
    ? { ...match, from: match.from - 1 }
    : match
}

function takesArticle(meaning: Meaning): boolean {
  if (meaning.is === 'part' || meaning.is === 'part-of-day') return true
  return (
    meaning.is === 'date' &&
    (meaning.season !== undefined ||
      meaning.decade !== undefined ||
      meaning.century !== undefined ||
      meaning.day !== undefined)
  )
}

/** Words and phrases that point to no date of the calendar, counted in WikiWars documents 1 to 8. */
const REFERENCES: readonly (readonly [phrase: string, value: string])[] = [
  ['now', 'PRESENT_REF'],
  ['current', 'PRESENT_REF'],
  ['currently', 'PRESENT_REF'],
  ['at present', 'PRESENT_REF'],
  ['present day', 'PRESENT_REF'],
  ['right now', 'PRESENT_REF'],
  ['these days', 'PRESENT_REF'],
  ['modern day', 'PRESENT_REF'],
  ['night', 'XXXX-XX-XXTNI'],
  ['nights', 'XXXX-XX-XXTNI'],
  ['daytime', 'XXXX-XX-XXTDT'],
  ['dry season', 'null'],
  ['some time', 'null'],
  ['the same period', 'null'],
  ['former', 'PAST_REF'],
  ['recent', 'PAST_REF'],
  ['recently', 'PAST_REF'],
  ['the past', 'PAST_REF'],
  ['future', 'FUTURE_REF'],
  ['the future', 'FUTURE_REF'],
  ['this period', 'null'],
  ['that period', 'null'],
  ['the period', 'null'],
  ['this time', 'null'],
  ['that time', 'null'],
  ['the time', 'PRESENT_REF'],
  ['the same time', 'null'],
  ['this date', 'null'],
]

function references(pieces: readonly Piece[], taken: Uint8Array): Match[] {
  const out: Match[] = []
  for (let i = 0; i < pieces.length; i++) {
    const found = REFERENCES.map(([phrase, value]) => ({ words: phrase.split(' '), value }))
      .filter(({ words }) => words.every((word, k) => pieces[i + k]?.word === word && !taken[i + k]))
      .sort((a, b) => b.words.length - a.words.length)[0]
    if (!found) continue
    out.push({ from: i, to: i + found.words.length, meaning: { is: 'reference', value: found.value } })
    i += found.words.length - 1
  }
  return out
}
