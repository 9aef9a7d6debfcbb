import type { AsOf, ProcessRecord } from '../model/process-record.ts'
import { type Change, changesSince } from '../record/index.ts'
import type { EntryPage, EntryQuery, FoundEntry } from '../store/list-entries.ts'
import type { EntryOf } from '../store/record-row.ts'
import { recordState } from '../store/record-state.ts'
import type { EntryKind } from '../store/schema.ts'
import type { Store } from '../store/store.ts'
import { AtHand } from './at-hand.ts'
import { findProcess } from './find-process.ts'
import { listRows } from './list-rows.ts'
import { type Overview, overviewOf } from './overview.ts'
import { recordFrom } from './process-record.ts'
import { recordLinks, recordRows } from './record-rows.ts'
import { type Refreshed, refreshRecord } from './refresh-record.ts'

/** What became known between two records, and of when the later one is. */
export interface Changes {
  readonly asOf: AsOf
  readonly items: readonly Change[]
}

/** Who makes records, and answers from those that are not kept ready: this program, or one beside it. */
export interface RecordBuilder {
  refresh(slug: string): Promise<Refreshed>
  build(slug: string, clocks: Partial<AsOf>): Promise<ProcessRecord>
  changes(slug: string, earlier: Partial<AsOf>, clocks: Partial<AsOf>): Promise<Changes>
  overview(slug: string, clocks: Partial<AsOf>): Promise<Overview>
  list<K extends EntryKind>(
    slug: string,
    clocks: Partial<AsOf>,
    kind: K,
    query: EntryQuery,
  ): Promise<EntryPage<EntryOf<K>>>
  /** by its id, or one it had when less was known */
  entry(slug: string, clocks: Partial<AsOf>, id: string): Promise<FoundEntry | undefined>
}

// Of one process: now, and the two days a person looks at. They share all entries that are the same.
const MOST_RECORDS = 3

/** Makes records in this program. */
export class BuilderHere implements RecordBuilder {
  readonly #store: Store
  readonly #atHand = new AtHand()

  constructor(store: Store) {
    this.#store = store
  }

  refresh(slug: string): Promise<Refreshed> {
    return refreshRecord(this.#store, slug, this.#atHand)
  }

  async build(slug: string, clocks: Partial<AsOf>): Promise<ProcessRecord> {
    const process = await findProcess(this.#store, slug)
    const { wanted } = await recordState(this.#store, process.seq)
    const hand = await this.#atHand.take(this.#store, process)
    const key = JSON.stringify([wanted, clocks.day, clocks.recorded, clocks.reviewed])
    const record = hand.records.get(key) ?? (await recordFrom(this.#store, hand, clocks))
    hand.records.delete(key)
    hand.records.set(key, record)
    for (const old of hand.records.keys()) if (hand.records.size > MOST_RECORDS) hand.records.delete(old)
    return record
  }

  async changes(slug: string, earlier: Partial<AsOf>, clocks: Partial<AsOf>): Promise<Changes> {
    const now = await this.build(slug, clocks)
    return { asOf: now.asOf, items: changesSince(await this.build(slug, earlier), now) }
  }

  async overview(slug: string, clocks: Partial<AsOf>): Promise<Overview> {
    return overviewOf(await this.build(slug, clocks))
  }

  async list<K extends EntryKind>(
    slug: string,
    clocks: Partial<AsOf>,
    kind: K,
    query: EntryQuery,
  ): Promise<EntryPage<EntryOf<K>>> {
    return listRows(recordRows(await this.build(slug, clocks)), kind, query)
  }

  async entry(slug: string, clocks: Partial<AsOf>, id: string): Promise<FoundEntry | undefined> {
    const record = await this.build(slug, clocks)
    const rows = recordRows(record)
    const links = [...recordLinks(record).values()].flatMap((known) => known.links)
    const now = links.find((l) => l.own === id)?.entry
    const found = rows.find((r) => r.id === id) ?? rows.find((r) => r.id === now)
    return found && { kind: found.kind, id: found.id, entry: found.body }
  }
}
