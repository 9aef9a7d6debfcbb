import { ReadoutError } from '../model/error.ts'
import { findDispatchId } from '../store/load-dispatch.ts'
import type { Store } from '../store/store.ts'

/**
 * The full id of the dispatch that a request names by its beginning.
 * @throws ReadoutError store/no-dispatch, store/ambiguous-id
 */
export async function fullId(store: Store, asked: string): Promise<string> {
  const id = await findDispatchId(store, asked)
  if (!id) throw new ReadoutError('store/no-dispatch', 'input', `the record has no dispatch ${asked.slice(0, 80)}`)
  return id
}
