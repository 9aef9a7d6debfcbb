import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Dispatch } from '../model/dispatch.ts'
import type { ParsedDispatch, Token } from '../model/parsed-dispatch.ts'
import {
  agentOf,
  ancestors,
  clauseOf,
  conjuncts,
  dependents,
  firstConjunct,
  headWithin,
  isNegated,
  isUnder,
  nounPhrase,
  prepositionOf,
  quotationAt,
  sentenceAt,
  subjectOf,
  subtree,
  tokenAt,
  tokensWithin,
  verbForm,
} from './match.ts'

/**
 * A parsed sentence written by hand, so that these tests do not hang on the model: one word a line, "form tag head
 * relation", heads counted from 1.
 */
function parsedFrom(lines: string): ParsedDispatch {
  let text = ''
  const tokens: Token[] = lines
    .trim()
    .split('\n')
    .map((line, index) => {
      const [form, xpos, head, deprel] = line.trim().split(/\s+/) as [string, string, string, string]
      const start = text.length
      text += `${form} `
      const upos = xpos.startsWith('V') ? 'VERB' : xpos.startsWith('N') ? 'NOUN' : /^\p{P}/u.test(form) ? 'PUNCT' : 'X'
      const lemma = { was: 'be', has: 'have', been: 'be', promised: 'promise' }[form] ?? form.toLowerCase()
      return {
        index,
        start,
        end: start + form.length,
        text: form,
        lemma,
        upos,
        xpos,
        head: Number(head) - 1,
        deprel,
        sentence: 0,
      }
    })
  const sentence = {
    index: 0,
    start: 0,
    end: text.length,
    from: 0,
    to: tokens.length,
    paragraph: 0,
    role: 'body',
  } as const
  const quotations = [
    { start: 0, end: 20, open: false },
    { start: 4, end: 12, open: false },
  ]
  return { dispatch: { text } as Dispatch, sentences: [sentence], tokens, quotations }
}

const relative = parsedFrom(`
  The DT 2 det
  minister NN 10 nsubj
  of IN 4 case
  Norland NNP 2 nmod
  , , 7 punct
  who WP 7 nsubj
  visited VBD 2 acl:relcl
  Vestria NNP 7 obj
  , , 7 punct
  promised VBD 0 root
  to TO 12 mark
  meet VB 10 xcomp
  the DT 14 det
  envoy NN 12 obj
  and CC 16 cc
  left VBD 10 conj
  . . 10 punct`)

const passive = parsedFrom(`
  No DT 2 det
  deal NN 5 nsubj:pass
  has VBZ 5 aux
  been VBN 5 aux:pass
  signed VBN 0 root
  by IN 7 case
  Norland NNP 5 obl:agent
  , , 9 punct
  Vestria NNP 7 conj
  and CC 11 cc
  Sudria NNP 7 conj
  but CC 16 cc
  it PRP 16 nsubj
  might MD 16 aux
  not RB 16 advmod
  fail VB 5 conj`)

const urged = parsedFrom(`
  She PRP 2 nsubj
  urged VBD 0 root
  the DT 4 det
  sides NNS 2 obj
  to TO 6 mark
  meet VB 2 xcomp
  at IN 9 case
  the DT 9 det
  talks NNS 6 obl
  held VBN 9 acl
  ahead RB 13 case
  of IN 11 fixed
  May NNP 10 obl`)

const word = (parsed: ParsedDispatch, form: string) => parsed.tokens.find((t) => t.text === form)!
const texts = (tokens: readonly Token[]) => tokens.map((t) => t.text).join(' ')

for (const [parsed, verb, subject] of [
  [relative, 'promised', 'minister'],
  [relative, 'visited', 'minister'],
  [relative, 'meet', 'minister'],
  [relative, 'left', 'minister'],
  [passive, 'signed', 'deal'],
  [passive, 'fail', 'it'],
  [urged, 'meet', 'sides'],
  [urged, 'held', 'talks'],
] as const)
  test(`subject of ${verb}`, () => assert.equal(subjectOf(parsed, word(parsed, verb))?.text, subject))

for (const [parsed, verb, form] of [
  [relative, 'promised', { tense: 'past', perfect: false, progressive: false, passive: false }],
  [relative, 'meet', { tense: 'infinitive', perfect: false, progressive: false, passive: false }],
  [passive, 'signed', { tense: 'present', perfect: true, progressive: false, passive: true }],
  [passive, 'fail', { tense: 'present', perfect: false, progressive: false, passive: false, modal: 'might' }],
  [urged, 'held', { tense: 'participle', perfect: false, progressive: false, passive: false }],
] as const)
  test(`form of ${verb}`, () => assert.deepEqual(verbForm(parsed, word(parsed, verb)), form))

test('tree: dependents, subtree, ancestors', () => {
  const minister = word(relative, 'minister')
  assert.equal(texts(dependents(relative, minister)), 'The Norland visited')
  assert.equal(texts(dependents(relative, minister, 'acl')), 'visited')
  assert.equal(texts(dependents(relative, minister, 'nmod', 'det')), 'The Norland')
  assert.equal(texts(subtree(relative, minister)), 'The minister of Norland , who visited Vestria ,')
  assert.equal(texts(ancestors(relative, word(relative, 'of'))), 'Norland minister promised')
  assert.ok(isUnder(relative, word(relative, 'Vestria'), minister))
  assert.ok(!isUnder(relative, minister, word(relative, 'Vestria')))
})

test('phrases: noun without relative clause, clause without what opens it, conjuncts', () => {
  assert.equal(nounPhrase(relative, word(relative, 'minister')).exact, 'The minister of Norland')
  assert.equal(nounPhrase(passive, word(passive, 'Norland')).exact, 'Norland')
  assert.equal(clauseOf(passive, word(passive, 'fail')).exact, 'it might not fail')
  assert.equal(texts(conjuncts(passive, word(passive, 'Norland'))), 'Norland Vestria Sudria')
  assert.equal(firstConjunct(passive, word(passive, 'Sudria')).text, 'Norland')
  assert.equal(agentOf(passive, word(passive, 'signed'))?.text, 'Norland')
  assert.equal(prepositionOf(urged, word(urged, 'May')), 'ahead of')
  assert.ok(isNegated(passive, word(passive, 'fail')))
  assert.ok(isNegated(passive, word(passive, 'deal')))
  assert.ok(!isNegated(passive, word(passive, 'signed')))
})

test('places: tokens, sentences and quotations by offset', () => {
  assert.equal(tokenAt(relative, 5)?.text, 'minister')
  assert.equal(tokenAt(relative, 3), undefined)
  assert.equal(texts(tokensWithin(relative, 4, 23)), 'minister of Norland')
  assert.equal(texts(tokensWithin(relative, 5, 23)), 'of Norland')
  assert.equal(headWithin(relative, 0, 23)?.text, 'minister')
  assert.equal(sentenceAt(relative, 5)?.index, 0)
  assert.equal(sentenceAt(relative, 5_000), undefined)
  assert.deepEqual(quotationAt(relative, 6), { start: 4, end: 12, open: false })
  assert.deepEqual(quotationAt(relative, 15), { start: 0, end: 20, open: false })
  assert.equal(quotationAt(relative, 50), undefined)
})
