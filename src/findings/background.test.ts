import assert from 'node:assert/strict'
import { test } from 'vitest'
import { decodeText } from '../intake/index.ts'
import { parseDispatch } from '../parse/index.ts'
import { backgroundSentences } from './background.ts'
import { time } from './time/index.ts'

/** Sentences of the text that are read as background. */
function recalled(text: string): string[] {
  const decoded = decodeText(text, { published: '2019-12-02' })
  const parsed = parseDispatch(decoded.dispatch)
  const found = backgroundSentences(parsed, time.find(parsed))
  return parsed.sentences.filter((s) => found.has(s.index)).map((s) => text.slice(s.start, s.end))
}

const LEDE = 'VESTER, December 2. /NORPRESS/. The foreign ministers of Norland and Sudmark met in Vester on Monday.'

test('the closing paragraphs of history are background', () => {
  const history = [
    'The conflict between the two states broke out in 1988 after the province declared its independence.',
    'A truce was signed in May 1994. Thousands of people lost their homes in the war.',
  ]
  assert.deepEqual(
    recalled(`${LEDE}\n\nThe minister said the talks were useful.\n\n${history.join('\n\n')}`),
    history.flatMap((p) => p.split(/(?<=\.) /)),
  )
})

const news = [
  'The minister said the war began in 1991 and had to end.',
  '"The war of 1991 taught us all a lesson," the minister said at the meeting.',
  'The two sides agreed on Monday to meet again.',
  'The ministers will meet in March.',
  'He welcomed the July 2015 ceasefire.',
]
for (const sentence of news) test(`news: ${sentence}`, () => assert.deepEqual(recalled(`${LEDE}\n\n${sentence}`), []))

test('in a paragraph of news the historical sentence alone is background', () => {
  const old = 'The treaty was signed in 1994.'
  assert.deepEqual(recalled(`${LEDE}\n\nThe minister said on Monday that the treaty holds. ${old}`), [old])
})

test('the opening paragraph is news', () => {
  assert.deepEqual(
    recalled('VESTER, December 2. /NORPRESS/. The treaty was signed in 1994. The ministers met on Monday.'),
    [],
  )
})
