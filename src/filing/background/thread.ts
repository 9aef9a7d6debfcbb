import { parentPort, workerData } from 'node:worker_threads'
import { ReadoutError } from '../../model/error.ts'
import { openStore, type Store, type StoreAddress } from '../../store/store.ts'
import { BuilderHere } from '../builder-here.ts'
import { fileBytes } from '../file-bytes.ts'
import { loadSample } from '../load-sample.ts'
import { finishFiling } from '../refile.ts'
import type { Failure, Order, Outcome, Task } from './task.ts'

// Runs on a thread of its own: does one task after another over a connection of its own.
const port = parentPort!
const store = openStore(workerData as StoreAddress)
let last: Promise<void> = Promise.resolve()
let builder: BuilderHere | undefined

port.on('message', ({ number, task }: Order) => {
  last = last.then(async () => {
    const outcome: Outcome = await store
      .then((open) => run(open, task))
      .then(
        (result) => ({ number, result }),
        (error: unknown) => ({ number, error: failureOf(error) }),
      )
    port.postMessage(outcome)
  })
})

function run(open: Store, task: Task): Promise<unknown> {
  switch (task.what) {
    case 'record':
      builder ??= new BuilderHere(open)
      return (builder[task.ask] as (...about: readonly unknown[]) => Promise<unknown>)(...task.about)
    case 'file':
      return fileBytes(open, task.bytes, task.hints)
    case 'sample':
      return loadSample(open, task.by)
    case 'finish-filing':
      return finishFiling(open)
  }
}

function failureOf(error: unknown): Failure {
  if (error instanceof ReadoutError) return { message: error.message, code: error.code, fault: error.fault }
  const { message, stack } = error instanceof Error ? error : new Error(String(error))
  return { message, ...(stack ? { stack } : {}) }
}
