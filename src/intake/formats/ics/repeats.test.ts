import assert from 'node:assert/strict'
import ICAL from 'ical.js'
import { test } from 'vitest'
import { CALENDAR_REPEATS } from '../../limits.ts'
import { readRepeats } from './repeats.ts'

const entry = (rule: string) => {
  const lines = ['BEGIN:VEVENT', 'UID:1', 'DTSTART;VALUE=DATE:20250318', `RRULE:${rule}`, 'END:VEVENT']
  return new ICAL.Component(ICAL.parse(lines.join('\r\n')))
}
// the thirtieth of February
const NEVER = 'FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'

test('a rule that never comes round is given up, and the others are followed', { timeout: 60_000 }, () => {
  const [never, daily, hourly] = readRepeats([entry(NEVER), entry('FREQ=DAILY;COUNT=3'), entry('FREQ=HOURLY;COUNT=3')])
  assert.deepEqual(never, { starts: [], endless: true })
  assert.equal(daily!.starts.length, 3)
  assert.deepEqual(hourly, { starts: [], endless: true })
})

test('of a rule without end the first times are taken', () => {
  const [daily] = readRepeats([entry('FREQ=DAILY')])
  assert.equal(daily!.starts.length, CALENDAR_REPEATS)
  assert.equal(daily!.more, true)
})

test('a calendar of such rules takes no longer than three of them', { timeout: 60_000 }, () => {
  const begun = process.cpuUsage()
  const read = readRepeats(Array.from({ length: 200 }, () => entry(NEVER)))
  assert.ok(read.every((repeats) => repeats?.endless))
  const { user, system } = process.cpuUsage(begun)
  assert.ok(user + system < 10_000_000)
})
