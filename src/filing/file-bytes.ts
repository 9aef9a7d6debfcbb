import { setImmediate } from 'node:timers/promises'
import { type Decoded, decode, type IntakeHints, type TableMapping } from '../intake/index.ts'
import { resolvePublished } from '../intake/published/resolve-published.ts'
import type { Dispatch, Published, PublishedBasis } from '../model/dispatch.ts'
import { ReadoutError } from '../model/error.ts'
import type { Reading } from '../model/reading.ts'
import type { Sighting } from '../model/sighting.ts'
import type { Keep } from '../model/source.ts'
import { readDecoded } from '../pipeline/read-decoded.ts'
import { datesOfKin } from '../store/dates-of-kin.ts'
import { loadDispatch } from '../store/load-dispatch.ts'
import type { Store } from '../store/store.ts'
import { addDispatch, addSighting, addWholeText } from '../store/write.ts'
import { fileToProcesses } from './file-to-processes.ts'
import { introduce } from './introduce.ts'
import { keepSentences } from './keep-sentences.ts'
import { readAgain } from './read-again.ts'

/** What is known about some bytes besides them. */
export interface FilingHints {
  /** for people: the file's name without its ending */
  readonly name?: string
  /** the file's name with its ending */
  readonly file?: string
  /** what the columns of a tracker mean */
  readonly mapping?: TableMapping
  /** EDTF */
  readonly published?: string
  readonly source?: string
  readonly url?: string
  /** true for the sample process, whose states and people do not exist */
  readonly invented?: boolean
  /** the id of the source that brought them */
  readonly via?: string
  /** what their licence lets the record keep; the text where absent */
  readonly keep?: Keep
  /** who files them, e.g. "command line" */
  readonly by: string
  /** when they came in; now where absent */
  readonly at?: Date
}

export interface FiledDispatch {
  readonly id: string
  readonly name?: string
  /** false where the record had the text already */
  readonly isNew: boolean
  /** true where part of the text is lost, because the bytes were no text there */
  readonly damaged?: true
  /** true where the record was to keep only the hash of the text, which is `id` */
  readonly hashOnly?: true
}

/** What became of the bytes. One file can hold several dispatches, and some of them can be bad. */
export interface Filed {
  readonly added: readonly FiledDispatch[]
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
export function fileBytes(store: Store, bytes: Uint8Array, hints: FilingHints): Promise<Filed> {
  return fileDecoded(store, (known) => decode(bytes, known), hints)
}

/** As `fileBytes`, for dispatches that are decoded as they are asked for: the items of a feed. */
export async function fileDecoded(
  store: Store,
  decoding: (known: IntakeHints) => AsyncIterable<Decoded> | Iterable<Decoded>,
  hints: FilingHints,
): Promise<Filed> {
  const at = hints.at ?? new Date()
  const added: FiledDispatch[] = []
  const refused: Filed['refused'][number][] = []
  const warnings: string[] = []
  const refuse = (error: unknown, name = hints.name) => {
    // a hint that is wrong is wrong for every dispatch; a store that is away is no fault of this one
    if (!(error instanceof ReadoutError) || error.fault !== 'input') throw error
    refused.push({ name: name ?? 'input', code: error.code, message: error.message })
  }
  const { file, published, source, url, mapping } = hints
  const onFault = (error: ReadoutError) =>
    void refused.push({ name: hints.name ?? 'input', code: error.code, message: error.message })
  const onNote = (note: string) => void warnings.push(hints.name ? `${hints.name}: ${note}` : note)
  const received = at.toISOString().slice(0, 10)
  try {
    for await (const decoded of decoding({ file, published, source, url, mapping, received, onFault, onNote })) {
      const name = decoded.name ?? hints.name
      try {
        const { said, ...filed } = await fileDispatch(store, decoded, name, hints, at)
        const { damaged, dispatch } = decoded
        added.push({ id: dispatch.id, ...(name ? { name } : {}), ...filed, ...(damaged ? { damaged } : {}) })
        warnings.push(...said.map((text) => (name ? `${name}: ${text}` : text)))
      } catch (error) {
        refuse(error, name)
      }
      await setImmediate() // let a server answer others between two dispatches
    }
  } catch (error) {
    refuse(error)
  }
  return { added, refused, warnings }
}

/** What became of several files, as of one. */
export function together(filed: readonly Filed[]): Filed {
  return {
    added: filed.flatMap((f) => f.added),
    refused: filed.flatMap((f) => f.refused),
    warnings: filed.flatMap((f) => f.warnings),
  }
}

/** @returns whether the record had it not, and what a person should know */
async function fileDispatch(
  store: Store,
  decoded: Decoded,
  name: string | undefined,
  hints: FilingHints,
  at: Date,
): Promise<{ isNew: boolean; hashOnly?: true; said: readonly string[] }> {
  const { id } = decoded.dispatch
  const known = await loadDispatch(store, id)
  const act = { by: hints.by, at: at.toISOString() }
  if (!known && hints.keep === 'hash') return { isNew: true, hashOnly: true, said: [] }
  if (!known) {
    const { reading: whole, said } = await readNew(store, decoded, at)
    const kept = hints.keep === 'sentences' ? ('sentences' as const) : ('text' as const)
    const reading = kept === 'sentences' ? keepSentences(whole) : whole
    const added = { reading, introduction: introduce(reading.dispatch), readAt: act.at, kept }
    return {
      isNew: await addDispatch(store, added, sightingOf(decoded.dispatch, name, hints, at), fileToProcesses),
      said,
    }
  }
  const sighting = sightingOf(decoded.dispatch, name, hints, at)
  await addSighting(store, id, sighting)
  if (known.kept === 'sentences' && (hints.keep ?? 'text') === 'text') {
    const { reading, said } = await readNew(store, decoded, at)
    await addWholeText(store, { reading, introduction: introduce(reading.dispatch), readAt: act.at })
    return { isNew: false, said }
  }
  const before = known.reading.dispatch.published
  const { published } = decoded.dispatch
  if (isSurer(published, before)) await readAgain(store, known.reading, published, act, sighting.published)
  const said: string[] = []
  if (known.withdrawn) said.push('this dispatch was withdrawn from the record and stays so; restore it on its page')
  if (before.basis === 'given' && sighting.published && sighting.published !== before.edtf)
    said.push(`the record keeps the date given before, ${before.edtf}; change it on the page of the dispatch`)
  return { isNew: false, said }
}

/** Reads a dispatch the record has not; an open year is looked for once more among the dispatches about the same people. */
async function readNew(store: Store, decoded: Decoded, at: Date) {
  const { dispatch, warnings } = decoded
  const reading = read(decoded)
  if (!dispatch.published.alternatives?.length) return { reading, said: warnings }
  const known = await datesOfKin(store, reading.actors)
  if (!known.length) return { reading, said: warnings }
  const received = at.toISOString().slice(0, 10)
  const { published, warning } = resolvePublished(dispatch, { known, received })
  const others = warnings.slice(0, -1) // the last is about the date
  return {
    reading: read({ ...decoded, dispatch: { ...dispatch, published } }),
    said: warning ? [...others, warning] : others,
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
    ...(hints.via ? { via: hints.via } : {}),
    invented: hints.invented ?? false,
    seenAt: at.toISOString(),
  }
}

/** A fault of the reader itself costs one dispatch, not the ten thousand behind it. */
function read(decoded: Decoded): Reading {
  try {
    return readDecoded(decoded)
  } catch (error) {
    if (error instanceof ReadoutError) throw error // a model that is missing is missing for every dispatch
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
