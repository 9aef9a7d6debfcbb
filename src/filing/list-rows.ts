import { type EntryPage, type EntryQuery, readPlace, writePlace } from '../store/list-entries.ts'
import type { EntryOf, RecordRow } from '../store/record-row.ts'
import type { EntryKind } from '../store/schema.ts'
import { readSearchTerms, type SearchTerm, searchWords } from '../store/search-terms.ts'

/** Entries of a record that is not kept, asked as one that is. Words are found as they are written, whatever their accents. */
export function listRows<K extends EntryKind>(
  rows: readonly RecordRow[],
  kind: K,
  query: EntryQuery,
): EntryPage<EntryOf<K>> {
  const { tags = [], words, order, limit, after } = query
  const terms = readSearchTerms(words ?? '')
  const found = rows
    .filter((r) => r.kind === kind)
    .filter((r) => tags.every((any) => any.some((tag) => r.tags.includes(tag))))
    .filter((r) => !words?.trim() || (terms.length > 0 && holds(r.words ?? '', terms)))
    .sort((a, b) => (isBefore(a, b) ? -1 : 1))
  if (order === 'newest') found.reverse()
  const from = after === undefined ? 0 : placeOf(found, after, order)
  const shown = found.slice(from, from + limit)
  const last = shown.at(-1)
  return {
    items: shown.map((r) => r.body as EntryOf<K>),
    total: found.length,
    ...(from + limit < found.length && last ? { next: writePlace(last.sort, last.id) } : {}),
  }
}

function isBefore(a: Pick<RecordRow, 'sort' | 'id'>, b: Pick<RecordRow, 'sort' | 'id'>): boolean {
  return a.sort === b.sort ? a.id < b.id : a.sort < b.sort
}

function placeOf(rows: readonly RecordRow[], after: string, order: EntryQuery['order']): number {
  const [sort, id] = readPlace(after)
  const isPast = (r: RecordRow) => (order === 'oldest' ? isBefore({ sort, id }, r) : isBefore(r, { sort, id }))
  const at = rows.findIndex(isPast)
  return at < 0 ? rows.length : at
}

function holds(text: string, terms: readonly SearchTerm[]): boolean {
  const folded = ` ${searchWords(text).join(' ')} `
  return terms.every(({ words, prefix, unwanted }) => {
    const has = folded.includes(` ${words.join(' ')}${prefix ? '' : ' '}`)
    return has !== unwanted
  })
}
