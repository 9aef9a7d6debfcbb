import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { ParsedDispatch, Token } from '../model/parsed-dispatch.ts'
import { findPlace, placeAt } from './place.ts'

const cases = [
  ['The ministers met in Vienna on Monday.', 'Vienna', 'AT'],
  ['They will meet at Camp David next week.', 'Camp David', 'US'],
  ['The agreement reached at the Vienna summit holds.', 'Vienna', 'AT'],
  ['He travels to Vienna after the talks in Norland.', 'Norland', undefined],
  ['The envoy flew to Geneva.', 'Geneva', 'CH'],
  ['The meeting in Nagorno-Karabakh was put off.', 'Nagorno-Karabakh', undefined],
  ['The round in Addis Ababa ended in December.', 'Addis Ababa', 'ET'],
  ['The ministers meet in December.', undefined, undefined],
  ['She received him at the White House.', 'White House', 'US'],
  ['They spoke in the White House Situation Room.', 'White House Situation Room', 'US'],
  ['He travelled in Israel and the West Bank.', 'Israel and the West Bank', undefined],
  ['The next round is held on Crete.', 'Crete', 'GR'],
  ['A debate on Russia followed.', undefined, undefined],
  ['The Vienna-based envoy spoke.', undefined, undefined],
  ['The ministers met in the Austrian capital.', 'Vienna', 'AT'],
  ['They gathered in the capital of Norway on Friday.', 'Oslo', 'NO'],
  ["They gathered in Norway's capital on Friday.", 'Oslo', 'NO'],
  ['They met in the Norwegian capital, Oslo, on Friday.', 'Oslo', 'NO'],
  ['The envoys met in the Black Sea resort of Sandby.', 'Sandby', undefined],
  ['A raid in the southern town of Norby killed two.', 'Norby', undefined],
  ['The Helsinki peace talks go on.', 'Helsinki', 'FI'],
  ['The Geneva dialogue goes on.', 'Geneva', 'CH'],
] as const
for (const [text, name, country] of cases)
  test(`place: ${text}`, () => {
    const place = findPlace(tokenised(text), 0, text.length)
    assert.equal(place?.name, name)
    assert.equal(place?.country, country)
    if (place) assert.equal(place.span.exact, text.slice(place.span.start, place.span.end))
  })

test('a token knows its own place', () => {
  const parsed = tokenised('Talks in Geneva followed those in Vienna.')
  assert.equal(placeAt(parsed, 2)?.name, 'Geneva')
  assert.equal(placeAt(parsed, 3), undefined)
})

/** Tokens by white space and marks alone: places need no syntax. */
function tokenised(text: string): ParsedDispatch {
  const tokens = [...text.matchAll(/[\p{L}\p{N}-]+|[^\s\p{L}\p{N}]/gu)].map(
    (m, index): Token => ({
      index,
      start: m.index,
      end: m.index + m[0].length,
      text: m[0],
      lemma: m[0],
      upos: 'X',
      xpos: 'XX',
      head: -1,
      deprel: 'root',
      sentence: 0,
    }),
  )
  const sentence = {
    index: 0,
    start: 0,
    end: text.length,
    from: 0,
    to: tokens.length,
    paragraph: 0,
    role: 'body' as const,
  }
  return {
    dispatch: { id: '', text, published: { basis: 'unknown' }, language: 'en', paragraphs: [], sentences: [] },
    sentences: [sentence],
    tokens,
    quotations: [],
  }
}
