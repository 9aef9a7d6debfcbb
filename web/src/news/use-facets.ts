import { useRef } from 'react'
import { type NewsQuery, newsAddress } from '../address/address.ts'
import { api } from '../api/client.ts'
import type { Facets } from '../api/contract.ts'
import { useResource } from '../api/resource.ts'

/**
 * What the list can be narrowed to, counted once the list itself is there and again when its total changes; what was
 * counted before stays until then.
 * @param total of the list; undefined while it is loading
 */
export function useFacets(query: NewsQuery, total: number | undefined): Facets | undefined {
  const last = useRef<Facets>(undefined)
  const key = total === undefined ? '' : `${newsAddress(query)} ${total}`
  const [counted] = useResource(key, async () => (key ? api.facets(query) : undefined))
  if (counted.state === 'ready' && counted.value) last.current = counted.value
  return last.current
}
