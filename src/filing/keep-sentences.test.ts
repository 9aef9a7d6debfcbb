import assert from 'node:assert/strict'
import { test } from 'vitest'
import { decode } from '../intake/index.ts'
import { Reading } from '../model/reading.ts'
import { readDispatch } from '../pipeline/read-dispatch.ts'
import { keepSentences } from './keep-sentences.ts'

const TEXT = `Rain over the valley

HALM, March 2, 2026. /NORPRESS/. It rained over the green hills of the valley in the morning. Norland's Foreign Minister Ada Berg met her Vestrian counterpart Ivo Lund in Kirn on Monday.

Tea was served in the old hall. "We have time," she said.

The old hall is made of wood.`

async function kept(): Promise<{ whole: Reading; reading: Reading }> {
  for await (const { dispatch } of decode(Buffer.from(TEXT))) {
    const whole = readDispatch(dispatch)
    return { whole, reading: keepSentences(whole) }
  }
  throw new Error('nothing decoded')
}

test('what findings cite stays, in its place; the rest is blank', async () => {
  const { whole, reading } = await kept()
  const { text } = reading.dispatch
  assert.equal(text.length, TEXT.length)
  assert.match(text, /Ada Berg met her Vestrian counterpart/)
  assert.match(text, /"We have time," she said\./)
  assert.doesNotMatch(text, /Tea was served|made of wood|green hills/)
  assert.match(text, /\[…\]/)
  assert.equal(reading.dispatch.id, whole.dispatch.id)
  assert.deepEqual(
    reading.findings.map(({ kind, span }) => [kind, span]),
    whole.findings.map(({ kind, span }) => [kind, span]),
  )
})

test('every span quotes the text that is kept, and the reading keeps to its contract', async () => {
  const { reading } = await kept()
  assert.deepEqual(Reading.parse(reading), reading)
  const check = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('exact' in value && 'start' in value && 'end' in value)
      assert.equal(value.exact, reading.dispatch.text.slice(value.start as number, value.end as number))
    for (const inner of Object.values(value)) check(inner)
  }
  check(reading)
  assert.doesNotMatch(JSON.stringify(reading), /Tea was served|made of wood|green hills/)
})

test('read anew, what is kept gives the findings that it gave, each at its place', async () => {
  const { reading } = await kept()
  const again = readDispatch(reading.dispatch)
  assert.equal(again.dispatch.text, reading.dispatch.text)
  const told = ({ findings }: Reading) => findings.map(({ kind, span }) => [kind, span])
  assert.deepEqual(told(again), told(reading))
  for (const { span } of again.findings) assert.equal(span.exact, reading.dispatch.text.slice(span.start, span.end))
  assert.deepEqual(keepSentences(again).dispatch.text, reading.dispatch.text)
})

test('a dispatch without findings keeps nothing of its text', async () => {
  const { whole } = await kept()
  const { dispatch, actors } = keepSentences({ ...whole, findings: [] })
  assert.doesNotMatch(dispatch.text, /\p{L}/u)
  assert.deepEqual(actors, [])
})
