import assert from 'node:assert/strict'
import { test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  dayNumber,
  type FullDate,
  fromDayNumber,
  isoWeek,
  readEdtfDate,
  toEdtf,
  weekdayOf,
} from './calendar.ts'

const day = (text: string) => readEdtfDate(text) as FullDate

const weekdays = [
  ['2019-12-02', 1],
  ['2020-02-29', 6],
  ['2000-01-01', 6],
  ['1994-05-12', 4],
] as const
for (const [text, weekday] of weekdays) test(`weekday of ${text}`, () => assert.equal(weekdayOf(day(text)), weekday))

const weeks = [
  ['2019-12-02', '2019-W49'],
  ['2019-12-30', '2020-W01'],
  ['2021-01-03', '2020-W53'],
] as const
for (const [text, week] of weeks) test(`ISO week of ${text}`, () => assert.equal(isoWeek(day(text)), week))

test('day numbers lead back to their dates, leap years and centuries included', () => {
  for (let n = dayNumber(day('1896-01-01')); n < dayNumber(day('2104-12-31')); n += 17)
    assert.equal(dayNumber(fromDayNumber(n)), n)
  assert.deepEqual(fromDayNumber(0), { year: 1970, month: 1, day: 1 })
})

const moves = [
  ['2019-12-31', 1, '2020-01-01'],
  ['2020-02-28', 1, '2020-02-29'],
  ['XXXX-12-02', -1, 'XXXX-12-01'],
  ['XXXX-12-31', 1, 'XXXX-01-01'],
  ['XXXX-02-28', 1, undefined],
  ['2019', 1, undefined],
] as const
for (const [from, days, to] of moves)
  test(`${from} and ${days} days`, () => {
    const date = addDays(readEdtfDate(from)!, days)
    assert.equal(date && toEdtf(date), to)
  })

test('months keep the day within the month, and years skip the year 0', () => {
  assert.equal(toEdtf(addMonths(day('2020-01-31'), 1)!), '2020-02-29')
  assert.equal(toEdtf(addMonths({ month: 12 }, 1)!), 'XXXX-01')
  assert.equal(addYears(-1, 1), 1)
  assert.equal(toEdtf({ year: -493 }), '-0492')
})

const unread = ['', 'yesterday', '2019-12-02/2019-12-08', '199X', '20191202']
for (const text of unread) test(`no single date: "${text}"`, () => assert.equal(readEdtfDate(text), undefined))
