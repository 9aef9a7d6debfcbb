import { dayOf, isoOf } from '../record/time/interval.ts'
import { listBriefs } from '../store/briefs.ts'
import type { Store } from '../store/store.ts'

// Where no brief was kept before, changes of so many days are told.
const DAYS_BEFORE = 7

/** The day since which a brief tells what changed: that of the brief kept last before it, else a week before. @param process its number */
export async function dayOfLastBrief(store: Store, process: number, day: string): Promise<string> {
  const kept = await listBriefs(store, process)
  return kept.map((b) => b.asOf.day).find((before) => before < day) ?? isoOf(dayOf(day) - DAYS_BEFORE)
}
