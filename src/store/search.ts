import { sql } from 'kysely'
import type { TermMark } from './engine.ts'
import { findPassages } from './passages.ts'
import type { EntryKind } from './schema.ts'
import { readSearchTerms, type SearchTerm } from './search-terms.ts'
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

// More sentences of one dispatch say no more; it is opened to read on.
const MOST_OF_ONE = 3

/** The sentences of the newest dispatches that say most of what was looked for. */
export async function searchSentences(store: Store, query: SearchQuery): Promise<FoundSentence[]> {
  const terms = readSearchTerms(query.words)
  if (!terms.length) return []
  const rows = await newestHolding(store, terms, query)
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

/** Entries of the records kept that hold what was looked for, the newest of each kind, and how many there are. */
export async function searchEntries(
  store: Store,
  kinds: readonly EntryKind[],
  { words, process, limit }: SearchQuery,
): Promise<ReadonlyMap<EntryKind, { readonly total: number; readonly items: readonly FoundRecordEntry[] }>> {
  const terms = readSearchTerms(words)
  const found = new Map<EntryKind, { total: number; items: FoundRecordEntry[] }>()
  for (const kind of kinds) {
    if (!terms.length) {
      found.set(kind, { total: 0, items: [] })
      continue
    }
    let query = store.db
      .selectFrom('record_entry')
      .innerJoin('process', 'process.seq', 'record_entry.process')
      .where('record_entry.kind', '=', kind)
      .where(store.engine.entryHoldsTerms(terms))
    if (process) query = query.where('process.slug', '=', process)
    const rows = await query
      .select(['process.slug', 'record_entry.id', 'record_entry.label', 'record_entry.sort'])
      .select(sql<number>`count(*) OVER ()`.as('total'))
      .orderBy('record_entry.sort', 'desc')
      .limit(limit)
      .execute()
    found.set(kind, {
      total: rows[0]?.total ?? 0,
      items: rows.map(({ slug, id, label, sort }) => {
        const [day] = sort.split(' ')
        return { process: slug, kind, id, label, ...(day ? { day } : {}) }
      }),
    })
  }
  return found
}

function newestHolding(store: Store, terms: readonly SearchTerm[], { process, limit }: SearchQuery) {
  let query = store.db
    .selectFrom('listing')
    .innerJoin('dispatch', 'dispatch.seq', 'listing.dispatch')
    .innerJoin('reading', 'reading.seq', 'listing.reading')
    .select(['dispatch.seq', 'dispatch.id', 'reading.parts'])
    .where('listing.withdrawn', '=', 0)
    .where(store.engine.holdsTerms(terms))
    .orderBy('listing.ordered_at', 'desc')
    .orderBy('listing.dispatch', 'desc')
    .limit(limit)
  if (process)
    query = query.where('listing.dispatch', 'in', ({ selectFrom }) =>
      selectFrom('filing')
        .innerJoin('process', 'process.seq', 'filing.process')
        .select('filing.dispatch')
        .where('process.slug', '=', process)
        .where('filing.filed', '=', 1),
    )
  return query.execute()
}
