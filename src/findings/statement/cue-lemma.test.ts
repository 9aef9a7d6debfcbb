import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Token } from '../../model/parsed-dispatch.ts'
import { cueLemma } from './cue-lemma.ts'

const cases: [text: string, lemma: string, upos: string, expected: string | undefined][] = [
  ['welcomed', 'welcome', 'VERB', 'welcome'],
  ['welcomes', 'welcomes', 'NOUN', 'welcome'],
  ['underscored', 'underscored', 'ADJ', 'underscore'],
  ['urging', 'urging', 'NOUN', 'urge'],
  ['hope', 'hope', 'NOUN', undefined],
  ['table', 'table', 'NOUN', undefined],
  ['crosses', 'cross', 'VERB', undefined],
]
for (const [text, lemma, upos, expected] of cases)
  test(`cue lemma: ${text} as ${upos}`, () => {
    assert.equal(cueLemma({ text, lemma, upos } as Token), expected)
  })
