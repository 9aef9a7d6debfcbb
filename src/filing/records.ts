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
import type { EntryOf, RecordRow } from '../store/record-row.ts'
import { recordState } from '../store/record-state.ts'
import type { EntryKind } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { findProcess } from './find-process.ts'
import { listRows } from './list-rows.ts'
import { type Overview, overviewOf } from './overview.ts'
import { recordOf } from './process-record.ts'
import { recordLinks, recordRows } from './record-rows.ts'
import { type Refreshed, refreshRecord } from './refresh-record.ts'

/** Who builds records: this thread, or one beside it. */
export interface RecordBuilder {
  refresh(slug: string): Promise<Refreshed>
  build(slug: string, clocks: Partial<AsOf>): Promise<ProcessRecord>
}

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
// Records of other days kept at hand; those of a large process take some 100 MB each.
const MOST_AT_HAND = 3

/** The records of a store: those kept ready, and those of other days built when they are asked for. */
export class Records {
  readonly #store: Store
  readonly #builder: RecordBuilder
  readonly #refreshing = new Map<string, Promise<Refreshed>>()
  readonly #atHand = new Map<string, Promise<ProcessRecord>>()

  constructor(store: Store, builder: RecordBuilder = builderHere(store)) {
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
    const process = await findProcess(this.#store, slug)
    const { wanted } = await recordState(this.#store, process.seq)
    const key = JSON.stringify([process.slug, process.version, wanted, clocks.day, clocks.recorded, clocks.reviewed])
    const atHand = this.#atHand.get(key)
    if (atHand) return atHand
    const building = this.#builder.build(process.slug, clocks)
    this.#atHand.set(key, building)
    building.catch(() => this.#atHand.delete(key))
    for (const old of this.#atHand.keys()) {
      if (this.#atHand.size <= MOST_AT_HAND) break
      this.#atHand.delete(old)
    }
    return building
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
    const record = await this.record(process.slug, clocks)
    let rows: readonly RecordRow[] | undefined
    const all = () => {
      rows ??= recordRows(record)
      return rows
    }
    return {
      process,
      asOf: record.asOf,
      behind: false,
      overview: overviewOf(record),
      list: async (kind, query) => listRows(all(), kind, query),
      entry: async (id) => {
        const now = recordLinks(record).find((l) => l.own === id)?.entry
        const found = all().find((r) => r.id === id) ?? all().find((r) => r.id === now)
        return found && { kind: found.kind, id: found.id, entry: found.body }
      },
    }
  }
}

function builderHere(store: Store): RecordBuilder {
  return { refresh: (slug) => refreshRecord(store, slug), build: (slug, clocks) => recordOf(store, slug, clocks) }
}

function isNow({ day, recorded, reviewed }: Partial<AsOf>): boolean {
  return day === undefined && recorded === undefined && reviewed === undefined
}
