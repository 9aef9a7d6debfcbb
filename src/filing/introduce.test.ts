import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Dispatch } from '../model/dispatch.ts'
import { introduce } from './introduce.ts'

const DATELINE = 'HALM, March 2. /NORPRESS/.'
const FIRST = 'The ministers will\n meet in Kirn.'
const TEXT = `Ministers to meet\n\n${DATELINE} ${FIRST} Nobody said when.`
const spanOf = (words: string) => ({
  start: TEXT.indexOf(words),
  end: TEXT.indexOf(words) + words.length,
  exact: words,
})

const dispatch: Dispatch = {
  id: `sha256:${'0'.repeat(64)}`,
  text: TEXT,
  headline: spanOf('Ministers to meet'),
  dateline: { span: spanOf(DATELINE), place: 'HALM', date: '--03-02', agency: 'NORPRESS' },
  published: { basis: 'unknown' },
  language: 'en',
  source: 'NORPRESS',
  paragraphs: [spanOf(`${DATELINE} ${FIRST} Nobody said when.`)],
  sentences: [spanOf('Ministers to meet'), spanOf(FIRST), spanOf('Nobody said when.')],
}

test('the lede is the first sentence after headline and dateline, on one line', () => {
  assert.deepEqual(introduce(dispatch), {
    headline: 'Ministers to meet',
    lede: 'The ministers will meet in Kirn.',
    dateline: { place: 'HALM', date: '--03-02', agency: 'NORPRESS' },
    source: 'NORPRESS',
  })
})

test('a text that is not read gives the opening of its first paragraph', () => {
  const { lede } = introduce({ ...dispatch, sentences: [] })
  assert.equal(lede, 'The ministers will meet in Kirn. Nobody said when.')
})

test('a long lede is cut at a word', () => {
  const text = 'talks '.repeat(10_000).trim()
  const whole = { start: 0, end: text.length, exact: text }
  const { lede } = introduce({
    ...dispatch,
    text,
    headline: undefined,
    dateline: undefined,
    paragraphs: [whole],
    sentences: [whole],
  })
  assert.ok(lede.length <= 280)
  assert.match(lede, /talks…$/)
})
