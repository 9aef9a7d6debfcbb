import { daysOf, readEdtf } from '../../model/edtf.ts'

/** True for the EDTF a publication date can have: a day, month or year, uncertain, unspecified or an interval of such. */
export function isEdtf(value: string): boolean {
  const read = readEdtf(value)
  return read !== undefined && [read.from, read.to].every((date) => !date?.time && !(Number(date?.month) > 12))
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
  const { first, last } = daysOf(edtf)
  const years = [first, last].flatMap((day) => (day ? [Number(day.slice(0, 4))] : []))
  return years.length ? [Math.min(...years), Math.max(...years)] : undefined
}
