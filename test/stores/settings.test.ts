import assert from 'node:assert/strict'
import { test } from 'vitest'
import { fileBytes } from '../../src/filing/file-bytes.ts'
import { putBackImport, takeBackImport } from '../../src/filing/imports.ts'
import { checkProcess } from '../../src/filing/read-process.ts'
import { Records } from '../../src/filing/records.ts'
import { keepProcess } from '../../src/filing/refile.ts'
import { removeSetting, setSetting, undoSetting } from '../../src/filing/settings.ts'
import { listImports, noteImport } from '../../src/store/imports.ts'
import { listDispatches } from '../../src/store/list-dispatches.ts'
import { recordState } from '../../src/store/record-state.ts'
import { namesOfSenders } from '../../src/store/senders.ts'
import { loadSettings, settingVersions } from '../../src/store/settings.ts'
import type { Store } from '../../src/store/store.ts'
import { countThemes } from '../../src/store/themes.ts'
import { eachStore } from './each-store.ts'

const text = (n: number, agency: string) =>
  `HALM, March ${n}, 2026. /${agency}/. Norland and Vestria agreed on Monday to clear the minefields near Kirn by the end of May, the ministers said after round ${n} of the talks.`

async function filed(store: Store) {
  const talks = { name: 'Kirn talks', parties: [{ name: 'Norland' }, { name: 'Vestria' }], places: [{ name: 'Kirn' }] }
  const { seq } = await keepProcess(store, await checkProcess(talks), 'ana')
  for (const [n, agency] of [
    [2, 'NORPRESS'],
    [3, 'NP'],
    [4, 'AFI'],
  ] as const)
    await fileBytes(store, Buffer.from(text(n, agency)), { by: 'ana', name: `kirn-${n}` })
  return seq
}

eachStore('settings', (place) => {
  test('are kept in every version, and every record is to be made anew by each', async () => {
    const store = await place().open()
    const seq = await filed(store)
    const { wanted } = await recordState(store, seq)
    const draft = { name: 'NORPRESS', aliases: ['NP'] }
    assert.equal((await setSetting(store, 'agency', draft, 'ana')).changed, true)
    assert.equal((await setSetting(store, 'agency', draft, 'bo')).changed, false)
    assert.equal((await recordState(store, seq)).wanted, wanted + 1)
    const { overview } = await new Records(store).view('kirn-talks')
    assert.equal(overview.counts.independent, 2)
    await removeSetting(store, 'agency', 'norpress', 'bo')
    assert.deepEqual((await loadSettings(store)).agencies, [])
    await undoSetting(store, 'agency', 'norpress', 'bo')
    assert.deepEqual(
      (await loadSettings(store)).agencies.map((a) => a.aliases),
      [['NP']],
    )
    const versions = await settingVersions(store, 'agency', 'norpress')
    assert.deepEqual(
      versions.map((v) => [v.isRemoved, v.by]),
      [
        [false, 'bo'],
        [true, 'bo'],
        [false, 'ana'],
      ],
    )
  })

  test('parts of one id are apart; names of senders and themes are counted', async () => {
    const store = await place().open()
    await filed(store)
    await setSetting(store, 'theme', { theme: 'mines', name: 'Demining' }, 'ana')
    await setSetting(store, 'name', { name: 'Mines', instead: ['Mine'] }, 'ana')
    await new Records(store).view('kirn-talks')
    assert.deepEqual(
      (await namesOfSenders(store)).map((s) => s.count),
      [1, 1, 1],
    )
    assert.deepEqual(
      (await countThemes(store)).map((t) => t.name),
      ['demining'],
    )
  })
})

eachStore('imports', (place) => {
  test('hold what came in at once; taken back whole, put back whole', async () => {
    const store = await place().open()
    const act = { by: 'ana', at: '2026-03-10T08:00:00.000Z' }
    const bring = async (n: number, id: string) => {
      const { added } = await fileBytes(store, Buffer.from(text(n, 'AFI')), { by: 'ana' })
      await noteImport(store, { id, words: 'a folder', ...act }, added)
    }
    for (const n of [5, 6, 7]) await bring(n, 'march')
    await bring(7, 'again')
    await noteImport(store, { id: 'nothing', words: 'an empty folder', ...act }, [])
    const counts = async () => (await listImports(store, 10)).map((i) => [i.id, i.added, i.known, i.withdrawn])
    assert.deepEqual(await counts(), [
      ['again', 0, 1, 0],
      ['march', 3, 0, 0],
    ])
    const taken = await takeBackImport(store, 'march', 'bo')
    assert.deepEqual([taken.changed, taken.left], [2, 1])
    assert.equal((await listDispatches(store, { limit: 10 })).total, 1)
    assert.deepEqual((await takeBackImport(store, 'march', 'bo')).changed, 0)
    assert.deepEqual((await putBackImport(store, 'march', 'bo')).changed, 2)
    assert.equal((await listDispatches(store, { limit: 10 })).total, 3)
    await assert.rejects(takeBackImport(store, 'april', 'bo'), { code: 'filing/no-import' })
  })
})
