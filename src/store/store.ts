import { join } from 'node:path'
import type { Process } from '../model/process.ts'
import { prepareDataFolder } from './data-folder.ts'
import type { Engine, StoreKind } from './engine.ts'
import { migrate } from './migrate.ts'
import type { StoredProcess } from './processes.ts'

/** Where the record is kept: PostgreSQL where an address is given, else SQLite in a folder. */
export interface StoreAddress {
  /** the data folder; the platform's own place for data where absent */
  readonly data?: string
  /** as in `DATABASE_URL`, e.g. "postgres://readout@db.example/readout" */
  readonly databaseUrl?: string
}

/** Who did something, and when (ISO 8601 in UTC). */
export interface Act {
  readonly by: string
  readonly at: string
}

/** The open record. What can be asked of it and written to it are the functions beside this file. */
export class Store {
  readonly engine: Engine
  /** for people: the file, or the server and database */
  readonly place: string
  /** what opens the same record once more, e.g. on another thread */
  readonly address: StoreAddress
  /** process files by the number of their version, which never changes */
  readonly parsedVersions = new Map<number, Process>()
  /** what dispatches are filed by, as of the last version saved of any process; see `currentProcesses` */
  filedBy: { readonly version: number; readonly processes: readonly StoredProcess[] } | undefined

  constructor(engine: Engine, place: string, address: StoreAddress) {
    this.engine = engine
    this.place = place
    this.address = address
  }

  get kind(): StoreKind {
    return this.engine.kind
  }

  get db(): Engine['db'] {
    return this.engine.db
  }

  async close(): Promise<void> {
    await this.engine.db.destroy()
  }
}

/**
 * Opens the record, making or upgrading its tables where needed.
 * @throws ReadoutError store/folder, store/unreadable, store/unreachable, store/newer
 */
export async function openStore(address: StoreAddress = {}): Promise<Store> {
  const { engine, place } = await connect(address)
  try {
    await migrate(engine)
    return new Store(engine, place, address)
  } catch (error) {
    await engine.db.destroy()
    throw error
  }
}

// Each dialect is loaded only where it is used: the other costs time at every start.
async function connect({ data, databaseUrl }: StoreAddress): Promise<{ engine: Engine; place: string }> {
  if (databaseUrl) {
    const { openPostgresql } = await import('./postgresql/open.ts')
    const { host, pathname } = new URL(databaseUrl)
    return { engine: await openPostgresql(databaseUrl), place: `PostgreSQL ${host}${pathname}` }
  }
  const { openSqlite } = await import('./sqlite/open.ts')
  const file = join(prepareDataFolder(data), 'record.sqlite')
  return { engine: await openSqlite(file), place: file }
}
