import type { CalendarDate } from './calendar.ts'
import type { Match, Meaning } from './meaning.ts'

// A text whose explicit years lie this far from its publication, most of them, tells history. Any of 2 to 4 gives the
// same answer on WikiWars and WikiNews.
const FAR_YEARS = 2

/**
 * True where a text as a whole tells history rather than news: its years lie well before publication, and nothing in it
 * is said of "today" or "yesterday". Then dates without a year go with the last one told.
 */
export function tellsHistory(matches: readonly Match[], now: CalendarDate): boolean {
  let years = 0
  let far = 0
  let news = 0
  for (const { meaning } of matches) {
    const year = explicitYear(meaning)
    if (year !== undefined) {
      years++
      if (now.year === undefined || now.year - year >= FAR_YEARS) far++
    } else if (isNews(meaning)) news++
  }
  return years >= 4 && far > 0.7 * years && far > 3 * news
}

function explicitYear(meaning: Meaning): number | undefined {
  if (meaning.is === 'date') return meaning.year ?? (meaning.decade === undefined ? undefined : meaning.decade * 10)
  if (meaning.is === 'part' || meaning.is === 'about') return explicitYear(meaning.of)
  return meaning.is === 'range' ? (explicitYear(meaning.to) ?? explicitYear(meaning.from)) : undefined
}

function isNews(meaning: Meaning): boolean {
  switch (meaning.is) {
    case 'date':
      return meaning.weekday !== undefined && meaning.month === undefined
    case 'unit':
      return meaning.which === 'last' || meaning.which === 'this' || meaning.which === 'next'
    case 'shift':
      return meaning.from === 'now'
    case 'part':
    case 'part-of-day':
      return meaning.of !== undefined && isNews(meaning.of)
    default:
      return false
  }
}
