import type { Dispatch } from '../model/dispatch.ts'
import type { Introduction } from '../model/dispatch-summary.ts'
import { readParts } from './parts.ts'
import type { Store } from './store.ts'

/** A place of a dispatch, as a citation names it: `dispatch` is the full id, `sentence` the number of the sentence. */
export interface SentencePlace {
  readonly dispatch: string
  readonly sentence: number
}

/** A sentence with what is needed to cite it. Absent fields are not known. */
export interface CitedSentence extends SentencePlace {
  readonly text: string
  /** where it begins in the text of the dispatch; what a citation's span starts at is counted from there */
  readonly start: number
  readonly headline?: string
  readonly name?: string
  readonly source?: string
  readonly url?: string
  readonly published: Dispatch['published']
  readonly withdrawn: boolean
}

const BATCH = 500

/** The sentences at these places, many at once, each once; those the record has not are left out. */
export async function loadSentences(store: Store, places: readonly SentencePlace[]): Promise<CitedSentence[]> {
  const wanted = new Map<string, Set<number>>()
  for (const { dispatch, sentence } of places) wanted.set(dispatch, (wanted.get(dispatch) ?? new Set()).add(sentence))
  const ids = [...wanted.keys()]
  const found: CitedSentence[] = []
  for (let from = 0; from < ids.length; from += BATCH) {
    const rows = await store.db
      .selectFrom('dispatch')
      .innerJoin('listing', 'listing.dispatch', 'dispatch.seq')
      .innerJoin('reading', 'reading.seq', 'listing.reading')
      .leftJoin('sighting', (join) =>
        join.onRef('sighting.dispatch', '=', 'dispatch.seq').on('sighting.url', 'is not', null),
      )
      .select(['dispatch.id', 'listing.name', 'listing.source', 'listing.withdrawn'])
      .select(['dispatch.text', 'reading.parts', 'reading.introduction', 'sighting.url'])
      .where('dispatch.id', 'in', ids.slice(from, from + BATCH))
      .orderBy('sighting.seq', 'desc')
      .execute()
    for (const row of new Map(rows.map((r) => [r.id, r])).values()) {
      const { sentences, published } = readParts(row.parts, row.text)
      const { headline } = JSON.parse(row.introduction) as Introduction
      for (const sentence of wanted.get(row.id)!) {
        const span = sentences[sentence]
        if (!span) continue
        found.push({
          dispatch: row.id,
          sentence,
          text: span.exact,
          start: span.start,
          ...(headline ? { headline } : {}),
          ...(row.name ? { name: row.name } : {}),
          ...(row.source ? { source: row.source } : {}),
          ...(row.url ? { url: row.url } : {}),
          published,
          withdrawn: row.withdrawn === 1,
        })
      }
    }
  }
  const order = new Map(places.map((p, i) => [`${p.dispatch} ${p.sentence}`, i]))
  const at = (s: SentencePlace) => order.get(`${s.dispatch} ${s.sentence}`)!
  return found.sort((a, b) => at(a) - at(b))
}
