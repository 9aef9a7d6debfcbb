import type { PloverType } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents } from '../../parse/match.ts'
import { clauseOf, headOf, relation, subjectsOf, withConjuncts } from '../clause.ts'
import type { FindContext } from '../finder.ts'
import { placeAt } from '../place.ts'
import { ANAPHORS, NOUN_CLASSES, NOUNS, type NounClass, VERBS, type VerbEntry } from './lexicon.ts'

/** A word that tells of an event, or that may: a verb, a noun, or a noun that only takes up what was told before. */
export interface Trigger {
  readonly token: Token
  readonly sort: 'verb' | 'noun' | 'anaphor'
  readonly type: PloverType
  readonly mode?: string
  /** goes on for long and is named in passing: "the conflict" */
  readonly long: boolean
}

/** Every such word of a dispatch, in text order. */
export function findTriggers(context: FindContext): Trigger[] {
  const out: Trigger[] = []
  for (const token of context.parsed.tokens) {
    const trigger = token.upos === 'VERB' ? verbTrigger(context, token) : nounTrigger(context.parsed, token)
    if (trigger) out.push(trigger)
  }
  return out
}

function verbTrigger(context: FindContext, token: Token): Trigger | undefined {
  const entry = VERBS.get(token.lemma)?.find((e) => fits(context, token, e))
  if (!entry) return undefined
  return { token, sort: 'verb', type: entry.type, long: false, ...(entry.mode ? { mode: entry.mode } : {}) }
}

function fits(context: FindContext, verb: Token, entry: VerbEntry): boolean {
  const { parsed } = context
  const { passive } = clauseOf(parsed, verb)
  const objects = undergoersOf(parsed, verb, passive)
  if (entry.particle && !hasParticle(parsed, verb, entry.particle)) return false
  if (entry.transitive && !objects.length) return false
  if (entry.object && !objects.some((t) => isOfClass(context, t, entry.object!))) return false
  const doers = passive ? agentsOf(parsed, verb) : subjectsOf(parsed, verb)
  return !entry.subject || doers.some((t) => isOfClass(context, t, entry.subject!))
}

/** What a verb is done to: its object; of a passive or a participle, its subject or the noun it describes. */
export function undergoersOf(parsed: ParsedDispatch, verb: Token, passive: boolean): Token[] {
  const own = passive ? dependents(parsed, verb, 'nsubj') : dependents(parsed, verb, 'obj')
  if (own.length) return own.flatMap((t) => withConjuncts(parsed, t))
  const above = headOf(parsed, verb)
  if (above && relation(verb) === 'acl' && verb.xpos === 'VBN') return [above]
  // "attacked and captured the town": the object stands with the last of the verbs
  if (!passive && above && relation(verb) === 'conj' && above.upos === 'VERB') return []
  return []
}

function agentsOf(parsed: ParsedDispatch, verb: Token): Token[] {
  return dependents(parsed, verb, 'obl').filter((d) =>
    dependents(parsed, d, 'case').some((c) => c.text.toLowerCase() === 'by'),
  )
}

function hasParticle(parsed: ParsedDispatch, verb: Token, particles: readonly string[]): boolean {
  for (let i = verb.index + 1; i <= verb.index + 3; i++) {
    const t = parsed.tokens[i]
    if (t && t.sentence === verb.sentence && particles.includes(t.text.toLowerCase())) return true
  }
  return false
}

function isOfClass(context: FindContext, token: Token, classes: readonly NounClass[]): boolean {
  const lemma = token.lemma.toLowerCase()
  if (classes.some((c) => NOUN_CLASSES[c].has(lemma))) return true
  // "hundreds of troops", "one of the ships"
  const of = dependents(context.parsed, token, 'nmod')[0]
  if (
    of &&
    token.upos !== 'PROPN' &&
    /^(?:hundred|thousand|dozen|number|score|one|two|some|group|part|convoy)s?$/.test(lemma)
  )
    return isOfClass(context, of, classes)
  if (token.upos !== 'PROPN') return false
  const types = context.actors.ofToken(token.index).map((id) => context.actors.get(id)?.type)
  if (classes.includes('force') && types.some((type) => type === 'armed-group')) return true
  if (classes.includes('captive') && types.some((type) => type === 'person')) return true
  return classes.includes('ground') && placeAt(context.parsed, token.index) !== undefined && !types.includes('person')
}

function nounTrigger(parsed: ParsedDispatch, token: Token): Trigger | undefined {
  if (token.upos !== 'NOUN' && token.upos !== 'PROPN') return undefined
  const lemma = token.lemma.toLowerCase()
  const entry = NOUNS.get(lemma)
  const anaphor = ANAPHORS.get(lemma)
  if ((!entry && !anaphor) || isInName(parsed, token)) return undefined
  if (entry && (!entry.only || isQualified(parsed, token, entry.only)))
    return {
      token,
      sort: 'noun',
      type: entry.type,
      long: entry.long === true,
      ...(entry.mode ? { mode: entry.mode } : {}),
    }
  return anaphor && { token, sort: 'anaphor', type: anaphor, long: false }
}

/** "the Defense Production Act", "war crimes", "conflict resolution": part of another noun. */
function isInName(parsed: ParsedDispatch, token: Token): boolean {
  const head = headOf(parsed, token)
  if (relation(token) === 'compound' && head && head.index > token.index) return true
  const next = parsed.tokens[token.index + 1]
  return next?.text === '-' && next.sentence === token.sentence && next.start === token.end
}

/** True where one of these words stands before the noun, within its phrase. */
function isQualified(parsed: ParsedDispatch, token: Token, words: ReadonlySet<string>): boolean {
  for (let i = token.index - 1; i >= token.index - 4; i--) {
    const t = parsed.tokens[i]
    if (!t || t.sentence !== token.sentence || t.upos === 'DET' || t.upos === 'ADP' || t.upos === 'VERB') return false
    if (words.has(t.lemma.toLowerCase())) return true
  }
  return false
}
