import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { TableMapping } from '../intake/index.ts'
import type { Fetcher } from '../intake/sources/fetch/fetcher.ts'
import type { Source } from '../model/source.ts'
import type { Store } from '../store/store.ts'

/** What every turn of a watcher needs. */
export interface WatchContext {
  readonly store: Store
  /** names this watcher among others on the same record */
  readonly holder: string
  readonly fetcherOf: (source: Source) => Fetcher
  readonly env: Readonly<Record<string, string | undefined>>
  /** ends the work after the item at hand */
  readonly signal: AbortSignal
  readonly tell: (news: WatchNews) => void
  /** of the source at hand, where it has trackers */
  readonly mapping?: TableMapping | undefined
}

/** What a watcher has to say to people. */
export type WatchNews =
  | {
      readonly kind: 'item'
      readonly source: string
      readonly name: string
      readonly id: string
      readonly isNew: boolean
    }
  | {
      readonly kind: 'edit'
      readonly source: string
      readonly name: string
      readonly before: string
      readonly id: string
    }
  | { readonly kind: 'fault'; readonly source: string; readonly item?: string; readonly message: string }
  | { readonly kind: 'progress'; readonly source: string; readonly done: number; readonly total: number }
  | {
      readonly kind: 'turn'
      readonly source: string
      readonly added: number
      readonly known: number
      readonly failed: number
    }
  | { readonly kind: 'silent'; readonly source: string; readonly since: string }

/** "host:pid:…": on this host it can be told whether the process still runs. */
export function holderName(): string {
  return `${hostname()}:${process.pid}:${randomUUID()}`
}

/** True for a watcher of this host whose process has ended, killed perhaps, without giving back what it had. */
export function isGone(holder: string): boolean {
  const [, host, pid] = /^(.{1,300}):(\d{1,10}):[0-9a-f-]{36}$/.exec(holder) ?? []
  if (host !== hostname() || !pid) return false
  try {
    process.kill(Number(pid), 0)
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH'
  }
}
