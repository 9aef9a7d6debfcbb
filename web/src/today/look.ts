import { processApi } from '../api/process-client.ts'
import type { DueItem, ProcessSummary, WaitingItem } from '../api/process-contract.ts'

/** A process as Today shows it. */
export interface Looked {
  readonly process: ProcessSummary
  /** the day or moment from which on changes are told; none where it holds no dispatch */
  readonly since: string | undefined
  readonly due: readonly DueItem[]
  readonly waiting: readonly WaitingItem[]
}

const FIRST_LOOK_DAYS = 7
const MS_PER_DAY = 86_400_000

/**
 * All processes with what is due and what waits, and since when changes are told: since this person last looked, else in
 * the week before the record's day. From when on is kept for the visit, so that going to a dispatch and back shows the same changes.
 * @param since ISO day to look from instead
 */
export async function lookAtAll(since?: string): Promise<Looked[]> {
  const processes = await processApi.all()
  return Promise.all(processes.map((process) => lookAt(process, since)))
}

async function lookAt(process: ProcessSummary, since: string | undefined): Promise<Looked> {
  const { slug, counts } = process
  const from = since ?? (await lastLook(process))
  const [due, waiting] = await Promise.all([
    processApi.entries(slug, 'due', { limit: 20 }),
    processApi.entries(slug, 'waiting', { limit: 3 }),
  ])
  return { process, since: counts.dispatches ? from : undefined, due: due.items, waiting: waiting.items }
}

async function lastLook({ slug, lastLooked, asOf }: ProcessSummary): Promise<string | undefined> {
  const kept = sessionStorage.getItem(`readout.look.${slug}`)
  if (kept) return kept
  const from = lastLooked ?? (asOf && daysBefore(asOf.day, FIRST_LOOK_DAYS))
  if (!from) return undefined
  sessionStorage.setItem(`readout.look.${slug}`, from)
  return from
}

/** To be called when somebody has had the changes before them for a while: the next visit tells what came after. */
export async function noteLooked(looked: readonly Looked[]): Promise<void> {
  for (const { process } of looked) await processApi.look(process.slug)
}

function daysBefore(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * MS_PER_DAY).toISOString().slice(0, 10)
}
