import { type Filed, fileDecoded } from '../filing/file-bytes.ts'
import { type Decoded, decode, type IntakeHints } from '../intake/index.ts'
import type { Fetched } from '../intake/sources/fetch/fetcher.ts'
import { ReadoutError } from '../model/error.ts'
import type { Source } from '../model/source.ts'
import { filingsOf, setFiled } from '../store/filings.ts'
import { loadProcess } from '../store/processes.ts'
import { type DueItem, settleItem } from '../store/source-items.ts'
import { nextCheck, nextItemTry } from './schedule.ts'
import type { WatchContext } from './watch-context.ts'

type Decode = (hints: IntakeHints) => AsyncIterable<Decoded> | Iterable<Decoded>

/** How many dispatches an item brought; `failed` where it could not be had or read, `passing` where it will be tried again. */
export interface Taken {
  readonly added: number
  readonly known: number
  readonly failed: boolean
  readonly passing: boolean
}

/** Takes an item whose dispatches are at hand, and notes what became of it once they are in the record. */
export async function takeItem(context: WatchContext, source: Source, item: DueItem, decoding: Decode): Promise<Taken> {
  return guarded(context, source, item, () => file(context, source, item, decoding))
}

/** Fetches the page of an item and takes it; one that is here already only where it changed. */
export async function fetchItem(context: WatchContext, source: Source, item: DueItem): Promise<Taken> {
  return guarded(context, source, item, async () => {
    const { etag, lastModified } = item
    const { language, ignoreRobots } = source
    const fetched = await context.fetcherOf(source).get(item.url!, {
      language,
      ignoreRobots,
      signal: context.signal,
      ...(item.isHere ? { etag, lastModified } : {}),
    })
    if (!fetched.unchanged) return file(context, source, item, (hints) => decode(fetched.bytes, hints), fetched)
    const at = new Date()
    await settleItem(context.store, source.id, item, { at: at.toISOString(), nextAt: nextCheck(item.checks + 1, at) })
    return { added: 0, known: 0, failed: false, passing: false }
  })
}

async function file(
  context: WatchContext,
  source: Source,
  item: DueItem,
  decoding: Decode,
  fetched?: Fetched,
): Promise<Taken> {
  const { store, tell, mapping } = context
  const at = new Date()
  const by = `source ${source.id}`
  const hints = {
    name: item.name,
    source: source.agency,
    url: item.url,
    mapping,
    via: source.id,
    keep: source.keep,
    by,
    at,
  }
  const filed = await fileDecoded(store, decoding, hints)
  // nothing came in, and that for a reason
  const [refusal] = filed.refused
  if (refusal && !filed.added.length) throw new ReadoutError(refusal.code, 'input', refusal.message)
  for (const { name, message } of filed.refused) tell({ kind: 'fault', source: source.id, item: name, message })
  await fileToProcess(context, source, filed)
  const replaced = await settleItem(store, source.id, item, {
    at: at.toISOString(),
    dispatches: filed.added.map(({ id, hashOnly }) => ({ id, kept: !hashOnly })),
    ...(fetched ? { etag: fetched.etag, lastModified: fetched.lastModified } : {}),
    ...(fetched ? { nextAt: nextCheck(item.isHere ? item.checks + 1 : 0, at) } : {}),
  })
  for (const { id, isNew, name = item.name ?? item.key } of filed.added) {
    if (replaced && isNew) tell({ kind: 'edit', source: source.id, name, before: replaced, id })
    else tell({ kind: 'item', source: source.id, name, id, isNew })
  }
  const added = filed.added.filter(({ isNew }) => isNew).length
  return { added, known: filed.added.length - added, failed: false, passing: false }
}

/** The process of a source stands for a person's word, and is not said over the word of one. */
async function fileToProcess({ store }: WatchContext, { id, process }: Source, { added }: Filed): Promise<void> {
  const found = process === undefined ? undefined : await loadProcess(store, process)
  if (!found) return
  for (const dispatch of added) {
    if (dispatch.hashOnly) continue
    const said = (await filingsOf(store, dispatch.id)).some(({ slug, byPerson }) => byPerson && slug === process)
    const why = 'everything of this source belongs to the process'
    if (!said)
      await setFiled(store, found.seq, dispatch.id, true, { by: `source ${id}`, at: new Date().toISOString(), why })
  }
}

/** A fault of the item costs the item; what is wrong with the store, or a mistake of ours, ends the work. */
async function guarded(
  context: WatchContext,
  source: Source,
  item: DueItem,
  take: () => Promise<Taken>,
): Promise<Taken> {
  try {
    return await take()
  } catch (error) {
    if (!(error instanceof ReadoutError) || !isOfItem(error)) throw error
    const now = new Date()
    const nextAt = nextItemTry(item.tries + 1, error, now)
    const { code, message } = error
    const failure = { code, message, forGood: nextAt === undefined }
    await settleItem(context.store, source.id, item, { at: now.toISOString(), nextAt, failure })
    context.tell({ kind: 'fault', source: source.id, item: item.name ?? item.url ?? item.key, message })
    return { added: 0, known: 0, failed: true, passing: nextAt !== undefined }
  }
}

function isOfItem({ code, fault }: ReadoutError): boolean {
  return fault === 'input' || code.startsWith('intake/')
}
