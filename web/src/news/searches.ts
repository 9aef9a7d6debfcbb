import { useSyncExternalStore } from 'react'
import { keepPreference, readPreference } from '../frame/preferences.ts'

/** A search somebody wants again, kept in this browser; its address is all there is to it. */
export interface SavedSearch {
  readonly name: string
  readonly address: string
}

export const MOST_NAME = 80
const MOST_SEARCHES = 50
const KEPT_AS = 'searches'

const listeners = new Set<() => void>()
let searches = readSearches(readPreference(KEPT_AS))

/** The searches kept, the newest first. */
export function useSearches(): readonly SavedSearch[] {
  return useSyncExternalStore(listen, () => searches)
}

/** Keeps a search; one of the same name is replaced. */
export function saveSearch(search: SavedSearch): void {
  keep([search, ...searches.filter((s) => s.name !== search.name)].slice(0, MOST_SEARCHES))
}

/** Forgets a search. @returns puts it back where it was */
export function removeSearch(search: SavedSearch): () => void {
  const before = searches
  keep(before.filter((s) => s !== search))
  return () => {
    const others = searches.filter((s) => s.name !== search.name)
    const at = before.indexOf(search)
    keep([...others.slice(0, at), search, ...others.slice(at)])
  }
}

/** What was kept, as far as it can still be understood: another version of the pages may have written it. */
export function readSearches(kept: string | undefined): readonly SavedSearch[] {
  try {
    const values: unknown = JSON.parse(kept ?? '[]')
    return Array.isArray(values) ? values.filter(isSearch).slice(0, MOST_SEARCHES) : []
  } catch {
    return []
  }
}

function isSearch(value: unknown): value is SavedSearch {
  const { name, address } = (value ?? {}) as Partial<SavedSearch>
  return typeof name === 'string' && name !== '' && typeof address === 'string' && /^\/news(?:\?|$)/.test(address)
}

function keep(changed: readonly SavedSearch[]): void {
  searches = changed
  keepPreference(KEPT_AS, changed.length ? JSON.stringify(changed) : undefined)
  for (const listener of listeners) listener()
}

function listen(heard: () => void): () => void {
  // another window of the same browser may keep one
  const stored = () => {
    searches = readSearches(readPreference(KEPT_AS))
    heard()
  }
  listeners.add(heard)
  window.addEventListener('storage', stored)
  return () => {
    listeners.delete(heard)
    window.removeEventListener('storage', stored)
  }
}
