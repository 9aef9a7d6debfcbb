import type { Dispatch, Published } from '../model/dispatch.ts'
import { readDispatch } from '../pipeline/read-dispatch.ts'
import type { Store } from '../store/store.ts'
import { type Act, addReading } from '../store/write.ts'
import { introduce } from './introduce.ts'

/**
 * Reads a dispatch of the record anew under another date of publication; the earlier reading stays beside it.
 * @param given the date as a person gave it, where one did
 */
export async function readAgain(
  store: Store,
  dispatch: Dispatch,
  published: Published,
  act: Act,
  given?: string,
): Promise<void> {
  const reading = readDispatch({ ...dispatch, published })
  const added = { reading, introduction: introduce(reading.dispatch), readAt: act.at }
  if (given) await addReading(store, added, 'date-given', { ...act, edtf: given })
  else await addReading(store, added, 'date-seen')
}
