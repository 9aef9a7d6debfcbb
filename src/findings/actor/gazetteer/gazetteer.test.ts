import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { ParsedDispatch } from '../../../model/parsed-dispatch.ts'
import { wordsOf } from '../words.ts'
import { lookup } from './index.ts'

const cases = [
  ['Türkiye', 'Turkey'],
  ['Turkiye', 'Turkey'],
  ["Côte d'Ivoire", 'Ivory Coast'],
  ['U.S.', 'United States'],
  ['us', undefined],
  ['DPRK', 'North Korea'],
  ['Azeris', 'Azerbaijan'],
  ['Nagorno-Karabakh republic', 'Nagorno-Karabakh republic'],
  ['Nagorno-Karabakh', 'Nagorno-Karabakh'],
  ["People's Protection Units", "People's Protection Units"],
  ['OSCE Minsk Group', 'Minsk Group'],
  ['UN Security Council', 'UN Security Council'],
  ['is', undefined],
  ['who', undefined],
] as const
for (const [text, name] of cases)
  test(`gazetteer: ${text}`, () => {
    const words = wordsOf(tokenised(text))
    const hit = lookup(words, 0)
    const sense = hit?.senses[0]
    assert.equal(sense && 'entry' in sense ? sense.entry.name : undefined, name)
    if (name) assert.equal(hit?.to, words.length)
  })

function tokenised(text: string): ParsedDispatch {
  const tokens = [...text.matchAll(/\S+/g)].map((m, index) => ({
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
  }))
  const dispatch = {
    id: '',
    text,
    published: { basis: 'unknown' as const },
    language: 'en',
    paragraphs: [],
    sentences: [],
  }
  return { dispatch, sentences: [], tokens, quotations: [] }
}
