import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ReadoutError } from '../model/error.ts'
import type { Store } from '../store/store.ts'
import { type Filed, fileBytes, together } from './file-bytes.ts'
import { readProcess } from './read-process.ts'
import { keepProcess } from './refile.ts'

const SAMPLES = join(import.meta.dirname, '../../samples')

/** One dispatch of samples/index.json; fields beside these are for people. */
interface SampleEntry {
  readonly file: string
  readonly source?: string
  readonly published?: string
}

/** Reads the sample process into the record: dispatches of invented states, marked as such for ever. */
export async function loadSample(store: Store, by: string, folder = SAMPLES): Promise<Filed> {
  const all: Filed[] = []
  const { dispatches } = JSON.parse(sampleFile(folder, 'index.json')) as { dispatches: SampleEntry[] }
  await keepProcess(store, await readProcess(sampleFile(folder, 'process.json')), by)
  for (const { file, source, published } of dispatches) {
    const bytes = readFileSync(join(folder, 'dispatches', file))
    const name = file.replace(/\.\w{1,8}$/, '')
    all.push(await fileBytes(store, bytes, { name, source, published, invented: true, by }))
  }
  return together(all)
}

function sampleFile(folder: string, name: string): string {
  const file = join(folder, name)
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    throw new ReadoutError(
      'filing/no-sample',
      'setup',
      `the sample process is not at ${file}; install Readout anew`,
      error,
    )
  }
}
