import { ReadoutError } from '../model/error.ts'
import { dispatchesOfImport, type Import, loadImport } from '../store/imports.ts'
import type { Store } from '../store/store.ts'
import { setWithdrawn } from '../store/write.ts'

/** What taking an import back, or putting it back, changed. */
export interface ImportChange {
  readonly import: Import
  /** dispatches that are withdrawn, or in the record again, now and were not before */
  readonly changed: number
  /** dispatches left as they are, because a source or another import has brought them too */
  readonly left: number
}

/**
 * Takes back what an import brought into the record: its dispatches are withdrawn, and nothing is deleted. Those that came
 * another way as well stay.
 * @throws ReadoutError filing/no-import
 */
export async function takeBackImport(store: Store, id: string, by: string, at = new Date()): Promise<ImportChange> {
  return change(store, id, true, by, at)
}

/** Puts back into the record what was taken back. @throws ReadoutError filing/no-import */
export async function putBackImport(store: Store, id: string, by: string, at = new Date()): Promise<ImportChange> {
  return change(store, id, false, by, at)
}

async function change(store: Store, id: string, withdrawn: boolean, by: string, at: Date): Promise<ImportChange> {
  await found(store, id)
  let [changed, left] = [0, 0]
  for (const dispatch of await dispatchesOfImport(store, id)) {
    if (dispatch.isWithdrawn === withdrawn) continue
    if (withdrawn && dispatch.isElsewhere) left++
    else if (await setWithdrawn(store, dispatch.id, withdrawn, { by, at: at.toISOString() })) changed++
  }
  return { import: await found(store, id), changed, left }
}

async function found(store: Store, id: string): Promise<Import> {
  const brought = await loadImport(store, id)
  if (!brought)
    throw new ReadoutError(
      'filing/no-import',
      'input',
      `nothing was brought in as "${id}"; "readout import list" has them`,
    )
  return brought
}
