import type { ContactFinding } from '../../model/finding.ts'
import type { Span } from '../../model/span.ts'
import { type Cited, timeOf, whenOf } from '../cited.ts'
import type { Interval } from '../time/interval.ts'

const ANOTHER = /;|\b(?:including|(?:builds?|built|building) (?:up)?on|follows|followed|following|previous|earlier)\b/iu
const MONTH = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b/i
const MOST_BETWEEN = 400
// What is told without a time was held shortly before it was told, or is due within a month: wire usage.
const JUST_NOW_DAYS = 2
// A gathering with a name is spoken of for months, and planned for most of a year.
const RECALLED_DAYS = 120
const PLANNED_DAYS = 300
const SOON_DAYS = 30
// The headline and the first paragraphs, which tell what a dispatch is about.
const OPENING_SENTENCES = 3
const LONG_AGO_DAYS = 14

/** When a contact was or is to be, as far as the time beside it is its own. */
export function whenTold(cited: Cited<ContactFinding>, tense: 'past' | 'future' | 'any'): ReturnType<typeof whenOf> {
  const { finding } = cited
  const span = timeOf(cited, finding.time)?.span
  const told = isOfAnother(cited, span) ? undefined : whenOf(cited, finding.time, tense)
  if (!told || isLookBack(cited, span!, told.interval)) return undefined
  // "their first meeting since January" was not held from January on; only a history of talks is open
  return finding.background || Number.isFinite(told.interval.to - told.interval.from) ? told : undefined
}

/** Whether its time names a month, and no year. */
export function isYearless(cited: Cited<ContactFinding>): boolean {
  const words = timeOf(cited, cited.finding.time)?.span.exact ?? ''
  return MONTH.test(words) && !/\d{4}/.test(words)
}

/** About when a contact was or is to be of which no time is told. */
export function aboutWhen(phase: ContactFinding['phase'], day: number, isNamed: boolean): Interval {
  if (phase === 'held' && isNamed) return { from: day - RECALLED_DAYS, to: day }
  if (phase === 'held') return { from: day - JUST_NOW_DAYS, to: day }
  if (phase === 'under-way') return { from: day - 1, to: day }
  return { from: day, to: day + (isNamed ? PLANNED_DAYS : SOON_DAYS) }
}

/**
 * Whether a time or place behind a contact in its sentence is that of another, of which a list or a look back tells.
 *
 * > | The fifth meeting of the two builds on earlier ones, including: a visit to Norburg in May; a call in June.
 *     ^^^^^^^^^^^^^^^^^ contact                          ^^^^^^^^^ of others     ^^^^^^^ and ^^^^ too
 */
export function isOfAnother({ finding, reading }: Cited<ContactFinding>, span: Span | undefined): boolean {
  if (!span || span.start < finding.span.end || span.start - finding.span.end > MOST_BETWEEN) return false
  return ANOTHER.test(reading.dispatch.text.slice(finding.span.end, span.start))
}

/**
 * Whether the time of what a dispatch opens with stands further down and lies long before it: there it looks back.
 *
 * > | The ministers met on trade. | They thanked each other for the visit in May.
 *     ^^^^^^^^^^^^^^^^^ contact                                          ^^^^^^ not its time
 */
function isLookBack({ finding, reading, day }: Cited<ContactFinding>, time: Span, when: Interval): boolean {
  const sentence = reading.dispatch.sentences[finding.sentence]
  if (!sentence || finding.phase !== 'held' || finding.background || finding.sentence >= OPENING_SENTENCES) return false
  return time.start >= sentence.end && when.to < day - LONG_AGO_DAYS
}
