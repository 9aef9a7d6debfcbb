import { randomUUID } from 'node:crypto'
import type { Command } from 'commander'
import type { Filed } from '../filing/file-bytes.ts'
import { type Decoded, decodeStream, type IntakeHints } from '../intake/index.ts'
import { byteOf } from './byte-of.ts'
import { type Input, listInputs } from './inputs.ts'
import { Progress } from './progress.ts'
import { userName } from './user-name.ts'

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
    .option('--from <byte>', 'where to go on in a web archive, as readout add says when it is stopped')
    .action(add)
}

interface AddFlags {
  readonly data?: string
  readonly published?: string
  readonly source?: string
  readonly map?: string
  readonly from?: string
}

async function add(paths: string[], { data, published, source, map, from }: AddFlags): Promise<void> {
  const { openStore } = await import('../store/store.ts')
  const { fileDecoded } = await import('../filing/file-bytes.ts')
  const { noteImport } = await import('../store/imports.ts')
  const { loadMapping } = await import('./load-mapping.ts')
  const mapping = loadMapping(map)
  const start = byteOf(from, paths)
  const store = await openStore({ data, databaseUrl: process.env.DATABASE_URL })
  const inputs = [...listInputs(paths)]
  const progress = new Progress(inputs.length)
  const brought = {
    id: randomUUID().slice(0, 8),
    words: paths.length === 1 ? paths[0]! : `${paths[0]} and ${paths.length - 1} more`,
    by: userName(),
    at: new Date().toISOString(),
  }
  const sum = { new: 0, known: 0, refused: 0, damaged: 0 }
  const stop: Stop = { isAsked: false }
  // the first ^C lets the dispatch in hand be written, the second ends at once
  process.once('SIGINT', () => {
    stop.isAsked = true
  })
  try {
    for (const input of inputs) {
      progress.next(input.path)
      const hints = { name: input.name, file: input.file, published, source, mapping, by: brought.by }
      const filed = await fileDecoded(store, (known) => untilStopped(input, start, known, stop), hints)
      await noteImport(store, brought, filed.added)
      report(filed, input, progress)
      for (const { isNew } of filed.added) sum[isNew ? 'new' : 'known']++
      sum.damaged += filed.added.filter((dispatch) => dispatch.damaged).length
      sum.refused += filed.refused.length
      if (stop.isAsked) break
    }
  } finally {
    progress.clear()
    await store.close()
  }
  progress.line(`${sum.new} new, ${sum.known} known, ${sum.refused} refused; the record is in ${store.place}`)
  if (sum.new > 1) progress.line(`"readout import take-back ${brought.id}" takes back what is new.`)
  if (stop.isAsked) progress.line(`readout: stopped; ${wayOn(stop)}`)
  if (sum.refused || sum.damaged || stop.isAsked) process.exitCode = 1
}

/** An interruption by the user, and the byte of a web archive up to which everything is written. */
interface Stop {
  isAsked: boolean
  resumeAt?: number
}

async function* untilStopped(input: Input, from: number, known: IntakeHints, stop: Stop): AsyncGenerator<Decoded> {
  for await (const decoded of decodeStream(input.stream(from), known)) {
    if (stop.isAsked) return
    yield decoded
    // it is written by now: the next one is asked for
    stop.resumeAt = decoded.resumeAt ?? stop.resumeAt
  }
}

function wayOn({ resumeAt }: Stop): string {
  if (resumeAt === undefined) return 'add the same again to go on: what the record has already is passed over'
  return `--from ${resumeAt} goes on there, and adding the same again passes over what the record has already`
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
