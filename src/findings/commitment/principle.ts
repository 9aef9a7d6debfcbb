import type { Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf } from '../../parse/match.ts'
import { prepositional, prepositionOf } from '../clause.ts'
import { phraseSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf, ownersOf, subjectsIn } from '../parties.ts'
import type { Draft } from './draft.ts'
import { PRINCIPLES } from './lexicon.ts'

const UPHOLDING =
  /^(?:reaffirm|affirm|uphold|respect|support|recogni[sz]e|underscore|underline|stress|reiterate|commit|confirm|emphasi[sz]e|back|recall|observe|adhere|preserve|violate|undertake|note)$/
const BACKING = /^(?:commitment|support|respect|adherence|importance|violation|recognition|principle)$/

/** Reads a norm that is reaffirmed: "the commitment of Norland to Sudmark's sovereignty", "the principle of non-interference". */
export function readPrinciple(context: FindContext, noun: Token): Draft[] {
  const { parsed } = context
  const lemma = noun.lemma.toLowerCase()
  const isPrinciple =
    PRINCIPLES.test(lemma) ||
    (lemma === 'solution' && dependents(parsed, noun, 'amod', 'compound').some((d) => /^two-state$/i.test(d.text)))
  if (!isPrinciple || noun.upos === 'VERB' || relationOf(noun) === 'conj' || relationOf(noun) === 'compound') return []
  const own = /^principles?$/.test(lemma)
  if (own && !prepositional(parsed, noun, 'of').length && !dependents(parsed, noun, 'acl').length && noun.xpos === 'NN')
    return []
  const head = headOf(parsed, noun)
  if (!head) return []
  const upheld =
    head.upos === 'VERB'
      ? UPHOLDING.test(head.lemma) && relationOf(noun) !== 'nsubj'
      : BACKING.test(head.lemma.toLowerCase()) && prepositionOf(parsed, noun) !== undefined
  if (!upheld && !(lemma === 'principle' && prepositional(parsed, noun, 'of').length)) return []
  const bound = head.upos === 'VERB' ? subjectsIn(context, head) : ownersOf(parsed, head)
  const acl = dependents(parsed, noun, 'acl').flatMap((d) => prepositional(parsed, d, 'by'))
  return [
    {
      trigger: head,
      head: noun,
      what: phraseSpan(parsed, noun),
      force: 'principle',
      parties: actorsOf(context, acl.length ? acl : bound),
      rule: 'principle',
      stands: true,
      matter: [],
      definite: false,
    },
  ]
}
