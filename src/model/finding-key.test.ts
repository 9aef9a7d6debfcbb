import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Finding } from './finding.ts'
import { findingKeys } from './finding-key.ts'
import type { Reading } from './reading.ts'

const TEXT = 'Vestria is a member of the Lindholm Group, the minister said.'
const at = (start: number, end: number) => ({ start, end, exact: TEXT.slice(start, end) })
const common = { span: at(0, 41), sentence: 0, confidence: 0.9, reader: 'x' }

function reading(findings: readonly Finding[], names: readonly string[] = ['Vestria', 'Lindholm Group']): Reading {
  return {
    reader: { name: 'readout', version: '0.1.0', language: 'en' },
    dispatch: {
      id: `sha256:${'0'.repeat(64)}`,
      text: TEXT,
      published: { basis: 'unknown' },
      language: 'en',
      paragraphs: [],
      sentences: [],
    },
    actors: names.map((name, i) => ({ id: `a${i + 1}`, name, type: 'state', mentions: [at(0, 7)], offices: [] })),
    findings,
  }
}

const membership = (id: string, member: string, of: string): Finding => ({
  ...common,
  id,
  kind: 'membership',
  member,
  of,
})
const time = (id: string): Finding => ({ ...common, id, kind: 'time', timex: { type: 'DATE', value: '2019' } })

test('a key stays when findings and actors are numbered anew', () => {
  const before = findingKeys(reading([membership('f1', 'a1', 'a2')]))
  const after = findingKeys(
    reading([time('f1'), membership('f2', 'a2', 'a3')], ['Norland', 'Vestria', 'Lindholm Group']),
  )
  assert.equal(after.get('f2'), before.get('f1'))
  assert.match(before.get('f1')!, /^[0-9a-f]{16}$/)
})

test('what is not the same has not the same key', () => {
  const keys = findingKeys(
    reading([
      time('f1'),
      membership('f2', 'a1', 'a2'),
      membership('f3', 'a2', 'a1'),
      { ...membership('f4', 'a1', 'a2'), span: at(0, 7) },
      time('f5'),
    ]),
  )
  assert.equal(new Set(keys.values()).size, 5)
})

test('confidence, finder and wording of a type do not enter into it', () => {
  const surer = { ...time('f1'), confidence: 0.1, reader: 'y' }
  assert.deepEqual(findingKeys(reading([surer])), findingKeys(reading([time('f1')])))
})
