import { setImmediate } from 'node:timers/promises'
import { decode } from '../intake/index.ts'
import type { Dispatch, Published, PublishedBasis } from '../model/dispatch.ts'
import { ReadoutError } from '../model/error.ts'
import type { Reading } from '../model/reading.ts'
import type { Sighting } from '../model/sighting.ts'
import { readDispatch } from '../pipeline/read-dispatch.ts'
import { loadDispatch } from '../store/load-dispatch.ts'
import type { Store } from '../store/store.ts'
import { addDispatch, addSighting } from '../store/write.ts'
import { introduce } from './introduce.ts'
import { readAgain } from './read-again.ts'

/** What is known about some bytes besides them. */
export interface FilingHints {
  /** for people: the file's name without its ending */
  readonly name?: string
  /** EDTF */
  readonly published?: string
  readonly source?: string
  readonly url?: string
  /** true for the sample process, whose states and people do not exist */
  readonly invented?: boolean
  /** who files them, e.g. "command line" */
  readonly by: string
  /** when they came in; now where absent */
  readonly at?: Date
}

/** What became of the bytes. One file can hold several dispatches, and some of them can be bad. */
export interface Filed {
  readonly added: readonly { readonly id: string; readonly name?: string; readonly isNew: boolean }[]
  readonly refused: readonly { readonly name: string; readonly code: string; readonly message: string }[]
  readonly warnings: readonly string[]
}

/**
 * Reads bytes into the record: every dispatch in them with all its findings, each whole or not at all.
 *
 * The same bytes filed twice change nothing. A text the record has already gains a sighting where it comes under
 * another name, source or address, and is read again where it now comes with a surer date.
 * @throws ReadoutError of fault "passing" or "setup" where the store fails; what cannot be read is in `refused`
 */
export async function fileBytes(store: Store, bytes: Uint8Array, hints: FilingHints): Promise<Filed> {
  const at = hints.at ?? new Date()
  const filed = { added: [] as Filed['added'][number][], refused: [] as Filed['refused'][number][] }
  const warnings: string[] = []
  const known = { ...hints, received: at.toISOString() }
  try {
    for (const decoded of decode(bytes, known)) {
      const name = decoded.name ?? hints.name
      const label = name ? `${name}: ` : ''
      const sighting = sightingOf(decoded.dispatch, name, hints, at)
      const { isNew, warning } = await fileDispatch(store, decoded.dispatch, sighting, hints.by)
      filed.added.push({ id: decoded.dispatch.id, ...(name ? { name } : {}), isNew })
      for (const text of [...decoded.warnings, ...(warning ? [warning] : [])]) warnings.push(`${label}${text}`)
      await setImmediate() // let a server answer others between two dispatches
    }
  } catch (error) {
    if (!(error instanceof ReadoutError) || error.fault !== 'input') throw error
    filed.refused.push({ name: hints.name ?? 'input', code: error.code, message: error.message })
  }
  return { ...filed, warnings }
}

/** What became of several files, as of one. */
export function together(filed: readonly Filed[]): Filed {
  return {
    added: filed.flatMap((f) => f.added),
    refused: filed.flatMap((f) => f.refused),
    warnings: filed.flatMap((f) => f.warnings),
  }
}

function sightingOf(dispatch: Dispatch, name: string | undefined, hints: FilingHints, at: Date): Sighting {
  const { source, url, published } = dispatch
  const given = published.basis === 'given' ? published.edtf : undefined
  return {
    ...(name ? { name } : {}),
    ...(source ? { source } : {}),
    ...(url ? { url } : {}),
    ...(given ? { published: given } : {}),
    invented: hints.invented ?? false,
    seenAt: at.toISOString(),
  }
}

async function fileDispatch(
  store: Store,
  dispatch: Dispatch,
  sighting: Sighting,
  by: string,
): Promise<{ isNew: boolean; warning?: string }> {
  const known = await loadDispatch(store, dispatch.id)
  if (!known) {
    const reading = read(dispatch)
    const added = { reading, introduction: introduce(reading.dispatch), readAt: sighting.seenAt }
    return { isNew: await addDispatch(store, added, sighting) }
  }
  await addSighting(store, dispatch.id, sighting)
  const before = known.reading.dispatch.published
  if (isSurer(dispatch.published, before))
    await readAgain(store, known.reading.dispatch, dispatch.published, { by, at: sighting.seenAt })
  if (known.withdrawn)
    return { isNew: false, warning: 'this dispatch was withdrawn from the record and stays so; restore it on its page' }
  if (before.basis === 'given' && sighting.published && sighting.published !== before.edtf)
    return {
      isNew: false,
      warning: `the record has this dispatch with the date ${before.edtf}, given before, and keeps it; change it on its page`,
    }
  return { isNew: false }
}

/** A fault of the reader itself costs one dispatch, not the ten thousand behind it. */
function read(dispatch: Dispatch): Reading {
  try {
    return readDispatch(dispatch)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `the reader failed on this text, which is a mistake in Readout; nothing of it was kept (${reason})`
    throw new ReadoutError('filing/reader-failed', 'input', message, error)
  }
}

const SURENESS: Readonly<Record<PublishedBasis, number>> = {
  unknown: 0,
  weekday: 1,
  dateline: 2,
  page: 3,
  feed: 4,
  given: 5,
}

function isSurer(now: Published, before: Published): boolean {
  return now.edtf !== undefined && SURENESS[now.basis] > SURENESS[before.basis]
}
