import assert from 'node:assert/strict'
import { test } from 'vitest'
import { type CellDate, orderOf, readCellDate } from './cell-date.ts'
import type { DateOrder } from './mapping.ts'
import type { Cell } from './sheet.ts'

const doubt = (date: CellDate) => (date.doubt ? 'doubt' : (date.edtf ?? 'none'))
const cases: readonly (readonly [Cell, DateOrder | undefined, string])[] = [
  [{ text: '2025-04-03' }, undefined, '2025-04-03'],
  [{ text: '2025' }, undefined, '2025'],
  [{ text: '2025', isNumber: true }, undefined, '2025'],
  [{ text: '3 April 2025' }, undefined, '2025-04-03'],
  [{ text: 'April 2025' }, undefined, '2025-04'],
  [{ text: '3 April' }, undefined, 'none'],
  [{ text: '03/04/2025' }, undefined, 'doubt'],
  [{ text: '03/04/2025' }, 'Y-M-D', 'doubt'],
  [{ text: '03/04/2025' }, 'D/M/Y', '2025-04-03'],
  [{ text: '03/04/2025' }, 'M/D/Y', '2025-03-04'],
  [{ text: '31.04.2025' }, 'D/M/Y', 'doubt'],
  [{ text: '45363', isNumber: true }, 'D/M/Y', 'doubt'],
  [{ text: '45363' }, undefined, 'doubt'],
  [{ text: '2024-03-12', edtf: '2024-03-12' }, undefined, '2024-03-12'],
  [{ text: 'on demand' }, undefined, 'none'],
]
for (const [cell, order, expected] of cases)
  test(`date of "${cell.text}" in the order ${order}`, () => assert.equal(doubt(readCellDate(cell, order)), expected))

test('the order of a column shows in days above twelve, and nowhere else', () => {
  assert.equal(orderOf(['03/04/2025', '17/04/2025']), 'D/M/Y')
  assert.equal(orderOf(['03/04/2025', '04/17/2025']), 'M/D/Y')
  assert.equal(orderOf(['03/04/2025', '05/04/2025']), undefined)
  assert.equal(orderOf(['17/04/2025', '04/17/2025']), undefined)
})
