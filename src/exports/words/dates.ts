import { type EdtfDate, MONTHS, readEdtf, SEASONS, yearInWords } from '../../model/edtf.ts'

const DAY_MS = 86_400_000

/**
 * A calendar value in words: "2026-04-28~" is "about 28 April", "2026-03-06/2026-03-31" "6–31 March".
 * @param edtf as in the record; a value of another shape is given back as it is
 * @param year of the page, left out where it is the same
 */
export function dateWords(edtf: string, year?: string): string {
  const value = readEdtf(edtf)
  if (!value) return edtf
  const { isInterval, from, to } = value
  if (!isInterval) return oneDate(from!, year)
  if (!to) return `since ${oneDate(from!, year)}`
  if (!from) return `until ${oneDate(to, year)}`
  const isOfOneMonth = from.year === to.year && from.month === to.month
  if (isOfOneMonth && from.day && to.day && !from.time && !to.time) return `${Number(from.day)}–${oneDate(to, year)}`
  return `${oneDate(from, from.year === to.year && from.month ? from.year : year)} to ${oneDate(to, year)}`
}

/** The same with the word that goes before it in a sentence: "on 5 March", "in April", "from 6 to 31 March". */
export function datePhrase(edtf: string, year?: string): string {
  const words = dateWords(edtf, year)
  const value = readEdtf(edtf)
  if (!value) return words
  if (value.isInterval) return value.from && value.to ? `between ${words.replace(/–| to /, ' and ')}` : words
  return value.from!.unsure ? words : `${value.from!.day ? 'on' : 'in'} ${words}`
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10))) / DAY_MS)
}

/** An ISO day some days later or, below zero, earlier. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day.slice(0, 10)) + days * DAY_MS).toISOString().slice(0, 10)
}

function oneDate({ year, month, day, time, unsure }: EdtfDate, within: string | undefined): string {
  const name = month === undefined ? undefined : (SEASONS[month] ?? MONTHS[Number(month) - 1])
  const yearWords = year === 'XXXX' ? '(year open)' : year === within && name ? undefined : yearInWords(year)
  const words = [day && day !== 'XX' ? String(Number(day)) : undefined, name, yearWords].filter(Boolean).join(' ')
  const timed = time ? `${words}, ${time}` : words
  return unsure ? `about ${timed}` : timed
}
