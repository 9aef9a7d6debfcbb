import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Citation, RecordContact, RecordStatement } from '../../model/record-entry.ts'
import { confirmations } from './confirmation.ts'

const span = (start: number, end: number) => ({ start, end, exact: '' })
const cited = (start: number, end: number) => [{ dispatch: 'd1', span: span(start, end) } as Citation]
const said = (side: string, act: RecordStatement['act'] = 'reports') =>
  ({ act, speakers: [{ name: 'somebody', side }], citations: cited(0, 50) }) as unknown as RecordStatement
const contact = (more: Partial<RecordContact> = {}) =>
  ({
    phase: 'due',
    when: '2026-11-17',
    participants: [
      { name: 'Olen', side: 'Vestria' },
      { name: 'Druz', side: 'Ordania' },
    ],
    citations: cited(10, 20),
    ...more,
  }) as unknown as RecordContact
const PARTIES = ['Vestria', 'Ordania']

const cases = [
  ['both have said so', [said('Vestria'), said('Ordania')], {}, true, []],
  ['one has not been heard', [said('Vestria')], {}, false, ['Ordania']],
  ['a mediator alone does not confirm', [said('Taverny')], {}, false, ['Ordania', 'Vestria']],
  ['who denies it does not announce it', [said('Vestria'), said('Ordania', 'denies')], {}, false, ['Ordania']],
  ['a date left open confirms nothing', [said('Vestria'), said('Ordania')], { when: undefined }, false, []],
  ['without named parties two sides do', [said('Taverny'), said('Marrow')], { participants: [] }, true, []],
] as const
for (const [name, statements, more, isConfirmed, unheard] of cases)
  test(`confirmation: ${name}`, () => {
    const found = confirmations(statements, PARTIES)(contact(more))
    assert.equal(found.isConfirmed, isConfirmed)
    assert.deepEqual(found.unheard, unheard)
  })
