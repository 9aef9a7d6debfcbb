import { ReadoutError } from '../model/error.ts'
import { listProcesses, type StoredProcess } from '../store/processes.ts'
import type { Store } from '../store/store.ts'

/**
 * The process of this slug, or of this name.
 * @throws ReadoutError filing/no-process, naming those there are
 */
export async function findProcess(store: Store, asked: string): Promise<StoredProcess> {
  const all = await listProcesses(store)
  const found =
    all.find((p) => p.slug === asked) ?? all.find((p) => p.process.name.toLowerCase() === asked.toLowerCase())
  if (found) return found
  const known = all.map((p) => p.slug).join(', ')
  const wayOut = known ? `the known ones are ${known}` : 'there is none yet; make one with "readout process new"'
  throw new ReadoutError('filing/no-process', 'input', `the record has no process "${asked.slice(0, 80)}"; ${wayOut}`)
}
