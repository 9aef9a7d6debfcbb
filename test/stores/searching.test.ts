import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Process } from '../../src/model/process.ts'
import { countFacets } from '../../src/store/count-facets.ts'
import { setFiled } from '../../src/store/filings.ts'
import { listDispatches } from '../../src/store/list-dispatches.ts'
import { listEntries } from '../../src/store/list-entries.ts'
import { saveProcess } from '../../src/store/processes.ts'
import type { RecordRow } from '../../src/store/record-row.ts'
import { searchDispatches, searchEntries } from '../../src/store/search.ts'
import type { Store } from '../../src/store/store.ts'
import { addDispatch, setWithdrawn } from '../../src/store/write.ts'
import { dropRecord, writeRecord } from '../../src/store/write-record.ts'
import { aReading, SEEN } from './a-dispatch.ts'
import { eachStore } from './each-store.ts'

const ACT = { by: 'ana', at: SEEN.seenAt }

async function aProcess(store: Store, slug: string): Promise<number> {
  const process = { name: slug, parties: [], mediators: [] } as unknown as Process
  return (await saveProcess(store, slug, process, 'ana', SEEN.seenAt)).seq
}

/** An entry of a record; `day` is none where it is empty. */
function entry(kind: RecordRow['kind'], id: string, day: string, words: string): RecordRow {
  return {
    kind,
    id,
    sort: `${day} ${id}`,
    label: words,
    tags: ['act:reports'],
    words,
    body: { id } as RecordRow['body'],
  }
}

async function keep(store: Store, process: number, of: number, rows: readonly RecordRow[]): Promise<void> {
  await writeRecord(store, process, { of, rows, links: [], overview: {}, builtAt: SEEN.seenAt, tookMs: 0 })
}

eachStore('a search of records', (place) => {
  test('finds the newest of each kind, those of a day by their ids, in one process or all', async () => {
    const store = await place().open()
    const [valley, coast] = [await aProcess(store, 'valley'), await aProcess(store, 'coast')]
    const rows = [
      entry('statement', 'aa', '2026-03-01', 'the truce holds'),
      entry('statement', 'cc', '2026-03-02', 'truces were broken'),
      entry('statement', 'bb', '2026-03-02', 'a truce for the ferry'),
      entry('statement', 'ee', '', 'a truce of which no day is known'),
      entry('statement', 'dd', '2026-03-03', 'nothing of the kind'),
      entry('commitment', 'ff', '2026-03-04', 'keep the truce'),
    ]
    await keep(store, valley, 1, rows)
    await keep(store, coast, 1, [entry('statement', 'gg', '1999-12-31', 'the old truce')])
    const found = async (words: string, limit: number, process?: string) => {
      const entries = await searchEntries(store, ['statement'], { words, limit, ...(process ? { process } : {}) })
      const { total, items } = entries.get('statement')!
      return [total, ...items.map((item) => item.id)]
    }
    assert.deepEqual(await found('truce', 10), [5, 'cc', 'bb', 'aa', 'gg', 'ee'])
    assert.deepEqual(await found('truce', 1), [5, 'cc'])
    assert.deepEqual(await found('truce -ferry', 2), [4, 'cc', 'aa'])
    assert.deepEqual(await found('truce', 10, 'coast'), [1, 'gg'])
    assert.deepEqual(await found('process', 10), [0])
    assert.deepEqual(await found('truce', 10, 'nowhere'), [0])
    const { items } = await listEntries(store, valley, 'statement', { words: 'truce*', order: 'oldest', limit: 10 })
    assert.deepEqual(
      items.map((item) => item.id),
      ['ee', 'aa', 'bb', 'cc'],
    )
    await keep(store, valley, 2, [entry('statement', 'aa', '2026-03-05', 'the truce holds still')])
    assert.deepEqual(await found('truce', 10), [2, 'aa', 'gg'])
    await dropRecord(store, coast)
    assert.deepEqual(await found('truce', 10), [1, 'aa'])
  })
})

eachStore('a search of dispatches', (place) => {
  test('marks phrases whole, beginnings and other forms of a word, and counts no withdrawn dispatch', async () => {
    const store = await place().open()
    const add = async (text: string) => {
      await addDispatch(store, aReading(text), SEEN)
      return aReading(text).reading.dispatch.id
    }
    await add('Building confidence takes confidence-building measures, ÉTÉ or winter.')
    const gone = await add('Confidence building was put off.')
    const marked = async (words: string) => {
      const { total, sentences } = await searchDispatches(store, { words, limit: 10 })
      const [sentence] = sentences
      return [total, sentence?.marks.map(([start, end]) => sentence.text.slice(start, end))]
    }
    await setWithdrawn(store, gone, true, ACT)
    assert.deepEqual(await marked('"confidence building"'), [1, ['confidence-building']])
    assert.deepEqual(await marked('confid*'), [1, ['confidence', 'confidence']])
    assert.deepEqual(await marked('measure ete'), [1, ['measures', 'ÉTÉ']])
    assert.deepEqual(await marked('measure -winter'), [0, undefined])
  })
})

eachStore('where dispatches are filed', (place) => {
  test('is told beside the list when a person says otherwise', async () => {
    const store = await place().open()
    const process = await aProcess(store, 'valley')
    const added = aReading('one')
    await addDispatch(store, added, SEEN, () => [{ process, score: 0.4, reasons: [], fits: false }])
    const counts = async () => {
      const { processes, unfiled } = await countFacets(store, {})
      const list = await listDispatches(store, { limit: 10, isUnfiled: true })
      return [unfiled, list.total, processes.map(({ name, count }) => `${name} ${count}`)]
    }
    assert.deepEqual(await counts(), [1, 1, []])
    await setFiled(store, process, added.reading.dispatch.id, true, ACT)
    assert.deepEqual(await counts(), [0, 0, ['valley 1']])
    await setFiled(store, process, added.reading.dispatch.id, false, ACT)
    assert.deepEqual(await counts(), [1, 1, []])
  })
})
