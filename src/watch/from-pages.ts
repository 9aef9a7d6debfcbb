import { chmodSync, mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { ReadoutError } from '../model/error.ts'
import type { Source } from '../model/source.ts'
import { prepareDataFolder } from '../store/data-folder.ts'
import type { Store } from '../store/store.ts'
import type { SourceWishes } from './set-up-source.ts'

/**
 * What whoever runs the server lets people set from its pages beside the public network: folders of this machine whose
 * files may be read, and hosts of its own network that may be asked. Nothing unless the command line says so.
 */
export interface PageLeave {
  readonly folders: readonly string[]
  readonly hosts: readonly string[]
}

/** What a person says of a source at a page: no place of a password or mapping on this machine. */
export type PageWishes = Omit<SourceWishes, 'mapping' | 'password' | 'paused'>

const NETWORK = /^(?:https?|imaps?):/i

/**
 * The wishes as they may be followed. A path is not looked at before it is known to lie in a folder that is allowed, so
 * that nobody learns from a page which files this machine has.
 * @throws ReadoutError watch/not-from-pages, saying what would allow it
 */
export function followable(wishes: PageWishes, { folders, hosts }: PageLeave): PageWishes {
  const foreign = wishes.allowHosts?.find((host) => !hosts.includes(host))
  if (foreign !== undefined)
    throw refusal(`the host ${foreign} may not be named from the pages`, `readout serve --allow-host ${foreign}`)
  if (wishes.kind !== 'folder' && NETWORK.test(wishes.address)) return wishes
  const allowed = folders.flatMap((folder) => realPath(resolve(folder)) ?? [])
  const asked = resolve(wishes.address)
  if (![...allowed, ...folders.map((folder) => resolve(folder))].some((folder) => isInside(asked, folder)))
    throw refusal(
      `${wishes.address} is no address of the network, and the pages may not read it on this machine`,
      'readout serve --allow-folder FOLDER',
    )
  const real = realPath(asked)
  if (real === undefined)
    throw new ReadoutError('intake/no-file', 'input', `${wishes.address} is not there, or cannot be read`)
  if (!allowed.some((folder) => isInside(real, folder)))
    throw refusal(
      `${wishes.address} leads out of the folders the pages may read`,
      'readout serve --allow-folder FOLDER',
    )
  return { ...wishes, address: real }
}

/**
 * Says whether a source may be changed from the pages. What the command line lets it do (hosts of the inside) must not
 * be turned on other addresses.
 * @throws ReadoutError watch/not-from-pages
 */
export function refuseWidening(before: Source, after: Source, { hosts }: PageLeave): void {
  const isOwn = before.allowHosts?.some((host) => !hosts.includes(host))
  if (isOwn && (before.links !== after.links || before.pages !== after.pages))
    throw refusal(
      `"${before.id}" may ask hosts of the inside, so which pages it follows is not changed here`,
      `readout source add ${before.address} --id ${before.id} --links PATTERN`,
    )
}

/**
 * Keeps the password of a mailbox in a file beside the record that its owner alone can read.
 * @returns where it stands; the record holds only that
 */
export function keepPassword(store: Store, id: string, password: string): { readonly file: string } {
  const folder = join(prepareDataFolder(store.address.data), 'passwords')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const file = join(folder, id)
  writeFileSync(file, password, { mode: 0o600 })
  chmodSync(file, 0o600) // it may have been there with other rights
  return { file }
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep)
}

function realPath(path: string): string | undefined {
  try {
    return realpathSync(path)
  } catch {
    return undefined
  }
}

function refusal(what: string, way: string): ReadoutError {
  return new ReadoutError('watch/not-from-pages', 'usage', `${what}; "${way}" on the server would allow it`)
}
