import type { Process } from '../model/process.ts'
import { listProcesses, type StoredProcess, saveProcess, slugOf } from '../store/processes.ts'
import { markFiled, unfiledBatch, writeFilingsOf } from '../store/refiling.ts'
import type { Store } from '../store/store.ts'
import { fileToProcesses } from './file-to-processes.ts'
import { findProcess } from './find-process.ts'

/** Saves a process and files the dispatches of the record by it. @param slug made from the name where absent */
export async function keepProcess(
  store: Store,
  process: Process,
  by: string,
  slug = slugOf(process.name),
  at = new Date(),
): Promise<StoredProcess> {
  const { isFiled } = await saveProcess(store, slug, process, by, at.toISOString())
  if (!isFiled) await refile(store, slug)
  return findProcess(store, slug)
}

/**
 * Files every dispatch of the record by the newest version of a process; what a person said of a dispatch stays.
 *
 * In steps of some hundred, each kept by itself: others may add meanwhile, and what was cut short is done again.
 * @param onStep told how many were looked at so far
 */
export async function refile(store: Store, slug: string, onStep: (done: number) => void = () => {}): Promise<void> {
  const process = await findProcess(store, slug)
  const alone = [process]
  const nothing = { process: process.seq, score: 0, reasons: [], fits: false }
  let done = 0
  for (let after = 0; ; ) {
    const batch = await unfiledBatch(store, after)
    if (!batch.length) break
    after = batch.at(-1)!.seq
    const proposed = batch.map(({ seq, reading }) => {
      const [filing = nothing] = fileToProcesses(reading, alone)
      return { dispatch: seq, filings: [filing] }
    })
    await writeFilingsOf(store, proposed)
    done += batch.length
    onStep(done)
  }
  await markFiled(store, process)
}

/** Files anew by every process whose filing was cut short. */
export async function finishFiling(store: Store): Promise<void> {
  for (const { slug, isFiled } of await listProcesses(store)) if (!isFiled) await refile(store, slug)
}
