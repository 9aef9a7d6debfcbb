import assert from 'node:assert/strict'
import { test } from 'vitest'
import { splitSentences } from './split-sentences.ts'
import { tokenise } from './tokenise.ts'

/** One text a case; "|" stands where a sentence must end, nowhere else. */
const cases = [
  'The talks ended.| They will resume.',
  'He met U.S. President Jane Doe.| They talked.',
  'The envoy left the U.S.| The talks went on.',
  'The plan of the U.N. Security Council failed.',
  'Troops crossed on Nov. 8 at 5 a.m. local time.| Nobody was hurt.',
  'The round ended at 5 p.m.| The ministers left.',
  'Gen. J.P. Smith met Lt. Col. A. B. Brown in St. Marys.| Both left.',
  'Prime Minister J. Smith, Jr. spoke.| Dr. Brown did not.',
  'It is the work of Smith Inc.| The company denied it.',
  'Article No. 5 applies.| He said no.| She agreed.',
  '"We agreed," he said.| "We will meet."| They left.',
  '"We agreed.| They left," he said.',
  '“It is over.”| “No,” said the minister.',
  '"Why?" he asked.| "Who knows!" she said.',
  'He said: "Stop!" and left.',
  'He told reporters: "We met.| We talked."| Then he left.',
  "`` It is over. ''| He left.",
  "'It is over.'| He left.",
  'He left (and she stayed.)| They met again.',
  '(He left.)| She stayed.',
  'The plan ... failed.| And then ... nothing.',
  'They talked...| Nothing came of it.',
  '... And they met again.',
  '"What does he know . . ." They left.'.replace('" T', '"| T'),
  'The talks . . . failed.| They left.',
  '1. The parties agree to stop.| 2. They will meet.',
  'a. The parties agree.',
  'The rate rose 2.5 percent.| In 1994. no more.',
  'He was born in 1952.| She was not.',
  'See www.example.org.| It is there.',
  'Vitamin C.| The end.',
  'He was first, i.e. the winner, e.g. of the cup.',
  'Washington, D.C. police said so.',
  'The first came from Norland.| al-Rashid came second.',
  'Stop!| Who goes there?!| Nobody.',
  'The deal (see Art. 5) stands.| It does.',
  'The Foreign Ministry of Norland vs. the press',
  'He spoke of "the so-called republic." The talks ended.'.replace('." ', '."| '),
  'No stop at the end',
]

for (const marked of cases)
  test(`sentences: ${marked}`, () => {
    const text = marked.replaceAll('|', '')
    const pieces = tokenise(text, 0, text.length)
    const found = splitSentences(text, pieces).map(({ from, to }) =>
      text.slice(pieces[from]!.start, pieces[to - 1]!.end),
    )
    assert.deepEqual(
      found,
      marked.split('|').map((s) => s.trim()),
    )
  })

test('sentences: none where there are no tokens', () => {
  assert.deepEqual(splitSentences('', []), [])
})

test('sentences: a list without an end is cut', () => {
  const text = 'Norland, Vestria and '.repeat(5_000)
  const runs = splitSentences(text, tokenise(text, 0, text.length))
  assert.ok(runs.every(({ from, to }) => to - from <= 250))
  assert.equal(runs.at(-1)!.to, 20_000)
})
