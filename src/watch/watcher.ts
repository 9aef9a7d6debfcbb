import { extname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import { wantLook } from '../store/sources.ts'
import type { Store, StoreAddress } from '../store/store.ts'

/** What a thread that reads sources is given. */
export interface WatchTask {
  readonly address: StoreAddress
  /** of the program, for the `User-Agent` */
  readonly version: string
  /** one look at this source, then done; without it all sources, until it is stopped */
  readonly once?: string
}

// A watcher that ended by a mistake is begun anew after this; what it had is free for it at once.
const RESTART_MS = 30_000
const STOP_MS = 5_000

/** Reads sources beside a server, on threads of their own: all of them on their schedules, or one when a person asks. */
export class Watcher {
  readonly #store: Store
  readonly #version: string
  readonly #looking = new Map<string, Worker>()
  #watching: Worker | undefined
  #isClosed = false

  constructor(store: Store, version: string) {
    this.#store = store
    this.#version = version
  }

  /** True while all sources are looked at on their schedules from here. */
  get isWatching(): boolean {
    return this.#watching !== undefined
  }

  /** Looks after all sources until it is closed. */
  start(): void {
    const worker = this.#run()
    this.#watching = worker
    worker.once('exit', () => {
      this.#watching = undefined
      if (this.#isClosed) return
      globalThis.setTimeout(() => this.#isClosed || this.start(), RESTART_MS).unref()
    })
  }

  /** Looks at one source now, beside whoever else looks after it. */
  async lookAt(id: string): Promise<void> {
    await wantLook(this.#store, id, new Date().toISOString())
    if (this.#watching || this.#looking.has(id)) return
    const worker = this.#run(id)
    this.#looking.set(id, worker)
    worker.once('exit', () => this.#looking.delete(id))
  }

  /** The items at hand are finished, for a few seconds. */
  async close(): Promise<void> {
    this.#isClosed = true
    const workers = [...this.#looking.values(), ...(this.#watching ? [this.#watching] : [])]
    await Promise.all(
      workers.map(async (worker) => {
        const ended = new Promise((resolve) => worker.once('exit', resolve))
        worker.postMessage('stop')
        await Promise.race([ended, setTimeout(STOP_MS, undefined, { ref: false })])
        await worker.terminate()
      }),
    )
  }

  #run(once?: string): Worker {
    const task: WatchTask = {
      address: this.#store.address,
      version: this.#version,
      ...(once === undefined ? {} : { once }),
    }
    const file = join(import.meta.dirname, `watch-thread${extname(import.meta.filename)}`)
    const worker = new Worker(file, { workerData: task })
    worker.on('error', (error) => console.error(`readout: sources are not looked at for the moment: ${String(error)}`))
    return worker
  }
}
