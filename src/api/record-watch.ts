import { builtRecords } from '../store/record-state.ts'
import { countRecord, latestDispatchId, recordMark } from '../store/status.ts'
import type { Store } from '../store/store.ts'

export interface RecordChange {
  readonly dispatches: number
  readonly latest?: string
  /** slugs of the processes whose record is new */
  readonly processes: readonly string[]
}

type Listener = (change: RecordChange) => void

// Asking takes some 50 microseconds; a second is soon enough for a page that shows what came in.
const INTERVAL_MS = 1_000

/** Notices when the record changes, whoever wrote to it, and tells those who listen. Asks the store only while anybody does. */
export class RecordWatch {
  readonly #store: Store
  readonly #intervalMs: number
  readonly #listeners = new Set<Listener>()
  readonly #end = Promise.withResolvers<void>()
  #timer: NodeJS.Timeout | undefined
  #mark: string | undefined
  #built: ReadonlyMap<string, number> = new Map()

  constructor(store: Store, intervalMs = INTERVAL_MS) {
    this.#store = store
    this.#intervalMs = intervalMs
  }

  /** @returns what ends the listening */
  async listen(listener: Listener): Promise<() => void> {
    if (!this.#listeners.size) {
      this.#mark = await recordMark(this.#store)
      this.#built = await builtRecords(this.#store)
      this.#next()
    }
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
      if (!this.#listeners.size) this.#rest()
    }
  }

  /** Comes when nothing will be told any more, because the server stops. */
  get ended(): Promise<void> {
    return this.#end.promise
  }

  close(): void {
    this.#rest()
    this.#end.resolve()
  }

  #rest(): void {
    clearTimeout(this.#timer)
    this.#timer = undefined
  }

  #next(): void {
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#look(), this.#intervalMs).unref()
  }

  async #look(): Promise<void> {
    try {
      const mark = await recordMark(this.#store)
      if (mark !== this.#mark) {
        this.#mark = mark
        const { dispatches } = await countRecord(this.#store)
        const latest = await latestDispatchId(this.#store)
        const before = this.#built
        this.#built = await builtRecords(this.#store)
        const processes = [...this.#built].flatMap(([slug, built]) => (before.get(slug) === built ? [] : [slug]))
        for (const listener of this.#listeners) listener({ dispatches, ...(latest ? { latest } : {}), processes })
      }
    } catch {
      // the store is away for a moment: the next look finds what changed meanwhile
    }
    if (this.#timer) this.#next()
  }
}
