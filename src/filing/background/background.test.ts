import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, test } from 'vitest'
import { recordsBehind } from '../../store/record-state.ts'
import { openStore, type Store } from '../../store/store.ts'
import { recordOf } from '../process-record.ts'
import { checkProcess } from '../read-process.ts'
import { Records } from '../records.ts'
import { keepProcess } from '../refile.ts'
import { Background } from './background.ts'
import { RecordKeeper } from './record-keeper.ts'

const TEXT = 'HALM, March 2, 2026. /NORPRESS/. Norland and Vestria will reopen the valley road, the ministers said.'
let data: string
let store: Store
let background: Background

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'readout-background-'))
  store = await openStore({ data })
  background = new Background(store)
  const process = { name: 'Valley talks', parties: [{ name: 'Norland' }, { name: 'Vestria' }], words: ['valley'] }
  await keepProcess(store, await checkProcess(process), 'ana')
})
afterEach(async () => {
  await background.close()
  await store.close()
  rmSync(data, { recursive: true, force: true })
})

test('reads and builds in a program of its own, with the same outcome as here', { timeout: 60_000 }, async () => {
  const filed = await background.file(Buffer.from(TEXT), { name: 'valley', by: 'ana' })
  assert.deepEqual(
    filed.added.map((a) => a.isNew),
    [true],
  )
  const refused = await background.file(Buffer.from(''), { name: 'empty', by: 'ana' })
  assert.equal(refused.refused[0]?.code, 'intake/empty')
  assert.deepEqual(await background.build('valley-talks', {}), await recordOf(store, 'valley-talks'))
  assert.ok((await background.refresh('valley-talks')).entries > 0)
})

test('a refusal comes back as it was there, and it goes on', async () => {
  await assert.rejects(background.refresh('hill-talks'), { code: 'filing/no-process', fault: 'input', message: /hill/ })
  assert.equal((await background.refresh('valley-talks')).slug, 'valley-talks')
})

test('what was asked of one that ends is refused, and the next task starts another', async () => {
  const lost = assert.rejects(background.build('valley-talks', {}))
  await background.close()
  await lost
  assert.equal((await background.refresh('valley-talks')).slug, 'valley-talks')
})

test('a task for which there is no room is done by one with more', { timeout: 60_000 }, async () => {
  const narrow = new Background(store, 16)
  const [valley, refused] = await Promise.allSettled([narrow.refresh('valley-talks'), narrow.refresh('hill-talks')])
  await narrow.close()
  assert.equal(valley.status === 'fulfilled' && valley.value.slug, 'valley-talks')
  assert.equal(refused.status === 'rejected' && refused.reason.code, 'filing/no-process')
})

test('the keeper brings up to date whatever somebody else wrote', { timeout: 60_000 }, async () => {
  const records = new Records(store, background)
  const keeper = new RecordKeeper(store, records)
  keeper.start()
  const elsewhere = await openStore({ data })
  await keepProcess(elsewhere, await checkProcess({ name: 'Hill talks' }), 'ana')
  await elsewhere.close()
  const deadline = Date.now() + 40_000
  while ((await recordsBehind(store)).length && Date.now() < deadline) await setTimeout(100)
  keeper.close()
  assert.deepEqual(await recordsBehind(store), [])
})
