import { resolve } from 'node:path'
import { findProcess } from '../filing/find-process.ts'
import { Fetcher } from '../intake/sources/fetch/fetcher.ts'
import { Manners } from '../intake/sources/fetch/manners.ts'
import { type FoundSource, findSource } from '../intake/sources/find-source.ts'
import { EVERY_MINUTES } from '../intake/sources/list-source.ts'
import { ReadoutError } from '../model/error.ts'
import type { Source } from '../model/source.ts'
import { slugOf } from '../store/processes.ts'
import { loadSource, saveSource } from '../store/sources.ts'
import type { Store } from '../store/store.ts'
import { loadMapping } from './load-mapping.ts'

/** What a person says of a source; everything but the address may be left out. */
export type SourceWishes = Partial<Omit<Source, 'address'>> & Pick<Source, 'address'>

/** The program and the environment it runs in, for whom it says it is and for passwords. */
export interface Surroundings {
  readonly version: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** A source as it was set up, and what else its address has to offer. */
export interface SetUp {
  readonly source: Source
  readonly found: FoundSource
  /** false where it was set up like that already */
  readonly isNew: boolean
}

/** A source as it would be set up, and what its address has to offer. */
export type Proposal = Omit<SetUp, 'isNew'>

/**
 * Says how a source would be set up: finds out what its address is, and names it after what it calls itself.
 * @throws ReadoutError intake/* where nothing is there; watch/bad-source, filing/no-process, intake/no-file, intake/bad-mapping
 */
export async function proposeSource(
  store: Store,
  wishes: SourceWishes,
  around: Surroundings,
  signal?: AbortSignal,
): Promise<Proposal> {
  const { Source } = await import('../model/source.ts')
  const found = wishes.kind ? asSaid(wishes.kind, wishes.address) : await find(wishes, around, signal)
  const { kind } = found
  const mapping = wishes.mapping === undefined ? undefined : resolve(wishes.mapping)
  await loadMapping(mapping)
  const process = wishes.process && (await findProcess(store, wishes.process)).slug
  const wanted = {
    every: EVERY_MINUTES[kind],
    keep: 'text',
    ...(kind === 'feed' && found.summaries ? { pages: true } : {}),
    ...wishes,
    process,
    mapping,
    kind,
    address: found.address,
    id: wishes.id ?? nameOf(found),
  }
  const checked = Source.safeParse(withoutUndefined(wanted))
  if (!checked.success) {
    const { path, message } = checked.error.issues[0]!
    throw new ReadoutError('watch/bad-source', 'usage', `${path.join('.')} of the source: ${message}`)
  }
  return { source: checked.data, found }
}

/**
 * Sets a source up as proposed.
 * @throws ReadoutError as `proposeSource`; watch/source-there
 */
export async function setUpSource(
  store: Store,
  wishes: SourceWishes,
  by: string,
  around: Surroundings,
): Promise<SetUp> {
  const { source, found } = await proposeSource(store, wishes, around)
  await refuseOther(store, source)
  return { source, found, isNew: await saveSource(store, source, { by, at: new Date().toISOString() }) }
}

/** One name is one source for good. @throws ReadoutError watch/source-there where it is that of another address */
export async function refuseOther(store: Store, { id, address }: Source): Promise<void> {
  const before = await loadSource(store, id)
  if (before && before.address !== address)
    throw new ReadoutError(
      'watch/source-there',
      'input',
      `there is a source "${id}" already, of ${before.address}; give this one another name (--id)`,
    )
}

async function find(
  { address, links, allowHosts, ignoreRobots, language }: SourceWishes,
  around: Surroundings,
  signal: AbortSignal | undefined,
) {
  const fetcher = new Fetcher(new Manners(around.version, around.env.READOUT_CONTACT), allowHosts)
  try {
    return await findSource(address, links, fetcher, { ignoreRobots, language, ...(signal ? { signal } : {}) })
  } finally {
    fetcher.close()
  }
}

function asSaid(kind: Source['kind'], address: string): FoundSource {
  const isOnDisk = kind === 'folder' || (kind === 'archive' && !/^https?:/i.test(address))
  return { kind, address: isOnDisk ? resolve(address) : address, others: [] }
}

/** "Norpress: World" gives "norpress-world"; else its host and path, or its folder. */
function nameOf({ title, address }: FoundSource): string {
  const plain = address.replace(/^[a-z+.-]{1,20}:\/\/(?:[^@/]{1,200}@)?(?:www\.)?/i, '')
  return (
    slugOf(title ?? plain)
      .replace(/[^a-z0-9-]/g, '')
      .replace(/^-+|-+$/g, '') || 'source'
  )
}

function withoutUndefined(value: object): object {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined))
}
