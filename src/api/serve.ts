import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { Background } from '../filing/background/background.ts'
import { RecordKeeper } from '../filing/background/record-keeper.ts'
import { Records } from '../filing/records.ts'
import { ReadoutError } from '../model/error.ts'
import { VERSION } from '../pipeline/version.ts'
import type { Store } from '../store/store.ts'
import type { PageLeave } from '../watch/from-pages.ts'
import { Watcher } from '../watch/watcher.ts'
import { createApp } from './app.ts'
import { RecordWatch } from './record-watch.ts'

export interface ServeOptions {
  readonly store: Store
  readonly host: string
  /** absent: the first free one from 4180 on; 0: any */
  readonly port?: number
  /** further names the server answers to, from `READOUT_HOSTS` */
  readonly hosts?: readonly string[]
  /** looks after the sources as well */
  readonly watches?: boolean
  /** folders of this machine and hosts of its network that pages may name in a source */
  readonly leave?: PageLeave
}

export interface RunningServer {
  /** e.g. "http://127.0.0.1:4180/" */
  readonly address: string
  close(): Promise<void>
}

const FIRST_PORT = 4180
const PORTS_TRIED = 20
// Requests under way get this long to end when the server is stopped.
const GRACE_MS = 2_000

/**
 * Starts answering.
 * @throws ReadoutError api/port where the port is taken or not ours to use
 */
export async function startServer({
  store,
  host,
  port,
  hosts = [],
  watches = false,
  leave,
}: ServeOptions): Promise<RunningServer> {
  const watch = new RecordWatch(store)
  const local = ['127.0.0.1', '::1', 'localhost'].includes(host)
  const [building, reading] = [new Background(store), new Background(store)]
  const records = new Records(store, building)
  const keeper = new RecordKeeper(store, records)
  const watcher = new Watcher(store, VERSION)
  const app = createApp({
    store,
    watch,
    records,
    reader: reading,
    watcher,
    hosts: [...hosts, host],
    anyAddress: !local,
    ...(leave ? { leave } : {}),
  })
  const server = createAdaptorServer({ fetch: app.fetch }) as Server
  const wanted = port ?? FIRST_PORT
  const last = port === undefined ? FIRST_PORT + PORTS_TRIED - 1 : wanted
  for (let candidate = wanted; ; candidate++) {
    const problem = await listen(server, candidate, host)
    if (!problem) break
    if (problem.code === 'EADDRINUSE' && candidate < last) continue
    throw portError(problem, candidate, host)
  }
  // what was cut short when the program ended last is done now, while it answers already
  let isClosing = false
  building.finishFiling().catch((error: unknown) => {
    // a server stopped meanwhile goes on with it at the next start
    if (!isClosing) console.error(`readout: filing is not finished: ${String(error)}`)
  })
  keeper.start()
  if (watches) watcher.start()
  const { port: bound } = server.address() as AddressInfo
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/`,
    async close() {
      isClosing = true
      watch.close()
      keeper.close()
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      // browsers keep connections open for later; they are closed as soon as nothing is under way on them
      const sweep = setInterval(() => server.closeIdleConnections(), 50)
      const force = setTimeout(() => server.closeAllConnections(), GRACE_MS)
      await watcher.close()
      await closed
      clearInterval(sweep)
      clearTimeout(force)
      await building.close()
      await reading.close()
    },
  }
}

function listen(server: Server, port: number, host: string): Promise<NodeJS.ErrnoException | undefined> {
  return new Promise((resolve) => {
    const failed = (error: NodeJS.ErrnoException) => resolve(error)
    server.once('error', failed)
    server.listen(port, host, () => {
      server.off('error', failed)
      resolve(undefined)
    })
  })
}

function portError(problem: NodeJS.ErrnoException, port: number, host: string): ReadoutError {
  const reasons: Readonly<Record<string, string>> = {
    EADDRINUSE: `port ${port} is taken by another program; name another with --port`,
    EACCES: `port ${port} may not be used by you; name one above 1023 with --port`,
    EADDRNOTAVAIL: `this machine has no address ${host}; name one it has with --host`,
    ENOTFOUND: `no machine is called ${host}; name an address of this one with --host`,
  }
  return new ReadoutError('api/port', 'setup', reasons[problem.code ?? ''] ?? problem.message, problem)
}
