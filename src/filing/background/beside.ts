import { ReadoutError } from '../../model/error.ts'
import { openStore, type Store, type StoreAddress } from '../../store/store.ts'
import { BuilderHere } from '../builder-here.ts'
import { fileBytes } from '../file-bytes.ts'
import { loadSample } from '../load-sample.ts'
import { finishFiling } from '../refile.ts'
import type { Failure, Order, Outcome, Task } from './task.ts'

// A program of its own beside the server: does one task after another over a connection of its own, and ends with the server.
let store: Promise<Store> | undefined
let last: Promise<void> = Promise.resolve()
let builder: BuilderHere | undefined

process.on('message', (message: StoreAddress | Order) => {
  if (!isOrder(message)) {
    store = openStore(message)
    return
  }
  const { number, task } = message
  last = last.then(async () => {
    const outcome: Outcome = await store!
      .then((open) => run(open, task))
      .then(
        (result) => ({ number, result }),
        (error: unknown) => ({ number, error: failureOf(error) }),
      )
    process.send!(outcome)
  })
})
process.on('disconnect', () => process.exit())

function isOrder(message: StoreAddress | Order): message is Order {
  return 'number' in message
}

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
