import { useSyncExternalStore } from 'react'

/** Which page an address names. `id` is the beginning of a dispatch's id, `key` the finding it points at. */
export type Route =
  | { readonly page: 'today' }
  | { readonly page: 'news'; readonly query: NewsQuery }
  | { readonly page: 'processes' }
  | ({ readonly page: 'dossier'; readonly slug: string } & DossierQuery)
  | { readonly page: 'actor' | 'entry'; readonly slug: string; readonly id: string }
  | { readonly page: 'settings'; readonly slug?: string }
  | {
      readonly page: 'brief'
      readonly slug: string
      readonly asOf?: string
      readonly since?: string
      readonly kept?: string
    }
  | { readonly page: 'calendar' | 'new-source' }
  | { readonly page: 'sources'; readonly id?: string }
  | { readonly page: 'common'; readonly part?: CommonPart }
  | { readonly page: 'review'; readonly slug?: string }
  | { readonly page: 'second'; readonly slug: string; readonly sample?: string }
  | { readonly page: 'add' }
  | { readonly page: 'dispatch'; readonly id: string; readonly key?: string; readonly hidden: readonly string[] }
  | { readonly page: 'none' }

/** What of the settings for all processes a page is about. */
export type CommonPart = 'agencies' | 'themes' | 'names'

/** What "All news" is narrowed to. `kind`, `source`, `place` and `actor` are lists of values with commas, as the API takes them. */
export interface NewsQuery {
  readonly q?: string
  readonly kind?: string
  readonly source?: string
  readonly place?: string
  readonly actor?: string
  /** a day, month or year of publication: "2026-03-05", "2026-03", "2026" */
  readonly from?: string
  readonly to?: string
  /** the slug of a process, or "none" for what is filed to no process */
  readonly process?: string
}

/** What a dossier shows of a process; each value is kept in its address. Lists have commas. */
export interface DossierQuery {
  /** ISO day; what was known then */
  readonly asOf?: string
  /** whose statements stand side by side: a subject, and the ids of actors in the order of their columns */
  readonly subject?: string
  readonly speakers?: string
  /** which contacts: the ids of those who take part, a phase, a type, a year */
  readonly with?: string
  readonly phase?: string
  readonly type?: string
  readonly year?: string
  /** how they are shown: "calendar" in place of the list, "network" in place of the matrix, "sides" in place of people */
  readonly contacts?: string
  readonly met?: string
  readonly among?: string
}

const DOSSIER_NAMES = [
  'asOf',
  'subject',
  'speakers',
  'with',
  'phase',
  'type',
  'year',
  'contacts',
  'met',
  'among',
] as const
const NEWS_NAMES = ['q', 'kind', 'source', 'place', 'actor', 'from', 'to', 'process'] as const

const DISPATCH = /^\/dispatch\/(?:sha256:)?(?<id>[0-9a-f]{6,64})\/?$/
const PROCESS =
  /^\/process\/(?<slug>[\p{L}\p{N}-]{1,80})(?:\/(?<part>actor|entry|settings|brief)(?:\/(?<id>[0-9a-f]{6,64}))?)?\/?$/u
const SOURCE = /^\/sources\/(?<id>[a-z0-9.-]{1,60})\/?$/
const COMMON = /^\/settings(?:\/(?<part>agencies|themes|names))?\/?$/
const SHORT_ID_LENGTH = 12

export function readRoute(address: string): Route {
  const url = new URL(address, 'http://readout')
  const id = DISPATCH.exec(url.pathname)?.groups?.id
  const hidden = (url.searchParams.get('hide') ?? '').split(',').filter(Boolean)
  if (id) return { page: 'dispatch', id, hidden, ...(url.hash.length > 1 ? { key: url.hash.slice(1) } : {}) }
  const process = PROCESS.exec(url.pathname)?.groups
  if (process) return processRoute(process, url.searchParams)
  if (url.pathname === '/') return { page: 'today' }
  if (url.pathname === '/add') return { page: 'add' }
  if (url.pathname === '/sources') return { page: 'sources' }
  if (url.pathname === '/add/source') return { page: 'new-source' }
  const source = SOURCE.exec(url.pathname)?.groups?.id
  if (source) return { page: 'sources', id: source }
  const common = COMMON.exec(url.pathname)?.groups
  if (common) return { page: 'common', ...(common.part ? { part: common.part as CommonPart } : {}) }
  if (url.pathname === '/calendar') return { page: 'calendar' }
  if (url.pathname === '/review') {
    const slug = url.searchParams.get('process')
    return { page: 'review', ...(slug ? { slug } : {}) }
  }
  if (url.pathname === '/review/second') {
    const slug = url.searchParams.get('process')
    return slug ? { page: 'second', slug, ...pick(url.searchParams, ['sample']) } : { page: 'review' }
  }
  if (url.pathname === '/processes') return { page: 'processes' }
  if (url.pathname === '/processes/new') return { page: 'settings' }
  if (url.pathname !== '/news') return { page: 'none' }
  const asked = NEWS_NAMES.flatMap((name) => {
    const value = url.searchParams.get(name)?.trim()
    return value ? [[name, value]] : []
  })
  return { page: 'news', query: Object.fromEntries(asked) }
}

function processRoute(groups: Readonly<Record<string, string | undefined>>, asked: URLSearchParams): Route {
  const slug = groups.slug!
  if (groups.part === 'settings') return { page: 'settings', slug }
  if (groups.part === 'actor' || groups.part === 'entry')
    return groups.id ? { page: groups.part, slug, id: groups.id } : { page: 'none' }
  if (groups.part === 'brief') return { page: 'brief', slug, ...pick(asked, ['asOf', 'since', 'kept']) }
  return { page: 'dossier', slug, ...pick(asked, DOSSIER_NAMES) }
}

function pick<K extends string>(asked: URLSearchParams, names: readonly K[]): Partial<Record<K, string>> {
  const given = names.flatMap((name) => (asked.get(name) ? [[name, asked.get(name)]] : []))
  return Object.fromEntries(given)
}

export function newsAddress(query: NewsQuery): string {
  return withQuery('/news', { ...query })
}

/** "/process/kessal-settlement?asOf=2026-03-05" */
export function processAddress(slug: string, query: DossierQuery = {}): string {
  return withQuery(`/process/${slug}`, Object.fromEntries(DOSSIER_NAMES.map((name) => [name, query[name]])))
}

/** The permalink of one thing the record knows. */
export function entryAddress(slug: string, id: string): string {
  return `/process/${slug}/entry/${id}`
}

/** The page of one source. */
export function sourceAddress(id: string): string {
  return `/sources/${id}`
}

export function reviewAddress(slug?: string): string {
  return withQuery('/review', { process: slug })
}

/** Second readings of a process, or one sample of them. */
export function secondAddress(slug: string, sample?: string): string {
  return withQuery('/review/second', { process: slug, sample })
}

export function briefAddress(slug: string, query: { asOf?: string; since?: string; kept?: string } = {}): string {
  return withQuery(`/process/${slug}/brief`, query)
}

export function actorAddress(slug: string, id: string): string {
  return `/process/${slug}/actor/${id}`
}

function withQuery(path: string, query: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(query).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return given.length ? `${path}?${new URLSearchParams(given)}` : path
}

/** "/dispatch/3f6c0a91b2de", with "#" and the key of one finding. */
export function dispatchAddress(id: string, key?: string): string {
  const digits = id.replace(/^sha256:/, '').slice(0, SHORT_ID_LENGTH)
  return `/dispatch/${digits}${key ? `#${key}` : ''}`
}

const MOVED = 'readout:moved'

// Whether the present page was come to by a step back or forward, where one expects it as it was left.
let cameBack = false
let newsLeft = '/news'
if (typeof window !== 'undefined') window.addEventListener('popstate', () => (cameBack = true))

export function isStepBack(): boolean {
  return cameBack
}

/** Goes to another page of Readout; with `replace` the step back skips the present one. */
export function go(address: string, { replace = false } = {}): void {
  const samePage = new URL(address, location.href).pathname === location.pathname
  if (location.pathname === '/news' && !samePage) newsLeft = location.pathname + location.search
  cameBack = false
  history[replace ? 'replaceState' : 'pushState'](null, '', address)
  window.dispatchEvent(new Event(MOVED))
  if (!samePage) window.scrollTo(0, 0)
}

/** Goes to the list of news as it was left. */
export function returnToNews(): void {
  go(newsLeft)
  cameBack = true
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
