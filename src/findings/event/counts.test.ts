import assert from 'node:assert/strict'
import { test } from 'vitest'
import { decodeText } from '../../intake/index.ts'
import { parseDispatch } from '../../parse/index.ts'
import { countsIn } from './counts.ts'

const cases = [
  ['The attack killed 12 people and wounded at least 30.', ['killed 12', 'wounded 30 at-least']],
  ['More than 30,000 people were killed in the war.', ['killed 30000 at-least']],
  ['Some 200 people were injured.', ['wounded 200 about']],
  ['Dozens were killed in the blast.', ['killed null']],
  ['The shelling left 15 dead.', ['killed 15']],
  ['Up to 400 people died in the camp.', ['killed 400 up-to']],
  ['The war displaced two million people.', ['displaced 2000000']],
  ['Police arrested 40 men.', ['detained 40']],
  ['A war that claimed the lives of thousands ended.', ['killed null']],
  ['The attack in 2015 shocked the town.', []],
  ['The army fired 12 rockets at the town.', []],
  ['The ministers met for two hours.', []],
] as const
for (const [text, expected] of cases)
  test(`counts: ${text}`, () => {
    const decoded = decodeText(text)
    const parsed = parseDispatch(decoded.dispatch)
    const found = parsed.sentences.flatMap((s) => countsIn(parsed, s.index))
    assert.deepEqual(
      found.map((c) =>
        [c.what, c.number, c.qualifier]
          .filter((x) => x !== undefined)
          .map(String)
          .join(' '),
      ),
      expected,
    )
    for (const { span } of found) assert.equal(span.exact, text.slice(span.start, span.end))
  })
