import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, inject } from 'vitest'
import { openStore, type Store, type StoreAddress } from '../../src/store/store.ts'

/** An empty place for a record, of which any number of stores can be opened. */
export interface TestPlace {
  readonly kind: 'sqlite' | 'postgresql'
  readonly address: StoreAddress
  /** opens the record once more; it is closed after the test */
  open(): Promise<Store>
}

/** Runs the same tests over an empty SQLite and an empty PostgreSQL; `place()` is a fresh one in each test. */
export function eachStore(name: string, tests: (place: () => TestPlace) => void): void {
  for (const kind of ['sqlite', 'postgresql'] as const)
    describe(`${name} (${kind})`, () => {
      let place: TestPlace
      let opened: Store[] = []
      let remove: () => Promise<void>
      beforeEach(async () => {
        opened = []
        const made = await (kind === 'sqlite' ? newFolder() : newSchema())
        remove = made.remove
        place = {
          kind,
          address: made.address,
          async open() {
            const store = await openStore(made.address)
            opened.push(store)
            return store
          },
        }
      })
      afterEach(async () => {
        for (const store of opened) await store.close()
        await remove?.()
      })
      tests(() => place)
    })
}

interface Made {
  readonly address: StoreAddress
  remove(): Promise<void>
}

async function newFolder(): Promise<Made> {
  const data = mkdtempSync(join(tmpdir(), 'readout-store-'))
  return { address: { data }, remove: async () => rmSync(data, { recursive: true, force: true }) }
}

async function newSchema(): Promise<Made> {
  const server = inject('postgresql')
  if ('missing' in server)
    throw new Error(
      `no PostgreSQL to test with: ${server.missing}. Set TEST_DATABASE_URL to one of this machine, e.g. postgres://user@localhost/test`,
    )
  const schema = `readout_test_${process.pid}_${performance.now().toFixed(3).replace('.', '_')}`
  await run(server.url, `CREATE SCHEMA ${schema}`)
  const url = new URL(server.url)
  url.searchParams.set('options', `-c search_path=${schema}`)
  return { address: { databaseUrl: url.href }, remove: () => run(server.url, `DROP SCHEMA ${schema} CASCADE`) }
}

async function run(url: string, statement: string): Promise<void> {
  const client = new pg.Client(url)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
