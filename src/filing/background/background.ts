import { extname, join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { type Fault, ReadoutError } from '../../model/error.ts'
import type { AsOf, ProcessRecord } from '../../model/process-record.ts'
import type { EntryPage, EntryQuery, FoundEntry } from '../../store/list-entries.ts'
import type { EntryOf } from '../../store/record-row.ts'
import type { EntryKind } from '../../store/schema.ts'
import type { Store } from '../../store/store.ts'
import type { Changes, RecordBuilder } from '../builder-here.ts'
import type { Filed, FilingHints } from '../file-bytes.ts'
import type { Overview } from '../overview.ts'
import type { Refreshed } from '../refresh-record.ts'
import type { Failure, Outcome, Task } from './task.ts'

interface Waiting {
  readonly task: Task
  resolve(result: never): void
  reject(error: unknown): void
}

// A thread told to keep within this collects its garbage sooner. The record of 1,000 dispatches has room in it; a task
// that has none is done by a thread with twice as much.
const ROOM_MB = 256
const MOST_ROOM_MB = 16 * ROOM_MB
// By default it takes up to 130 MB for what is only just made.
const YOUNG_MB = 32

/**
 * A thread beside the server that reads dispatches or builds records over a connection of its own, one task after
 * another. It is started by the first task, and anew by the next one where it ended by a mistake.
 */
export class Background implements RecordBuilder {
  readonly #store: Store
  readonly #waiting = new Map<number, Waiting>()
  #worker: Worker | undefined
  #number = 0
  #roomMb: number

  /** @param roomMb what the thread may take to begin with */
  constructor(store: Store, roomMb = ROOM_MB) {
    this.#store = store
    this.#roomMb = roomMb
  }

  refresh(slug: string): Promise<Refreshed> {
    return this.#ask('refresh', slug)
  }

  build(slug: string, clocks: Partial<AsOf>): Promise<ProcessRecord> {
    return this.#ask('build', slug, clocks)
  }

  changes(slug: string, earlier: Partial<AsOf>, clocks: Partial<AsOf>): Promise<Changes> {
    return this.#ask('changes', slug, earlier, clocks)
  }

  overview(slug: string, clocks: Partial<AsOf>): Promise<Overview> {
    return this.#ask('overview', slug, clocks)
  }

  list<K extends EntryKind>(
    slug: string,
    clocks: Partial<AsOf>,
    kind: K,
    query: EntryQuery,
  ): Promise<EntryPage<EntryOf<K>>> {
    return this.#ask('list', slug, clocks, kind, query)
  }

  entry(slug: string, clocks: Partial<AsOf>, id: string): Promise<FoundEntry | undefined> {
    return this.#ask('entry', slug, clocks, id)
  }

  file(bytes: Uint8Array, hints: FilingHints): Promise<Filed> {
    return this.#do({ what: 'file', bytes, hints })
  }

  sample(by: string): Promise<Filed> {
    return this.#do({ what: 'sample', by })
  }

  finishFiling(): Promise<void> {
    return this.#do({ what: 'finish-filing' })
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
  }

  #ask<T>(ask: keyof RecordBuilder, ...about: readonly unknown[]): Promise<T> {
    return this.#do({ what: 'record', ask, about })
  }

  #do<T>(task: Task): Promise<T> {
    const number = ++this.#number
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(number, { task, resolve, reject })
      this.#worker ??= this.#start()
      this.#worker.ref()
      this.#worker.postMessage({ number, task })
    })
  }

  #start(): Worker {
    const file = join(import.meta.dirname, `thread${extname(import.meta.filename)}`)
    const worker = new Worker(file, {
      workerData: this.#store.address,
      resourceLimits: { maxOldGenerationSizeMb: this.#roomMb, maxYoungGenerationSizeMb: YOUNG_MB },
    })
    worker.on('message', (outcome: Outcome) => {
      const waiting = this.#waiting.get(outcome.number)
      this.#waiting.delete(outcome.number)
      if (!this.#waiting.size) worker.unref() // an idle thread keeps no program from ending
      if ('error' in outcome) waiting?.reject(errorOf(outcome.error))
      else waiting?.resolve(outcome.result as never)
    })
    const lost = (error: unknown) => {
      if (this.#worker !== undefined && this.#worker !== worker) return
      this.#worker = undefined
      for (const { reject } of this.#waiting.values()) reject(error)
      this.#waiting.clear()
    }
    worker.on('error', (error) => {
      if (!isOutOfRoom(error) || this.#roomMb >= MOST_ROOM_MB || this.#worker !== worker) return lost(error)
      this.#roomMb *= 2
      this.#worker = this.#start()
      // what was not written is as if it had never been begun
      for (const [number, { task }] of this.#waiting) this.#worker.postMessage({ number, task })
    })
    worker.on('exit', (code) => lost(new Error(`the thread beside the server ended with code ${code}`)))
    return worker
  }
}

function isOutOfRoom(error: unknown): boolean {
  return (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY'
}

function errorOf({ message, code, fault, stack }: Failure): Error {
  if (code && fault) return new ReadoutError(code, fault as Fault, message)
  const error = new Error(message)
  if (stack) error.stack = stack
  return error
}
