import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { checkRows, checkTexts, isRecordWhole } from '../store/check.ts'
import { listProcesses } from '../store/processes.ts'
import { recordStates } from '../store/record-state.ts'
import type { Store } from '../store/store.ts'
import { rebuildRecord } from './refresh-record.ts'

/** What was looked at, what was found, and what to do where it is not well. */
export interface Diagnosis {
  readonly what: string
  readonly state: 'well' | 'note' | 'wrong'
  readonly found: string
  readonly wayOut?: string
}

// Less than this, and a day of a busy wire may not fit.
const LOW_DISK_BYTES = 1_000_000_000
const SHOWN = 5
const RESTORE = 'restore the last backup, or write to the authors with these lines'

/** Looks whether the record is sound, one thing after another; changes nothing. */
export async function* examine(store: Store): AsyncGenerator<Diagnosis> {
  yield verdict('database', await store.engine.check(), 'files, references and the index of words fit', RESTORE)
  yield verdict('rows', await checkRows(store), 'nothing is missing beside anything else', RESTORE)
  const { checked, wrong } = await checkTexts(store)
  yield verdict('findings', wrong, `${checked} stand where they say`, RESTORE)
  yield* processes(store)
  if (store.kind === 'sqlite') yield await disk(store.place)
}

async function* processes(store: Store): AsyncGenerator<Diagnosis> {
  const states = await recordStates(store)
  for (const { seq, slug, isFiled } of await listProcesses(store)) {
    const what = `process ${slug}`
    if (!isFiled)
      yield {
        what,
        state: 'note',
        found: 'filing dispatches to it was cut short',
        wayOut: `readout process refile ${slug}`,
      }
    const state = states.get(seq)
    if (!state || state.built < state.wanted) {
      yield { what, state: 'note', found: 'its record is behind and is made when it is next asked for' }
      continue
    }
    const same = (await isRecordWhole(store, seq)) && (await rebuildRecord(store, slug, false)).same !== false
    yield same
      ? { what, state: 'well', found: 'its record is what the findings and decisions give' }
      : { what, state: 'wrong', found: 'its record differs from a rebuild', wayOut: `readout rebuild ${slug}` }
  }
}

async function disk(file: string): Promise<Diagnosis> {
  const { bavail, bsize } = await statfs(dirname(file))
  const free = bavail * bsize
  const found = `${(free / 1e9).toFixed(1)} GB free`
  if (free >= LOW_DISK_BYTES) return { what: 'disk', state: 'well', found }
  return { what: 'disk', state: 'note', found, wayOut: 'make room, or move the folder and name it with --data' }
}

function verdict(what: string, wrong: readonly string[], well: string, wayOut: string): Diagnosis {
  if (!wrong.length) return { what, state: 'well', found: well }
  const more = wrong.length > SHOWN ? `; and ${wrong.length - SHOWN} more` : ''
  return { what, state: 'wrong', found: wrong.slice(0, SHOWN).join('; ') + more, wayOut }
}
