import type { Published } from '../model/dispatch.ts'
import type { Reading } from '../model/reading.ts'
import { readDispatch } from '../pipeline/read-dispatch.ts'
import type { Act, Store } from '../store/store.ts'
import { addReading } from '../store/write.ts'
import { introduce } from './introduce.ts'

/**
 * Reads a dispatch of the record anew under another date of publication; the earlier reading stays beside it.
 * @param given the date as a person gave it, where one did
 */
export async function readAgain(
  store: Store,
  known: Reading,
  published: Published,
  act: Act,
  given?: string,
): Promise<void> {
  const dispatch = { ...known.dispatch, published }
  // what a tracker or a calendar states does not hang on its date
  const reading = dispatch.origin?.stated ? { ...known, dispatch } : readDispatch(dispatch)
  const added = { reading, introduction: introduce(reading.dispatch), readAt: act.at }
  if (given) await addReading(store, added, 'date-given', { ...act, edtf: given })
  else await addReading(store, added, 'date-seen')
}
