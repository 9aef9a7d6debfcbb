import { userInfo } from 'node:os'
import type { Command } from 'commander'
import type { Filed } from '../filing/file-bytes.ts'
import { ReadoutError } from '../model/error.ts'
import { type Input, listInputs } from './inputs.ts'
import { Progress } from './progress.ts'

/** Adds `readout add`, which reads dispatches into the record. */
export function register(program: Command): void {
  program
    .command('add')
    .description('read dispatches into the record: files, folders, or standard input (-)')
    .argument('<inputs...>', 'files, folders or -')
    .option('--data <folder>', 'where the record is kept')
    .option('--published <date>', 'when they were published, e.g. 2019-12-02')
    .option('--source <name>', 'who sent them, e.g. TASS')
    .option('--map <file>', 'what the columns of your trackers (CSV, XLSX) mean; see readout map')
    .action(add)
}

interface AddFlags {
  readonly data?: string
  readonly published?: string
  readonly source?: string
  readonly map?: string
}

async function add(paths: string[], { data, published, source, map }: AddFlags): Promise<void> {
  const { openStore } = await import('../store/store.ts')
  const { fileBytes } = await import('../filing/file-bytes.ts')
  const { loadMapping } = await import('./load-mapping.ts')
  const mapping = loadMapping(map)
  const store = await openStore({ data, databaseUrl: process.env.DATABASE_URL })
  const inputs = [...listInputs(paths)]
  const progress = new Progress(inputs.length)
  const sum = { new: 0, known: 0, refused: 0, damaged: 0 }
  try {
    for (const input of inputs) {
      progress.next(input.path)
      const hints = { name: input.name, file: input.file, published, source, mapping, by: userName() }
      const filed = await bytesOf(input, (bytes) => fileBytes(store, bytes, hints))
      report(filed, input, progress)
      for (const { isNew } of filed.added) sum[isNew ? 'new' : 'known']++
      sum.damaged += filed.added.filter((dispatch) => dispatch.damaged).length
      sum.refused += filed.refused.length
    }
  } finally {
    progress.clear()
    await store.close()
  }
  progress.line(`${sum.new} new, ${sum.known} known, ${sum.refused} refused; the record is in ${store.place}`)
  if (sum.refused || sum.damaged) process.exitCode = 1
}

async function bytesOf(input: Input, file: (bytes: Uint8Array) => Promise<Filed>): Promise<Filed> {
  try {
    return await file(await input.bytes())
  } catch (error) {
    if (!(error instanceof ReadoutError) || error.fault !== 'input') throw error
    return { added: [], refused: [{ name: input.path, code: error.code, message: error.message }], warnings: [] }
  }
}

/** New and known ones on standard output, one a line with the beginning of the id; what a person must know beside it. */
function report({ added, refused, warnings }: Filed, input: Input, progress: Progress): void {
  progress.clear()
  for (const { id, name, isNew } of added) {
    const digits = id.slice('sha256:'.length, 'sha256:'.length + 12)
    process.stdout.write(`${isNew ? 'new  ' : 'known'}  ${digits}  ${name ?? input.path}\n`)
  }
  for (const { message } of refused) progress.line(`readout: ${input.path}: ${message}`)
  for (const warning of warnings) progress.line(`readout: ${warning}`)
}

/** Who is at the command line, for the rows that say who gave a date. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'command line' // a container may run under a number that has no name
  }
}
