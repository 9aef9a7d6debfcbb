import type { Modality } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf } from '../../parse/match.ts'
import { clauseOf, predicateOf } from '../clause.ts'
import { CARRIES_OUT, HAPPENS, INDEFINITE, UNDONE, UNREAL } from './lexicon.ts'
import { isLoneVerb } from './roles.ts'
import { IRREGULAR, type Trigger } from './triggers.ts'

/** `actual` where the text tells of it as happened or under way; undefined where it is only spoken of in general. */
export type Reality = 'actual' | Modality

const GOES_ON = /^(?:begin|start|continue|resume|proceed|keep|help|manage|go|use|force|move)$/

/** Past forms that look like the present. */
const PAST_TOO = /^(?:shot|hit|cut|shut|set|put|spread|burst)$/i

const STOPS = /^(?:stops|stopped|ceases|ceased|halts|halted)$/i
/** To stop these is a truce, and told as such. */
const FIGHTING = /^(?:fight|shell|attack|fire|bomb|kill|shoot|bombard)$/

/** What these say in the present tense goes on as the dispatch is written: "has 7,000 troops in the province". */
const LASTING = /^(?:have|maintain|occupy|besiege|blockade)$/

/** Whether the dispatch tells of this event as a fact. */
export function realityOf(parsed: ParsedDispatch, trigger: Trigger): Reality | undefined {
  return trigger.sort === 'verb' ? realityOfVerb(parsed, trigger.token) : realityOfNoun(parsed, trigger)
}

/** A participle right before its noun: "guarding captured militants"; "impeded access" tells of the impeding. */
function isDescribing(parsed: ParsedDispatch, verb: Token): boolean {
  if (verb.xpos !== 'VBN' || isLoneVerb(parsed, verb) || /^(?:impede|block|close)/.test(verb.text)) return false
  const [before, next] = [parsed.tokens[verb.index - 1], parsed.tokens[verb.index + 1]]
  const placed = before?.sentence === verb.sentence && /^(?:VBG|IN|DT|JJ|PRP\$)$/.test(before.xpos)
  return relationOf(verb) === 'amod' || (placed && /^(?:NOUN|PROPN)$/.test(next?.upos ?? ''))
}

// "began helping to keep …": a verb is asked through so many others above it.
const DEPTH = 8

function realityOfVerb(parsed: ParsedDispatch, verb: Token, depth = 0): Reality | undefined {
  if (depth > DEPTH) return undefined
  const clause = clauseOf(parsed, verb)
  const head = headOf(parsed, verb)
  // "guarding captured militants"
  if (isDescribing(parsed, verb)) return undefined
  // "will hand over weapons and demobilize its fighters"
  const goesOn = relationOf(verb) === 'conj' && (verb.xpos === 'VB' || verb.xpos === 'VBP') && head?.upos === 'VERB'
  if (goesOn && !dependents(parsed, verb, 'nsubj', 'aux').length) return realityOfVerb(parsed, head, depth + 1)
  if (clause.negated) return 'negated'
  if (clause.mark && /^(?:if|unless|whether|lest)$/.test(clause.mark)) return 'hypothetical'
  if (clause.tense === 'future') return 'planned'
  if (clause.modal) return 'hypothetical'
  if (clause.infinitive) return head && GOES_ON.test(head.lemma) ? realityOfVerb(parsed, head, depth + 1) : undefined
  if (verb.xpos === 'VBG' && !clause.progressive) return realityOfGerund(parsed, verb, head, depth)
  if (clause.tense === 'present' && !clause.perfect && !clause.progressive && !clause.passive)
    return PAST_TOO.test(verb.text) || IRREGULAR.has(verb.text.toLowerCase()) || LASTING.test(verb.lemma)
      ? 'actual'
      : inHeadline(parsed, verb)
  return 'actual'
}

/** "…, killing 12 people" and "began deploying" happened; "efforts aimed at releasing" did not. */
function realityOfGerund(
  parsed: ParsedDispatch,
  verb: Token,
  head: Token | undefined,
  depth: number,
): Reality | undefined {
  const rel = relationOf(verb)
  const preposition = dependents(parsed, verb, 'mark', 'case')[0]?.text.toLowerCase()
  if (rel === 'amod' || rel === 'compound' || !head) return undefined
  if (head.lemma === 'deny') return 'negated'
  if (preposition && preposition !== 'after' && preposition !== 'by' && preposition !== 'while')
    return head.lemma === 'accuse' ? 'actual' : undefined
  // "stops blocking the trains": it did
  const before = parsed.tokens[verb.index - 1]
  if (before && STOPS.test(before.text) && !FIGHTING.test(verb.lemma)) return 'actual'
  if (rel === 'xcomp' || rel === 'ccomp')
    return GOES_ON.test(head.lemma) && head.upos === 'VERB' ? realityOfVerb(parsed, head, depth + 1) : undefined
  if (rel === 'advcl' || rel === 'conj') return head.upos === 'VERB' ? realityOfVerb(parsed, head, depth + 1) : 'actual'
  return rel === 'acl' ? 'actual' : undefined
}

/** Headlines tell what happened in the present tense; in the body it tells what happens as a rule. */
function inHeadline(parsed: ParsedDispatch, verb: Token): Reality | undefined {
  return parsed.sentences[verb.sentence]!.role === 'body' ? undefined : 'actual'
}

function realityOfNoun(parsed: ParsedDispatch, { token, type, sort, sure }: Trigger): Reality | undefined {
  const before = dependents(parsed, token, 'det', 'amod', 'compound', 'advmod')
  if (before.some((t) => t.index < token.index && isVague(t, token))) return undefined
  // "urged Norland to lift the blockade": it is there; "the issue of past abductions"
  if (before.some((t) => /^(?:past|previous|earlier)$/i.test(t.text))) return 'actual'
  const lifted = /^(?:blockade|siege)$/.test(token.lemma) && before.some((t) => /^(?:the|its|this)$/i.test(t.text))
  if (lifted && /^(?:lift|end|ease|break)$/.test(headOf(parsed, token)?.lemma ?? '')) return 'actual'
  const goesOn = before.some((t) => /^(?:continued|ongoing|continuing)$/i.test(t.text))
  const predicate = predicateOf(parsed, token)
  for (const governor of sure || isAfterwards(parsed, token) ? [] : governorsOf(parsed, token)) {
    const lemma = governor.lemma.toLowerCase()
    if (HAPPENS.has(lemma) || CARRIES_OUT.has(lemma)) break
    if (UNREAL.has(lemma)) return undefined
    if (
      sort === 'noun' &&
      (type === 'RETREAT' || type === 'SANCTION' || type === 'MOBILIZE') &&
      !goesOn &&
      UNDONE.has(lemma)
    )
      return undefined
    if (governor === predicate) break
  }
  if (predicate === token) return 'actual'
  const clause = clauseOf(parsed, predicate)
  const told = relationOf(token) === 'nsubj' || relationOf(token) === 'obj'
  if (told && (clause.tense === 'future' || clause.modal)) return clause.tense === 'future' ? 'planned' : 'hypothetical'
  // "if air strikes are launched", but "if Norland lifted its blockade"
  const open = clause.mark !== undefined && /^(?:if|unless|whether|lest)$/.test(clause.mark)
  if (told && open && !/^(?:lift|end|stop|halt|ease|cease|suspend|break)$/.test(predicate.lemma)) return 'hypothetical'
  if (told && clause.negated && HAPPENS.has(predicate.lemma)) return 'negated'
  if (told && clause.infinitive && CARRIES_OUT.has(predicate.lemma)) return undefined
  return 'actual'
}

function isVague({ lemma }: Token, noun: Token): boolean {
  return INDEFINITE.has(lemma.toLowerCase()) && !(lemma === 'nuclear' && noun.lemma === 'test')
}

/** "after the raid", "in protest at a military exercise": what others follow on has happened. */
function isAfterwards(parsed: ParsedDispatch, token: Token): boolean {
  return dependents(parsed, token, 'case', 'mark').some(({ index, text }) =>
    /^at$/i.test(text)
      ? /^(?:protest|anger|outrage|alarm|shock|dismay)$/i.test(parsed.tokens[index - 1]?.text ?? '')
      : /^(?:amid|amidst|during|following|despite)$/i.test(text),
  )
}

/** Up to three words above a noun, the nearest first. */
function governorsOf(parsed: ParsedDispatch, token: Token): Token[] {
  const out: Token[] = []
  let at = headOf(parsed, token)
  while (at && out.length < 3) {
    out.push(at)
    at = headOf(parsed, at)
  }
  return out
}
