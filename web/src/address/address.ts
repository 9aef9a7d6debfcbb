import { useSyncExternalStore } from 'react'

/** Which page an address names. `id` is the beginning of a dispatch's id, `key` the finding it points at. */
export type Route =
  | { readonly page: 'news'; readonly query: NewsQuery }
  | { readonly page: 'add' }
  | { readonly page: 'dispatch'; readonly id: string; readonly key?: string; readonly hidden: readonly string[] }
  | { readonly page: 'none' }

export interface NewsQuery {
  readonly q?: string
  readonly kind?: string
  readonly source?: string
}

const DISPATCH = /^\/dispatch\/(?:sha256:)?(?<id>[0-9a-f]{6,64})\/?$/
const SHORT_ID_LENGTH = 12

export function readRoute(address: string): Route {
  const url = new URL(address, 'http://readout')
  const id = DISPATCH.exec(url.pathname)?.groups?.id
  const hidden = (url.searchParams.get('hide') ?? '').split(',').filter(Boolean)
  if (id) return { page: 'dispatch', id, hidden, ...(url.hash.length > 1 ? { key: url.hash.slice(1) } : {}) }
  if (url.pathname === '/add') return { page: 'add' }
  if (url.pathname !== '/') return { page: 'none' }
  const asked = ['q', 'kind', 'source'].flatMap((name) => {
    const value = url.searchParams.get(name)?.trim()
    return value ? [[name, value]] : []
  })
  return { page: 'news', query: Object.fromEntries(asked) }
}

export function newsAddress(query: NewsQuery): string {
  const given = Object.entries(query).filter(([, value]) => value)
  return given.length ? `/?${new URLSearchParams(given)}` : '/'
}

/** "/dispatch/3f6c0a91b2de", with "#" and the key of one finding. */
export function dispatchAddress(id: string, key?: string): string {
  const digits = id.replace(/^sha256:/, '').slice(0, SHORT_ID_LENGTH)
  return `/dispatch/${digits}${key ? `#${key}` : ''}`
}

const MOVED = 'readout:moved'

/** Goes to another page of Readout; with `replace` the step back skips the present one. */
export function go(address: string, { replace = false } = {}): void {
  const samePage = new URL(address, location.href).pathname === location.pathname
  history[replace ? 'replaceState' : 'pushState'](null, '', address)
  window.dispatchEvent(new Event(MOVED))
  if (!samePage) window.scrollTo(0, 0)
}

/** The present address without its origin; the component is drawn again when it changes. */
export function useAddress(): string {
  return useSyncExternalStore(listen, () => location.pathname + location.search + location.hash)
}

function listen(heard: () => void): () => void {
  const events = [MOVED, 'popstate', 'hashchange']
  for (const event of events) window.addEventListener(event, heard)
  return () => {
    for (const event of events) window.removeEventListener(event, heard)
  }
}
