import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Socket } from 'node:net'
import { extname, join } from 'node:path'
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
import type { Failure, Order, Outcome, Task } from './task.ts'

interface Waiting {
  readonly task: Task
  resolve(result: never): void
  reject(error: unknown): void
}

// A program told to keep within this collects its garbage sooner. The record of 1,000 dispatches has room in it; a task
// that has none ends it, and is done by one with twice as much. A thread would end the server with it now and then.
const ROOM_MB = 256
const MOST_ROOM_MB = 16 * ROOM_MB
// By default up to 130 MB are taken for what is only just made: three times this.
const YOUNG_MB = 11

/**
 * A program beside the server that reads dispatches or builds records over a connection of its own, one task after
 * another. It is started by the first task, and anew by the next one where it ended by a mistake.
 */
export class Background implements RecordBuilder {
  readonly #store: Store
  readonly #waiting = new Map<number, Waiting>()
  #beside: ChildProcess | undefined
  #number = 0
  #roomMb: number

  /** @param roomMb what it may take to begin with */
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
    const beside = this.#beside
    if (!beside || beside.exitCode !== null || beside.signalCode !== null) return
    hold(beside)
    const ended = once(beside, 'exit')
    beside.kill()
    await ended
  }

  #ask<T>(ask: keyof RecordBuilder, ...about: readonly unknown[]): Promise<T> {
    return this.#do({ what: 'record', ask, about })
  }

  #do<T>(task: Task): Promise<T> {
    const number = ++this.#number
    return new Promise<T>((resolve, reject) => {
      this.#waiting.set(number, { task, resolve, reject })
      this.#beside ??= this.#start()
      hold(this.#beside)
      this.#beside.send({ number, task } satisfies Order)
    })
  }

  #start(): ChildProcess {
    const file = join(import.meta.dirname, `beside${extname(import.meta.filename)}`)
    const beside = fork(file, {
      execArgv: [`--max-old-space-size=${this.#roomMb}`, `--max-semi-space-size=${YOUNG_MB}`],
      serialization: 'advanced',
      // what the engine prints where its room ends is told in our own words
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    })
    let said = ''
    const stderr = beside.stderr as Socket
    stderr.unref()
    stderr.setEncoding('utf8').on('data', (chunk: string) => {
      said = (said + chunk).slice(-MOST_SAID)
    })
    beside.send(this.#store.address)
    beside.on('message', (outcome: Outcome) => {
      const waiting = this.#waiting.get(outcome.number)
      this.#waiting.delete(outcome.number)
      if (!this.#waiting.size) release(beside) // an idle one keeps no program from ending
      if ('error' in outcome) waiting?.reject(errorOf(outcome.error))
      else waiting?.resolve(outcome.result as never)
    })
    beside.on('error', (error) => this.#lost(beside, error))
    beside.on('close', (code, signal) => {
      const isOutOfRoom = OUT_OF_ROOM.test(said)
      if (said && !isOutOfRoom) process.stderr.write(said)
      if (isOutOfRoom && this.#roomMb < MOST_ROOM_MB && this.#beside === beside) this.#startWider()
      else this.#lost(beside, new Error(`the program beside the server ended with ${signal ?? `code ${code}`}`))
    })
    return beside
  }

  /** What was not written is as if it had never been begun. */
  #startWider(): void {
    this.#roomMb *= 2
    this.#beside = this.#start()
    for (const [number, { task }] of this.#waiting) this.#beside.send({ number, task } satisfies Order)
  }

  #lost(beside: ChildProcess, error: Error): void {
    if (this.#beside !== undefined && this.#beside !== beside) return
    this.#beside = undefined
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}

// The end of what it said that is kept.
const MOST_SAID = 10_000
const OUT_OF_ROOM = /FATAL ERROR: .{0,100}(?:heap|memory)/

function hold(beside: ChildProcess): void {
  beside.ref()
  beside.channel?.ref()
}

function release(beside: ChildProcess): void {
  beside.unref()
  beside.channel?.unref()
}

function errorOf({ message, code, fault, stack }: Failure): Error {
  if (code && fault) return new ReadoutError(code, fault as Fault, message)
  const error = new Error(message)
  if (stack) error.stack = stack
  return error
}
