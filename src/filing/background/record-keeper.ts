import { recordsBehind } from '../../store/record-state.ts'
import type { Store } from '../../store/store.ts'
import type { Records } from '../records.ts'

// Looking costs some 50 microseconds.
const LOOK_MS = 500
// A record is built anew at most for a fifth of the time, however fast dispatches come in: what comes meanwhile waits for the next.
const REST = 4

/** Keeps the records of a store up to date while it runs, whoever writes to it. */
export class RecordKeeper {
  readonly #store: Store
  readonly #records: Records
  readonly #restUntil = new Map<string, number>()
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(store: Store, records: Records) {
    this.#store = store
    this.#records = records
  }

  start(): void {
    this.#next()
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
  }

  #next(): void {
    if (!this.#isClosed) this.#timer = setTimeout(() => this.#look(), LOOK_MS).unref()
  }

  async #look(): Promise<void> {
    try {
      for (const { slug } of await recordsBehind(this.#store)) {
        if (this.#isClosed) return
        const began = performance.now()
        if ((this.#restUntil.get(slug) ?? 0) > began) continue
        await this.#records.refresh(slug)
        const now = performance.now()
        this.#restUntil.set(slug, now + REST * (now - began))
      }
    } catch (error) {
      // the store is away for a moment, or it is being closed: the next look finds what is behind
      if (!this.#isClosed) console.error(`readout: a record could not be brought up to date: ${String(error)}`)
    }
    this.#next()
  }
}
