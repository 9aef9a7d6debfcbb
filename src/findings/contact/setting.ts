import type { ContactLevel, ContactType, TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Place, Span } from '../../model/span.ts'
import { dependents, headOf, relationOf, spanOf, subtree } from '../../parse/match.ts'
import { predicateOf, prepositionOf } from '../clause.ts'
import type { ActorBook, FindContext } from '../finder.ts'
import { findPlace } from '../place.ts'
import { GOVERNORS, HOLDING, LEVELS, NOUNS } from './lexicon.ts'
import type { Naming } from './naming.ts'
import type { Participant } from './participants.ts'

const WHERE = new Set(['in', 'at', 'near', 'outside', 'inside'])
const ABOUT = new Set(['on', 'about', 'over', 'regarding', 'concerning', 'to discuss'])
const REACH_TOKENS = 25
const SPEECH = /^(?:say|tell|announce|declare|state|add|note|report|confirm|write)$/
const LEVEL_ORDER: readonly ContactLevel[] = ['experts', 'military', 'envoys', 'ministers', 'leaders']

/** The verb that holds the contact: "held" of "held talks" and of "talks are expected to be held". */
function holderOf(parsed: ParsedDispatch, naming: Naming): Token | undefined {
  const { head } = naming
  const verb = headOf(parsed, head)
  if (naming.sort !== 'noun' || !verb || !/^(?:VERB|ADJ)$/.test(verb.upos) || !/^(?:obj|nsubj)$/.test(relationOf(head)))
    return undefined
  if (HOLDING.has(verb.lemma)) return verb
  return dependents(parsed, verb, 'xcomp').find((d) => HOLDING.has(d.lemma))
}

/** Words that place and explain the contact: its own and those of the verb that holds it. */
function carriers(parsed: ParsedDispatch, naming: Naming): Token[] {
  const holder = holderOf(parsed, naming)
  return [naming.head, ...dependents(parsed, naming.head, 'acl'), ...(holder ? [holder] : [])]
}

/** Where the contact is: "in Vienna" beside it, "the Vienna summit", or for a visit the place it leads to. */
export function placeOf(parsed: ParsedDispatch, actors: ActorBook, naming: Naming): Place | undefined {
  for (const carrier of carriers(parsed, naming))
    for (const d of dependents(parsed, carrier, 'obl', 'nmod', 'compound')) {
      const preposition = prepositionOf(parsed, d)
      const leads =
        naming.type === 'visit' && (preposition === 'to' || (preposition === undefined && d.upos === 'PROPN'))
      if (preposition ? WHERE.has(preposition) || leads : relationOf(d) === 'compound' && !isPaired(parsed, d)) {
        const under = subtree(parsed, d)
        const from = preposition ? under[0]!.start : d.start
        const place = findPlace(parsed, from, relationOf(d) === 'compound' ? carrier.end : under.at(-1)!.end)
        // "the Norland talks" are about a state; "the Vienna talks" are in a town
        const isState =
          !preposition &&
          actors.ofToken(d.index).some((id) => actors.get(id)?.type === 'state' && actors.get(id)?.name === place?.name)
        if (place && !isState) return place
      }
    }
  // "the Varn Agreement, signed in May"
  const document =
    naming.type === 'signing' && relationOf(naming.head) === 'acl' ? headOf(parsed, naming.head) : undefined
  const named = document && findPlace(parsed, subtree(parsed, document)[0]!.start, document.end)
  if (named) return behind(parsed, naming) ?? named
  if (naming.type === 'visit' && naming.sort === 'verb') {
    const seen = dependents(parsed, naming.head, 'obj')[0]
    if (seen?.upos === 'PROPN') return { name: seen.text, span: spanOf(parsed, seen.start, seen.end) }
  }
  return behind(parsed, naming)
}

/** "Sudmark" of "Norland-Sudmark meeting" takes part; it is no place. */
function isPaired(parsed: ParsedDispatch, token: Token): boolean {
  return [token.index - 1, token.index + 1].some((i) => /^[-–/]$/.test(parsed.tokens[i]?.text ?? ''))
}

/** "met today with the Vestrian minister in Vienna": the first place after it in its clause, or the one that opens the sentence. */
function behind(parsed: ParsedDispatch, naming: Naming): Place | undefined {
  const sentence = parsed.sentences[naming.head.sentence]!
  const { head } = naming
  for (let i = head.index + 1; i < Math.min(sentence.to, head.index + REACH_TOKENS); i++) {
    const token = parsed.tokens[i]!
    // "due to begin in Geneva", "to be held in Vienna"
    const isHolding = naming.sort === 'noun' && /^(?:begin|start|open|resume|hold|held|take|be)$/i.test(token.text)
    if (
      !isHolding &&
      (token.upos === 'VERB' || token.upos === 'AUX' || token.upos === 'SCONJ' || /^[,;:]$/.test(token.text))
    )
      break
    const lower = token.text.toLowerCase()
    if (WHERE.has(lower) || (lower === 'to' && naming.type === 'visit')) {
      const place = findPlace(parsed, token.start, parsed.tokens[Math.min(sentence.to - 1, i + 6)]!.end)
      if (place && place.span.start - token.end < 12) return place
    }
    // what the next noun is in says nothing of the contact
    if (naming.sort === 'noun' && token.upos === 'NOUN' && token.start >= naming.span.end) break
  }
  const opening = parsed.tokens[sentence.from]!
  if (naming.sort === 'verb' && opening.text === 'In' && predicateOf(parsed, opening).index === head.index)
    return findPlace(parsed, opening.start, parsed.tokens[Math.min(head.index, sentence.from + 6)]!.end)
  return undefined
}

const bySentence = new WeakMap<ParsedDispatch, ReadonlyMap<number, readonly TimeFinding[]>>()

/** The times of one sentence; sorted out once a dispatch, so that long ones stay linear. */
export function timesIn(context: FindContext, sentence: number): readonly TimeFinding[] {
  let sorted = bySentence.get(context.parsed)
  if (!sorted) {
    sorted = Map.groupBy(context.found('time'), (time) => time.sentence)
    bySentence.set(context.parsed, sorted)
  }
  return sorted.get(sentence) ?? []
}

/** The date or hour in the contact's own phrase, else the nearest one in its clause. */
export function timeOf(parsed: ParsedDispatch, naming: Naming, times: readonly TimeFinding[]): TimeFinding | undefined {
  const { head } = naming
  const sentence = parsed.sentences[head.sentence]!
  const clause = predicateOf(parsed, head)
  const holder = holderOf(parsed, naming)
  let best: TimeFinding | undefined
  let bestCost = Number.POSITIVE_INFINITY
  for (const time of times) {
    if (time.sentence !== sentence.index || (time.timex.type !== 'DATE' && time.timex.type !== 'TIME')) continue
    const token = tokenAt(parsed, time.span.start, sentence.from, sentence.to)
    if (!token) continue
    if (naming.type !== 'talks' && /^(?:since|before|after|until|by)$/.test(prepositionOf(parsed, token) ?? ''))
      continue
    // "said on Monday he hopes a meeting": the day of the saying
    if (
      datesSpeech(parsed, token) &&
      !(relationOf(head) === 'obl' && clause.lemma !== 'be' && SPEECH.test(clause.lemma))
    )
      continue
    if (datesOther(parsed, token, head)) continue
    const cost = isUnder(parsed, token, head)
      ? 0
      : [clause.index, holder?.index].includes(predicateOf(parsed, token).index)
        ? 1
        : undefined
    if (cost === undefined) continue
    // a time of the clause belongs to the noun only where the noun stands close to its verb
    if (cost === 1 && naming.sort === 'noun' && !holder && !belongsToClause(parsed, head, clause)) continue
    const total = cost * 1000 + Math.abs(token.index - head.index)
    if (total < bestCost) {
      best = time
      bestCost = total
    }
  }
  return best
}

/** "held talks on Monday", "said on Monday at a meeting with": the verb's time is the contact's. */
function belongsToClause(parsed: ParsedDispatch, noun: Token, clause: Token): boolean {
  const head = headOf(parsed, noun)
  if (!head || head.index !== clause.index) return false
  const rel = relationOf(noun)
  if (rel === 'obj' || rel === 'nsubj')
    return HOLDING.has(clause.lemma) || rel === 'nsubj' || /^(?:begins|ends)$/.test(GOVERNORS[clause.lemma] ?? '')
  return rel === 'obl' && /^(?:in|for|to|at|during)$/.test(prepositionOf(parsed, noun) ?? '')
}

/** "will speak before the April 27 summit": the day of the summit. */
function datesOther(parsed: ParsedDispatch, token: Token, head: Token): boolean {
  for (let at = headOf(parsed, token), steps = 0; at && steps < 6; at = headOf(parsed, at), steps++) {
    if (at.index === head.index || at.upos === 'VERB') return false
    const entry = Object.hasOwn(NOUNS, at.lemma) ? NOUNS[at.lemma] : undefined
    if (entry?.strong && /^(?:before|after|since|until|ahead of|following)$/.test(prepositionOf(parsed, at) ?? ''))
      return true
  }
  return false
}

/** True where only a preposition stands between a verb of speech and the time. */
function datesSpeech(parsed: ParsedDispatch, token: Token): boolean {
  const { from } = parsed.sentences[token.sentence]!
  for (let i = token.index - 1; i >= from && i >= token.index - 4; i--) {
    const before = parsed.tokens[i]!
    if (SPEECH.test(before.lemma)) return true
    if (!['ADP', 'DET', 'ADV', 'ADJ', 'PRON', 'NOUN', 'PROPN'].includes(before.upos)) return false
  }
  return false
}

function tokenAt(parsed: ParsedDispatch, start: number, from: number, to: number): Token | undefined {
  for (let i = from; i < to; i++) if (parsed.tokens[i]!.end > start) return parsed.tokens[i]
  return undefined
}

/** True where `token` stands below `above` in the tree. */
export function isUnder(parsed: ParsedDispatch, token: Token, above: Token): boolean {
  for (let at: Token | undefined = token, steps = 0; at && steps < 64; at = headOf(parsed, at), steps++)
    if (at.index === above.index) return true
    else if (at.upos === 'VERB' && /^(?:advcl|ccomp|acl:relcl|parataxis)$/.test(at.deprel)) return false
  return false
}

/** What the contact is about: the words after "on", "about", "to discuss". */
export function aboutOf(parsed: ParsedDispatch, naming: Naming, times: readonly TimeFinding[]): Span | undefined {
  for (const carrier of carriers(parsed, naming))
    for (const d of dependents(parsed, carrier, 'obl', 'nmod', 'advcl', 'acl', 'xcomp')) {
      if (d.index < naming.head.index) continue
      const topic = ABOUT.has(prepositionOf(parsed, d) ?? '')
        ? d
        : d.lemma === 'discuss'
          ? dependents(parsed, d, 'obj')[0]
          : undefined
      if (topic && /^(?:sidelines?|margins?|eve|basis|condition|agenda|phone)$/i.test(topic.text)) continue
      if (!topic || times.some((t) => t.span.start < topic.end && t.span.end > topic.start)) continue
      const under = subtree(parsed, topic).filter((t) => relationOf(t) !== 'case' || t.head !== topic.index)
      if (under.length) return spanOf(parsed, under[0]!.start, under.at(-1)!.end)
    }
  return undefined
}

/** How high the contact is: by the words of its naming, else by the lowest office among those who take part. */
export function levelOf(
  actors: ActorBook,
  type: ContactType,
  words: string,
  participants: readonly Participant[],
): ContactLevel | undefined {
  const lowest = participants
    .map((p) => actors.get(p.actor))
    .flatMap((a) => (a?.type === 'person' ? [levelIn(`${a.offices.map((o) => o.office).join(' ')} ${a.name}`)] : []))
    .filter((level) => level !== undefined)
    .sort((a, b) => LEVEL_ORDER.indexOf(a) - LEVEL_ORDER.indexOf(b))[0]
  return lowest ?? (type === 'summit' ? 'leaders' : levelIn(words))
}

function levelIn(words: string): ContactLevel | undefined {
  return LEVELS.find(([, pattern]) => pattern.test(words))?.[0]
}
