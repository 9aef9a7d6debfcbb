import { processApi } from '../api/process-client.ts'
import type { ProcessSummary } from '../api/process-contract.ts'

/** A process as Today shows it. */
export interface Looked {
  readonly process: ProcessSummary
  /** the day or moment from which on changes are told; none where it holds no dispatch */
  readonly since: string | undefined
  /** nothing has come in or been decided since then, so there is no change to look for */
  readonly isQuiet: boolean
}

const FIRST_LOOK_DAYS = 7
// To compare two records of so many dispatches takes the server some ten seconds and more.
const HEAVY_FROM = 1_000
const MS_PER_DAY = 86_400_000

/**
 * All processes and since when changes of each are told: since this person last looked, else in the week before the
 * record's day. From when on is kept for the visit, so that going to a dispatch and back shows the same changes.
 * @param since ISO day to look from instead
 */
export async function lookAtAll(since?: string): Promise<Looked[]> {
  const processes = await processApi.all()
  return processes.map((process) => {
    const from = process.counts.dispatches ? (since ?? lastLook(process)) : undefined
    return { process, since: from, isQuiet: from === undefined || isQuietSince(process, from) }
  })
}

/** Those with something to tell, the latest news first. */
export function stirred(looked: readonly Looked[]): Looked[] {
  const newest = ({ process }: Looked) => process.lastReported ?? ''
  return looked.filter((l) => !l.isQuiet).sort((a, b) => (newest(a) < newest(b) ? 1 : newest(a) > newest(b) ? -1 : 0))
}

/** Whether to compare only where somebody asks: nobody has followed this process here, and it is large. */
export function isHeavy({ process: { lastLooked, counts } }: Looked): boolean {
  return lastLooked === undefined && counts.dispatches >= HEAVY_FROM
}

function isQuietSince({ behind, builtAt, lastReported }: ProcessSummary, since: string): boolean {
  if (behind) return false
  // a day is compared with when things were published, a moment with when they were worked in
  return since.includes('T') ? builtAt !== undefined && builtAt <= since : (lastReported ?? '') <= since
}

function lastLook({ slug, lastLooked, asOf }: ProcessSummary): string | undefined {
  const kept = sessionStorage.getItem(`readout.look.${slug}`)
  if (kept) return kept
  const from = lastLooked ?? (asOf && daysBefore(asOf.day, FIRST_LOOK_DAYS))
  if (from) sessionStorage.setItem(`readout.look.${slug}`, from)
  return from
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * MS_PER_DAY).toISOString().slice(0, 10)
}
