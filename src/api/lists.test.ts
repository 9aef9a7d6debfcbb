import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'
import { openStore, type Store } from '../store/store.ts'
import { createApp } from './app.ts'
import { RecordWatch } from './record-watch.ts'

// Lists as a program asks for them: three dispatches, two of them the same story.

const TALKS = `Norland, Vestria to meet on valley

HALM, March 2. /NORPRESS/. Norland's Foreign Minister Ada Berg said on Monday that she would meet her Vestrian counterpart in Kirn.

The ferry is still out of service, she said.`
const CARRIED = `${TALKS}\n\nThis item was carried by Kirn Today.`
const FERRY = `Ferry sails again

KIRN, March 5. /AFI/. The ferry sailed on Thursday for the first time in a year.`

let data: string
let store: Store
let watch: RecordWatch
let app: ReturnType<typeof createApp>
beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'readout-lists-'))
  store = await openStore({ data })
  watch = new RecordWatch(store, 1_000)
  app = createApp({ store, watch, web: data })
  for (const [text, published] of [
    [TALKS, '2026-03-02'],
    [CARRIED, '2026-03-02'],
    [FERRY, '2026-03-05'],
  ] as const)
    await app.request('/api/dispatches', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, published }),
    })
})
afterAll(async () => {
  watch.close()
  await store.close()
  rmSync(data, { recursive: true, force: true })
})

const ask = async (query: string) => {
  const response = await app.request(`/api/dispatches${query}`)
  // biome-ignore lint/suspicious/noExplicitAny: what comes back is what the tests are about
  return { status: response.status, body: (await response.json()) as any }
}

const cases: [query: string, total: number][] = [
  ['?place=Halm', 2],
  ['?place=Halm,KIRN', 3],
  ['?kind=statement,contact', 2],
  ['?source=AFI', 1],
  ['?source=AFI,NORPRESS', 3],
  ['?source=AFI%5C,NORPRESS', 0],
  ['?actor=Ada+Berg', 2],
  ['?from=2026-03-03', 1],
  ['?from=2026-03&to=2026-03-02', 2],
  ['?to=2025', 0],
  ['?filed=none', 3],
  ['?process=no-such', 0],
  ['?q=ferry&place=Halm', 2],
  ['?kind=&source=&place=,', 3],
]
for (const [query, total] of cases)
  test(`dispatches${query}`, async () => assert.equal((await ask(query)).body.total, total))

test('refused: a kind there is not, a day that is none, a family of nobody', async () => {
  for (const [query, status] of [
    ['?kind=statement,rumour', 400],
    ['?from=yesterday', 400],
    ['?to=2026-13', 400],
    ['?fold=everything', 400],
    [`?family=${'0'.repeat(64)}`, 404],
  ] as const)
    assert.equal((await ask(query)).status, status, query)
})

test('a family is one item, and its id leads to all of it', async () => {
  const { body } = await ask('?fold=families')
  assert.deepEqual([body.total, body.independent], [3, 2])
  const [, folded] = body.items
  assert.equal(folded.more, 1)
  assert.equal((await ask(`?family=${folded.id.slice(7, 19)}`)).body.total, 2)
})

test('what was looked for stands in the passage, marked', async () => {
  const { body } = await ask('?q=ferry+service')
  const { text, marks } = body.items[0].passage
  assert.equal(text, 'The ferry is still out of service, she said.')
  assert.deepEqual(
    marks.map(([start, end]: [number, number]) => text.slice(start, end)),
    ['ferry', 'service'],
  )
})

test('what the list can be narrowed to is counted', async () => {
  const { body } = await ask('/facets?q=ferry&place=Kirn')
  assert.deepEqual(body.places, [
    { name: 'Halm', count: 2 },
    { name: 'Kirn', count: 1 },
  ])
  assert.deepEqual(body.sources, [{ name: 'AFI', count: 1 }])
  assert.deepEqual(body.months, [{ name: '2026-03', count: 1 }])
  assert.equal(body.unfiled, 1)
})
