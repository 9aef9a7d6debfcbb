import { ReadoutError } from '../../model/error.ts'
import type { SecondSample, SecondVerdict } from '../../model/second-reading.ts'
import { addVerdict, loadSample } from '../../store/second-readings.ts'
import type { Store } from '../../store/store.ts'

/** @throws ReadoutError filing/no-second-sample */
export async function findSample(store: Store, id: string): Promise<SecondSample> {
  const sample = await loadSample(store, id)
  if (sample) return sample
  throw new ReadoutError('filing/no-second-sample', 'input', `the record has no sample ${id.slice(0, 80)}`)
}

/**
 * Keeps a second reader's word on a finding of a sample, apart from decisions: no record changes by it.
 * @throws ReadoutError filing/no-second-sample; filing/no-finding where the sample has no such finding
 */
export async function judgeAgain(store: Store, id: string, said: SecondVerdict): Promise<void> {
  const sample = await findSample(store, id)
  if (!sample.items.some((i) => i.ref === said.ref))
    throw new ReadoutError('filing/no-finding', 'input', `sample ${id} has no finding ${said.ref.slice(0, 80)}`)
  await addVerdict(store, id, said)
}
