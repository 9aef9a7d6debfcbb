import assert from 'node:assert/strict'
import { sql } from 'kysely'
import { test } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import type { Process } from '../../src/model/process.ts'
import type { Family } from '../../src/model/record-entry.ts'
import { countFacets } from '../../src/store/count-facets.ts'
import { type DispatchFilter, matching, weigh } from '../../src/store/dispatch-query.ts'
import { type DispatchQuery, listDispatches } from '../../src/store/list-dispatches.ts'
import { saveProcess } from '../../src/store/processes.ts'
import type { Store } from '../../src/store/store.ts'
import { addDispatch, setWithdrawn } from '../../src/store/write.ts'
import { writeRecord } from '../../src/store/write-record.ts'
import { aReading, SEEN } from './a-dispatch.ts'
import { eachStore } from './each-store.ts'

interface Given {
  readonly text: string
  readonly day?: string
  readonly source?: string
  readonly place?: string
  readonly agency?: string
  readonly headline?: string
  readonly actor?: string
  readonly kinds?: readonly Finding['kind'][]
  readonly process?: number
}

/** Puts a dispatch in as if it had been read so. */
async function add(store: Store, given: Given): Promise<string> {
  const { text, day, source, place, agency, headline, actor, kinds, process } = given
  const added = aReading(text, day ? { edtf: day, basis: 'given' } : undefined)
  const { reading } = added
  const changed = {
    ...reading,
    actors: reading.actors.map((a) => ({ ...a, name: actor ?? a.name })),
    findings: reading.findings.map((f, i) => ({ ...f, kind: kinds?.[i] ?? f.kind }) as Finding),
  }
  const dateline = place || agency ? { dateline: { ...(place ? { place } : {}), ...(agency ? { agency } : {}) } } : {}
  const introduction = { lede: text, ...dateline, ...(source ? { source } : {}), ...(headline ? { headline } : {}) }
  const filing = process ? [{ process, score: 1, reasons: [], fits: true }] : []
  await addDispatch(store, { ...added, reading: changed, introduction }, SEEN, () => filing)
  return reading.dispatch.id
}

async function aProcess(store: Store, name: string): Promise<number> {
  const process = { name, parties: [], mediators: [] } as unknown as Process
  const { seq } = await saveProcess(store, name.toLowerCase().replace(' ', '-'), process, 'ana', SEEN.seenAt)
  return seq
}

const list = (store: Store, query: Partial<DispatchQuery> = {}) => listDispatches(store, { limit: 50, ...query })
const ledes = async (store: Store, query: Partial<DispatchQuery> = {}) =>
  (await list(store, query)).items.map((item) => item.lede)

eachStore('lists of dispatches', (place) => {
  test('are narrowed by each filter, and by several values of one', async () => {
    const store = await place().open()
    await add(store, { text: 'one', day: '2026-03-01', source: 'AFI', place: 'VARN', actor: 'Per Aldin' })
    await add(store, { text: 'two', day: '2026-03-02', source: 'Norpress', place: 'Varn', kinds: ['contact', 'time'] })
    await add(store, { text: 'three', day: '2026-04-05T10:00:00Z', source: 'Office, Kirn', place: 'KIRN' })
    const cases: [DispatchFilter, string[]][] = [
      [{ sources: ['AFI'] }, ['one']],
      [{ sources: ['AFI', 'Office, Kirn'] }, ['three', 'one']],
      [{ kinds: ['contact'] }, ['two']],
      [{ kinds: ['contact', 'statement'] }, ['three', 'two', 'one']],
      [{ places: ['Varn'] }, ['two', 'one']],
      [{ places: ['KIRN'] }, ['three']],
      [{ actors: ['Per Aldin'] }, ['one']],
      [{ actors: ['Per Aldin', 'Norland'] }, ['three', 'two', 'one']],
      [{ actors: ["' OR 1=1"] }, []],
      [{ from: '2026-03-02' }, ['three', 'two']],
      [{ to: '2026-03-01' }, ['one']],
      [{ from: '2026-04', to: '2026-04' }, ['three']],
      [{ from: '2026-04-05', to: '2026-04-05' }, ['three']],
      [{ to: '2025' }, []],
      [{ places: ['Varn'], sources: ['AFI'], from: '2026', to: '2026' }, ['one']],
    ]
    for (const [filter, found] of cases) assert.deepEqual(await ledes(store, filter), found, JSON.stringify(filter))
  })

  test('say what they can be narrowed to, each value counted without its own filter', async () => {
    const store = await place().open()
    const process = await aProcess(store, 'Valley talks')
    await add(store, { text: 'one', day: '2026-03-01', source: 'AFI', place: 'VARN', process })
    await add(store, { text: 'two', day: '2026-03-02', source: 'Norpress', place: 'Varn', kinds: ['contact'] })
    const gone = await add(store, { text: 'gone', day: '2026-03-03', source: 'AFI' })
    await setWithdrawn(store, gone, true, { by: 'ana', at: SEEN.seenAt })
    const facets = await countFacets(store, { sources: ['AFI'] })
    assert.deepEqual(plain(facets.sources), [
      { name: 'AFI', count: 1 },
      { name: 'Norpress', count: 1 },
    ])
    assert.deepEqual(facets.kinds, [
      { name: 'statement', count: 1 },
      { name: 'time', count: 1 },
    ])
    assert.deepEqual(facets.places, [{ name: 'Varn', count: 1 }])
    assert.deepEqual(plain(facets.actors), [{ name: 'Norland', count: 1 }])
    assert.equal(facets.actorsOf, 1)
    assert.deepEqual(plain(facets.processes), [{ name: 'valley-talks', count: 1 }])
    assert.equal(facets.unfiled, 0)
    assert.deepEqual(plain(facets.months), [{ name: '2026-03', count: 1 }])
    assert.deepEqual((await countFacets(store, {})).places, [{ name: 'Varn', count: 2 }])
    const none = await countFacets(store, { words: '...' })
    assert.deepEqual([none.actors, none.unfiled, none.months], [[], 0, []])
  })

  test('fold what is filed nowhere only where day, headline and agency are the same', async () => {
    const store = await place().open()
    const same = { day: '2026-03-01', agency: 'AFI', headline: 'Ferry sails again' }
    const first = await add(store, { text: 'as sent', ...same })
    await add(store, { text: 'as carried', ...same, source: 'Kirn Today' })
    await add(store, { text: 'of the next day', ...same, day: '2026-03-02' })
    await add(store, { text: 'of another agency', ...same, agency: 'Norpress' })
    await add(store, { text: 'without a headline', day: '2026-03-01', agency: 'AFI' })
    const page = await list(store, { isFolded: true })
    assert.deepEqual(
      page.items.map((item) => [item.lede, item.more]),
      [
        ['of the next day', undefined],
        ['without a headline', undefined],
        ['of another agency', undefined],
        ['as sent', 1],
      ],
    )
    assert.deepEqual([page.total, page.independent], [5, 4])
    assert.deepEqual(await ledes(store, { family: first }), ['as carried', 'as sent'])
    assert.deepEqual(await ledes(store, { isFolded: true, sources: ['Kirn Today'] }), ['as carried'])
    assert.equal((await list(store)).items.length, 5)
    await setWithdrawn(store, first, true, { by: 'ana', at: SEEN.seenAt })
    const [, , , carried] = (await list(store, { isFolded: true })).items
    assert.deepEqual([carried?.lede, carried?.more], ['as carried', undefined])
  })

  test('fold the families of a record: the newest version of its agency stands, a correction stands alone', async () => {
    const store = await place().open()
    const process = await aProcess(store, 'Valley talks')
    const ids = new Map<string, string>()
    const texts = ['as sent', 'updated', 'copied', 'reworded elsewhere', 'corrected', 'other']
    for (const [i, text] of texts.entries())
      ids.set(text, await add(store, { text, day: `2026-03-0${i + 1}`, process }))
    const version = (text: string, relation: Family['versions'][number]['relation'], agency = 'afi') => ({
      dispatch: ids.get(text)!,
      relation,
      agency,
      changed: [],
    })
    const family: Family = {
      id: '00000000000000aa',
      agency: 'afi',
      versions: [
        version('as sent', 'original'),
        version('updated', 'update'),
        version('copied', 'copy'),
        version('reworded elsewhere', 'update', 'norpress'),
        version('corrected', 'correction'),
      ],
    }
    const alone: Family = { id: '00000000000000bb', versions: [version('other', 'original')] }
    await keep(store, process, 1, [family, alone])
    const page = await list(store, { isFolded: true })
    assert.deepEqual(
      page.items.map((item) => [item.lede, item.more, item.relation]),
      [
        ['other', undefined, undefined],
        ['corrected', undefined, 'correction'],
        ['updated', 3, 'update'],
      ],
    )
    assert.deepEqual([page.total, page.independent], [6, 3])
    const all = (await list(store, { family: ids.get('updated')! })).items
    assert.deepEqual(
      all.map((item) => [item.lede, item.relation]),
      [
        ['reworded elsewhere', 'update'],
        ['copied', 'copy'],
        ['updated', 'update'],
        ['as sent', 'original'],
      ],
    )
    assert.deepEqual(await ledes(store, { family: ids.get('other')! }), ['other'])
    assert.deepEqual(await ledes(store, { isFolded: true, to: '2026-03-01' }), ['as sent'])
    await keep(store, process, 2, [alone])
    assert.equal((await list(store, { isFolded: true })).items.length, 6)
  })

  test('list a dispatch of two records once, by the one set up first', async () => {
    const store = await place().open()
    const [first, second] = [await aProcess(store, 'Valley talks'), await aProcess(store, 'Ferry talks')]
    const ids = []
    for (const text of ['a', 'b', 'c']) ids.push(await add(store, { text, day: '2026-03-01', process: first }))
    const family = (id: string, ...of: string[]): Family => ({
      id,
      versions: of.map((dispatch, i) => ({ dispatch, relation: i ? 'copy' : 'original', changed: [] })),
    })
    await keep(store, second, 1, [family('00000000000000bb', ids[1]!, ids[0]!, ids[2]!)])
    assert.deepEqual(await ledes(store, { isFolded: true }), ['b'])
    await keep(store, first, 1, [family('00000000000000aa', ids[0]!, ids[1]!)])
    await keep(store, second, 2, [family('00000000000000bb', ids[1]!, ids[0]!, ids[2]!)])
    assert.deepEqual(await ledes(store, { isFolded: true }), ['c', 'a'])
  })

  test('page through folded families once each', async () => {
    const store = await place().open()
    for (let i = 0; i < 12; i++)
      await add(store, { text: `copy ${i}`, day: '2026-03-01', agency: 'AFI', headline: `headline ${i % 5}` })
    const seen: string[] = []
    let before: string | undefined
    do {
      const page = await list(store, { limit: 2, isFolded: true, ...(before ? { before } : {}) })
      seen.push(...page.items.map((item) => item.lede))
      before = page.next
    } while (before)
    assert.deepEqual(seen, ['copy 4', 'copy 3', 'copy 2', 'copy 1', 'copy 0'])
  })

  test('show the sentence that has what was looked for, with its words marked', async () => {
    const store = await place().open()
    await add(store, { text: 'The ministers met in Zürich', day: '2026-03-01' })
    const [item] = (await list(store, { words: 'minister zurich' })).items
    const { text, marks } = item!.passage!
    assert.deepEqual(
      marks.map(([start, end]) => text.slice(start, end)),
      ['ministers', 'Zürich'],
    )
    assert.equal((await list(store)).items[0]?.passage, undefined)
  })
})

eachStore('every filter', (place) => {
  test('is answered by an index', async () => {
    const store = await place().open()
    if (place().kind !== 'sqlite') return
    const filters: DispatchFilter[] = [
      {},
      { kinds: ['contact', 'event'] },
      { sources: ['AFI', 'Norpress'] },
      { places: ['Varn'] },
      { actors: ['Per Aldin'] },
      { from: '2026-03', to: '2026-04' },
      { process: 'valley-talks' },
      { isUnfiled: true },
      { family: `sha256:${'0'.repeat(64)}` },
      { words: 'ferry' },
    ]
    for (const filter of filters) {
      const { sql: text, parameters } = matching(store, await weigh(store, filter))
        .select('listing.dispatch')
        .orderBy('listing.ordered_at', 'desc')
        .orderBy('listing.dispatch', 'desc')
        .limit(50)
        .compile()
      const values = [...parameters]
      const plan = sql.join(
        text.split('?').map((part, i) => (i ? sql`${values[i - 1]}${sql.raw(part)}` : sql.raw(part))),
        sql``,
      )
      const { rows } = await sql<{ detail: string }>`EXPLAIN QUERY PLAN ${plan}`.execute(store.db)
      for (const { detail } of rows)
        assert.match(
          detail,
          /USING|VIRTUAL TABLE INDEX|SUBQUERY|TEMP B-TREE|BLOOM|MULTI-INDEX|^INDEX \d/,
          JSON.stringify(filter),
        )
    }
  })
})

async function keep(store: Store, process: number, of: number, families: readonly Family[]): Promise<void> {
  const rows = families.map((body) => ({
    kind: 'family' as const,
    id: body.id,
    sort: body.id,
    label: '',
    tags: [],
    body,
  }))
  await writeRecord(store, process, { of, rows, links: [], overview: {}, builtAt: SEEN.seenAt, tookMs: 0 })
}

/** Rows of node:sqlite have no prototype, which a strict comparison would hold against them. */
const plain = (rows: readonly object[]) => rows.map((row) => ({ ...row }))
