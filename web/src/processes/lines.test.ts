import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { Process } from '../../../src/model/process.ts'
import { fromLines, NO_LINES, toLines } from './lines.ts'

const SAMPLE = join(import.meta.dirname, '../../../samples/process.json')

test('a process file comes back from its lines as it was', () => {
  const process = Process.parse(JSON.parse(readFileSync(SAMPLE, 'utf8')))
  assert.deepEqual(Process.parse(fromLines(toLines(process), process)), process)
})

test('only the name must stand', () => {
  const process = Process.parse(fromLines({ ...NO_LINES, name: ' Lake talks ' }))
  assert.equal(process.name, 'Lake talks')
  assert.deepEqual(process.parties, [])
})

const cases = [
  ['parties', 'Vestria: Varn, Vestrian Republic', [{ name: 'Vestria', aliases: ['Varn', 'Vestrian Republic'] }]],
  ['places', 'Kessal\n\nHalm', [{ name: 'Kessal' }, { name: 'Halm' }]],
  [
    'formats',
    'Lindholm Group: Taverny co-chair, Kirnland',
    [{ name: 'Lindholm Group', members: [{ name: 'Taverny', role: 'co-chair' }, { name: 'Kirnland' }] }],
  ],
  [
    'people',
    'Ilse Marenko: envoy of Taverny',
    [{ name: 'Ilse Marenko', offices: [{ office: 'envoy', of: 'Taverny' }] }],
  ],
  ['agreements', 'Kirn agreement: 2026-04-28, Kirn', [{ name: 'Kirn agreement', date: '2026-04-28', place: 'Kirn' }]],
  ['subjects', 'truce', [{ name: 'truce', words: ['truce'] }]],
] as const
for (const [field, lines, expected] of cases)
  test(`${field}: ${lines.split('\n')[0]}`, () => {
    const process = Process.parse(fromLines({ ...NO_LINES, name: 'Talks', [field]: lines }))
    assert.deepEqual(process[field], Process.parse({ name: 'Talks', [field]: expected })[field])
  })
