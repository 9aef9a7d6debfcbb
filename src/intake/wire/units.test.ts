import assert from 'node:assert/strict'
import { test } from 'vitest'
import { readUnits } from './units.ts'

const units = (text: string) => readUnits(text).map((unit) => unit.exact.replace(/\s+/g, ' '))

const WRAPPED = `The two governments reaffirmed their alliance and their commitment to
overcome the challenges of today and to realise the full potential of
their relations in the years to come, for the good of those who live on
both sides of the valley.

`

test('items of a typeset list are units of their own, their hanging lines joined', () => {
  const list = `-   Norland and Sudmark will work together to address the pollution of
    the river, promote trade in clean goods, and build a network of
    crossings along the border.
-   On nuclear engagement, Norland will join the working programme of the
    agency
-   The parties will meet again within the year, at a time and in a place
    to be agreed.
`
  assert.deepEqual(units(WRAPPED + list).slice(1), [
    'Norland and Sudmark will work together to address the pollution of the river, promote trade in clean goods, and build a network of crossings along the border.',
    'On nuclear engagement, Norland will join the working programme of the agency',
    'The parties will meet again within the year, at a time and in a place to be agreed.',
  ])
})

test('numbers and letters in brackets open items too', () => {
  const list = `1.  Norland will withdraw its heavy weapons from the line of contact to
    the places named in the annex.
2.  Sudmark will lift the blockade of the valley road not later than the
    last day of May.
(a) The monitors will be told of every movement at least three days in
    advance.
`
  assert.equal(units(`${WRAPPED}${list}`).length, 4)
})

test('a dash or a number that happens to begin a line of prose does not', () => {
  const prose = `The ministers of Norland and Sudmark said the talks on the valley road
- the third since the truce - would resume within days, not later than
12. October was named by nobody, and nobody was heard to ask for it yet
`
  assert.equal(units(WRAPPED + prose).length, 2)
})

test('a first line further in begins a paragraph', () => {
  const text = `${WRAPPED}   The ministers of Norland and Sudmark said that the talks on the road
would resume within days, and that nothing else was to be told of them.
`
  assert.equal(units(text).length, 2)
})

test('the names of a list stand alone in wrapped text, and addresses do not widen it', () => {
  const list = `Norland Ministry of Foreign Affairs
Norland Office of Trade
Sudmark Chamber of Commerce
Valley Road Union
`
  const linked = `The ministers named the places of the crossings in a joint [communique of
both](https://ministry.example/communiques/2026/03/02/joint-communique-on-the-crossings-of-the-valley-road)
governments, which the monitors will read.
`
  assert.equal(units(`${WRAPPED}${list}\n${linked}`).length, 6)
})
