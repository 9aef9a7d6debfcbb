import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Brief, BriefSection } from '../../../src/model/brief.ts'
import * as edits from './edits.ts'

const section: BriefSection = {
  name: 'commitments',
  title: 'Commitments, according to whom',
  lines: [
    { text: 'first', cites: [1, 3] },
    { text: 'second', cites: [2] },
  ],
  table: {
    head: ['Commitment', 'Due'],
    rows: [
      {
        cells: [
          { text: 'withdraw', cites: [1] },
          { text: 'none set', cites: [] },
        ],
      },
    ],
  },
}
const brief = { sections: [section, { name: 'due', title: 'What is due', lines: [] }] } as unknown as Brief

test('other words keep their citations and are marked as a person’s', () => {
  const line = edits.reworded(section.lines[0]!, 'in short')
  assert.deepEqual(line, { text: 'in short', cites: [1, 3], reworded: true })
  assert.equal(edits.reworded(section.lines[0]!, 'first'), section.lines[0])
  assert.deepEqual(edits.reworded({ text: 'a', cites: [], own: true }, 'b'), { text: 'b', cites: [], own: true })
})

test('a citation taken off is kept aside, and comes back in its place', () => {
  const dropped = edits.dropCite(section.lines[0]!, 1)
  assert.deepEqual(dropped, { text: 'first', cites: [3], dropped: [1] })
  assert.deepEqual(edits.restoreCite(dropped, 1), section.lines[0])
})

test('lines and sections move by one place, and stay at the ends', () => {
  assert.deepEqual(
    edits.moveLine(section, 0, 1).lines.map((l) => l.text),
    ['second', 'first'],
  )
  assert.deepEqual(edits.moveLine(section, 0, -1).lines, section.lines)
  assert.deepEqual(
    edits.moveSection(brief, 'due', -1).sections.map((s) => s.name),
    ['due', 'commitments'],
  )
})

test('a section taken out stays, and can be put back', () => {
  const without = edits.setRemoved(brief, 'due', true)
  assert.equal(without.sections[1]!.removed, true)
  assert.deepEqual(edits.setRemoved(without, 'due', false), brief)
})

test('cells change, rows go, and the last row takes its table along', () => {
  assert.equal(edits.replaceCell(section, 0, 1, { text: 'May', cites: [] }).table!.rows[0]!.cells[1]!.text, 'May')
  assert.equal(edits.removeRow(section, 0).table, undefined)
  assert.deepEqual(edits.addOwnLine(section, 'ask about the bridge').lines.at(-1), {
    text: 'ask about the bridge',
    cites: [],
    own: true,
  })
})
