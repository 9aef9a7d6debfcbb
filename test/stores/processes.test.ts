import assert from 'node:assert/strict'
import { test } from 'vitest'
import { decide } from '../../src/filing/decide.ts'
import { fileToProcesses } from '../../src/filing/file-to-processes.ts'
import { recordOf } from '../../src/filing/process-record.ts'
import { checkProcess } from '../../src/filing/read-process.ts'
import { keepProcess } from '../../src/filing/refile.ts'
import { findingRefs } from '../../src/model/finding-key.ts'
import { allDecisions } from '../../src/store/decisions.ts'
import { filingsOf, setFiled } from '../../src/store/filings.ts'
import { listProcesses, processVersions, slugOf } from '../../src/store/processes.ts'
import { loadSentences } from '../../src/store/sentences.ts'
import type { Store } from '../../src/store/store.ts'
import { addDispatch } from '../../src/store/write.ts'
import { aReading, SEEN } from './a-dispatch.ts'
import { eachStore } from './each-store.ts'

const AT = new Date('2026-03-10T08:00:00Z')
const ACT = { by: 'ana', at: AT.toISOString() }
const VALLEY = await checkProcess({
  name: 'Valley talks',
  parties: [{ name: 'Norland' }, { name: 'Vestria' }],
  words: ['valley'],
})
const TALKS = 'Norland and Vestria met on the valley.'
const TRADE = 'Norland sold more herring.'

const add = async (store: Store, text: string, published = '2026-03-02') => {
  const added = aReading(text, { edtf: published, basis: 'given' })
  await addDispatch(store, added, SEEN, fileToProcesses)
  return added.reading
}
const filed = async (store: Store, id: string) =>
  (await filingsOf(store, id)).filter((f) => f.filed).map((f) => [f.slug, f.byPerson])

const slugs = [
  ['Kessal settlement', 'kessal-settlement'],
  ['Côte d’Ivoire 2002–07', 'cote-d-ivoire-2002-07'],
  ['Переговоры', 'переговоры'],
  ['…', 'process'],
  ['word '.repeat(40), Array(12).fill('word').join('-')],
] as const
for (const [name, slug] of slugs) test(`slug: ${name.slice(0, 30)}`, () => assert.equal(slugOf(name), slug))

eachStore('processes', (place) => {
  test('keep every version, and none where nothing differs', async () => {
    const store = await place().open()
    const first = await keepProcess(store, VALLEY, 'ana', undefined, AT)
    assert.equal(first.slug, 'valley-talks')
    assert.equal((await keepProcess(store, VALLEY, 'ben', undefined, AT)).version, first.version)
    const second = await keepProcess(store, { ...VALLEY, about: 'talks' }, 'ben', first.slug, AT)
    assert.deepEqual(second.process.about, 'talks')
    assert.equal(second.isFiled, true)
    const versions = await processVersions(store, first.seq)
    assert.deepEqual(
      versions.map((v) => [v.by, v.process.about]),
      [
        ['ben', 'talks'],
        ['ana', undefined],
      ],
    )
    assert.equal((await listProcesses(store)).length, 1)
  })

  test('take dispatches that fit, whichever came first', async () => {
    const store = await place().open()
    const before = await add(store, TALKS)
    await keepProcess(store, VALLEY, 'ana')
    const after = await add(store, `${TALKS} Again.`)
    const other = await add(store, TRADE)
    assert.deepEqual(await filed(store, before.dispatch.id), [['valley-talks', false]])
    assert.deepEqual(await filed(store, after.dispatch.id), [['valley-talks', false]])
    assert.deepEqual(await filed(store, other.dispatch.id), [])
    const near = await add(store, 'Norland said much of a valley, and more of herring.')
    assert.deepEqual((await filingsOf(store, near.dispatch.id))[0]?.reasons, ['party Norland', 'word valley'])
    const record = await recordOf(store, 'valley-talks')
    assert.equal(record.families.length, 2)
    await assert.rejects(recordOf(store, 'hill-talks'), { code: 'filing/no-process', message: /valley-talks/ })
  })

  test('a person’s word stands over the rule, also when the process is saved anew', async () => {
    const store = await place().open()
    const { seq } = await keepProcess(store, VALLEY, 'ana')
    const [talks, trade] = [await add(store, TALKS), await add(store, TRADE)]
    assert.equal(await setFiled(store, seq, talks.dispatch.id, false, ACT), true)
    assert.equal(await setFiled(store, seq, talks.dispatch.id, false, ACT), false)
    assert.equal(await setFiled(store, seq, trade.dispatch.id, true, ACT), true)
    await keepProcess(store, { ...VALLEY, words: ['valley', 'talks'] }, 'ana')
    assert.deepEqual(await filed(store, talks.dispatch.id), [])
    assert.deepEqual(await filed(store, trade.dispatch.id), [['valley-talks', true]])
    const words = await store.db.selectFrom('filing_word').select(['filed', 'by']).orderBy('seq').execute()
    assert.deepEqual(
      words.map((w) => [w.filed, w.by]),
      [
        [0, 'ana'],
        [1, 'ana'],
      ],
    )
  })

  test('decisions are kept for ever, count in the record, and can be undone', async () => {
    const store = await place().open()
    await keepProcess(store, VALLEY, 'ana')
    const reading = await add(store, TALKS)
    const ref = findingRefs(reading).get('f1')!
    const rejected = await decide(store, { act: 'reject', on: ref, by: 'ana', why: 'misread', at: ACT.at })
    assert.deepEqual(rejected, {
      id: rejected.id,
      act: 'reject',
      by: 'ana',
      at: ACT.at,
      why: 'misread',
      on: [{ ref, kind: 'statement', start: 0, end: TALKS.length }],
    })
    assert.deepEqual((await recordOf(store, 'valley-talks')).rejected, [ref])
    assert.deepEqual((await recordOf(store, 'valley-talks', { reviewed: '2026-03-09' })).rejected, [])
    await decide(store, { act: 'undo', decision: rejected.id, by: 'ben' })
    assert.deepEqual((await recordOf(store, 'valley-talks')).rejected, [])
    assert.deepEqual(
      (await allDecisions(store)).map((d) => d.act),
      ['reject', 'undo'],
    )
  })

  test('a decision that does not fit is refused and nothing is kept', async () => {
    const store = await place().open()
    const refs = findingRefs(await add(store, TALKS))
    const [f1, f2] = [refs.get('f1')!, refs.get('f2')!]
    const by = 'ana'
    const cases = [
      [{ act: 'reject', on: 'f1', by }, 'filing/no-finding'],
      [{ act: 'merge', on: [f1, f2], by }, 'filing/bad-decision'],
      [{ act: 'merge', on: [f1, f1], by }, 'filing/bad-decision'],
      [{ act: 'split', on: f1, from: f1, by }, 'filing/bad-decision'],
      [{ act: 'correct', on: f1, changes: {}, by }, 'filing/bad-decision'],
      [{ act: 'correct', on: f1, changes: { level: 3 }, by }, 'filing/bad-decision'],
      [{ act: 'correct', on: f1, changes: { when: 'Monday' }, by }, 'filing/bad-decision'],
      [{ act: 'comment', on: f1, text: ' ', by }, 'filing/bad-decision'],
      [{ act: 'assess', on: f1, level: 3, trend: 'completed', by }, 'filing/bad-decision'],
      [{ act: 'undo', decision: 'x', by }, 'filing/no-decision'],
    ] as const
    for (const [draft, code] of cases) await assert.rejects(decide(store, draft), { code }, JSON.stringify(draft))
    assert.deepEqual(await allDecisions(store), [])
  })

  test('sentences are given with what cites them, in the order asked', async () => {
    const store = await place().open()
    const [one, two] = [await add(store, TALKS), await add(store, TRADE)]
    const at = (reading: typeof one, sentence = 0) => ({ dispatch: reading.dispatch.id, sentence })
    const found = await loadSentences(store, [at(two), at(one), at(one, 7), { dispatch: 'sha256:0', sentence: 0 }])
    assert.deepEqual(
      found.map((s) => [s.text, s.published.edtf, s.name]),
      [
        [TRADE, '2026-03-02', 'one'],
        [TALKS, '2026-03-02', 'one'],
      ],
    )
  })
})
