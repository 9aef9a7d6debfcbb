import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { test } from 'vitest'
import { fileToProcesses } from '../../src/filing/file-to-processes.ts'
import { loadDispatch } from '../../src/store/load-dispatch.ts'
import { countRecord } from '../../src/store/status.ts'
import { openStore } from '../../src/store/store.ts'
import { addDispatch } from '../../src/store/write.ts'
import { aReading, SEEN } from './a-dispatch.ts'
import { assertWhole } from './assert-whole.ts'
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
    assert.equal(await addDispatch(store, aReading('after the crash'), SEEN, fileToProcesses), true)
  })
})

const long = (i: number) => aReading(`Dispatch ${i}: the talks went on. ${'Nothing was agreed. '.repeat(400)}`)

test('a full disk is said, costs the dispatch that did not fit, and adding goes on when there is room', async () => {
  const data = mkdtempSync(join(tmpdir(), 'readout-full-'))
  const store = await openStore({ data })
  const { rows } = await sql<{ page_count: number }>`PRAGMA page_count`.execute(store.db)
  await sql`PRAGMA max_page_count = ${sql.lit(rows[0]!.page_count + 60)}`.execute(store.db)
  let added = 0
  const adding = (async () => {
    for (; ; added++) await addDispatch(store, long(added), SEEN)
  })()
  await assert.rejects(adding, { code: 'store/full', fault: 'passing', message: /disk is full/ })
  assert.ok(added > 0)
  assert.deepEqual(await store.engine.check(), [])
  assert.equal((await countRecord(store)).dispatches, added)
  await sql`PRAGMA max_page_count = 1000000`.execute(store.db)
  assert.equal(await addDispatch(store, long(added), SEEN), true)
  assert.equal((await countRecord(store)).dispatches, added + 1)
  await store.close()
  rmSync(data, { recursive: true })
})

// whoever may do everything may write to any folder
test.skipIf(process.getuid?.() === 0)('a folder that may only be read is said with the way out', async () => {
  const data = mkdtempSync(join(tmpdir(), 'readout-only-'))
  const store = await openStore({ data })
  await addDispatch(store, long(0), SEEN)
  await store.close()
  chmodSync(join(data, 'record.sqlite'), 0o444)
  chmodSync(data, 0o555)
  await assert.rejects(openStore({ data }), { code: 'store/folder', fault: 'setup', message: /--data/ })
  chmodSync(data, 0o755)
  chmodSync(join(data, 'record.sqlite'), 0o644)
  const again = await openStore({ data })
  assert.equal((await countRecord(again)).dispatches, 1)
  await again.close()
  rmSync(data, { recursive: true })
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
