import type { Dirent, Stats } from 'node:fs'
import { open, readdir, stat } from 'node:fs/promises'
import { basename, extname, join, relative } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { ReadoutError } from '../../../model/error.ts'
import { decode } from '../../decode.ts'
import type { Decoded, IntakeHints } from '../../format.ts'
import { FOLDER_DEPTH, FOLDER_FILES, SETTLE_MS } from '../limits.ts'
import type { Batch, ListedItem, ListSource } from '../source-kind.ts'

const BATCH = 200

/**
 * The files of a folder and of the folders in it, hidden ones and links left out, in the order of their names. A file is
 * known by its path and told to have changed by its size and time. One written to within the last two seconds may
 * not be whole yet: it is waited for, and left for the next look where that is not enough.
 */
export const listFolder: ListSource = async function* ({ address }, _place, { signal }) {
  const paths = await filesOf(address)
  const fresh: string[] = []
  for (let from = 0; from < paths.length && !signal?.aborted; from += BATCH) {
    const some = paths.slice(from, from + BATCH)
    const found = await Promise.all(some.map((path) => itemOf(address, path)))
    fresh.push(...some.filter((_path, i) => found[i] === 'fresh'))
    yield { items: found.filter(isItem), total: paths.length } satisfies Batch
  }
  if (!fresh.length || signal?.aborted) return
  await setTimeout(SETTLE_MS, undefined, { signal })
  const settled = await Promise.all(fresh.map((path) => itemOf(address, path)))
  yield { items: settled.filter(isItem) } satisfies Batch
}

async function filesOf(folder: string): Promise<string[]> {
  const files: string[] = []
  const visit = async (path: string, depth: number) => {
    for (const entry of await entriesOf(path, path === folder)) {
      const inner = join(path, entry.name)
      if (entry.isDirectory() && depth < FOLDER_DEPTH) await visit(inner, depth + 1)
      else if (entry.isFile()) files.push(inner)
      if (files.length > FOLDER_FILES)
        throw new ReadoutError(
          'intake/too-many-files',
          'setup',
          `${folder} holds more than ${FOLDER_FILES.toLocaleString('en-GB')} files; add the folders in it one by one`,
        )
    }
  }
  await visit(folder, 0)
  return files
}

/** Hidden ones left out; a folder inside that went away or is closed to us holds nothing. */
async function entriesOf(path: string, isTop: boolean): Promise<Dirent[]> {
  try {
    const entries = await readdir(path, { withFileTypes: true })
    return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    if (!isTop) return []
    const { code } = error as NodeJS.ErrnoException
    const away = code === 'ENOENT' ? 'is not there; it may be on a disk that is away' : `cannot be read (${code})`
    throw new ReadoutError('intake/no-folder', 'passing', `the folder ${path} ${away}`, error)
  }
}

/** @returns "fresh" where it may still be written, "gone" where it is no more */
async function itemOf(folder: string, path: string): Promise<ListedItem | 'fresh' | 'gone'> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return 'gone'
  // a time in the future says nothing
  const ageMs = Date.now() - found.mtimeMs
  if (ageMs >= 0 && ageMs < SETTLE_MS) return 'fresh'
  return {
    key: relative(folder, path),
    name: basename(path, extname(path)),
    mark: markOf(found),
    decode: (hints) => decodeFile(path, markOf(found), hints),
  }
}

function isItem(found: ListedItem | string): found is ListedItem {
  return typeof found === 'object'
}

async function* decodeFile(path: string, mark: string, hints: IntakeHints): AsyncIterable<Decoded> {
  const bytes = await readWhole(path, mark)
  yield* decode(bytes, { ...hints, file: basename(path) })
}

/** @throws ReadoutError intake/still-written where it changed since it was listed */
async function readWhole(path: string, mark: string): Promise<Uint8Array> {
  try {
    await using file = await open(path)
    const bytes = await file.readFile()
    if (markOf(await file.stat()) === mark) return bytes
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new ReadoutError(
      'intake/no-file',
      'passing',
      `cannot be read (${code}); tried again with the next look`,
      error,
    )
  }
  throw new ReadoutError('intake/still-written', 'passing', 'is still being written; taken with the next look')
}

function markOf({ size, mtimeMs }: Stats): string {
  return `${size} ${Math.round(mtimeMs)}`
}
