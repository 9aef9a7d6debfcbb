import assert from 'node:assert/strict'
import { test } from 'vitest'
import { Process } from '../../src/model/process.ts'
import { FILED, fileToProcess } from '../../src/record/index.ts'
import { PROCESS } from './cases.ts'
import { compose } from './compose.ts'

const cases = [
  ['Norland and Sudmark agreed to talk.', true],
  ['The Norlandic foreign minister flew to Brigg for talks with the monitors.', true],
  ['Norland won the football cup.', false],
  ['The ministers met in Brigg and Tarn.', false],
  ['Prices of wheat rose.', false],
  ['Sudmark troops shelled a Norlandic village, the Monitoring Mission said.', true],
] as const
for (const [text, expected] of cases)
  test(`filed: ${text}`, () => {
    const { score, reasons } = fileToProcess(compose('2026-03-05', 'North', text, [], []).reading, PROCESS)
    assert.equal(score >= FILED, expected, `${score} ${reasons.join(', ')}`)
  })

test('what is to be left out is, with the reason', () => {
  const process = Process.parse({ ...PROCESS, leaveOut: ['football'] })
  const { reading } = compose('2026-03-05', 'North', 'Norland beat Sudmark at football.', [], [])
  assert.deepEqual(fileToProcess(reading, process), {
    score: 0,
    reasons: ['it has "football", which is to be left out'],
  })
})

test('a process file needs a name and knows its fields', () => {
  assert.ok(Process.safeParse({ name: 'A settlement' }).success)
  assert.ok(!Process.safeParse({}).success)
  assert.ok(!Process.safeParse({ name: 'A settlement', partys: [] }).success)
})

test('what a long dispatch names once in a list it is not about', () => {
  const list = 'Delegates of Norland, Sudmark, Karland and Orrland took part.'
  const filler = ' The conference spoke of fisheries and the price of nets.'.repeat(90)
  const score = (text: string) => fileToProcess(compose('2026-03-05', 'North', text, [], []).reading, PROCESS).score
  assert.ok(score(list) >= FILED)
  assert.ok(score(`A conference on fisheries.\n${list}${filler}`) < FILED)
  assert.ok(score(`A conference on fisheries.\n${list}${filler} Norland and Sudmark agreed to talk.`) >= FILED)
})

test('a place of the process with its words needs no party', () => {
  const process = Process.parse({ ...PROCESS, words: ['ceasefire', 'hostages'] })
  const text = 'They spoke of hostages, of a ceasefire and of the monitors near Brigg and Tarn.'
  const { score } = fileToProcess(compose('2026-03-05', 'North', text, [], []).reading, process)
  assert.ok(score >= FILED, String(score))
})
