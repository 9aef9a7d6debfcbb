import assert from 'node:assert/strict'
import { test } from 'vitest'
import { compareReadings } from '../../src/filing/compare-readings.ts'
import { decide } from '../../src/filing/decide.ts'
import { examine } from '../../src/filing/doctor.ts'
import { fileBytes } from '../../src/filing/file-bytes.ts'
import { loadSample } from '../../src/filing/load-sample.ts'
import { recordOf } from '../../src/filing/process-record.ts'
import { checkProcess } from '../../src/filing/read-process.ts'
import { Records } from '../../src/filing/records.ts'
import { keepProcess } from '../../src/filing/refile.ts'
import { rebuildRecord, refreshRecord } from '../../src/filing/refresh-record.ts'
import { reread } from '../../src/filing/reread.ts'
import { findingRefs } from '../../src/model/finding-key.ts'
import { listDispatches } from '../../src/store/list-dispatches.ts'
import { loadEntry, presentId } from '../../src/store/list-entries.ts'
import { loadDispatch } from '../../src/store/load-dispatch.ts'
import { recordState, recordsBehind } from '../../src/store/record-state.ts'
import { searchDispatches, searchEntries } from '../../src/store/search.ts'
import type { Store } from '../../src/store/store.ts'
import { addReading, setWithdrawn } from '../../src/store/write.ts'
import { eachStore } from './each-store.ts'

const SLUG = 'kessal-settlement'
const ACT = { by: 'ana', at: '2026-03-10T08:00:00.000Z' }
const PROCESS = await checkProcess({
  name: 'Valley talks',
  parties: [{ name: 'Norland' }, { name: 'Vestria' }],
  words: ['valley'],
})
const PLAN = `HALM, March 2. /NORPRESS/. The future of the valley was on many minds in Norland.

Foreign Minister Ada Berg will meet Vestria's Foreign Minister Ilse Marenko in Kirn on March 9, the Norlandic Foreign Ministry said.`
const LATER = `HALM, March 20. /NORPRESS/. Norland's Foreign Minister Ada Berg said on Friday that the valley needed a lasting truce with Vestria.`

const add = async (store: Store, text: string) => {
  const published = text === LATER ? '2026-03-20' : '2026-03-02'
  return (await fileBytes(store, Buffer.from(text), { name: 'one', published, by: 'ana' })).added[0]!.id
}
const all = async <T>(items: AsyncIterable<T>) => {
  const found: T[] = []
  for await (const item of items) found.push(item)
  return found
}

eachStore('the record kept', (place) => {
  test('is behind after what changes it, and the same as a rebuild once it is refreshed', async () => {
    const store = await place().open()
    await loadSample(store, 'ana')
    assert.deepEqual(
      (await recordsBehind(store)).map((r) => r.slug),
      [SLUG],
    )
    const first = await refreshRecord(store, SLUG)
    assert.equal(first.added, first.entries)
    assert.deepEqual(await recordsBehind(store), [])
    const again = await refreshRecord(store, SLUG)
    assert.deepEqual([again.added, again.changed, again.removed, again.links], [0, 0, 0, 0])
    assert.equal((await rebuildRecord(store, SLUG)).same, true)
    const [dispatch] = (await listDispatches(store, { limit: 1 })).items
    await setWithdrawn(store, dispatch!.id, true, ACT)
    assert.equal((await recordsBehind(store)).length, 1)
    assert.equal((await rebuildRecord(store, SLUG, false)).same, undefined)
    const less = await refreshRecord(store, SLUG)
    assert.ok(less.removed > 0 && less.added < less.removed, JSON.stringify(less))
    await setWithdrawn(store, dispatch!.id, false, ACT)
    await refreshRecord(store, SLUG)
    assert.equal((await rebuildRecord(store, SLUG)).same, true)
  })

  test('is whatever the order in which dispatches came', async () => {
    const [one, other] = [await place().open(), PLAN]
    await keepProcess(one, PROCESS, 'ana')
    await add(one, other)
    await add(one, LATER)
    const before = await recordOf(one, 'valley-talks')
    assert.deepEqual(await recordOf(await place().open(), 'valley-talks'), before)
    await refreshRecord(one, 'valley-talks')
    const { digest } = await recordState(one, (await keepProcess(one, PROCESS, 'ana')).seq)
    await rebuildRecord(one, 'valley-talks')
    assert.equal((await recordState(one, (await keepProcess(one, PROCESS, 'ana')).seq)).digest, digest)
  })

  test('a newer state is not overwritten by a building that began before', async () => {
    const store = await place().open()
    const { seq } = await keepProcess(store, PROCESS, 'ana')
    await add(store, PLAN)
    await Promise.all([refreshRecord(store, 'valley-talks'), add(store, LATER), refreshRecord(store, 'valley-talks')])
    await refreshRecord(store, 'valley-talks')
    const { wanted, built } = await recordState(store, seq)
    assert.equal(built, wanted)
    assert.equal((await rebuildRecord(store, 'valley-talks')).same, true)
  })

  test('leads an id from when less was known to the entry of now', async () => {
    const store = await place().open()
    const { seq } = await keepProcess(store, PROCESS, 'ana')
    const readings = [await add(store, PLAN), await add(store, LATER)].map((id) => loadDispatch(store, id))
    const refs = (await Promise.all(readings)).map((stored) => {
      const statement = stored!.reading.findings.find((f) => f.kind === 'statement')!
      return findingRefs(stored!.reading).get(statement.id)!
    })
    await refreshRecord(store, 'valley-talks')
    const before = await recordOf(store, 'valley-talks')
    const later = before.entries[refs[1]!]![0]!
    assert.deepEqual(await presentId(store, seq, later), later)
    await decide(store, { act: 'merge', on: [later, before.entries[refs[0]!]![0]!], by: 'ana' })
    await refreshRecord(store, 'valley-talks')
    const now = await presentId(store, seq, later)
    const found = await loadEntry(store, seq, now!)
    assert.equal(found?.kind, 'statement')
    assert.notEqual(now, later)
  })

  test('finds words in sentences, statements and commitments', async () => {
    const store = await place().open()
    await loadSample(store, 'ana')
    await refreshRecord(store, SLUG)
    for (const words of ['truces', '"heavy weapons"', 'detainee*']) {
      const query = { words, limit: 10 }
      const { sentences } = await searchDispatches(store, query)
      assert.ok(sentences.length > 0, words)
      for (const { text, marks } of sentences) {
        assert.ok(marks.length > 0)
        for (const [start, end] of marks) assert.match(text.slice(start, end), /^(?:truce|heavy|weapon|detainee)/i)
      }
      const entries = await searchEntries(store, ['statement', 'commitment'], query)
      assert.ok(entries.get('statement')!.total + entries.get('commitment')!.total > 0, words)
    }
    assert.deepEqual((await searchDispatches(store, { words: '...', limit: 10 })).sentences, [])
    assert.deepEqual((await searchDispatches(store, { words: 'truce', process: 'none', limit: 10 })).items, [])
  })
})

eachStore('what stands', (place) => {
  test('a contact that was due and of which nothing is heard turns to no report', async () => {
    const store = await place().open()
    await keepProcess(store, PROCESS, 'ana')
    await add(store, PLAN)
    const records = new Records(store)
    const phases = async () => {
      const view = await records.view('valley-talks')
      return (await view.list('contact', { limit: 10, order: 'newest' })).items.map((c) => c.phase)
    }
    assert.deepEqual(await phases(), ['due'])
    await add(store, LATER)
    assert.deepEqual(await phases(), ['no-report'])
    const view = await records.view('valley-talks', { day: '2026-03-05' })
    assert.deepEqual(
      (await view.list('contact', { limit: 10, order: 'newest' })).items.map((c) => c.phase),
      ['due'],
    )
  })

  test('what was rejected stays rejected when the dispatch is read again', async () => {
    const store = await place().open()
    await keepProcess(store, PROCESS, 'ana')
    const id = await add(store, PLAN)
    const { reading } = (await loadDispatch(store, id))!
    const contact = reading.findings.find((f) => f.kind === 'contact')!
    const decision = await decide(store, { act: 'reject', on: findingRefs(reading).get(contact.id)!, by: 'ana' })
    assert.deepEqual((await recordOf(store, 'valley-talks')).contacts, [])
    // a reader that draws the span one word longer, and finds nothing else any more
    const { start } = contact.span
    const span = { start, end: contact.span.end - 2, exact: reading.dispatch.text.slice(start, contact.span.end - 2) }
    const newer = { ...reading, findings: [{ ...contact, span }, ...reading.findings.filter((f) => f.kind === 'time')] }
    await addReading(store, { reading: newer, introduction: { lede: 'x' }, readAt: ACT.at }, 'read-anew')
    assert.deepEqual((await recordOf(store, 'valley-talks')).contacts, [])
    // read by this reader once more: told before anything changes
    const [told] = await all(reread(store, {}))
    assert.ok(told!.found.some((f) => f.kind === 'contact') && told!.gone.some((f) => f.kind === 'contact'))
    assert.deepEqual(told!.decisions, { held: 1, moved: [], lost: [] })
    assert.deepEqual((await loadDispatch(store, id))!.reading.findings, newer.findings)
    await all(reread(store, { apply: true }))
    assert.deepEqual((await loadDispatch(store, id))!.reading.findings, reading.findings)
    assert.deepEqual((await recordOf(store, 'valley-talks')).rejected, [
      decision.act === 'reject' && decision.on[0]!.ref,
    ])
    assert.deepEqual(await all(reread(store, {})), [])
  })

  test('a correction opens again what rested on the corrected words', async () => {
    const store = await place().open()
    await loadSample(store, 'ana')
    const record = await recordOf(store, SLUG)
    const reopened = record.waiting.filter((w) => w.kind === 'reopened')
    assert.ok(reopened.length > 0)
    const { about } = reopened[0]!
    await refreshRecord(store, SLUG)
    await decide(store, { act: 'accept', on: about, by: 'ana' })
    const after = await recordOf(store, SLUG)
    assert.ok(!after.waiting.some((w) => w.kind === 'reopened' && w.about === about))
  })

  test('a record that was tampered with is told from a rebuild', async () => {
    const store = await place().open()
    await keepProcess(store, PROCESS, 'ana')
    await add(store, PLAN)
    await refreshRecord(store, 'valley-talks')
    const states = async () => (await all(examine(store))).filter((d) => d.what !== 'disk').map((d) => d.state)
    assert.deepEqual(new Set(await states()), new Set(['well']))
    await store.db.updateTable('record_entry').set({ body: '{}' }).where('kind', '=', 'contact').execute()
    const wrong = (await all(examine(store))).filter((d) => d.state === 'wrong')
    assert.deepEqual(
      wrong.map((d) => [d.what, d.wayOut]),
      [['process valley-talks', 'readout rebuild valley-talks']],
    )
    await rebuildRecord(store, 'valley-talks')
    assert.deepEqual(new Set(await states()), new Set(['well']))
  })

  test('two readings are compared by what they find, not by numbers', async () => {
    const store = await place().open()
    const { reading } = (await loadDispatch(store, await add(store, PLAN)))!
    const renumbered = JSON.parse(
      JSON.stringify(reading).replace(/"([af])(\d+)"/g, (_, kind, n) => `"${kind}${Number(n) + 100}"`),
    )
    assert.deepEqual(compareReadings(reading, renumbered), { found: [], gone: [], changed: [] })
  })
})
