import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf } from '../../parse/match.ts'
import { clauseOf, prepositional, withConjuncts } from '../clause.ts'
import { subjectTokens } from '../parties.ts'
import { VERBS } from './lexicon.ts'

/** True for "was shelled" and for "the town shelled by rebels"; not for "gunmen opened fire" that the tree took for such. */
export function isPassive(parsed: ParsedDispatch, verb: Token): boolean {
  if (clauseOf(parsed, verb).passive && dependents(parsed, verb, 'aux', 'nsubj').length) return true
  if (relationOf(verb) !== 'acl' || verb.xpos !== 'VBN' || isLoneVerb(parsed, verb)) return false
  return !dependents(parsed, verb, 'obj').length && !isMistakenMain(parsed, verb)
}

const INTRANSITIVE =
  /^(?:protest|demonstrate|march|rally|clash|riot|retreat|surrender|erupt|break|occur|happen|rage|resume|flare|begin)$/

/** "Thousands of people protested": the tree made the subject its root and the verb a participle. */
function isMistakenMain(parsed: ParsedDispatch, verb: Token): boolean {
  let above = headOf(parsed, verb)
  for (let steps = 0; above && above.head >= 0 && /^(?:nmod|conj)$/.test(relationOf(above)) && steps < 4; steps++)
    above = headOf(parsed, above)
  return above !== undefined && above.head < 0 && above.index < verb.index && INTRANSITIVE.test(verb.lemma)
}

/**
 * True for the one past form of a body sentence that has no finite verb: "Norland deployed troops along the border", which the
 * tree took for a noun phrase. Headlines leave their auxiliaries out and are not asked.
 */
export function isLoneVerb(parsed: ParsedDispatch, verb: Token): boolean {
  const sentence = parsed.sentences[verb.sentence]!
  if (verb.xpos !== 'VBN' || sentence.role !== 'body' || !/^(?:amod|acl|root)$/.test(relationOf(verb))) return false
  for (let i = sentence.from; i < sentence.to; i++) {
    const { xpos } = parsed.tokens[i]!
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(xpos) || (xpos === 'VBN' && i < verb.index)) return false
  }
  return nounBefore(parsed, verb) !== undefined
}

/** The noun right before a verb, adverbs aside. */
function nounBefore({ tokens }: ParsedDispatch, verb: Token): Token | undefined {
  let at = verb.index - 1
  while (tokens[at]?.sentence === verb.sentence && /^(?:AUX|ADV|PART)$/.test(tokens[at]!.upos)) at--
  const before = tokens[at]
  return before?.sentence === verb.sentence && /^(?:PROPN|NOUN)$/.test(before.upos) ? before : undefined
}

/** Whose it is by position: "Sudmark's military build-up". */
export function ownerBefore({ tokens }: ParsedDispatch, noun: Token): Token[] {
  for (let i = noun.index - 1; i > noun.index - 5 && tokens[i]?.sentence === noun.sentence; i--) {
    if (/^['’]s?$/.test(tokens[i]!.text)) return tokens[i - 1] ? [tokens[i - 1]!] : []
    // "build-up", cut in three
    if (tokens[i + 1]?.text === '-') continue
    if (!/^(?:ADJ|NOUN|PUNCT)$/.test(tokens[i]!.upos) || tokens[i]!.text === ',') break
  }
  return []
}

/** Who does what an active verb says; where the tree has no subject, the noun right before: "after Norland began". */
export function doersOf(parsed: ParsedDispatch, verb: Token): Token[] {
  const lone = isLoneVerb(parsed, verb) ? nounBefore(parsed, verb) : undefined
  if (lone) return [lone]
  const above = headOf(parsed, verb)
  const active = dependents(parsed, verb, 'obj').length > 0 || INTRANSITIVE.test(verb.lemma)
  if (above && relationOf(verb) === 'acl' && verb.xpos === 'VBN' && active) return withConjuncts(parsed, above)
  // a past form below another clause has its own subject or none: "noted concern over impeded access"
  const borrowed = relationOf(verb) === 'advcl' && verb.xpos !== 'VBG' && !dependents(parsed, verb, 'nsubj').length
  const subjects = borrowed ? [] : subjectTokens(parsed, verb)
  if (subjects.length) return subjects
  const before = nounBefore(parsed, verb)
  return before && /^VB[DN]$/.test(verb.xpos) ? [before] : []
}

/** What a verb is done to: its object; of a passive or a participle, its subject or the noun it describes. */
export function undergoersOf(parsed: ParsedDispatch, verb: Token, passive: boolean): Token[] {
  const own = passive ? patientsOf(parsed, verb) : objectsOf(parsed, verb)
  if (own.length) return own.flatMap((t) => withConjuncts(parsed, t))
  if (!passive && relationOf(verb) !== 'amod') return []
  const above = headOf(parsed, verb)
  if (above && relationOf(verb) === 'acl' && verb.xpos === 'VBN') return [above]
  // "over impeded access"
  return above && relationOf(verb) === 'amod' && /^(?:impede|block|close)/.test(stemOf(verb)) ? [above] : []
}

/** The subject of a passive, or that of the verb it goes on from: "had crossed the border and been disarmed". */
function patientsOf(parsed: ParsedDispatch, verb: Token): Token[] {
  const own = dependents(parsed, verb, 'nsubj')
  return own.length || relationOf(verb) !== 'conj' ? own : subjectTokens(parsed, verb)
}

const WEEKDAY = /^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/

/** The noun that closes the run of words right behind a past form to which the tree gave no object: "shot dead an observer". */
function objectBehind(parsed: ParsedDispatch, verb: Token): Token[] {
  const { tokens } = parsed
  const main = /^(?:root|conj|ccomp|parataxis|advcl)$/.test(relationOf(verb)) || isLoneVerb(parsed, verb)
  if (!main || !/^VB[DN]$/.test(verb.xpos) || clauseOf(parsed, verb).passive) return []
  let last: Token | undefined
  for (let i = verb.index + 1; i <= verb.index + 7; i++) {
    const t = tokens[i]
    if (!t || t.sentence !== verb.sentence || !/^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(t.upos)) break
    if (WEEKDAY.test(t.text)) break
    if (t.xpos === 'VBN') break
    if (/^(?:NOUN|PROPN)$/.test(t.upos)) last = t
  }
  return last ? [last] : []
}

/** Objects; of giving also what is given "with" or "in": "provided them with 3 million in aid"; of ceasing what is ceased: "ceased fighting". */
function objectsOf(parsed: ParsedDispatch, verb: Token): Token[] {
  const told = dependents(parsed, verb, 'obj', 'iobj')
  const objects = told.length ? told : objectBehind(parsed, verb)
  if (/^(?:provide|supply)$/.test(verb.lemma))
    for (const given of [verb, ...objects].flatMap((t) => prepositional(parsed, t, 'with')))
      objects.push(given, ...prepositional(parsed, given, 'in', 'of'))
  if (/^(?:cease|stop|halt)$/.test(verb.lemma))
    objects.push(...dependents(parsed, verb, 'xcomp').filter((t) => /^(?:fighting|shelling)$/i.test(t.text)))
  for (const object of [...objects])
    if (/^(?:million|billion|dollar|thousand|hundred|tonne|ton)s?$/.test(object.lemma))
      objects.push(...prepositional(parsed, object, 'in', 'of'))
  return objects
}

export function agentsOf(parsed: ParsedDispatch, verb: Token): Token[] {
  return dependents(parsed, verb, 'obl').filter((d) =>
    dependents(parsed, d, 'case').some((c) => c.text.toLowerCase() === 'by'),
  )
}

function stemOf({ lemma, text }: Token): string {
  return VERBS.has(lemma) ? lemma : text.toLowerCase()
}
