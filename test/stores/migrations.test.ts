import assert from 'node:assert/strict'
import { test } from 'vitest'
import { migrate } from '../../src/store/migrate.ts'
import { MIGRATIONS } from '../../src/store/migrations/index.ts'
import type { Migration } from '../../src/store/migrations/migration.ts'
import { countRecord } from '../../src/store/status.ts'
import { addDispatch } from '../../src/store/write.ts'
import { aReading, SEEN } from './a-dispatch.ts'
import { eachStore } from './each-store.ts'

const step = (number: number, name: string, ...statements: string[]): Migration => ({
  number,
  name,
  statements: { sqlite: statements, postgresql: statements },
})

test('the steps are numbered from one without gaps', () => {
  assert.deepEqual(
    MIGRATIONS.map((m) => m.number),
    MIGRATIONS.map((_, i) => i + 1),
  )
})

eachStore('the tables', (place) => {
  test('are made once, however many open an empty record at the same time', async () => {
    const stores = await Promise.all([place().open(), place().open(), place().open()])
    const applied = await stores[0]!.db.selectFrom('migration').select('number').orderBy('number').execute()
    assert.deepEqual(
      applied.map((a) => a.number),
      MIGRATIONS.map((m) => m.number),
    )
  })

  test('take a later step and keep what they hold', async () => {
    const store = await place().open()
    await addDispatch(store, aReading('before the step'), SEEN)
    const later = [...MIGRATIONS, step(MIGRATIONS.length + 1, 'later', 'CREATE TABLE later (n INTEGER)')]
    await migrate(store.engine, later)
    await migrate(store.engine, later)
    assert.ok(await store.engine.hasTable(store.db, 'later' as never))
    assert.deepEqual(await countRecord(store), { dispatches: 1, findings: 2 })
  })

  test('stay as they were where a step fails half-way', async () => {
    const store = await place().open()
    const broken = step(
      MIGRATIONS.length + 1,
      'broken',
      'CREATE TABLE half (n INTEGER)',
      'CREATE TABLE half (n INTEGER)',
    )
    await assert.rejects(migrate(store.engine, [...MIGRATIONS, broken]))
    assert.equal(await store.engine.hasTable(store.db, 'half' as never), false)
    await addDispatch(store, aReading('after the failure'), SEEN)
    assert.deepEqual(await countRecord(await place().open()), { dispatches: 1, findings: 2 })
  })

  test('of a newer version are left alone', async () => {
    const store = await place().open()
    const number = MIGRATIONS.length + 1
    await store.db.insertInto('migration').values({ number, name: 'of tomorrow', applied_at: SEEN.seenAt }).execute()
    await assert.rejects(place().open(), { code: 'store/newer', fault: 'setup' })
  })
})
