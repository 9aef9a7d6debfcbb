import type { TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf } from '../../parse/match.ts'
import { predicateOf, prepositionOf } from '../clause.ts'
import type { FindContext } from '../finder.ts'
import { GOVERNORS, HOLDING, NOUNS } from './lexicon.ts'
import type { Naming } from './naming.ts'
import { holderOf, isUnder, SPEECH } from './setting.ts'

const REACH_TOKENS = 30
/** What is before or after something else is not on its day: "talks ahead of the April 27 summit". */
const APART = /^(?:before|after|ahead|following|since|until|till|by|amid|despite)$/i
const BEYOND = /^(?:since|before|after|until|by)$/
/** A participle or clause behind the noun that goes on about the contact: "due to open", ", to be held", "which begins". */
const GOING_ON =
  /^(?:due|planned|scheduled|slated|set|expected|arranged|tentatively|to|be|being|was|were|is|are|will|which|that|held|hold|begin|begins|began|beginning|start|starts|started|starting|open|opens|opened|opening|take|takes|took|taking|place|resume|resumes|resumed|convene|convenes|convened|end|ends|ended|ending|conclude|concludes|concluded|close|closed|hosted)$/i

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

/** How near a time stands to a contact; the lower, the better. */
const OWN = 0
const OF_ITS_CLAUSE = 1
const BEHIND = 2

/** The date or hour in the contact's own phrase, else the nearest one in its clause, else the first that follows in its phrase. */
export function timeOf(parsed: ParsedDispatch, naming: Naming, times: readonly TimeFinding[]): TimeFinding | undefined {
  const { head } = naming
  const sentence = parsed.sentences[head.sentence]!
  const clause = predicateOf(parsed, head)
  const holder = holderOf(parsed, naming)
  const phrase = wholeOf(parsed, head)
  const end = times.length ? endOfPhrase(parsed, naming) : 0
  let best: TimeFinding | undefined
  let bestCost = Number.POSITIVE_INFINITY
  for (const time of times) {
    if (time.sentence !== sentence.index || isOutside(parsed, time) || !isDay(time)) continue
    const token = tokenAt(parsed, time.span.start, sentence.from, sentence.to)
    if (!token) continue
    if (naming.type !== 'talks' && BEYOND.test(prepositionOf(parsed, token) ?? '')) continue
    // "said on Monday he hopes a meeting": the day of the saying
    if (
      speechBefore(parsed, token) &&
      !(relationOf(head) === 'obl' && clause.lemma !== 'be' && SPEECH.test(clause.lemma))
    )
      continue
    if (datesOther(parsed, token, head) || datesFormerPlan(parsed, token)) continue
    const cost = isUnder(parsed, token, head)
      ? datesBreak(parsed, token, head)
        ? undefined
        : OWN
      : isUnder(parsed, token, phrase)
        ? OWN
        : isOfClause(parsed, token, naming, phrase, clause, holder)
          ? OF_ITS_CLAUSE
          : token.index > head.index && token.index < end
            ? BEHIND
            : undefined
    if (cost === undefined) continue
    // an hour without a day says less than a day further off
    const total = cost * 1000 + Math.abs(token.index - head.index) + (time.edtf ? 0 : 500)
    if (total < bestCost) {
      best = time
      bestCost = total
    }
  }
  return best
}

/** A date, an hour or an interval of days; "three days" says nothing of when. */
export function isDay({ timex, edtf }: TimeFinding): boolean {
  return timex.type === 'DATE' || timex.type === 'TIME' || (timex.type === 'DURATION' && edtf !== undefined)
}

/** A dateline, "Published: October 14": what stands outside the sentences says when the text was sent, and nothing of any contact. */
function isOutside({ sentences }: ParsedDispatch, { span, sentence }: TimeFinding): boolean {
  return span.end <= sentences[sentence]!.start
}

/** A time of the clause belongs to a verb, and to a noun only where that stands close to its verb. */
function isOfClause(
  parsed: ParsedDispatch,
  time: Token,
  naming: Naming,
  phrase: Token,
  clause: Token,
  holder: Token | undefined,
): boolean {
  const predicate = predicateOf(parsed, time).index
  if (predicate !== clause.index && predicate !== holder?.index) return false
  return naming.sort === 'verb' || holder !== undefined || belongsToClause(parsed, phrase, clause)
}

/** "held talks on Monday", "said on Monday at a meeting with": the verb's time is the contact's. */
function belongsToClause(parsed: ParsedDispatch, noun: Token, clause: Token): boolean {
  const head = headOf(parsed, noun)
  if (!head || head.index !== clause.index) return false
  const rel = relationOf(noun)
  const governor = GOVERNORS[clause.lemma]
  // "the talks were suspended in July": the day of the suspension
  if (rel === 'nsubj' && (governor === 'postponed' || governor === 'cancelled')) return false
  if (rel === 'obj' || rel === 'nsubj')
    return HOLDING.has(clause.lemma) || rel === 'nsubj' || /^(?:begins|ends)$/.test(governor ?? '')
  const preposition = prepositionOf(parsed, noun) ?? ''
  // "said on Monday after five hours of talks": just before; not after months of them
  const isJustOver = /^(?:after|following)$/.test(preposition) && !/^(?:week|month|year)$/.test(noun.lemma)
  return rel === 'obl' && (isJustOver || /^(?:in|for|to|at|during)$/.test(preposition))
}

const LENGTHS = /^(?:day|week|month|hour|night|evening|morning|marathon)$/

/** "days" of "after two days of talks", else the noun itself. */
export function wholeOf(parsed: ParsedDispatch, noun: Token): Token {
  const outer = headOf(parsed, noun)
  return outer && LENGTHS.test(outer.lemma) && prepositionOf(parsed, noun) === 'of' ? outer : noun
}

/** Of "the talks, suspended in July", the day they broke off. */
function datesBreak(parsed: ParsedDispatch, time: Token, head: Token): boolean {
  const verb = predicateOf(parsed, time)
  const governor = verb.index === head.index ? undefined : GOVERNORS[verb.lemma]
  return governor === 'postponed' || governor === 'cancelled'
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

/** "was originally planned for Wednesday", "had first been due on Monday": the day it is not on. */
function datesFormerPlan(parsed: ParsedDispatch, time: Token): boolean {
  const plan = predicateOf(parsed, time)
  if (!/^(?:plan|schedule|due|set|slate|expect|intend|propose)$/.test(plan.lemma)) return false
  return dependents(parsed, plan, 'advmod').some((d) => /^(?:originally|initially|previously|first)$/i.test(d.text))
}

/**
 * Index of the token at which the phrase of a contact is over, told by position, since the tree often hangs its end elsewhere.
 *
 * > | asked for a session of the board, to be held in Vienna on Tuesday -> the end of the sentence
 */
function endOfPhrase(parsed: ParsedDispatch, naming: Naming): number {
  const { head } = naming
  const { to } = parsed.sentences[head.sentence]!
  const last = Math.min(to, head.index + REACH_TOKENS)
  for (let i = head.index + 1; i < last; i++) {
    const token = parsed.tokens[i]!
    if (goesOnAt(parsed, naming, i)) continue
    if (/^(?:VERB|AUX|SCONJ|PRON)$/.test(token.upos) || /^[,;:—]$/.test(token.text) || APART.test(token.text)) return i
    // "talks, and the summit on Friday"
    if (token.upos === 'CCONJ' && parsed.tokens[i + 1]?.upos === 'VERB') return i
  }
  return last
}

/** True at a word, or the comma before it, with which the phrase of the contact goes on: ", to be held", "due to open", ", this time". */
export function goesOnAt(parsed: ParsedDispatch, { sort }: Naming, at: number): boolean {
  const token = parsed.tokens[at]!
  const word = token.text === ',' ? parsed.tokens[at + 1] : token
  const next = parsed.tokens[at + (word === token ? 1 : 2)]
  if (word && next?.text === 'time' && /^(?:this|that)$/.test(word.text)) return true
  // "to be held", not "to Norland"
  return sort === 'noun' && word !== undefined && GOING_ON.test(word.text) && word.upos !== 'ADP'
}

/** The verb of speech that a time stands right behind: "said on Monday", "told reporters late Tuesday". */
export function speechBefore(parsed: ParsedDispatch, token: Token): Token | undefined {
  const { from } = parsed.sentences[token.sentence]!
  for (let i = token.index - 1; i >= from && i >= token.index - 4; i--) {
    const before = parsed.tokens[i]!
    if (SPEECH.test(before.lemma)) return before
    if (!['ADP', 'DET', 'ADV', 'ADJ', 'PRON', 'NOUN', 'PROPN'].includes(before.upos)) return undefined
  }
  return undefined
}

export function tokenAt(parsed: ParsedDispatch, start: number, from: number, to: number): Token | undefined {
  for (let i = from; i < to; i++) if (parsed.tokens[i]!.end > start) return parsed.tokens[i]
  return undefined
}
