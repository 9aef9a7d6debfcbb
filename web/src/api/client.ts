import type { ImportChange } from '../../../src/filing/imports.ts'
import { personName } from '../frame/person.ts'
import type {
  AddResult,
  DispatchPage,
  DispatchQuery,
  Facets,
  Import,
  Neighbours,
  Status,
  StoredReading,
} from './contract.ts'
import { tellOwnAct } from './own-acts.ts'

/** What a person may give along with a text: all of it optional. */
export interface Given {
  readonly published?: string
  readonly source?: string
}

/** Which import something belongs to: requests with the same id are taken back together. */
export interface Brought {
  readonly import: string
  /** what it is, for people: "120 files" */
  readonly importWords: string
}

/** The server said no, or did not answer at all (`status` 0). */
export class RequestError extends Error {
  readonly status: number

  constructor(status: number, message: string) {
    super(message)
    this.name = 'RequestError'
    this.status = status
  }
}

export const api = {
  status: () => get<Status>('/api/status'),
  dispatches: (query: DispatchQuery) => get<DispatchPage>(`/api/dispatches?${parameters(query)}`),
  facets: (query: DispatchQuery) => get<Facets>(`/api/dispatches/facets?${parameters(query)}`),
  dispatch: (id: string) => get<StoredReading>(`/api/dispatches/${id}`),
  neighbours: (id: string) => get<Neighbours>(`/api/dispatches/${id}/neighbours`),
  addText: (text: string, given: Given) => {
    const isHtml = /^\s{0,200}<(?:!doctype|html|head|body|article|\?xml)/i.test(text)
    return post<AddResult>('/api/dispatches', { ...(isHtml ? { html: text } : { text }), ...given })
  },
  addFiles: async (files: readonly File[], given: Given, brought: Brought) => {
    const form = new FormData()
    for (const [name, value] of Object.entries({ ...given, ...brought })) if (value) form.append(name, value)
    for (const file of files) form.append('files', file, file.webkitRelativePath || file.name)
    const result = await send<AddResult>('/api/dispatches', { method: 'POST', body: form })
    tellOwnAct()
    return result
  },
  setPublished: (id: string, edtf: string) => post<unknown>(`/api/dispatches/${id}/published`, { edtf }),
  withdraw: (id: string) => post<unknown>(`/api/dispatches/${id}/withdraw`),
  restore: (id: string) => post<unknown>(`/api/dispatches/${id}/restore`),
  imports: () => get<{ items: readonly Import[] }>('/api/imports').then(({ items }) => items),
  takeBack: (id: string) => post<ImportChange>(`/api/imports/${id}/take-back`),
  putBack: (id: string) => post<ImportChange>(`/api/imports/${id}/put-back`),
  loadSample: () => post<AddResult>('/api/sample'),
}

function parameters({ process, ...rest }: DispatchQuery): string {
  const query = { ...rest, ...(process === 'none' ? { filed: 'none' } : { process }) }
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
}

export function get<T>(path: string): Promise<T> {
  return send<T>(path, {})
}

export async function post<T>(path: string, body: unknown = {}): Promise<T> {
  const headers = { 'content-type': 'application/json' }
  const answer = await send<T>(path, { method: 'POST', headers, body: JSON.stringify(body) })
  tellOwnAct()
  return answer
}

export async function put<T>(path: string, body: unknown): Promise<T> {
  const headers = { 'content-type': 'application/json' }
  const answer = await send<T>(path, { method: 'PUT', headers, body: JSON.stringify(body) })
  tellOwnAct()
  return answer
}

export async function remove(path: string): Promise<unknown> {
  const answer = await send<unknown>(path, { method: 'DELETE' })
  tellOwnAct()
  return answer
}

export async function send<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response
  try {
    // whatever is done is recorded by the name given in the bar
    const by = personName()
    const headers = new Headers({ accept: 'application/json', ...init.headers })
    if (by !== undefined) headers.set('readout-by', encodeURIComponent(by))
    response = await fetch(path, { ...init, headers })
  } catch {
    throw new RequestError(0, 'Readout does not answer at this address.')
  }
  const body = response.status === 204 ? undefined : await response.json().catch(() => undefined)
  if (response.ok) return body as T
  const said = body as { detail?: string; title?: string } | undefined
  throw new RequestError(response.status, said?.detail ?? said?.title ?? `The server answered ${response.status}.`)
}
