import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Family, RecordContact } from '../../../src/model/record-entry.ts'
import { coverageOf } from './coverage.ts'
import type { Dossier } from './load-dossier.ts'

const version = (source: string, reported: string, relation: 'original' | 'copy'): Family['versions'][number] => ({
  dispatch: `${source} ${reported}`,
  relation,
  reported,
  source,
  changed: [],
})
const FAMILIES: Family[] = [
  { id: 'a', versions: [version('Meridian', '2026-03-05', 'original'), version('Tidewire', '2026-03-06', 'copy')] },
  { id: 'b', versions: [version('Tidewire', '2026-05-01', 'original')] },
]
const told = (independent: number, ...sources: string[]) =>
  ({ independent, citations: sources.map((source) => ({ source })) }) as unknown as RecordContact
const DOSSIER = {
  families: FAMILIES,
  contacts: [told(1, 'Meridian', 'Tidewire'), told(1, 'Tidewire')],
  commitments: [],
  chronology: [told(4, 'Meridian', 'Tidewire')],
} as unknown as Dossier

test('each source with its copies, what it tells of, and what it tells of alone', () => {
  const [tidewire, meridian] = coverageOf(DOSSIER).sources
  assert.deepEqual(tidewire, {
    name: 'Tidewire',
    dispatches: 2,
    copies: 1,
    tells: 3,
    alone: 1,
    first: '2026-03-06',
    last: '2026-05-01',
  })
  assert.deepEqual([meridian!.tells, meridian!.alone], [2, 0])
})

test('months in order, copies apart; entries by how many tell of them independently', () => {
  const { months, independent } = coverageOf(DOSSIER)
  assert.deepEqual(months, [
    { month: '2026-03', own: 1, copies: 1 },
    { month: '2026-05', own: 1, copies: 0 },
  ])
  assert.deepEqual(independent, [2, 0, 1])
})
