import assert from 'node:assert/strict'
import { test } from 'vitest'
import { decide } from '../../src/filing/decide.ts'
import { fileBytes } from '../../src/filing/file-bytes.ts'
import { checkProcess } from '../../src/filing/read-process.ts'
import { agreementOf } from '../../src/filing/second/agreement.ts'
import { drawSample } from '../../src/filing/second/draw-sample.ts'
import { judgeAgain } from '../../src/filing/second/judge.ts'
import { findingRefs } from '../../src/model/finding-key.ts'
import { allDecisions } from '../../src/store/decisions.ts'
import { loadDispatch } from '../../src/store/load-dispatch.ts'
import { saveProcess } from '../../src/store/processes.ts'
import type { Store } from '../../src/store/store.ts'
import { eachStore } from './each-store.ts'

const AT = '2026-03-10T08:00:00.000Z'
const SLUG = 'norland-talks'
const TEXT = `HALM, February 20, 2026. /NORPRESS/. Norland's Foreign Minister Ada Berg and Special Envoy Ilse Marenko will meet in Kirn next month.

Marenko said that she hoped for progress. Berg said that much was to be done. She added that Norland would withdraw its guns by May. "We agree," Marenko said.`

const TALKS = {
  name: 'Norland talks',
  parties: [{ name: 'Norland' }, { name: 'Ada Berg' }],
  mediators: [{ name: 'Ilse Marenko' }],
  places: [{ name: 'Kirn' }],
  words: ['guns'],
}

/** A record of one dispatch, all of whose statements a first reader accepted, but the first, which she rejected. */
async function decided(store: Store): Promise<string[]> {
  await saveProcess(store, SLUG, await checkProcess(TALKS), 'A. Berg', AT)
  const { added } = await fileBytes(store, Buffer.from(TEXT), { by: 'A. Berg', at: new Date(AT), name: 'kirn' })
  const { reading } = (await loadDispatch(store, added[0]!.id))!
  const names = findingRefs(reading)
  const refs = reading.findings.filter((f) => f.kind === 'statement').map((f) => names.get(f.id)!)
  assert.ok(refs.length > 2, 'the reader finds statements')
  for (const [i, on] of refs.entries()) await decide(store, { act: i ? 'accept' : 'reject', on, by: 'A. Berg', at: AT })
  return refs
}

const wish = { by: 'I. Sand', each: 2, seed: 'kirn' }

eachStore('second readings', (place) => {
  test('the same seed draws the same findings, of each kind at most as many as asked for', async () => {
    const store = await place().open()
    await decided(store)
    const [one, again, other] = [
      await drawSample(store, SLUG, wish, AT),
      await drawSample(store, SLUG, wish, '2026-03-11T08:00:00.000Z'),
      await drawSample(store, SLUG, { ...wish, each: 50 }, AT),
    ]
    assert.equal(one.items.length, 2)
    assert.deepEqual(one.items, again.items)
    assert.notEqual(one.id, again.id)
    assert.deepEqual(other.items.slice(0, 2), one.items)
  })

  test('nobody reads their own verdicts again, and what was undone is none', async () => {
    const store = await place().open()
    await decided(store)
    await assert.rejects(drawSample(store, SLUG, { ...wish, by: 'a. berg' }, AT), {
      code: 'filing/nothing-to-read-again',
    })
    for (const { id } of await allDecisions(store)) await decide(store, { act: 'undo', decision: id, by: 'A. Berg' })
    await assert.rejects(drawSample(store, SLUG, wish, AT), { code: 'filing/nothing-to-read-again' })
  })

  test('verdicts are kept apart from decisions, the last on a finding counts, and the two are compared', async () => {
    const store = await place().open()
    const [rejected, ...accepted] = await decided(store)
    const before = await allDecisions(store)
    const { id } = await drawSample(store, SLUG, { ...wish, each: 50 }, AT)
    const say = (ref: string, verdict: 'accept' | 'reject' | 'skip' | 'none') =>
      judgeAgain(store, id, { ref, verdict, at: AT })
    assert.equal((await agreementOf(store, SLUG)).left, accepted.length + 1)
    await say(rejected!, 'accept')
    await say(rejected!, 'none')
    await say(rejected!, 'reject')
    for (const ref of accepted.slice(1)) await say(ref, 'accept')
    await say(accepted[0]!, 'reject')
    const found = await agreementOf(store, SLUG)
    const n = accepted.length + 1
    assert.deepEqual([found.left, found.all.n, found.all.agreement], [0, n, (n - 1) / n])
    assert.deepEqual(
      found.differing.map((d) => [d.ref, d.first, d.second, d.secondBy]),
      [[accepted[0], 'accept', 'reject', 'I. Sand']],
    )
    await say(accepted[0]!, 'skip')
    const { skipped, all } = await agreementOf(store, SLUG)
    assert.deepEqual([skipped, all.n, all.kappa], [1, n - 1, 1])
    assert.deepEqual(await allDecisions(store), before)
    await assert.rejects(say('0123456789abcdef-0123456789abcdef', 'accept'), { code: 'filing/no-finding' })
  })
})
