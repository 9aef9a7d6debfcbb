import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Citation } from '../../../../src/model/record-entry.ts'
import type { Item } from './items.ts'
import { layOut } from './layout.ts'

const AXIS = { from: 0, to: 365, now: 300 }
const WIDTH = 900
const item = (id: string, day: number, weight = 1): Item => ({
  id,
  row: 'Leaders',
  shape: 'held',
  from: day,
  to: day,
  earlier: [],
  label: 'Meeting in Port Lindholm',
  when: '5 Mar 2026',
  told: '',
  isOverdue: false,
  isAbout: false,
  isBackground: false,
  citation: {} as Citation,
  weight,
})

test('what would cover one another stands on lines of its own', () => {
  const { items } = layOut([item('a', 100), item('b', 101), item('c', 350)], AXIS, WIDTH)
  const [a, b, c] = ['a', 'b', 'c'].map((id) => items.find((p) => p.item.id === id)!)
  assert.notEqual(a!.y, b!.y)
  assert.equal(c!.y, a!.y)
  assert.equal(c!.label, 'left', 'no room right of it')
})

test('where it is crowded the weightier keep their words, the others become strokes on a line under them', () => {
  const many = Array.from({ length: 30 }, (_, n) => item(`${n}`, 100 + n, n))
  const { items, rows } = layOut(many, AXIS, WIDTH)
  const strokes = items.filter((p) => p.label === 'none')
  const named = items.filter((p) => p.label !== 'none')
  assert.equal(new Set(strokes.map((p) => p.y)).size, 1)
  assert.ok(strokes[0]!.y > Math.max(...named.map((p) => p.y)) + 10)
  assert.ok(strokes[0]!.y < rows[0]!.top + rows[0]!.height)
  assert.ok(named.some((p) => p.item.id === '29'))
})
