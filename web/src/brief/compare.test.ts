import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Brief, BriefSection } from '../../../src/model/brief.ts'
import { compareBriefs } from './compare.ts'

const briefOf = (section: Omit<BriefSection, 'name' | 'title'>) =>
  ({ sections: [{ name: 'due', title: 'What is due', ...section }] }) as unknown as Brief
const entry = (id: string) => ({ kind: 'contact' as const, id })

test('a line is found again by its words, else by the entry it tells of', () => {
  const earlier = briefOf({
    lines: [
      { text: 'Talks in May.', cites: [1], entry: entry('a') },
      { text: 'A visit.', cites: [2] },
      { text: 'A call.', cites: [] },
    ],
  })
  const now = briefOf({
    lines: [
      { text: 'Talks in June.', cites: [1], entry: entry('a') },
      { text: 'A visit.', cites: [9] },
      { text: 'A summit.', cites: [] },
    ],
  })
  assert.deepEqual(compareBriefs(earlier, now).get('due'), {
    lines: [{ is: 'changed', text: 'Talks in May.' }, { is: 'same' }, { is: 'new' }],
    rows: [],
    gone: ['A call.'],
  })
})

test('cells are compared under their heads, whichever columns there are', () => {
  const table = (head: string[], cells: string[]) => ({
    lines: [],
    table: { head, rows: [{ entry: entry('a'), cells: cells.map((text) => ({ text, cites: [] })) }] },
  })
  const compared = compareBriefs(
    briefOf(table(['What', 'Norland'], ['withdraw', 'full'])),
    briefOf(table(['What', 'Vestria', 'Norland'], ['withdraw', 'minimum', 'intermediate'])),
  )
  assert.deepEqual(compared.get('due')?.rows, [[{ is: 'same' }, { is: 'new' }, { is: 'changed', text: 'full' }]])
})
