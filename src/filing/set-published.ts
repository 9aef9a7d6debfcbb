import { ReadoutError } from '../model/error.ts'
import { loadDispatch } from '../store/load-dispatch.ts'
import type { Store } from '../store/store.ts'
import { readAgain } from './read-again.ts'

/** A calendar date or a part of one: "2019-12-02", "2019-12", "2019", "1988~". */
const CALENDAR_DATE = /^\d{4}(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?[~?%]?$/

/**
 * Answers the open question when a dispatch was published: what it says of times is read anew from that date.
 * @param edtf e.g. "2019-12-02"
 * @param by who says so
 * @returns false where that is the date it has been given already
 * @throws ReadoutError filing/date, store/no-dispatch
 */
export async function setPublished(
  store: Store,
  id: string,
  edtf: string,
  by: string,
  at = new Date(),
): Promise<boolean> {
  if (!isCalendarDate(edtf))
    throw new ReadoutError(
      'filing/date',
      'input',
      `"${edtf.slice(0, 40)}" is no date; write it as 2019-12-02 or 2019-12`,
    )
  const known = await loadDispatch(store, id)
  if (!known) throw new ReadoutError('store/no-dispatch', 'input', `the record has no dispatch ${id}`)
  const { published } = known.reading.dispatch
  if (published.basis === 'given' && published.edtf === edtf) return false
  const act = { by, at: at.toISOString() }
  await readAgain(store, known.reading.dispatch, { edtf, basis: 'given' }, act)
  return true
}

function isCalendarDate(edtf: string): boolean {
  const groups = CALENDAR_DATE.exec(edtf)?.groups
  if (!groups) return false
  const { month, day } = groups
  if (!month) return true
  if (!day) return Number(month) >= 1 && Number(month) <= 12
  const date = new Date(`${edtf.slice(0, 10)}T00:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(edtf.slice(0, 10))
}
