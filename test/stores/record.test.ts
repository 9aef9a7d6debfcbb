import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { test } from 'vitest'
import { listDispatches } from '../../src/store/list-dispatches.ts'
import { findDispatchId, loadDispatch, loadNeighbours } from '../../src/store/load-dispatch.ts'
import { countRecord, latestDispatchId, recordMark } from '../../src/store/status.ts'
import type { Store } from '../../src/store/store.ts'
import { addDispatch, addReading, addSighting, setWithdrawn } from '../../src/store/write.ts'
import { aReading, SEEN } from './a-dispatch.ts'
import { eachStore } from './each-store.ts'

const ACT = { by: 'monitor', at: '2026-03-03T09:00:00.000Z' }
const TEXT = 'Norland’s minister said “talks” went on in Zürich. \u{1F54A} Квартал'

async function addAll(store: Store, ...dispatches: [text: string, edtf?: string][]): Promise<string[]> {
  const ids = []
  for (const [text, edtf] of dispatches) {
    const added = aReading(text, edtf ? { edtf, basis: 'given' } : undefined)
    await addDispatch(store, added, SEEN)
    ids.push(added.reading.dispatch.id)
  }
  return ids
}

/** Rows of node:sqlite have no prototype, which a strict comparison would hold against them. */
const plain = (rows: readonly object[]) => rows.map((row) => ({ ...row }))

const ledes = async (store: Store, query: object = {}) =>
  (await listDispatches(store, { limit: 50, ...query })).items.map((item) => item.lede)

eachStore('the record', (place) => {
  test('gives back a reading exactly as it was put in', async () => {
    const added = aReading(TEXT, { edtf: '2026-03-02', basis: 'weekday', alternatives: ['2020-03-02'] })
    await addDispatch(await place().open(), added, SEEN)
    const stored = await loadDispatch(await place().open(), added.reading.dispatch.id)
    assert.equal(JSON.stringify(stored?.reading.findings), JSON.stringify(added.reading.findings))
    assert.deepEqual(stored?.reading, added.reading)
    assert.deepEqual(stored?.sightings, [SEEN])
    assert.equal(stored?.addedAt, SEEN.seenAt)
    assert.equal(stored?.withdrawn, false)
    assert.equal(new Set(stored?.keys.values()).size, 2)
  })

  test('takes the same dispatch twice without a change', async () => {
    const store = await place().open()
    const added = aReading(TEXT)
    assert.equal(await addDispatch(store, added, SEEN), true)
    const before = await recordMark(store)
    assert.equal(await addDispatch(store, added, { ...SEEN, seenAt: ACT.at }), false)
    assert.equal(await addSighting(store, added.reading.dispatch.id, { ...SEEN, seenAt: ACT.at }), false)
    assert.equal(await recordMark(store), before)
    assert.deepEqual(await countRecord(store), { dispatches: 1, findings: 2 })
  })

  test('notes another sighting where name, source or address differ', async () => {
    const store = await place().open()
    const [id] = await addAll(store, [TEXT])
    const elsewhere = { ...SEEN, name: 'two', source: 'NORPRESS', url: 'https://norpress.example/2' }
    assert.equal(await addSighting(store, id!, elsewhere), true)
    const stored = await loadDispatch(store, id!)
    assert.deepEqual(stored?.sightings, [SEEN, elsewhere])
    assert.equal((await listDispatches(store, { limit: 1 })).items[0]?.source, 'NORPRESS')
  })

  test('marks as invented what came in as invented', async () => {
    const store = await place().open()
    const [id] = await addAll(store, [TEXT])
    await addSighting(store, id!, { ...SEEN, invented: true })
    assert.equal((await loadDispatch(store, id!))?.invented, true)
  })

  test('keeps the earlier reading and the given date beside the reading that counts', async () => {
    const store = await place().open()
    const [id] = await addAll(store, [TEXT])
    const later = aReading(TEXT, { edtf: '2026-03-01', basis: 'given' }, ACT.at)
    await addReading(store, later, 'date-given', { ...ACT, edtf: '2026-03-01' })
    const stored = await loadDispatch(store, id!)
    assert.deepEqual(stored?.reading.dispatch.published, { edtf: '2026-03-01', basis: 'given' })
    assert.equal(stored?.addedAt, SEEN.seenAt)
    const readings = await store.db.selectFrom('reading').select(['reason', 'read_at']).orderBy('seq').execute()
    assert.deepEqual(plain(readings), [
      { reason: 'added', read_at: SEEN.seenAt },
      { reason: 'date-given', read_at: ACT.at },
    ])
    const dates = await store.db.selectFrom('given_date').select(['edtf', 'by', 'given_at']).execute()
    assert.deepEqual(plain(dates), [{ edtf: '2026-03-01', by: 'monitor', given_at: ACT.at }])
    assert.deepEqual(await countRecord(store), { dispatches: 1, findings: 2 })
  })

  test('withdraws and restores without deleting', async () => {
    const store = await place().open()
    const [id] = await addAll(store, [TEXT])
    assert.equal(await setWithdrawn(store, id!, true, ACT), true)
    assert.equal(await setWithdrawn(store, id!, true, ACT), false)
    assert.deepEqual(await ledes(store), [])
    assert.deepEqual(await countRecord(store), { dispatches: 0, findings: 0 })
    assert.equal((await loadDispatch(store, id!))?.withdrawn, true)
    assert.equal(await setWithdrawn(store, id!, false, ACT), true)
    assert.deepEqual(await ledes(store), [TEXT])
    const rows = await store.db.selectFrom('withdrawal').select('withdrawn').orderBy('seq').execute()
    assert.deepEqual(
      rows.map((r) => r.withdrawn),
      [1, 0],
    )
  })

  test('refuses a finding that no words prove, and with it the whole dispatch', async () => {
    const store = await place().open()
    const added = aReading(TEXT)
    const [statement] = added.reading.findings
    const unproven = { ...statement!, span: { start: 5, end: 5, exact: '' } }
    const broken = { ...added, reading: { ...added.reading, findings: [unproven] } }
    await assert.rejects(addDispatch(store, broken, SEEN))
    assert.equal(await loadDispatch(store, added.reading.dispatch.id), undefined)
    for (const table of ['dispatch', 'sighting', 'reading', 'actor', 'finding'] as const) {
      const { n } = await store.db
        .selectFrom(table)
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .executeTakeFirstOrThrow()
      assert.equal(n, 0, table)
    }
    assert.equal(await addDispatch(store, added, SEEN), true)
  })

  test('finds a dispatch by the beginning of its id', async () => {
    const store = await place().open()
    const [id] = await addAll(store, [TEXT])
    const digits = id!.slice('sha256:'.length)
    const cases = [
      [digits.slice(0, 12), id],
      [`sha256:${digits.slice(0, 20)}`, id],
      [id!, id],
      [digits.slice(0, 11), undefined],
      ['f'.repeat(64), undefined],
      ["' OR 1=1", undefined],
    ] as const
    for (const [asked, found] of cases) assert.equal(await findDispatchId(store, asked), found, asked)
  })

  test('orders by publication, then by coming in, with the undated at the day they came', async () => {
    const store = await place().open()
    const ids = await addAll(
      store,
      ['of March 1', '2026-03-01'],
      ['undated, came on March 2'],
      ['of March 2, later', '2026-03-02T23:59:00Z'],
      ['of March 2, no hour', '2026-03-02'],
      ['of March 3', '2026-03-03'],
      ['of some March 1', 'XXXX-03-01'],
      ['of March', '2026-03'],
    )
    const inOrder = [
      'of March 3',
      'of March 2, later',
      'of some March 1',
      'undated, came on March 2',
      'of March 2, no hour',
      'of March 1',
      'of March',
    ]
    assert.deepEqual(await ledes(store), inOrder)
    assert.deepEqual(await loadNeighbours(store, ids[0]!), { newer: ids[3], older: ids[6] })
    assert.deepEqual(await loadNeighbours(store, ids[4]!), { older: ids[2] })
    await setWithdrawn(store, ids[3]!, true, ACT)
    assert.deepEqual(await loadNeighbours(store, ids[0]!), { newer: ids[1], older: ids[6] })
  })

  test('pages through all of them once each, whatever comes in meanwhile', async () => {
    const store = await place().open()
    await addAll(store, ...Array.from({ length: 25 }, (_, i) => [`dispatch ${i}`, '2026-03-02'] as [string, string]))
    const seen: string[] = []
    let before: string | undefined
    do {
      const page = await listDispatches(store, { limit: 10, ...(before ? { before } : {}) })
      seen.push(...page.items.map((item) => item.lede))
      before = page.next
      await addAll(store, [`newer ${seen.length}`, '2026-03-05'])
    } while (before)
    assert.deepEqual(
      seen,
      Array.from({ length: 25 }, (_, i) => `dispatch ${24 - i}`),
    )
    await assert.rejects(listDispatches(store, { limit: 1, before: 'nowhere' }), { code: 'store/cursor' })
  })

  test('searches words, phrases, beginnings and exclusions, whatever their accents and endings', async () => {
    const store = await place().open()
    await addAll(
      store,
      ['The ministers met in Zürich', '2026-03-01'],
      ['A meeting of the minister was put off', '2026-03-02'],
      ['Norland’s envoy arrived; it isn’t over (AND "NOT" so)', '2026-03-03'],
      ['Переговоры: Квартал', '2026-03-04'],
    )
    const cases: [words: string, found: number[]][] = [
      ['ministers', [2, 1]],
      ['minister zurich', [1]],
      ['ZÜRICH', [1]],
      ['"ministers met"', [1]],
      ['"met ministers"', []],
      ['minist* -zurich', [2]],
      ['norland', [3]],
      ['of the', [2]],
      ['квартал', [4]],
      ['isn’t', [3]],
      ['NEAR(', []],
      ['"unclosed phrase', []],
      ['...', []],
      ['-zurich', []],
      ['', [4, 3, 2, 1]],
      [`${'word '.repeat(5_000)}`, []],
    ]
    const all = (await ledes(store)).toReversed()
    for (const [words, found] of cases)
      assert.deepEqual(
        await ledes(store, { words }),
        found.map((n) => all[n - 1]),
        words.slice(0, 40),
      )
  })

  test('narrows by kind and source, and counts', async () => {
    const store = await place().open()
    const [id] = await addAll(store, ['one', '2026-03-01'], ['two', '2026-03-02'])
    await addSighting(store, id!, { ...SEEN, source: 'NORPRESS' })
    const page = await listDispatches(store, { limit: 1, kinds: ['statement'] })
    assert.equal(page.total, 2)
    assert.deepEqual(page.items[0]?.counts, { statement: 1, time: 1 })
    assert.deepEqual(await ledes(store, { sources: ['NORPRESS'] }), ['one'])
    assert.deepEqual(await ledes(store, { kinds: ['event'] }), [])
  })

  test('takes long texts and many findings', async () => {
    const store = await place().open()
    const text = 'The talks on the valley went on. '.repeat(60_000)
    const added = aReading(text)
    const time = added.reading.findings[1]!
    const findings = Array.from({ length: 20_000 }, (_, i) => ({
      ...time,
      id: `f${i + 1}`,
      span: { start: i, end: i + 4, exact: text.slice(i, i + 4) },
    }))
    const reading = { ...added.reading, findings } as typeof added.reading
    await addDispatch(store, { ...added, reading, introduction: { lede: 'long' } }, SEEN)
    assert.deepEqual(await countRecord(store), { dispatches: 1, findings: 20_000 })
    assert.deepEqual(await ledes(store, { words: 'valley' }), ['long'])
  })

  test('lets two writers add at the same time', async () => {
    const stores = [await place().open(), await place().open()]
    const texts = Array.from({ length: 20 }, (_, i) => `dispatch ${i} of the race`)
    const added = await Promise.all(
      stores.flatMap((store) => texts.map((text) => addDispatch(store, aReading(text), SEEN))),
    )
    assert.equal(added.filter(Boolean).length, texts.length)
    assert.deepEqual(await countRecord(stores[0]!), { dispatches: 20, findings: 40 })
    assert.equal(await recordMark(stores[0]!), await recordMark(stores[1]!))
  })

  test('its mark changes with every write, seen from another connection', async () => {
    const [writer, watcher] = [await place().open(), await place().open()]
    const marks = [await recordMark(watcher)]
    assert.equal(await latestDispatchId(watcher), undefined)
    const [id] = await addAll(writer, [TEXT])
    marks.push(await recordMark(watcher))
    await addSighting(writer, id!, { ...SEEN, name: 'two' })
    marks.push(await recordMark(watcher))
    await setWithdrawn(writer, id!, true, ACT)
    marks.push(await recordMark(watcher))
    assert.equal(new Set(marks).size, marks.length)
    assert.equal(await latestDispatchId(watcher), id)
  })

  test('numbers and dates come back as numbers and text', async () => {
    const store = await place().open()
    await addAll(store, [TEXT])
    const row = await store.db.selectFrom('finding').selectAll().orderBy('ordinal').executeTakeFirstOrThrow()
    assert.equal(typeof row.reading, 'number')
    assert.equal(row.confidence, 0.75)
    assert.equal(row.background, 0)
    const { rows } = await sql`SELECT count(*) AS n FROM finding`.execute(store.db)
    assert.deepEqual(plain(rows as object[]), [{ n: 2 }])
  })
})
