import { once } from 'node:events'
import { decodeStream, isEdtf } from '../intake/index.ts'
import { ReadoutError } from '../model/error.ts'
import { byteOf } from './byte-of.ts'
import { type Input, listInputs } from './inputs.ts'
import { loadMapping } from './load-mapping.ts'
import { Progress } from './progress.ts'
import type { ReadFlags } from './read-flags.ts'
import { writerFor } from './reading-writer.ts'

/**
 * Reads inputs in order and prints each reading as soon as it is there. What cannot be read is named on standard error
 * and sets exit code 1; the others are still printed.
 * @throws ReadoutError cli/bad-published where the date given is none, cli/no-such-finding where nothing has what --explain asks for
 */
export async function readInputs(paths: readonly string[], flags: ReadFlags): Promise<void> {
  const { published, source, map, explain } = flags
  const from = byteOf(flags.from, paths)
  if (published !== undefined && !isEdtf(published))
    throw new ReadoutError(
      'cli/bad-published',
      'usage',
      `--published "${published}" is no date in EDTF; write it as 2019-12-02, 2019-12 or 2019`,
    )
  const write = await writerFor(flags)
  let written = 0
  const mapping = loadMapping(map)
  const inputs = [...listInputs(paths)]
  const progress = new Progress(inputs.length)
  const say = (input: Input, message: string) => progress.line(`readout: ${input.path}: ${message}`)
  const fault = (input: Input, error: unknown) => {
    if (!(error instanceof ReadoutError) || error.fault !== 'input') throw error
    say(input, error.message)
    process.exitCode = 1
  }
  // an item cannot have been sent after today, which narrows a dateline without a year
  const received = new Date().toISOString().slice(0, 10)
  for (const input of inputs) {
    progress.next(input.path)
    try {
      const hints = {
        published,
        source,
        received,
        mapping,
        file: input.file,
        onNote: (note: string) => say(input, note),
        onFault: (error: ReadoutError) => fault(input, error),
      }
      for await (const decoded of decodeStream(input.stream(from), hints)) {
        const name = decoded.name ?? input.name
        // the last warning is about the date, where that is open
        const open = !/^\d{4}/.test(decoded.dispatch.published.edtf ?? '')
        for (const [i, warning] of decoded.warnings.entries()) {
          const way = open && i === decoded.warnings.length - 1 ? `${warning} (--published)` : warning
          say(input, decoded.name ? `${decoded.name}: ${way}` : way)
        }
        if (decoded.damaged) process.exitCode = 1
        try {
          const text = write(decoded, name)
          if (text === undefined) continue
          progress.clear()
          await print(`${written && flags.format === 'text' ? '\n\n' : ''}${text}\n`)
          written++
        } catch (error) {
          fault(input, asReaderFault(error))
        }
      }
    } catch (error) {
      fault(input, error)
    }
  }
  progress.clear()
  if (explain !== undefined && !written)
    throw new ReadoutError(
      'cli/no-such-finding',
      'usage',
      `--explain ${explain}: nothing read here has such a finding; readout read FILE --format text lists them`,
    )
}

/** A fault of the reader itself costs one dispatch, not the ten thousand behind it. */
function asReaderFault(error: unknown): ReadoutError {
  if (error instanceof ReadoutError) return error
  const message = `the reader failed on this text, which is a mistake in Readout; please report it (${(error as Error).stack?.split('\n').slice(0, 2).join(' ')})`
  return new ReadoutError('cli/reader-failed', 'input', message, error)
}

async function print(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain')
}
