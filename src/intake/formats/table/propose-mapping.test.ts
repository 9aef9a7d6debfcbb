import assert from 'node:assert/strict'
import { test } from 'vitest'
import { readMapping } from './mapping.ts'
import { proposeMapping } from './propose-mapping.ts'
import type { Sheet } from './sheet.ts'

const sheet = (rows: readonly (readonly string[])[], name?: string): Sheet => ({
  ...(name ? { name } : {}),
  rows: rows.map((cells, i) => ({ number: i + 1, cells: cells.map((text) => ({ text })) })),
})

test('a tracker of commitments is told by its headings', () => {
  const proposed = proposeMapping([
    sheet([['About this book']], 'Cover'),
    sheet(
      [
        ['Nr', 'Obligation', 'Responsible', 'Deadline', 'Progress', 'Assessed by', 'Weather'],
        ['1', 'Open the crossing', 'Norland; Vestria', '17/04/2025', 'Partially implemented', 'Mission', 'dry'],
        ['2', 'Exchange prisoners', 'Vestria', '03/04/2025', 'it depends', '', 'wet'],
      ],
      'Tracker',
    ),
  ])!
  assert.equal(proposed.mapping.sheet, 'Tracker')
  assert.deepEqual(proposed.mapping.columns, {
    Nr: 'ignore',
    Obligation: 'commitment',
    Responsible: 'parties',
    Deadline: 'due',
    Progress: 'status',
    'Assessed by': 'by',
    Weather: 'note',
  })
  assert.equal(proposed.mapping.dates, 'D/M/Y')
  assert.equal(proposed.mapping.separator, ';')
  assert.deepEqual(proposed.mapping.levels, { 'partially implemented': { level: 2 }, 'it depends': '?' })
  assert.match(proposed.notes.join(), /Weather/)
  assert.match(proposed.notes.join(), /it depends/)
})

test('a proposal with an open question is no mapping until it is answered', () => {
  const { mapping } = proposeMapping([
    sheet([
      ['Commitment', 'Status', 'Party'],
      ['Open it', 'it depends', 'Norland'],
    ]),
  ])!
  const json = JSON.stringify(mapping)
  assert.throws(() => readMapping(json), { code: 'intake/bad-mapping', fault: 'usage' })
  assert.equal(readMapping(json.replace('"?"', '1')).levels?.['it depends']?.level, 1)
})

test('a mapping that no row says anything by is refused', () => {
  for (const json of [
    '{}',
    '[]',
    'no',
    '{"columns":{"A":"note"}}',
    '{"columns":{"A":"commitments"}}',
    '{"columns":{"A":"commitment"},"dates":"M/Y"}',
  ])
    assert.throws(() => readMapping(json), { code: 'intake/bad-mapping' })
})
