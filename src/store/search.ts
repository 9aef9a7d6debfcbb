import { matching, weigh } from './dispatch-query.ts'
import type { TermMark } from './engine.ts'
import { findPassages } from './passages.ts'
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

/** The sentences of the newest dispatches that say most of what was looked for. */
export async function searchSentences(store: Store, query: SearchQuery): Promise<FoundSentence[]> {
  const terms = readSearchTerms(query.words)
  if (!terms.length) return []
  const rows = await newestHolding(store, query)
  if (!rows.length) return []
  const passages = await findPassages(store, terms, rows)
  const places = rows.flatMap(({ id, seq }) =>
    (passages.get(seq) ?? []).slice(0, MOST_OF_ONE).map(({ sentence, marks }) => ({ dispatch: id, sentence, marks })),
  )
  const shown = places.slice(0, query.limit)
  const texts = new Map((await loadSentences(store, shown)).map((s) => [`${s.dispatch} ${s.sentence}`, s]))
  return shown.flatMap(({ dispatch, sentence, marks }) => {
    const cited = texts.get(`${dispatch} ${sentence}`)
    return cited ? [{ ...cited, marks }] : []
  })
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

async function newestHolding(store: Store, { words, process, limit }: SearchQuery) {
  const query = matching(store, await weigh(store, { words, ...(process ? { process } : {}) }))
    .select(['listing.dispatch', 'listing.reading', 'listing.ordered_at'])
    .orderBy('listing.ordered_at', 'desc')
    .orderBy('listing.dispatch', 'desc')
    .limit(limit)
  return store.db
    .selectFrom(query.as('newest'))
    .innerJoin('dispatch', 'dispatch.seq', 'newest.dispatch')
    .innerJoin('reading', 'reading.seq', 'newest.reading')
    .select(['dispatch.seq', 'dispatch.id', 'reading.parts'])
    .orderBy('newest.ordered_at', 'desc')
    .orderBy('newest.dispatch', 'desc')
    .execute()
}
