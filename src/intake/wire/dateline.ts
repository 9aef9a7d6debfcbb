import type { Dateline } from '../../model/dispatch.ts'
import type { Span } from '../../model/span.ts'
import { readCalendarDate, WRITTEN_DATE, writeCalendarDate } from '../published/calendar.ts'
import { isAgency } from './agencies.ts'
import { placeName } from './place.ts'

const PLACE_WORD = "\\p{Lu}[\\p{L}'’.-]{0,20}"
// "BAKU", "New York", "BAKU/YEREVAN", "Sharm el-Sheikh", "BRUSSELS and ANKARA", "COLUMBIA, S.C.", "BAKU, Azerbaijan"
const PLACE = `(?<place>${PLACE_WORD}(?:(?: ?/ ?| (?:and |de |el-|al-|la )?|-)${PLACE_WORD}){0,5}(?:, ${PLACE_WORD}(?: ${PLACE_WORD}){0,3})?)`
// The date is found first and covered, so that the many styles stay short: patterns this long take 5 ms each to compile.
const COVER = '\u0001'
const DATE = `(?<date>${COVER}{4,45})`
const WRITTEN = new RegExp(WRITTEN_DATE, 'u')
const AGENCY = "(?<agency>[\\p{L}][\\p{L}\\p{N} .,'&/-]{0,40}?)"
const DASH = '(?:--?|—|–|―|_|:|\\.)'

const pattern = (source: string) => new RegExp(`^(?:${source})`, 'u')

/** Every style has one of these after the place. */
const MARKS = /[-–—―_/()[\]:.]/

/** House styles, the surest first. Each is tried at the very start of a paragraph. */
const STYLES: readonly { readonly style: RegExp; readonly sure?: true }[] = [
  // TASS: BAKU, December 2. /TASS/.
  { style: pattern(`${PLACE}[,.] ${DATE}[.,]? ?/ ?${AGENCY} ?/ ?[.:]?(?: ?--?| ?[—–])?`), sure: true },
  // Human rights groups: (Geneva, December 2, 2019) –
  { style: pattern(`\\(${PLACE}, ${DATE}\\) ?${DASH}`), sure: true },
  // ANSA: (ANSA) - ROME, Dec 2 -     (ANSA-AFP) - ROME, DEC 2 -
  { style: pattern(`\\(${AGENCY}\\) ?${DASH} ?${PLACE}, ${DATE} ?${DASH}`), sure: true },
  { style: pattern(`\\(${AGENCY}\\) ?[,—–-] ?${PLACE} ?[—–-]`) },
  // AFP, Xinhua, Reuters, UPI, Yonhap, Kyodo, RIA: BEIJING, Nov. 8 (Xinhua) --     MOSCOW. Dec 2 (Interfax) -
  { style: pattern(`${PLACE}[,.] ${DATE}[.,]? ?[([]${AGENCY}[)\\]](?: ?${DASH}{1,2})?`), sure: true },
  // AP, Reuters, dpa, AA: BAKU/YEREVAN (Reuters) -     WASHINGTON (AP) _
  { style: pattern(`${PLACE},? ?[([]${AGENCY}[)\\]] ?${DASH}{1,2}`) },
  // Kyodo, Armenpress, Trend: TOKYO, Dec. 2, Kyodo -     YEREVAN, DECEMBER 2, ARMENPRESS.     BAKU, Azerbaijan, Dec. 2. Trend:
  { style: pattern(`${PLACE}, ${DATE}[,.]? ${AGENCY} ?(?:${DASH}{1,2}|(?=$))`) },
  // RIA: MOSCOW, December 2 - RIA Novosti.
  { style: pattern(`${PLACE}, ${DATE} ?[—–-] ?${AGENCY}\\. `) },
  // no place: Dec 2 (Reuters) -     TASS, December 2.
  { style: pattern(`${DATE} ?\\(${AGENCY}\\) ?${DASH}{1,2}`), sure: true },
  { style: pattern(`(?<agency>\\p{Lu}[\\p{L}-]{1,20}), ${DATE}[.] `) },
  // Ministries, BBC Monitoring: Geneva/New York, 2 December 2019 -     Baku, 2 December:
  { style: pattern(`${PLACE}[,.] ${DATE}(?: ?${DASH}{1,2}(?= )|(?=$))`), sure: true },
]

// a place in capitals and a dash, the loosest style: NEW YORK - The envoy …
const PLACE_ONLY =
  /^(?<place>\p{Lu}[\p{Lu}'’.]{2,20}(?:[ /-]\p{Lu}[\p{Lu}'’.]{1,20}){0,3}(?:, \p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})?)?) ?(?:--?|—|–) (?=["“'‘]?\p{Lu})/u
// words in capitals before a dash that are no place
const NOT_PLACE =
  /^(?:update|breaking|urgent|correct|factbox|analysis|exclusive|insight|feature|timeline|refile|rpt|wrapup|interview|snapshot|advisory|explainer|opinion|editorial|live|watch|video|photos?|editor|note|background|q&a|newsmaker|preview|profile|highlights|osce|nato|eu|un|us|uk|iaea|opec|g7|g20|wto|who|icc|icj|imf|asean|quotes?|text|transcript|recap|summary|statement|readout|remarks|the latest)/iu

const CLOCK = '\\d{1,2}[:.]\\d\\d(?: ?[aApP]\\.?[mM]\\.?)?(?: \\(?[A-Za-z]{3,4}\\)?)?'
// lines that are nothing but a date: "May 17, 2021", "Published: 2 December 2019, 14:35 GMT", "2 December 2019 | Peace and Security"
const DATE_LINE = pattern(
  `(?:(?:[Pp]ublished|[Pp]osted|[Uu]pdated|[Ii]ssued|[Rr]eleased|[Dd]ate|PUBLISHED|POSTED|UPDATED)(?: on)?:? )?(?:${CLOCK},? )?${DATE}(?:,? (?:at )?${CLOCK}|,? \\d{4} ?GMT)?(?: ?\\| ?[\\p{L} &/,|-]{2,50})?[ .]?$`,
)
// … with a place before or after: "Vienna, 2 December 2019", "December 2, 2019, Vienna"
const PLACED_DATE_LINE = pattern(`${PLACE}[,.]? (?:on )?${DATE}[ .]?$`)
const DATED_PLACE_LINE = pattern(`${DATE},? (?:[|–—-] )?${PLACE}$`)
// a place alone, as Anadolu and ministries set it over the text: "ANKARA", "Washington, DC"
const PLACE_LINE = /^(?<place>\p{Lu}{3,20}(?:[ /-]\p{Lu}{2,20}){0,2}|Washington, D\.?C\.?)$/u

/** Longest line that can be a date line, and how much of a paragraph can be a dateline. */
const LINE_CHARACTERS = 110
const DATELINE_CHARACTERS = 160

/**
 * Reads the dateline that opens a paragraph, e.g. "VIENNA, December 2. /AGENCY/." The year is often not in it: callers
 * work it out and say so.
 *
 * > | BAKU, December 2. /TASS/. Foreign Minister …
 *     ^^^^^^^^^^^^^^^^^^^^^^^^^ span: up to and with the last mark
 *
 * @param paragraph where it stands in the dispatch; line breaks inside count as spaces
 * @returns undefined where the paragraph opens without one, which is no error
 */
export function readDateline(paragraph: Span): Dateline | undefined {
  const opening = oneLine(paragraph.exact.slice(0, DATELINE_CHARACTERS))
  if (!MARKS.test(opening)) return undefined
  const { covered, date } = coverDate(opening)
  for (const { style, sure } of STYLES) {
    // most paragraphs have no date at their opening: a style that was never tried was never compiled
    if (style.source.includes('<date>') ? !date : !/[([]/.test(opening)) continue
    const match = style.exec(covered)
    if (match?.groups && isDateline(match[0], match.groups, sure))
      return toDateline(paragraph, match[0], { ...match.groups, date: match.groups.date && date })
  }
  const match = PLACE_ONLY.exec(opening)
  if (match?.groups && !NOT_PLACE.test(match[0]) && paragraph.exact.length > match[0].length + 40)
    return toDateline(paragraph, match[0], match.groups)
  return undefined
}

/** Reads a line that holds nothing but a date, as readouts and pages print it under the headline. */
export function readDateLine(line: Span): Dateline | undefined {
  if (line.exact.length > LINE_CHARACTERS || !/\d/.test(line.exact)) return undefined
  const { covered, date } = coverDate(oneLine(line.exact))
  if (!date) return undefined
  for (const style of [DATE_LINE, ...STYLES.map((s) => s.style), PLACED_DATE_LINE, DATED_PLACE_LINE]) {
    const match = style.exec(covered)
    if (match?.groups?.date && match[0].trimEnd().length === covered.length && isDateline(match[0], match.groups, true))
      return toDateline(line, line.exact, { ...match.groups, date })
  }
  return undefined
}

/** Reads a line that holds nothing but a place in capitals, e.g. "ANKARA"; only its neighbours tell that it is a dateline. */
export function readPlaceLine(line: Span): Dateline | undefined {
  const match = PLACE_LINE.exec(line.exact)
  return match?.groups && !NOT_PLACE.test(`${match[0]} -`) ? toDateline(line, line.exact, match.groups) : undefined
}

function isDateline(matched: string, groups: Record<string, string | undefined>, sure?: boolean): boolean {
  const { place, agency } = groups
  if (place && !isPlace(place)) return false
  if (!agency) return true
  if (isCalendarWord(agency)) return false
  // an agency nobody listed is believed where the place is in capitals and the name in brackets: "AVALON (Norpress) -"
  return sure || isAgency(agency) || (!!place && isCapitals(place) && agency.length <= 20 && /[([]/.test(matched))
}

function toDateline(paragraph: Span, matched: string, groups: Record<string, string | undefined>): Dateline {
  const length = matched.trimEnd().length
  const named = groups.agency ?? (groups.place && isAgency(groups.place) ? groups.place : undefined)
  const agency = named?.trim().replace(/ correspondents? .*$/iu, '')
  const date = groups.date ? readCalendarDate(groups.date) : undefined
  const span = { start: paragraph.start, end: paragraph.start + length, exact: paragraph.exact.slice(0, length) }
  return {
    span,
    ...(groups.place && !isAgency(groups.place) ? { place: placeName(groups.place) } : {}),
    ...(date ? { date: writeCalendarDate(date) } : {}),
    ...(agency ? { agency } : {}),
  }
}

/** A place is written with capitals; the patterns ignore case, so this holds "meeting in Vienna, December 2" back. */
function isPlace(words: string): boolean {
  if (isCalendarWord(words)) return false
  const plain = words.split(/[ /,-]+/).filter((w) => !/^(?:and|de|del|el|al|la|le|sur|am|an|der|of)$/u.test(w))
  return plain.length > 0 && plain.every((word) => /^\p{Lu}/u.test(word))
}

/** The first written date under a cover of its own length, so that offsets stay. */
function coverDate(words: string): { covered: string; date?: string } {
  const match = /\d/.test(words) ? WRITTEN.exec(words) : null
  if (!match) return { covered: words }
  const end = match.index + match[0].length
  return { covered: words.slice(0, match.index) + COVER.repeat(match[0].length) + words.slice(end), date: match[0] }
}

function oneLine(words: string): string {
  return words.replace(/[\n\t\u00a0]/g, ' ')
}

function isCapitals(words: string): boolean {
  return words.split(',')[0]!.toUpperCase() === words.split(',')[0]
}

function isCalendarWord(words: string): boolean {
  return (
    /^(?:on|in|by|at|the|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b/iu.test(words) ||
    /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?(?: \d|$)/iu.test(words)
  )
}
