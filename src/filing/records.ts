import type { AsOf, ProcessRecord } from '../model/process-record.ts'
import {
  type EntryPage,
  type EntryQuery,
  type FoundEntry,
  listEntries,
  loadEntry,
  presentId,
} from '../store/list-entries.ts'
import type { StoredProcess } from '../store/processes.ts'
import type { EntryOf } from '../store/record-row.ts'
import { recordState } from '../store/record-state.ts'
import type { EntryKind } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { BuilderHere, type Changes, type RecordBuilder } from './builder-here.ts'
import { findProcess } from './find-process.ts'
import type { Overview } from './overview.ts'
import type { Refreshed } from './refresh-record.ts'

/** The record of a process as of some day, to ask of. */
export interface RecordView {
  readonly process: StoredProcess
  readonly asOf: AsOf
  /** true while dispatches or decisions are still to be worked in */
  readonly behind: boolean
  readonly overview: Overview
  list<K extends EntryKind>(kind: K, query: EntryQuery): Promise<EntryPage<EntryOf<K>>>
  /** by its id, or one it had when less was known */
  entry(id: string): Promise<FoundEntry | undefined>
}

// A record built in less than this is brought up to date before the answer, so that a person sees what was decided just now.
const SOON_MS = 1_000
/** The records of a store: those kept ready, and those of other days built when they are asked for. */
export class Records {
  readonly #store: Store
  readonly #builder: RecordBuilder
  readonly #refreshing = new Map<string, Promise<Refreshed>>()

  constructor(store: Store, builder: RecordBuilder = new BuilderHere(store)) {
    this.#store = store
    this.#builder = builder
  }

  /**
   * @param clocks none: the record kept ready
   * @throws ReadoutError filing/no-process
   */
  async view(slug: string, clocks: Partial<AsOf> = {}): Promise<RecordView> {
    const process = await findProcess(this.#store, slug)
    return isNow(clocks) ? this.#kept(process) : this.#built(process, clocks)
  }

  /** The whole record, built from what the store holds now. */
  async record(slug: string, clocks: Partial<AsOf> = {}): Promise<ProcessRecord> {
    return this.#builder.build(slug, clocks)
  }

  /** What became known from one day, or moment, to another. */
  async changes(slug: string, earlier: Partial<AsOf>, clocks: Partial<AsOf> = {}): Promise<Changes> {
    return this.#builder.changes(slug, earlier, clocks)
  }

  /** Brings the record kept of a process up to date; those who ask at the same time wait for the same building. */
  async refresh(slug: string): Promise<Refreshed> {
    const under = this.#refreshing.get(slug)
    if (under) return under
    const refreshing = this.#builder.refresh(slug).finally(() => this.#refreshing.delete(slug))
    this.#refreshing.set(slug, refreshing)
    return refreshing
  }

  async #kept(process: StoredProcess): Promise<RecordView> {
    let state = await recordState(this.#store, process.seq)
    if (state.built === 0 || (state.wanted > state.built && (state.tookMs ?? 0) < SOON_MS)) {
      await this.refresh(process.slug)
      state = await recordState(this.#store, process.seq)
    }
    const overview = state.overview as Overview
    return {
      process,
      asOf: overview.asOf,
      behind: state.wanted > state.built,
      overview,
      list: (kind, query) => listEntries(this.#store, process.seq, kind, query),
      entry: async (id) => {
        const found = await loadEntry(this.#store, process.seq, id)
        if (found) return found
        const now = await presentId(this.#store, process.seq, id)
        return now === undefined ? undefined : loadEntry(this.#store, process.seq, now)
      },
    }
  }

  async #built(process: StoredProcess, clocks: Partial<AsOf>): Promise<RecordView> {
    const { slug } = process
    const overview = await this.#builder.overview(slug, clocks)
    return {
      process,
      asOf: overview.asOf,
      behind: false,
      overview,
      list: (kind, query) => this.#builder.list(slug, clocks, kind, query),
      entry: (id) => this.#builder.entry(slug, clocks, id),
    }
  }
}

function isNow({ day, recorded, reviewed }: Partial<AsOf>): boolean {
  return day === undefined && recorded === undefined && reviewed === undefined
}
