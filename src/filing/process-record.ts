import type { AsOf, ProcessRecord } from '../model/process-record.ts'
import { buildRecord } from '../record/index.ts'
import { allDecisions } from '../store/decisions.ts'
import { loadFiledReadings } from '../store/filed-readings.ts'
import { loadSettings } from '../store/settings.ts'
import type { Store } from '../store/store.ts'
import { findProcess } from './find-process.ts'

/**
 * Everything known of a process, built from what the store holds of it.
 * @param asOf the day asked for; without `day`, that of the latest dispatch
 * @throws ReadoutError filing/no-process, naming those there are
 */
export async function recordOf(store: Store, slug: string, asOf: Partial<AsOf> = {}): Promise<ProcessRecord> {
  const { seq, process } = await findProcess(store, slug)
  const readings = await loadFiledReadings(store, seq)
  const decisions = await allDecisions(store)
  const settings = await loadSettings(store)
  const { day, recorded, reviewed = recorded } = asOf
  if (day !== undefined) return buildRecord(process, readings, decisions, { ...asOf, day }, settings)
  const record = buildRecord(
    process,
    recorded === undefined ? readings : readings.filter((r) => r.recordedAt <= recorded),
    reviewed === undefined ? decisions : decisions.filter((d) => d.at <= reviewed),
    undefined,
    settings,
  )
  return { ...record, asOf: { ...record.asOf, ...asOf } as AsOf }
}
