import { userInfo } from 'node:os'
import type { Command } from 'commander'
import type { Filed } from '../filing/file-bytes.ts'
import { ReadoutError } from '../model/error.ts'
import { type Input, listInputs } from './inputs.ts'

/** Adds `readout add`, which reads dispatches into the record. */
export function register(program: Command): void {
  program
    .command('add')
    .description('read dispatches into the record: files, folders, or standard input (-)')
    .argument('<inputs...>', 'files, folders or -')
    .option('--data <folder>', 'where the record is kept')
    .option('--published <date>', 'when they were published, e.g. 2019-12-02')
    .option('--source <name>', 'who sent them, e.g. TASS')
    .action(add)
}

interface AddFlags {
  readonly data?: string
  readonly published?: string
  readonly source?: string
}

async function add(paths: string[], { data, published, source }: AddFlags): Promise<void> {
  const { openStore } = await import('../store/store.ts')
  const { fileBytes } = await import('../filing/file-bytes.ts')
  const store = await openStore({ data, databaseUrl: process.env.DATABASE_URL })
  const inputs = [...listInputs(paths)]
  const sum = { new: 0, known: 0, refused: 0 }
  try {
    for (const [i, input] of inputs.entries()) {
      showProgress(i, inputs.length, input.path)
      const hints = { name: input.name, published, source, by: userName() }
      const filed = await bytesOf(input, (bytes) => fileBytes(store, bytes, hints))
      clearProgress()
      report(filed, input)
      sum.new += filed.added.filter((a) => a.isNew).length
      sum.known += filed.added.filter((a) => !a.isNew).length
      sum.refused += filed.refused.length
    }
  } finally {
    clearProgress()
    await store.close()
  }
  console.error(`${sum.new} new, ${sum.known} known, ${sum.refused} refused; the record is in ${store.place}`)
  if (sum.refused) process.exitCode = 1
}

async function bytesOf(input: Input, file: (bytes: Uint8Array) => Promise<Filed>): Promise<Filed> {
  try {
    return await file(await input.bytes())
  } catch (error) {
    if (!(error instanceof ReadoutError) || error.fault !== 'input') throw error
    return { added: [], refused: [{ name: input.path, code: error.code, message: error.message }], warnings: [] }
  }
}

function report({ added, refused, warnings }: Filed, input: Input): void {
  for (const { id, name, isNew } of added)
    console.log(
      `${isNew ? 'new  ' : 'known'}  ${id.slice('sha256:'.length, 'sha256:'.length + 12)}  ${name ?? input.path}`,
    )
  for (const { message } of refused) console.error(`refused: ${input.path} ${message}`)
  for (const warning of warnings) console.error(`note: ${warning}`)
}

function showProgress(done: number, total: number, path: string): void {
  if (!process.stderr.isTTY || total < 2) return
  const line = `${done + 1} of ${total}  ${path}`
  process.stderr.write(`\r\x1b[K${line.slice(0, (process.stderr.columns ?? 80) - 1)}`)
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K')
}

/** Who is at the command line, for the rows that say who gave a date. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'command line' // a container may run under a number that has no name
  }
}
