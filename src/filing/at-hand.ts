import type { Process } from '../model/process.ts'
import type { FiledReading, ProcessRecord } from '../model/process-record.ts'
import { type FiledPlace, type Loaded, listFiled, loadFiled } from '../store/filed-readings.ts'
import type { StoredProcess } from '../store/processes.ts'
import type { RecordRow } from '../store/record-row.ts'
import type { Store } from '../store/store.ts'
import type { KnownLinks } from './record-rows.ts'

// Of readings as they are kept; with what is worked out from them they take some seven times as much memory.
const MOST_CHARS = 24_000_000

/**
 * What is in memory of one process between two makings of its record. Nothing of it has to be there: it spares loading
 * readings again, and as they are the very same objects, what the record remembers of them still holds.
 */
export interface Hand {
  /** the very same as long as nobody edits the process */
  readonly process: Process
  readonly version: number
  loaded: ReadonlyMap<string, Loaded>
  /** the readings filed to it, in the order they came in */
  filed: readonly FiledReading[]
  /** its record as it was written last */
  written?: { readonly rows: readonly RecordRow[]; readonly links: KnownLinks }
  /** its records of other days, by their clocks and the state they were made of */
  readonly records: Map<string, ProcessRecord>
}

/** Keeps at hand what records were made of, up to a bound, the last whatever its size; the least lately used goes first. */
export class AtHand {
  readonly #hands = new Map<number, Hand>()
  readonly #most: number

  constructor(most = MOST_CHARS) {
    this.#most = most
  }

  /** The process with its readings; only those that are not at hand are loaded. */
  async take(store: Store, { seq, process, version }: StoredProcess): Promise<Hand> {
    const known = this.#hands.get(seq)
    const hand: Hand = known?.version === version ? known : newHand(process, version)
    this.#hands.delete(seq)
    const places = await listFiled(store, seq)
    const loaded = new Map(
      places.flatMap((place) => hand.loaded.get(keyOf(place)) ?? []).map((l) => [keyOf(l.place), l]),
    )
    const missing = places.filter((place) => !loaded.has(keyOf(place)))
    for await (const batch of loadFiled(store, missing)) {
      for (const one of batch) loaded.set(keyOf(one.place), one)
      this.#makeRoom(sizeOf(loaded.values()))
    }
    hand.loaded = loaded
    hand.filed = places.flatMap((place) => loaded.get(keyOf(place))?.filed ?? [])
    this.#makeRoom(sizeOf(loaded.values()))
    this.#hands.set(seq, hand)
    return hand
  }

  /** Lets go of others until there is room for one of this size. */
  #makeRoom(size: number): void {
    for (const seq of this.#hands.keys()) {
      const held = [...this.#hands.values()].map((hand) => sizeOf(hand.loaded.values()))
      if (held.reduce((a, b) => a + b, size) <= this.#most) return
      this.#hands.delete(seq)
    }
  }
}

/** With an object of its own for the process, so that what is remembered of that goes when the hand does. */
function newHand(process: Process, version: number): Hand {
  return { process: { ...process }, version, loaded: new Map(), filed: [], records: new Map() }
}

function keyOf({ reading, name, source, recordedAt }: FiledPlace): string {
  return JSON.stringify([reading, name, source, recordedAt])
}

function sizeOf(loaded: Iterable<Loaded>): number {
  let size = 0
  for (const one of loaded) size += one.size
  return size
}
