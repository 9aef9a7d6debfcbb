import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'vitest'
import { openStore, type Store } from '../store/store.ts'
import { AtHand } from './at-hand.ts'
import { fileBytes } from './file-bytes.ts'
import { findProcess } from './find-process.ts'
import { checkProcess } from './read-process.ts'
import { keepProcess } from './refile.ts'
import { rebuildRecord, refreshRecord } from './refresh-record.ts'

let data: string
let store: Store

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'readout-at-hand-'))
  store = await openStore({ data })
  for (const name of ['Valley talks', 'Hill talks'])
    await keepProcess(
      store,
      await checkProcess({ name, parties: [{ name: 'Norland' }, { name: 'Vestria' }], words: ['road'] }),
      'ana',
    )
})
afterEach(async () => {
  await store.close()
  rmSync(data, { recursive: true, force: true })
})

const add = (day: number) => {
  const text = `HALM, March ${day}, 2026. /NORPRESS/. Norland and Vestria will reopen the valley road on March ${day + 1}, the ministers said.`
  return fileBytes(store, Buffer.from(text), { name: `on ${day}`, by: 'ana' })
}

test('readings are loaded once as long as they are at hand, and anew where they are not', async () => {
  await add(2)
  const valley = await findProcess(store, 'valley-talks')
  const hill = await findProcess(store, 'hill-talks')
  const roomy = new AtHand()
  const [first] = (await roomy.take(store, valley)).filed
  await add(3)
  await roomy.take(store, hill)
  const now = (await roomy.take(store, valley)).filed
  assert.equal(now.length, 2)
  assert.equal(now[0], first)
  const narrow = new AtHand(1)
  const [before] = (await narrow.take(store, valley)).filed
  assert.equal((await narrow.take(store, valley)).filed[0], before, 'the last is kept')
  await narrow.take(store, hill)
  const [after] = (await narrow.take(store, valley)).filed
  assert.notEqual(after, before)
  assert.deepEqual(after, before)
})

test('a process that is edited is another one', async () => {
  await add(2)
  const atHand = new AtHand()
  const before = await atHand.take(store, await findProcess(store, 'valley-talks'))
  const edited = {
    name: 'Valley talks',
    parties: [{ name: 'Norland' }, { name: 'Vestria' }],
    words: ['road', 'valley'],
  }
  await keepProcess(store, await checkProcess(edited), 'ana')
  const after = await atHand.take(store, await findProcess(store, 'valley-talks'))
  assert.notEqual(after.process, before.process)
  assert.deepEqual(after.process.words, ['road', 'valley'])
})

test('only what differs is written, whether the record written last is at hand or somebody else wrote since', async () => {
  const atHand = new AtHand()
  await add(2)
  await refreshRecord(store, 'valley-talks', atHand)
  await add(3)
  await refreshRecord(store, 'valley-talks', new AtHand())
  await add(4)
  const { added, removed } = await refreshRecord(store, 'valley-talks', atHand)
  assert.ok(added > 0)
  assert.equal(removed, 0)
  assert.equal((await rebuildRecord(store, 'valley-talks', false)).same, true)
  assert.deepEqual((await refreshRecord(store, 'valley-talks', atHand)).links, 0)
})
