import { dayExists, readCalendarDate, writeCalendarDate } from '../../published/calendar.ts'
import { toEdtf } from '../../published/edtf.ts'
import type { DateOrder } from './mapping.ts'
import type { Cell } from './sheet.ts'

const FIGURES = /^(?<a>\d{1,2})[/.-](?<b>\d{1,2})[/.-](?<year>\d{4})(?: \d{1,2}:\d\d.{0,10})?$/
const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTH_YEAR = /^(?<month>[A-Za-z]{3,9})\.?,? (?<year>(?:19|20)\d\d)$/

/** A date in a cell, or why it is none; both are undefined where no date is meant ("on demand"). */
export interface CellDate {
  readonly edtf?: string
  readonly doubt?: string
}

/**
 * The date of a cell: one that the spreadsheet has as a date; EDTF; a day in words; figures with a full year in the order the
 * mapping gives. "03/04/2025" without that order and 45363 are never guessed.
 */
export function readCellDate({ text, edtf, isNumber }: Cell, order?: DateOrder): CellDate {
  if (edtf) return { edtf }
  const words = text.trim()
  const written = toEdtf(words)
  if (written && (!isNumber || /^(?:19|20)\d\d$/.test(words))) return { edtf: written }
  if (/^\d{4,6}(?:\.\d+)?$/.test(words))
    return {
      doubt: `"${words}" is the number of a day as spreadsheets count, not a date; show the column as dates and save again`,
    }
  const figures = FIGURES.exec(words)?.groups
  if (figures) return ofFigures(words, figures as { a: string; b: string; year: string }, order)
  const month = MONTH_YEAR.exec(words)?.groups
  const number = month && MONTHS.findIndex((name) => name.startsWith(month.month!.toLowerCase().slice(0, 3))) + 1
  if (number) return { edtf: `${month.year}-${String(number).padStart(2, '0')}` }
  const day = words.length <= 40 ? readCalendarDate(words) : undefined
  return day?.year ? { edtf: writeCalendarDate(day) } : {}
}

function ofFigures(words: string, { a, b, year }: { a: string; b: string; year: string }, order?: DateOrder): CellDate {
  if (order !== 'D/M/Y' && order !== 'M/D/Y')
    return { doubt: `"${words}" may be two days; say in the mapping "dates": "D/M/Y" or "M/D/Y"` }
  const [day, month] = order === 'D/M/Y' ? [Number(a), Number(b)] : [Number(b), Number(a)]
  if (month < 1 || month > 12 || !dayExists(Number(year), month, day))
    return { doubt: `"${words}" is no day in the order ${order}` }
  return { edtf: writeCalendarDate({ year: Number(year), month, day }) }
}

/** The order that dates in figures can only have, by those whose day is above twelve; undefined where none tells or two differ. */
export function orderOf(cells: readonly string[]): DateOrder | undefined {
  const orders = new Set<DateOrder>()
  for (const cell of cells) {
    const figures = FIGURES.exec(cell.trim())?.groups
    if (!figures) continue
    if (Number(figures.a) > 12) orders.add('D/M/Y')
    else if (Number(figures.b) > 12) orders.add('M/D/Y')
  }
  return orders.size === 1 ? [...orders][0] : undefined
}
