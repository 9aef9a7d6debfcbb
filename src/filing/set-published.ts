import { isDeepStrictEqual } from 'node:util'
import { toEdtf } from '../intake/published/edtf.ts'
import { resolvePublished } from '../intake/published/resolve-published.ts'
import { ReadoutError } from '../model/error.ts'
import { loadDispatch } from '../store/load-dispatch.ts'
import type { Store } from '../store/store.ts'
import { readAgain } from './read-again.ts'

/**
 * Answers the open question when a dispatch was published: what it says of times is read anew from that date.
 * @param edtf e.g. "2019-12-02"; the year alone is enough where the dateline has the day
 * @param by who says so
 * @returns false where that is the date it has already
 * @throws ReadoutError filing/bad-date, store/no-dispatch
 */
export async function setPublished(
  store: Store,
  id: string,
  edtf: string,
  by: string,
  at = new Date(),
): Promise<boolean> {
  const given = toEdtf(edtf)
  if (!given || !/^\d{4}/.test(given))
    throw new ReadoutError(
      'filing/bad-date',
      'input',
      `"${edtf.slice(0, 40)}" is no date; write it as 2019-12-02, 2019-12 or 2019`,
    )
  const known = await loadDispatch(store, id)
  if (!known) throw new ReadoutError('store/no-dispatch', 'input', `the record has no dispatch ${id}`)
  const { dispatch } = known.reading
  const { published } = resolvePublished(dispatch, { given })
  if (isDeepStrictEqual(published, dispatch.published)) return false
  await readAgain(store, known.reading, published, { by, at: at.toISOString() }, given)
  return true
}
