import { dayExists } from './calendar.ts'

const YEAR = '[\\dX]{4}'
const MONTH = '(?:0[1-9]|1[0-2]|[01]?X|XX)'
const DAY = '(?:0[1-9]|[12]\\d|3[01]|[0-3]?X|XX)'
const DATE = `${YEAR}(?:-${MONTH}(?:-${DAY})?)?[~?%]?`
const EDTF = new RegExp(`^(?:${DATE}|(?:${DATE}|\\.\\.)?/(?:${DATE}|\\.\\.)?)$`)

/** True for the EDTF a publication date can have: a day, month or year, uncertain, unspecified or an interval of such. */
export function isEdtf(value: string): boolean {
  if (!EDTF.test(value) || value === '/') return false
  for (const [, year, month, day] of value.matchAll(/(\d{4})-(\d\d)-(\d\d)/g))
    if (!dayExists(Number(year), Number(month), Number(day))) return false
  return true
}

/** Takes EDTF as it is and a time stamp ("2019-12-02T14:35:00+03:00") by its day, as written; undefined for anything else. */
export function toEdtf(value: string): string | undefined {
  const words = value.trim()
  const stamped = /^(\d{4}-\d\d-\d\d)[T ]\d\d:?\d\d/.exec(words)?.[1]
  const edtf = stamped ?? words
  return isEdtf(edtf) ? edtf : undefined
}

/** First and last year a date can stand for; undefined where it leaves the year open. */
export function yearsOf(edtf: string): readonly [first: number, last: number] | undefined {
  const years = [...edtf.matchAll(/(?<![\d-])\d{4}/g)].map(([year]) => Number(year))
  return years.length ? [Math.min(...years), Math.max(...years)] : undefined
}
