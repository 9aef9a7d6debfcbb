import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Brief } from '../../model/brief.ts'
import { countReworded, handedUp } from './handed-up.ts'

const source = (number: number) => ({
  number,
  ref: `r${number}`,
  dispatch: 'sha256:00',
  sentence: number,
  span: { start: 0, end: 4, exact: 'Talk' },
  quote: 'Talks go on.',
})
const brief: Brief = {
  process: 'Valley talks',
  asOf: { day: '2026-06-20' },
  basis: { dispatches: 3, families: 3, agencies: 2 },
  sources: [1, 2, 3].map(source),
  sections: [
    {
      name: 'standing',
      title: 'Where things stand',
      lines: [
        { text: 'Talks go on.', cites: [1], reworded: true, dropped: [2] },
        { text: 'Ask about the bridge.', cites: [], own: true },
      ],
    },
    { name: 'due', title: 'What is due', lines: [{ text: 'A visit.', cites: [3] }], removed: true },
  ],
}

test('what was taken out is not handed up, nor its sources; the writer’s own lines say so', () => {
  const { sections, sources } = handedUp(brief)
  assert.deepEqual(
    sections.map(({ name }) => name),
    ['standing'],
  )
  assert.deepEqual(
    sources.map(({ number }) => number),
    [1],
  )
  assert.equal(sections[0]!.lines[1]!.text, 'Ask about the bridge. (the writer’s own words, from no source)')
  assert.equal(countReworded(brief), 1)
})
