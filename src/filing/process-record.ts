import type { AsOf, ProcessRecord } from '../model/process-record.ts'
import { buildRecord } from '../record/index.ts'
import { allDecisions } from '../store/decisions.ts'
import { loadSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { AtHand, type Hand } from './at-hand.ts'
import { findProcess } from './find-process.ts'

/**
 * Everything known of a process, built from what the store holds of it.
 * @param asOf the day asked for; without `day`, that of the latest dispatch
 * @param atHand what was at hand for records made before
 * @throws ReadoutError filing/no-process, naming those there are
 */
export async function recordOf(
  store: Store,
  slug: string,
  asOf: Partial<AsOf> = {},
  atHand = new AtHand(),
): Promise<ProcessRecord> {
  return recordFrom(store, await atHand.take(store, await findProcess(store, slug)), asOf)
}

/** The same from a process with its readings. */
export async function recordFrom(
  store: Store,
  { process, filed }: Pick<Hand, 'process' | 'filed'>,
  asOf: Partial<AsOf> = {},
): Promise<ProcessRecord> {
  const decisions = await allDecisions(store)
  const settings = await loadSettings(store)
  const { day, recorded, reviewed = recorded } = asOf
  if (day !== undefined) return buildRecord(process, filed, decisions, { ...asOf, day }, settings)
  const record = buildRecord(
    process,
    recorded === undefined ? filed : filed.filter((r) => r.recordedAt <= recorded),
    reviewed === undefined ? decisions : decisions.filter((d) => d.at <= reviewed),
    undefined,
    settings,
  )
  return { ...record, asOf: { ...record.asOf, ...asOf } as AsOf }
}
