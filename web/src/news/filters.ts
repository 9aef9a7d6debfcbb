import { readValues, writeValues } from '../../../src/model/value-list.ts'
import { type NewsQuery, newsAddress } from '../address/address.ts'
import { KINDS } from '../kinds/index.ts'
import { dateInWords } from '../words/edtf.ts'

/** What a list is narrowed by besides words, in the order the page has them. */
export const FILTERS = ['kind', 'process', 'source', 'place', 'actor', 'from', 'to'] as const
export type FilterName = (typeof FILTERS)[number]

const WORDS: Record<FilterName, string> = {
  kind: 'Holds',
  process: 'Process',
  source: 'Source',
  place: 'Place',
  actor: 'Actor',
  from: 'Since',
  to: 'Until',
}

/** One value the list is narrowed to, and the address of the list without it. */
export interface SetFilter {
  readonly name: FilterName
  readonly value: string
  /** "Holds", "Since" */
  readonly words: string
  readonly without: string
}

export function valuesOf(query: NewsQuery, name: FilterName): readonly string[] {
  const value = query[name]
  if (!value) return []
  return takesSeveral(name) ? readValues(value) : [value]
}

/** The address of the list with the value chosen, or without it where it was. */
export function toggled(query: NewsQuery, name: FilterName, value: string): string {
  const values = valuesOf(query, name)
  const kept = values.filter((v) => v !== value)
  if (!takesSeveral(name)) return newsAddress({ ...query, [name]: kept.length || !values.length ? value : '' })
  return newsAddress({ ...query, [name]: writeValues(kept.length < values.length ? kept : [...values, value]) })
}

/** Every value that is set, in the order of the page. */
export function setFilters(query: NewsQuery): readonly SetFilter[] {
  return FILTERS.flatMap((name) =>
    valuesOf(query, name).map((value) => ({ name, value, words: WORDS[name], without: toggled(query, name, value) })),
  )
}

export function isNarrowed(query: NewsQuery): boolean {
  return Boolean(query.q) || setFilters(query).length > 0
}

/** "statements", "1 Oct 2025", "filed to none"; a process by the name it has. */
export function valueInWords(name: FilterName, value: string, processes: ReadonlyMap<string, string>): string {
  if (name === 'kind') return KINDS.find((k) => k.kind === value)?.many ?? value
  if (name === 'from' || name === 'to') return dateInWords(value)
  if (name === 'process') return value === 'none' ? 'filed to none' : (processes.get(value) ?? value)
  return value
}

/** What a search is called until it is given a name: "ferry, statements, Norpress". */
export function searchInWords(query: NewsQuery, processes: ReadonlyMap<string, string>): string {
  const parts = setFilters(query).map(({ name, value }) => {
    const words = valueInWords(name, value, processes)
    return name === 'from' || name === 'to' ? `${WORDS[name].toLowerCase()} ${words}` : words
  })
  return [query.q, ...parts].filter(Boolean).join(', ')
}

function takesSeveral(name: FilterName): boolean {
  return name === 'kind' || name === 'source' || name === 'place' || name === 'actor'
}
