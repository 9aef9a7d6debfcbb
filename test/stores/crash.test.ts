import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { sql } from 'kysely'
import { test } from 'vitest'
import { listDispatches } from '../../src/store/list-dispatches.ts'
import { loadDispatch } from '../../src/store/load-dispatch.ts'
import { countRecord } from '../../src/store/status.ts'
import type { Store } from '../../src/store/store.ts'
import { addDispatch } from '../../src/store/write.ts'
import { aReading, SEEN } from './a-dispatch.ts'
import { eachStore, type TestPlace } from './each-store.ts'

const ROUNDS = 4

eachStore('a writer killed at any moment', (place) => {
  test('leaves every dispatch whole or not there', async () => {
    const reported: string[] = []
    for (let round = 0; round < ROUNDS; round++) {
      reported.push(...(await addUntilKilled(place(), round * 100_000, 8 + 5 * round)))
      const store = await place().open()
      await assertWhole(store)
      for (const id of reported) assert.ok(await loadDispatch(store, id), `${id} was said to be in, and is gone`)
    }
    const store = await place().open()
    assert.equal(await addDispatch(store, aReading('after the crash'), SEEN), true)
  })
})

/** @returns the ids that the process said were in before it was killed */
async function addUntilKilled(place: TestPlace, from: number, count: number): Promise<string[]> {
  const program = join(import.meta.dirname, 'add-for-ever.ts')
  const child = spawn(process.execPath, [program, JSON.stringify(place.address), String(from)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk
    if (said.split('\n').length > count) child.kill('SIGKILL')
  })
  const signal = await new Promise((resolve) => child.once('close', (_code, signal) => resolve(signal)))
  assert.equal(signal, 'SIGKILL')
  return said.split('\n').filter((line) => line.length === 71)
}

async function assertWhole(store: Store): Promise<void> {
  if (store.kind === 'sqlite') {
    const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(store.db)
    assert.deepEqual(
      rows.map((r) => r.integrity_check),
      ['ok'],
    )
    assert.deepEqual((await sql`PRAGMA foreign_key_check`.execute(store.db)).rows, [])
  }
  const { dispatches, findings } = await countRecord(store)
  assert.equal(findings, 2 * dispatches)
  for (const table of ['dispatch', 'sighting', 'reading', 'actor', 'listing'] as const) {
    const { n } = await store.db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    assert.equal(n, dispatches, table)
  }
  assert.equal((await listDispatches(store, { limit: 1, words: '"nothing was agreed"' })).total, dispatches)
}
