import type { ContactPhase, TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf } from '../../parse/match.ts'
import { clauseOf, predicateOf, prepositionOf } from '../clause.ts'
import { heldBefore } from './governor.ts'
import { HOLDING } from './lexicon.ts'
import type { Naming } from './naming.ts'
import { ACTING, AFTER, aroundNoun, ofVerb, ownWords, type PhaseReading, REACH_TOKENS } from './phase-words.ts'

/** Talks one returns to are there, whoever stays away. */
const RETURNING = /^(?:return|rejoin|come)$/

const BEHIND: readonly (readonly [RegExp, ContactPhase])[] = [
  [/^(?:due|scheduled|slated|planned)$/i, 'due'],
  [/^(?:suspended|postponed|delayed|frozen|stalled)$/i, 'postponed'],
  [/^(?:cancelled|canceled|scrapped)$/i, 'cancelled'],
]

/** The phase of the contact a naming speaks of, as of publication. */
export function phaseOf(parsed: ParsedDispatch, naming: Naming, time: TimeFinding | undefined): PhaseReading {
  const read = naming.sort === 'verb' ? ofVerb(parsed, naming.head) : ofNoun(parsed, naming)
  if (time?.edtf?.endsWith('/..') && read.phase === 'held') return { phase: 'under-way', weight: 2 }
  const when = time?.edtf ? order(time.edtf, parsed.dispatch.published.edtf) : undefined
  // the calendar decides between held and due where the words leave it open
  if (when === 'after' && (read.phase === 'held' || read.phase === 'under-way') && read.weight < 3)
    return { phase: 'due', weight: 2 }
  const lasts = /^(?:visit|conference|summit|session)$/.test(naming.type)
  if (when === 'around' && lasts && read.phase === 'held') return { phase: 'under-way', weight: 2 }
  if (when === 'before' && read.phase === 'under-way' && read.weight < 3 && !read.begun)
    return { phase: 'held', weight: 2 }
  if (when === 'before' && (read.phase === 'proposed' || read.phase === 'due') && read.weight < 2)
    return { phase: 'held', weight: 1 }
  return read
}

/** Where an EDTF day or interval lies beside the day of publication, "around" an interval of days that goes on past it; undefined when open or the same. */
export function order(edtf: string, published: string | undefined): 'before' | 'after' | 'around' | undefined {
  const day = published?.slice(0, 10)
  if (!day || !/^\d{4}/.test(day) || !/^\d{4}/.test(edtf)) return undefined
  const [from = '', to = from] = edtf.split('/')
  const plain = (value: string) => value.replace(/[~?%].*$/, '').slice(0, 10)
  const length = (value: string) => Math.min(plain(value).length, day.length)
  if (to === '..') return undefined
  if (plain(from).slice(0, length(from)) > day.slice(0, length(from))) return 'after'
  if (plain(to).slice(0, length(to)) < day.slice(0, length(to))) return 'before'
  return to.length === 10 && from.length === 10 && from <= day && to > day ? 'around' : undefined
}

const ENDING = /^(?:close|end|fail|collapse|conclude)$/i

function ofNoun(parsed: ParsedDispatch, naming: Naming): PhaseReading {
  const noun = naming.head
  const standing = standingOf(parsed, noun)
  if (standing) return { phase: standing, weight: 3 }
  const misread = heldBefore(parsed, noun)
  if (misread && HOLDING.has(misread.lemma)) return { phase: 'held', weight: 2 }
  const own = ownWords(parsed, noun, naming.type === 'talks') ?? behind(parsed, noun)
  const head = headOf(parsed, noun)
  // a headline's "Varn talks close", where the tree has somebody talk
  const next = parsed.tokens[noun.index + 1]
  const isHeadline = parsed.sentences[noun.sentence]!.role !== 'body'
  if (isHeadline && ENDING.test(next?.text ?? '')) return { phase: 'held', weight: 2 }
  if (noun.upos === 'VERB' && next) return { phase: 'under-way', weight: 2 }
  // "is on a two-day visit to"
  const copula = naming.type === 'visit' ? dependents(parsed, noun, 'cop')[0] : undefined
  if (copula && prepositionOf(parsed, noun) === 'on')
    return /^(?:is|are|'s)$/i.test(copula.text) ? { phase: 'under-way', weight: 2 } : { phase: 'held', weight: 2 }
  // "agreed following the Varn conference"
  if (head?.lemma === 'follow' && head.xpos === 'VBG' && relationOf(noun) === 'obj') return { phase: 'held', weight: 3 }
  // "midway through the round", "amid talks"
  const preposition = prepositionOf(parsed, noun)
  const isMidway =
    preposition === 'through' && /^(?:mid|half)way$/i.test(parsed.tokens[midwayAt(parsed, noun)]?.text ?? '')
  if (preposition === 'amid' || isMidway) return { phase: 'under-way', weight: 2 }
  // "supports the resumption of the Varn process"
  const before = parsed.tokens.slice(Math.max(0, noun.index - 8), noun.index)
  if (noun.lemma === 'process' && before.some((t) => /^(?:resumption|resuming|revival|relaunch)$/i.test(t.text)))
    return { phase: 'proposed', weight: 2 }
  // "ready to continue its negotiations": those that there are
  if (head?.lemma === 'continue' && naming.definite && !clauseOf(parsed, head).negated)
    return { phase: 'under-way', weight: 2 }
  if (head && RETURNING.test(head.lemma) && prepositionOf(parsed, noun) === 'to')
    return own ?? { phase: 'under-way', weight: 1 }
  // "two days of talks brought": what the days do, the talks do
  const isSpent =
    head !== undefined && /^(?:day|hour|week|month)$/.test(head.lemma) && prepositionOf(parsed, noun) === 'of'
  const around = aroundNoun(parsed, isSpent ? head : noun, 0)
  if (around.weight === 3) return around
  // "sit out the talks": words about talks already spoken of tell less of their phase
  const tells =
    naming.definite && naming.bare && around.weight === 2 && ACTING.has(around.phase)
      ? ({ ...around, weight: 1 } as const)
      : around
  // "agreed to resume negotiations stalled since May": what they were gives way to what is to come
  const isRevived = own?.phase !== 'due' && tells.weight === 2 && tells.phase === 'due' && isBrokenOff(parsed, noun)
  const read = own && own.weight >= tells.weight && !isRevived ? own : tells
  // "peace talks" of which no more is said go on
  if (
    naming.type === 'talks' &&
    !isSpent &&
    !AFTER.has(prepositionOf(parsed, noun) ?? '') &&
    !naming.definite &&
    read.phase === 'held' &&
    read.weight < 2 &&
    noun.xpos.endsWith('S') &&
    !own
  )
    return { phase: 'under-way', weight: 0 }
  return read
}

const STANDING =
  /^(?:(?!\b(?:after|since|before|because|when|once)\b)[^.;:]){0,90}?(?<!\b(?:say|said|says)\b[^.;:]{0,90})\b(?:is|are|was|were|be|been|remain(?:s|ed)?|put|placed|kept|left) (?:now |still |indefinitely |currently )?(?:on (?:hold|ice)|in (?:limbo|abeyance))\b/
const STANDING_IN_HEADLINE = /^ (?:(?:in|with) \S{1,20} )?(?:put )?(?:(?<off>off)|on (?:hold|ice))\b/

/** "are on hold", "put on ice", a headline's "Talks off". */
function standingOf(parsed: ParsedDispatch, noun: Token): ContactPhase | undefined {
  const { role, end } = parsed.sentences[noun.sentence]!
  const after = parsed.dispatch.text.slice(noun.end, Math.min(end, noun.end + 140))
  // "four months after the negotiations were put on hold": that is over
  if (dependents(parsed, predicateOf(parsed, noun), 'mark').some((m) => /^(?:after|since)$/i.test(m.text)))
    return undefined
  const heading = role === 'body' ? undefined : STANDING_IN_HEADLINE.exec(after)
  if (heading) return heading.groups!.off ? 'cancelled' : 'postponed'
  return STANDING.test(after) ? 'postponed' : undefined
}

function behind(parsed: ParsedDispatch, noun: Token): PhaseReading | undefined {
  const { to, role } = parsed.sentences[noun.sentence]!
  for (let i = noun.index + 1; i < Math.min(to, noun.index + REACH_TOKENS); i++) {
    const token = parsed.tokens[i]!
    const found = BEHIND.find(([pattern]) => pattern.test(token.text))
    if (found && parsed.tokens[i - 1]?.upos !== 'AUX') return { phase: found[1], weight: 3 }
    if (/^to$/i.test(token.text) && token.upos === 'PART') {
      // "a session, to be held on Tuesday"; a headline's "Talks to open in Geneva"
      const held = parsed.tokens
        .slice(i + 1, i + 3)
        .some((t) => /^(?:held|take|convene|open|begin|start|resume)$/i.test(t.text))
      return held && (role === 'headline' || parsed.tokens[i - 1]!.text === ',')
        ? { phase: 'due', weight: 3 }
        : undefined
    }
    if (
      !['NOUN', 'PROPN', 'ADJ', 'ADP', 'DET', 'CCONJ', 'NUM', 'PART'].includes(token.upos) &&
      !/^[,-]$/.test(token.text)
    )
      return undefined
  }
  return undefined
}

/** "negotiations stalled since May", "talks suspended in June". */
function isBrokenOff(parsed: ParsedDispatch, noun: Token): boolean {
  return dependents(parsed, noun, 'acl').some(
    (d) => d.xpos === 'VBN' && /^(?:stall|suspend|interrupt|freeze|postpone|break|abandon|halt)$/.test(d.lemma),
  )
}

/** Index of the word before the preposition of a noun. */
function midwayAt(parsed: ParsedDispatch, noun: Token): number {
  return (dependents(parsed, noun, 'case')[0]?.index ?? 0) - 1
}
