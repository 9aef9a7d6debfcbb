import type { Source, SourceHealth } from '../../../src/model/source.ts'
import type { SourceCheck } from '../../../src/model/source-check.ts'
import type { ItemEdit } from '../../../src/store/source-health.ts'
import { get, post, put, remove } from '../api/client.ts'

/** A source as the server tells of it: never with its password. */
export type ShownSource = Omit<Source, 'password'> & { readonly hasPassword?: true }

/** A source, how it is doing, and who set it up like that when. */
export interface SourceItem {
  readonly source: ShownSource
  readonly health: SourceHealth
  readonly by: string
  readonly at: string
}

export interface SourceList {
  readonly items: readonly SourceItem[]
  /** taken away; each can be set up again as it was */
  readonly removed: readonly Omit<SourceItem, 'health'>[]
  /** the server looks after them itself */
  readonly isWatching: boolean
  /** since when a look is due that nobody took */
  readonly overdue?: string
  readonly allowed: { readonly folders: readonly string[]; readonly hosts: readonly string[] }
}

/** What a person says of a source. */
export type SourceWishes = Partial<Omit<ShownSource, 'paused' | 'mapping' | 'hasPassword'>> & {
  readonly address: string
  readonly password?: string
}
/** What is changed of one; `null` clears it. */
export type SourceChanges = {
  readonly [K in keyof Omit<SourceWishes, 'address' | 'id' | 'kind' | 'allowHosts'>]?: SourceWishes[K] | null
}

/** What a trial found. */
export interface Trial extends SourceCheck {
  readonly source: ShownSource
  readonly title?: string
  readonly others: readonly string[]
}

const of = (id: string) => `/api/sources/${encodeURIComponent(id)}`

export const sourceApi = {
  all: () => get<SourceList>('/api/sources'),
  one: (id: string) => get<SourceItem & { edits: readonly ItemEdit[] }>(of(id)),
  tryOut: (wishes: SourceWishes) => post<Trial>('/api/sources/try', wishes),
  setUp: (wishes: SourceWishes) => post<{ source: ShownSource; isNew: boolean }>('/api/sources', wishes),
  change: (id: string, changes: SourceChanges) => put<{ source: ShownSource }>(of(id), changes),
  pause: (id: string, paused: boolean) => post<object>(`${of(id)}/${paused ? 'pause' : 'resume'}`),
  look: (id: string) => post<{ changed: boolean }>(`${of(id)}/look`),
  remove: (id: string) => remove(of(id)),
  restore: (id: string) => post<object>(`${of(id)}/restore`),
}
