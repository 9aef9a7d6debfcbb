import type { PloverType } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf } from '../../parse/match.ts'
import { prepositional } from '../clause.ts'
import type { FindContext } from '../finder.ts'
import { placeAt } from '../place.ts'
import {
  ANAPHORS,
  NATURAL,
  NOUN_CLASSES,
  NOUNS,
  type NounClass,
  type NounEntry,
  VERBS,
  type VerbEntry,
} from './lexicon.ts'
import { agentsOf, doersOf, isPassive, undergoersOf } from './roles.ts'

/** A word that tells of an event, or that may: a verb, a noun, or a noun that only takes up what was told before. */
export interface Trigger {
  readonly token: Token
  readonly sort: 'verb' | 'noun' | 'anaphor'
  readonly type: PloverType
  readonly mode?: string
  /** goes on for long and is named in passing: "the conflict" */
  readonly long: boolean
  /** its own verb says that it happened: "a truce was called" */
  readonly sure?: true
  /** says only what befell people, of which an attack is one cause among others: "were killed", "fled" */
  readonly harm?: true
  /** the years in its name: "1950-53" */
  readonly years?: string
}

/** Every such word of a dispatch, in text order. */
export function findTriggers(context: FindContext): Trigger[] {
  const out: Trigger[] = []
  for (const token of context.parsed.tokens) {
    const verbal = isVerb(context.parsed, token) && !isVerbalNoun(context.parsed, token)
    const trigger = verbal ? verbTrigger(context, token) : nounTrigger(context.parsed, token)
    if (trigger) out.push(trigger)
  }
  return out
}

/** A verb, or a past form that the tagger knows as nothing: "Rebels overran the post". */
function isVerb({ tokens }: ParsedDispatch, { upos, text, index }: Token): boolean {
  // "gunmen shot dead a colonel"
  if (/^shot$/i.test(text) && /^dead$/i.test(tokens[index + 1]?.text ?? '')) return true
  return upos === 'VERB' || (upos === 'ADP' && IRREGULAR.has(text.toLowerCase()))
}

function verbTrigger(context: FindContext, token: Token): Trigger | undefined {
  // "test-fired", cut in three
  const isTest = /^fire/.test(token.lemma) && /^test$/i.test(context.parsed.tokens[token.index - 2]?.text ?? '')
  const entry = (isTest ? VERBS.get('test-fire') : entriesOf(token))?.find((e) => fits(context, token, e))
  if (!entry) return undefined
  const mode = entry.mode ? { mode: entry.mode } : {}
  return { token, sort: 'verb', type: entry.type, long: false, ...mode, ...(entry.harm ? { harm: true as const } : {}) }
}

/** "More than 300,000 people have been killed since 1993": what a whole war has cost. */
export function isToll(parsed: ParsedDispatch, { token, harm }: Trigger): boolean {
  if (!harm || !/^(?:kill|die|displace|lose)$/.test(token.lemma)) return false
  if (!dependents(parsed, token, 'aux').some((t) => /^(?:has|have)$/i.test(t.text))) return false
  for (let i = token.index + 1; i < token.index + TOLL_TOKENS; i++) {
    const t = parsed.tokens[i]
    if (t?.sentence === token.sentence && /^since$/i.test(t.text)) return true
  }
  return false
}

// "have been killed in the western provinces since"
const TOLL_TOKENS = 10

/** Past forms that the lemmatiser or the tagger may take for other words. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['fled', 'flee'],
  ['shot', 'shoot'],
  ['struck', 'strike'],
  ['fought', 'fight'],
  ['sent', 'send'],
  ['withdrew', 'withdraw'],
  ['drove', 'drive'],
  ['driven', 'drive'],
  ['overran', 'overrun'],
  ['blew', 'blow'],
  ['sank', 'sink'],
  ['froze', 'freeze'],
  ['laid', 'lay'],
  ['left', 'leave'],
  ['lost', 'lose'],
  ['overthrew', 'overthrow'],
  ['took', 'take'],
  ['retook', 'retake'],
  ['threw', 'throw'],
  ['flung', 'fling'],
  ['broke', 'break'],
  ['came', 'come'],
])

/** A past form whose lemma is unknown to the lexicon is tried by its stem: "impeded" -> "impede". */
function entriesOf({ lemma, text }: Token): readonly VerbEntry[] | undefined {
  const lower = text.toLowerCase()
  const known = VERBS.get(lemma)
  if (known) return known
  const irregular = IRREGULAR.get(lower)
  if (irregular) return VERBS.get(irregular)
  // "shelling", "shelled" of a lemma that is none: "shel"
  if (lower.endsWith('ing')) return VERBS.get(lower.slice(0, -3)) ?? VERBS.get(`${lower.slice(0, -3)}e`)
  return lower.endsWith('ed') ? (VERBS.get(lower.slice(0, -1)) ?? VERBS.get(lower.slice(0, -2))) : undefined
}

/** "days of fighting", "the shelling of the town", where the tagger saw a verb. */
function isVerbalNoun(parsed: ParsedDispatch, token: Token): boolean {
  return (
    token.xpos === 'VBG' &&
    NOUNS.has(token.text.toLowerCase()) &&
    (/^(?:nmod|nsubj|obj|obl)$/.test(relationOf(token)) || standsAsNoun(parsed, token)) &&
    !dependents(parsed, token, 'obj', 'aux').length
  )
}

/** "fighting broke out", "years of fighting", "the shelling": by its neighbours, where the tree made it a clause. */
function standsAsNoun({ tokens }: ParsedDispatch, { index, sentence }: Token): boolean {
  const before = tokens[index - 1]
  const next = tokens[index + 1]
  if (next?.sentence === sentence && /^VB[DZP]$/.test(next.xpos)) return true
  return before?.sentence === sentence && (before.upos === 'DET' || before.upos === 'ADJ' || /^of$/i.test(before.text))
}

function fits(context: FindContext, verb: Token, entry: VerbEntry): boolean {
  const { parsed } = context
  const passive = isPassive(parsed, verb)
  const objects = undergoersOf(parsed, verb, passive)
  if (entry.particle && !hasParticle(parsed, verb, entry.particle)) return false
  if (entry.transitive && !objects.length) return false
  if (entry.object && !objects.some((t) => isOfClass(context, t, entry.object!))) return false
  if (entry.stationed && !objects.some((t) => isStationed(parsed, t))) return false
  const doers = passive ? agentsOf(parsed, verb) : doersOf(parsed, verb)
  if (entry.harm && [...doers, ...dependents(parsed, verb, 'obl')].some((t) => NATURAL.has(t.lemma.toLowerCase())))
    return false
  // "struck a deal", which the tree may lose behind a hyphen
  // "killing hopes of a return to talks"
  if (entry.harm && objects.length && objects.every((t) => IDEAS.test(t.lemma))) return false
  if (verb.lemma === 'strike' && isPact(parsed, verb)) return false
  if (verb.lemma === 'attack' && isVerbal(context, doers, objects)) return false
  return !entry.subject || doers.some((t) => isOfClass(context, t, entry.subject!))
}

/** "7,000 troops in the province": counted, and in a place. */
function isStationed(parsed: ParsedDispatch, { index, sentence }: Token): boolean {
  const near = (from: number, to: number) =>
    parsed.tokens.slice(Math.max(0, from), to).filter((t) => t.sentence === sentence)
  if (!near(index - 4, index).some((t) => t.upos === 'NUM' || /^(?:thousands|hundreds|some)$/i.test(t.text)))
    return false
  const reach = /^(?:patrolling|guarding|monitoring|occupying)$/.test(parsed.tokens[index + 1]?.text ?? '') ? 16 : 6
  return near(index + 1, index + reach).some(
    (t) =>
      placeAt(parsed, t.index) !== undefined ||
      /^(?:province|region|territory|country|area|enclave|zone)$/.test(t.lemma),
  )
}

/** What is killed or wounded only in a manner of speaking. */
const IDEAS =
  /^(?:hope|chance|deal|bill|plan|idea|dream|process|project|proposal|talk|prospect|pride|feeling|relation|tie|credibility|economy|time|momentum)$/

// "struck a landmark power-sharing deal"
const PACT_TOKENS = 8

/** "struck a deal": an object of agreement before the phrase ends. */
function isPact({ tokens }: ParsedDispatch, verb: Token): boolean {
  for (let i = verb.index + 1; i <= verb.index + PACT_TOKENS; i++) {
    const t = tokens[i]
    if (t?.sentence !== verb.sentence || t.upos === 'ADP' || /^[,;:]$/.test(t.text)) return false
    if (NOUN_CLASSES.pact.has(t.lemma.toLowerCase())) return true
  }
  return false
}

/** Politicians attack one another, and plans, with words. */
function isVerbal({ actors }: FindContext, doers: readonly Token[], objects: readonly Token[]): boolean {
  const person = (t: Token) => actors.ofToken(t.index).some((id) => actors.get(id)?.type === 'person')
  return (
    doers.some(person) ||
    objects.some((t) =>
      /^(?:proclamation|policy|record|decision|idea|report|press|candidate|plan|law|proposal|bill|agreement|deal|media|claim|statement|speech)$/.test(
        t.lemma,
      ),
    )
  )
}

// "put its forces on high alert"
const PARTICLE_TOKENS = 5
// "put a quantity of arms, ammunition and explosives completely beyond use"
const FAR = /^(?:beyond|ransom)$/
const FAR_TOKENS = 12

function hasParticle(parsed: ParsedDispatch, verb: Token, particles: readonly string[]): boolean {
  const reach = particles.some((word) => FAR.test(word)) ? FAR_TOKENS : PARTICLE_TOKENS
  for (let i = verb.index + 1; i <= verb.index + reach; i++) {
    const t = parsed.tokens[i]
    if (t && t.sentence === verb.sentence && particles.includes(t.text.toLowerCase())) return true
  }
  return false
}

function isOfClass(context: FindContext, token: Token, classes: readonly NounClass[]): boolean {
  const lemma = token.lemma.toLowerCase()
  if (classes.some((c) => NOUN_CLASSES[c].has(lemma) || NOUN_CLASSES[c].has(token.text.toLowerCase()))) return true
  // "hundreds of troops", "one of the ships"
  const of = dependents(context.parsed, token, 'nmod')[0]
  if (
    of &&
    token.upos !== 'PROPN' &&
    /^(?:hundred|thousand|dozen|number|quantity|score|one|two|some|group|part|convoy|state|million|ten|third|half|quarter|most|bulk|remainder|rest|majority|last|remains|body)s?$/.test(
      lemma,
    )
  )
    return isOfClass(context, of, classes)
  // "two million driven from their homes"
  if (token.upos === 'NUM' && classes.includes('crowd')) return true
  if (token.upos !== 'PROPN' && token.upos !== 'PRON') return false
  const types = context.actors.ofToken(token.index).map((id) => context.actors.get(id)?.type)
  if (classes.includes('force') && types.some((type) => type === 'armed-group')) return true
  if (classes.includes('power') && types.some((type) => type === 'state')) return true
  if (classes.includes('crowd') && (types.some((type) => type === 'people') || /^NNPS$/.test(token.xpos))) return true
  if (classes.includes('captive') && types.some((type) => type === 'person')) return true
  return classes.includes('ground') && placeAt(context.parsed, token.index) !== undefined && !types.includes('person')
}

function nounTrigger(parsed: ParsedDispatch, word: Token): Trigger | undefined {
  // a noun with a capital is part of a name, but in headlines many have one
  const isName = word.upos === 'PROPN' && parsed.sentences[word.sentence]!.role === 'body'
  const years = yearsOfName(parsed, word)
  if (years) return { token: word, sort: 'noun', type: 'ASSAULT', long: false, years }
  if (!(/^(?:NOUN|PROPN|VERB)$/.test(word.upos) || isOffensive(parsed, word)) || isName) return undefined
  const token = endOfCompound(parsed, word)
  const own = word.upos === 'VERB' ? word.text : word.lemma
  const lemma = token === word ? own.toLowerCase() : `${word.text.toLowerCase()}-${token.text.toLowerCase()}`
  const entry = NOUNS.get(pairOf(parsed, token, lemma)) ?? NOUNS.get(lemma)
  const anaphor = ANAPHORS.get(lemma)
  if ((!entry && !anaphor) || (token === word && isInName(parsed, token))) return undefined
  if (entry && isUsedSo(parsed, token, entry))
    return {
      token,
      sort: 'noun',
      type: entry.type,
      long: entry.long === true,
      ...(entry.mode ? { mode: entry.mode } : {}),
      ...(entry.told ? { sure: true as const } : {}),
    }
  if (!anaphor || dependents(parsed, token, 'compound').length) return undefined
  return { token, sort: 'anaphor', type: anaphor, long: false }
}

/** "the 1950-53 Norland War": a name with its years. */
function yearsOfName({ tokens }: ParsedDispatch, { text, index, sentence }: Token): string | undefined {
  if (!/^(?:War|Conflict|Uprising|Intifada)$/.test(text)) return undefined
  let i = index - 1
  while (i > index - 5 && tokens[i]?.sentence === sentence && /^\p{Lu}|^-$/u.test(tokens[i]!.text)) i--
  const years = tokens[i]
  if (i >= index - 1 || years?.sentence !== sentence) return undefined
  return /^(?:(?:1[89]|20)\d\d|\d\d)(?:[-–]\d{2,4})?$/.test(years.text) ? years.text : undefined
}

/** "its offensive against the rebels", where the tagger saw an adjective. */
function isOffensive({ tokens }: ParsedDispatch, { lemma, upos, index, sentence }: Token): boolean {
  const next = tokens[index + 1]
  return (
    upos === 'ADJ' &&
    lemma === 'offensive' &&
    (next?.sentence !== sentence || /^(?:ADP|PUNCT|VERB|AUX)$/.test(next.upos))
  )
}

/** "general strike", "nuclear test": the noun with the word before it. */
function pairOf({ tokens }: ParsedDispatch, { index }: Token, lemma: string): string {
  const before = tokens[index - 1]
  return before?.text === '-'
    ? `${tokens[index - 2]?.lemma.toLowerCase()}-${lemma}`
    : `${before?.lemma.toLowerCase()} ${lemma}`
}

function isUsedSo(parsed: ParsedDispatch, token: Token, { only, told, of, long }: NounEntry): boolean {
  if (of && !prepositional(parsed, token, 'of').some((t) => NOUN_CLASSES[of].has(t.lemma.toLowerCase()))) return false
  // "the Vietnam War" is a name, "the price war" no war
  if (
    long &&
    (token.upos === 'PROPN' ||
      dependents(parsed, token, 'compound').some(
        (t) => t.upos === 'NOUN' && !/^(?:civil|proxy|border|guerrilla)$/.test(t.lemma),
      ))
  )
    return false
  // "an air strike", "strikes on the town"
  const aimed = /^(?:strike|operation)$/.test(token.lemma) && prepositional(parsed, token, 'against', 'on').length > 0
  if (only && !aimed && !isQualified(parsed, token, only)) return false
  // "hostility" is a mood, "hostilities" are fighting
  if (/^hostility$/i.test(token.text) && !prepositional(parsed, token, 'between').length) return false
  if (!told) return true
  const head = headOf(parsed, token)
  if (!head || !/^(?:nsubj|obj)$/.test(relationOf(token)) || !told.has(head.lemma)) return false
  // "came into force", "took effect", not "came under strain"
  return !/^(?:come|take|enter)$/.test(head.lemma) || hasParticle(parsed, head, ['force', 'effect', 'hold'])
}

/** The last part of "build-up" and "cease-fire", which the treebanks cut in three and hang on it. */
function endOfCompound(parsed: ParsedDispatch, token: Token): Token {
  const [hyphen, last] = [parsed.tokens[token.index + 1], parsed.tokens[token.index + 2]]
  const joined = hyphen?.text === '-' && last?.sentence === token.sentence && hyphen.end === last.start
  return joined && /^(?:up|fire|out)$/i.test(last.text) ? last : token
}

/** "the Defense Production Act", "war crimes", "conflict resolution": part of another noun. */
function isInName(parsed: ParsedDispatch, token: Token): boolean {
  const head = headOf(parsed, token)
  if (relationOf(token) === 'compound' && head && head.index > token.index) return true
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
