import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import { type CalendarDate, isFull } from './calendar.ts'
import type { Match, Meaning } from './meaning.ts'
import type { Placed } from './place.ts'

/** Where the story of a text has come to: the last date told, the last day told, and the place in the text that told it. */
export interface Narrative {
  readonly date: CalendarDate | undefined
  readonly day: CalendarDate | undefined
  readonly at: number
  readonly sentence?: number
  /** a date of quite another year, told in passing: it counts only within its own sentence */
  readonly aside?: { readonly date: CalendarDate; readonly sentence: number }
}
export const BEGINNING: Narrative = { date: undefined, day: undefined, at: 0 }

/** How a time stands in its sentence. */
export interface Standing {
  readonly sentence: number
  /** it opens the sentence or is a heading: "In 1917, …" */
  readonly leads: boolean
}

/** The date that "the following day", "that year", "two weeks later" start from: days start from the last day told. */
export function toldAt(story: Narrative, meaning: Meaning, sentence: number): CalendarDate | undefined {
  if (story.aside?.sentence === sentence) return story.aside.date
  const ofDays =
    (meaning.is === 'unit' || meaning.is === 'shift') && (meaning.unit === 'day' || meaning.unit === 'week')
  return (ofDays && story.date?.day === undefined ? story.day : undefined) ?? story.date
}

// A year so far from the one told, in the middle of a sentence, is told in passing. Best of 1 to 6 on WikiWars documents 1 to 8.
const ASIDE_YEARS = 1

/** The story after one more time; in history "today" and other years named in passing do not lead it away. */
export function tell(story: Narrative, placed: Placed, at: number, history: boolean, standing: Standing): Narrative {
  const date = placed.extent?.from
  if (!date || date.year === undefined || placed.type === 'DURATION') return story
  if (history && placed.basis === 'published') return story
  const far = story.date?.year !== undefined && Math.abs(date.year - story.date.year) >= ASIDE_YEARS
  if (history && far && !standing.leads) return { ...story, aside: { date, sentence: standing.sentence } }
  return { date, day: isFull(date) ? date : story.day, at, sentence: standing.sentence }
}

/** True where the paragraph has just named a date of another, earlier year. */
export function speaksOfPast(
  { date, at, sentence }: Narrative,
  now: CalendarDate,
  start: number,
  text: string,
  within: number,
): boolean {
  if (date?.year === undefined || now.year === undefined || date.year >= now.year) return false
  // news of last year's is told with this year's: "in June" is then the last June
  if (date.year === now.year - 1 && sentence !== within) return false
  return start - at < 600 && !text.slice(at, start).includes('\n')
}

/** True for "the November 27 agreement": it names the agreement and does not lead the story to that day. */
export function isAttributive(parsed: ParsedDispatch, token: number, end: number): boolean {
  const at = parsed.tokens[token]
  const head = at && at.head >= 0 ? parsed.tokens[at.head] : undefined
  return head !== undefined && head.start >= end && /^(?:compound|nmod|amod|nummod)/.test(at!.deprel)
}

// A text whose explicit years lie this far from its publication, most of them, tells history. Any of 2 to 4 gives the
// same answer on WikiWars and WikiNews.
const FAR_YEARS = 2
// A text that names so many years, half of them different, is a chronicle even where it reaches the present.
const LONG_YEARS = 12

/**
 * True where a text as a whole tells history rather than news: its years lie well before publication, and nothing in it
 * is said of "today" or "yesterday". Then dates without a year go with the last one told.
 */
export function tellsHistory(matches: readonly Match[], now: CalendarDate): boolean {
  let years = 0
  let far = 0
  let news = 0
  const distinct = new Set<number>()
  for (const { meaning } of matches) {
    const year = explicitYear(meaning)
    if (year !== undefined) {
      years++
      distinct.add(year)
      if (now.year === undefined || now.year - year >= FAR_YEARS) far++
    } else if (isNews(meaning)) news++
  }
  if (years >= LONG_YEARS && distinct.size >= LONG_YEARS / 2 && years > 4 * news) return true
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
