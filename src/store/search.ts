import type { TermMark } from './engine.ts'
import { type DispatchPage, findDispatches } from './list-dispatches.ts'
import type { EntryKind } from './schema.ts'
import { readSearchTerms } from './search-terms.ts'
import { type CitedSentence, loadSentences } from './sentences.ts'
import type { Store } from './store.ts'

export interface SearchQuery {
  /** as typed into a search box; see `readSearchTerms` */
  readonly words: string
  /** slug: only what belongs to this process */
  readonly process?: string
  readonly limit: number
}

/** A sentence with the stretches of its text that were looked for. */
export interface FoundSentence extends CitedSentence {
  readonly marks: readonly TermMark[]
}

/** An entry of a record that holds what was looked for. */
export interface FoundRecordEntry {
  /** slug */
  readonly process: string
  readonly kind: EntryKind
  readonly id: string
  readonly label: string
  readonly day?: string
}

// Nobody reads on so far; that there are so many is enough to know.
const COUNTED_TO = 1_000
// More sentences of one dispatch say no more; it is opened to read on.
const MOST_OF_ONE = 3

/** The newest dispatches that hold what was looked for, counted up to a thousand, and of their sentences those that say most of it. */
export async function searchDispatches(
  store: Store,
  { words, process, limit }: SearchQuery,
): Promise<DispatchPage & { readonly sentences: readonly FoundSentence[] }> {
  if (!readSearchTerms(words).length) return { items: [], total: 0, independent: 0, sentences: [] }
  const query = { words, limit, countTo: COUNTED_TO, ...(process ? { process } : {}) }
  const { page, passages } = await findDispatches(store, query)
  const places = [...passages].flatMap(([dispatch, found]) =>
    found.slice(0, MOST_OF_ONE).map(({ sentence, marks }) => ({ dispatch, sentence, marks })),
  )
  const shown = places.slice(0, limit)
  const texts = new Map((await loadSentences(store, shown)).map((s) => [`${s.dispatch} ${s.sentence}`, s]))
  const sentences = shown.flatMap(({ dispatch, sentence, marks }) => {
    const cited = texts.get(`${dispatch} ${sentence}`)
    return cited ? [{ ...cited, marks }] : []
  })
  return { ...page, sentences }
}

/** Entries of the records kept that hold what was looked for, the newest of each kind, and how many there are up to a thousand. */
export async function searchEntries(
  store: Store,
  kinds: readonly EntryKind[],
  { words, process, limit }: SearchQuery,
): Promise<ReadonlyMap<EntryKind, { readonly total: number; readonly items: readonly FoundRecordEntry[] }>> {
  const terms = readSearchTerms(words)
  const within = process === undefined ? undefined : await numberOf(store, process)
  const isNowhere = !terms.length || (process !== undefined && within === undefined)
  const found = new Map<EntryKind, { total: number; items: FoundRecordEntry[] }>()
  for (const kind of kinds) {
    const search = { kind, terms, limit, countTo: COUNTED_TO, ...(within === undefined ? {} : { process: within }) }
    const { total, entries } = isNowhere ? NONE : await store.engine.newestEntries(search)
    found.set(kind, { total, items: await loadFound(store, entries) })
  }
  return found
}

async function numberOf(store: Store, slug: string): Promise<number | undefined> {
  const row = await store.db.selectFrom('process').select('seq').where('slug', '=', slug).executeTakeFirst()
  return row?.seq
}

const NONE = { total: 0, entries: [] }

async function loadFound(store: Store, entries: readonly number[]): Promise<FoundRecordEntry[]> {
  if (!entries.length) return []
  const rows = await store.db
    .selectFrom('record_entry')
    .innerJoin('process', 'process.seq', 'record_entry.process')
    .select(['process.slug', 'record_entry.seq', 'record_entry.kind', 'record_entry.id'])
    .select(['record_entry.label', 'record_entry.sort'])
    .where('record_entry.seq', 'in', entries)
    .execute()
  const place = new Map(entries.map((seq, i) => [seq, i]))
  return rows
    .sort((a, b) => place.get(a.seq)! - place.get(b.seq)!)
    .map(({ slug, kind, id, label, sort }) => {
      const [day] = sort.split(' ')
      return { process: slug, kind, id, label, ...(day ? { day } : {}) }
    })
}
