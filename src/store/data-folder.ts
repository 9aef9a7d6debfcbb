import { accessSync, constants, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { join, resolve } from 'node:path'
import { ReadoutError } from '../model/error.ts'

/** The machine as far as the place of the data depends on it. */
export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly home: string
}

const HERE: Surroundings = { platform: process.platform, env: process.env, home: homedir() }

/**
 * Where the record lies when nobody says so: `$XDG_DATA_HOME/readout`, else `~/.local/share/readout`; on macOS
 * `~/Library/Application Support/readout`, on Windows `%LOCALAPPDATA%\readout`.
 *
 * Source: XDG Base Directory Specification 0.8, which also says that a relative path counts as unset.
 */
export function defaultDataFolder({ platform, env, home }: Surroundings = HERE): string {
  const xdg = env.XDG_DATA_HOME
  if (xdg?.startsWith('/')) return join(xdg, 'readout')
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'readout')
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'readout')
  return join(home, '.local', 'share', 'readout')
}

/**
 * The data folder, made if it is not there, readable by its owner alone.
 * @throws ReadoutError store/folder where it cannot be made or written to
 */
export function prepareDataFolder(folder: string = defaultDataFolder()): string {
  const path = resolve(folder)
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 })
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
    return path
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const message = `cannot keep the record in ${path} (${reason}); name a folder you may write to with --data`
    throw new ReadoutError('store/folder', 'setup', message, error)
  }
}
