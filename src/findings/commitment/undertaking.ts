import type { Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { dependents, headOf, relationOf, spanOf } from '../../parse/match.ts'
import { clauseOf, prepositional } from '../clause.ts'
import { actionSpan, phraseSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf, ownersOf, statementAt, subjectsIn } from '../parties.ts'
import { readRoster } from '../roster.ts'
import { type Complement, complementsOf, isAction, type Rule } from './complement.ts'
import type { Draft } from './draft.ts'
import { ADJECTIVES, AGREEMENTS, INSTRUMENTS, NOUNS, PARTICIPLES, TERMS, type Undertaking, VERBS } from './lexicon.ts'

const OWNING =
  /^(?:make|give|reaffirm|affirm|reiterate|repeat|renew|express|announce|underscore|underline|stress|emphasi[sz]e|confirm|restate|voice|honou?r|keep|fulfil|have|share|convey|declare|state|signal|see)$/
/** Verbs of everyday asking: only somebody who speaks for a party asks something of another party with them. */
const PLAIN = new Set([
  'want',
  'threaten',
  'ask',
  'tell',
  'warn',
  'order',
  'require',
  'press',
  'push',
  'prepare',
  'opt',
  'invite',
])

/** Nothing is left to be done once these are said or thought. */
const SAYING = new Set(
  'say answer comment tell disclose reveal speak elaborate name confirm acknowledge admit know see think believe understand remember hear imagine wonder note recall mention describe give'.split(
    ' ',
  ),
)

/** What is backed before it is done: "supports the resumption of". */
const SUPPORTED = /^(?:resumption|deployment|withdrawal|release|establishment|return|opening|reopening)$/
const DEADLINE = /^(?:hours?|days?|weeks?|months?|time|deadline|until)$/i
const OWN_FORCES = /\b(?:military|army|troops|soldiers|forces|police|navy|commanders|ministry|officials)\b/i
const SIGNED_OFF: Undertaking = { force: 'agreed', bound: 'subject', with: ['on'], bare: false }
const NO_REASON: Undertaking = { force: 'refused', bound: 'owner' }
const RULED_OUT: Undertaking = { force: 'refused', bound: 'subject', object: true, bare: false }
const THOUGHT = /^(?:know|see|think|believe|understand|remember|imagine|wonder|hear)$/

/** Reads what a word of undertaking or asking governs: "vowed to withdraw", "called for the release of", "its pledge to disarm". */
export function readUndertaking(context: FindContext, trigger: Token): Draft[] {
  const { parsed } = context
  const instrument = instrumentOf(parsed, trigger)
  const kind = instrument ? { word: TERMS[trigger.lemma]!, rule: 'verb' as const } : kindOf(parsed, trigger)
  if (!kind) return []
  const { word, rule } = kind
  const clause = rule === 'noun' ? undefined : clauseOf(parsed, trigger)
  if (
    clause &&
    (clause.mark === 'if' || clause.mark === 'unless' || (clause.modal && !/^(?:would|'d|’d)$/.test(clause.modal)))
  )
    return []
  const denied =
    clause?.negated ||
    (rule === 'noun' && dependents(parsed, trigger, 'det').some((d) => d.text.toLowerCase() === 'no'))
  const isFailed = word.force === 'agreed' && headOf(parsed, trigger)?.lemma === 'fail'
  const force = isFailed
    ? 'proposed'
    : isSought(parsed, trigger, word)
      ? 'demanded'
      : denied
        ? refusalOf(word, rule)
        : word.force
  if (!force) return []
  return complementsOf(parsed, trigger, word, rule).flatMap((complement) => {
    const { head, nominal } = complement
    const parties = partiesOf(context, trigger, complement, word, rule)
    const isOrder = trigger.lemma === 'order' && OWN_FORCES.test(wordsOf(parsed, complement))
    if (PLAIN.has(trigger.lemma) && !parties.length && !instrument && !isOrder) return []
    if (/^(?:support|importance)$/.test(trigger.lemma) && !(nominal && SUPPORTED.test(head.lemma))) return []
    // "the pillars are due to be put up"
    const isDue = /^(?:due|scheduled)$/i.test(trigger.text) && clauseOf(parsed, head).passive && head.lemma !== 'hold'
    if (rule === 'adjective' && !parties.length && !isDue) return []
    // "calls with leaders to discuss": a telephone call asks nothing
    if (trigger.lemma === 'call' && rule === 'noun' && isContact(context, trigger)) return []
    // "the need to protect": nobody is asked
    if (trigger.lemma === 'need' && !parties.length) return []
    if (SAYING.has(head.lemma) && (force === 'refused' || word.bound === 'object' || THOUGHT.test(head.lemma)))
      return []
    if (head.lemma === 'be' && head.upos !== 'AUX') return []
    // "gave them two days to sign": a deadline asks
    const between = parsed.tokens.slice(complement.from, complement.to)
    if (trigger.lemma === 'give' && !between.some((t) => DEADLINE.test(t.text))) return []
    // "willing to hold a meeting": told as a contact
    const object = dependents(parsed, head, 'obj')[0]
    if (object && /^(?:pledged|proposed|planned)$/.test(force) && meets(context, object)) return []
    const action = nominal ? phraseSpan(parsed, head) : actionSpan(parsed, head)
    const what = isDue && !parties.length ? withSubject(parsed, trigger, action) : action
    const draft: Draft = {
      trigger,
      head,
      what,
      force: instrument ? forceOf(instrument, trigger) : isOrder ? 'planned' : force,
      parties,
      rule: nominal ? 'action' : rule,
      stands: true,
      matter: [],
      definite: false,
    }
    return [draft]
  })
}

/** "to secure Norland's commitment to": not given yet. */
function isSought(parsed: FindContext['parsed'], trigger: Token, word: Undertaking): boolean {
  const verb = word.force === 'pledged' && word.bound === 'owner' ? headOf(parsed, trigger) : undefined
  return verb !== undefined && /^(?:secure|seek|demand|obtain|request)$/.test(verb.lemma) && verb.xpos !== 'VBD'
}

function forceOf(instrument: Token, trigger: Token): Draft['force'] {
  const lemma = instrument.lemma.toLowerCase()
  // a resolution asks; what it provides for is planned
  if (lemma === 'resolution' && /^(?:oblige|bind|require|call)$/.test(trigger.lemma)) return 'demanded'
  return AGREEMENTS[lemma] ?? INSTRUMENTS[lemma] ?? 'agreed'
}

/** The object is a meeting, visit or call that stands as a contact. */
function meets(context: FindContext, object: Token): boolean {
  return context
    .found('contact')
    .some(
      (c) =>
        /^(?:meeting|visit|call|summit|session|conference)$/.test(c.type) &&
        (c.namings ?? [c.span]).some((n) => n.start <= object.start && object.end <= n.end),
    )
}

function isContact(context: FindContext, token: Token): boolean {
  return context
    .found('contact')
    .some((c) => (c.namings ?? [c.span]).some((n) => n.start <= token.start && token.end <= n.end))
}

/** The agreement or plan that is the subject: "The truce calls for", "the plan requires". */
function instrumentOf(parsed: FindContext['parsed'], trigger: Token): Token | undefined {
  if (!Object.hasOwn(TERMS, trigger.lemma)) return undefined
  const subject = dependents(parsed, trigger, 'nsubj').find((d) => d.deprel === 'nsubj')
  if (!subject) return undefined
  const carried =
    /^(?:extension|renewal)$/i.test(subject.lemma) && dependents(parsed, subject, 'compound', 'nmod').length > 0
  // "Clause 4 of the truce agreement": the number may head the phrase
  const nouns = [
    subject,
    ...dependents(parsed, subject, 'compound', 'nmod', 'flat', 'case').filter((d) => d.index < subject.index),
  ]
  const noun = nouns.find((t) => [AGREEMENTS, INSTRUMENTS].some((list) => Object.hasOwn(list, t.lemma.toLowerCase())))
  return carried ? subject : noun
}

function kindOf(parsed: FindContext['parsed'], token: Token): { word: Undertaking; rule: Rule } | undefined {
  const lemma = token.lemma.toLowerCase()
  const lower = token.text.toLowerCase()
  if (token.upos === 'ADJ' || token.xpos === 'VBN') {
    const isPredicate = token.xpos === 'VBN' || relationOf(token) !== 'amod'
    if (isPredicate && Object.hasOwn(ADJECTIVES, lower)) return { word: ADJECTIVES[lower]!, rule: 'adjective' }
  }
  // "ruled out an amnesty"; "intended to end the war" tells of a purpose
  if (
    token.upos === 'VERB' &&
    /^rul(?:e|es|ed|ing)$/i.test(lower) &&
    /^out$/i.test(parsed.tokens[token.index + 1]?.text ?? '')
  )
    return { word: RULED_OUT, rule: 'verb' }
  if (lemma === 'sign' && /^off$/i.test(parsed.tokens[token.index + 1]?.text ?? ''))
    return { word: SIGNED_OFF, rule: 'verb' }
  if (lemma === 'intend' && token.xpos === 'VBN') return undefined
  if (token.upos === 'VERB' && Object.hasOwn(VERBS, lemma)) return { word: VERBS[lemma]!, rule: 'verb' }
  // "saw no reason to disarm"
  if (lemma === 'reason' && dependents(parsed, token, 'det').some((d) => d.text.toLowerCase() === 'no'))
    return { word: NO_REASON, rule: 'noun' }
  if (token.upos === 'NOUN' && Object.hasOwn(NOUNS, lemma)) return { word: NOUNS[lemma]!, rule: 'noun' }
  return undefined
}

/** "did not agree to" refuses; "did not urge" says nothing. */
function refusalOf(word: Undertaking, rule: Rule): Draft['force'] | undefined {
  if (word.force === 'planned' || word.force === 'refused') return rule === 'noun' ? 'refused' : undefined
  return word.force === 'agreed' || word.force === 'pledged' ? 'refused' : undefined
}

/** Reads a participle before a noun of action: "the agreed withdrawal of forces". */
export function readParticiple(context: FindContext, noun: Token): Draft[] {
  const { parsed } = context
  if (!isAction(noun)) return []
  const participle = dependents(parsed, noun, 'amod').find((d) => Object.hasOwn(PARTICIPLES, d.text.toLowerCase()))
  if (!participle) return []
  const force = PARTICIPLES[participle.text.toLowerCase()]!
  const parties = actorsOf(
    context,
    ownersOf(parsed, noun).filter((t) => t.deprel === 'nmod:poss'),
  )
  const what = phraseSpan(parsed, noun)
  return [
    {
      trigger: participle,
      head: noun,
      what,
      force,
      parties,
      rule: 'action',
      stands: true,
      matter: [],
      definite: false,
    },
  ]
}

/** Who is bound: of what is asked, those asked; else the subject or owner; a subject of the action itself before all. */
function partiesOf(
  context: FindContext,
  trigger: Token,
  complement: Complement,
  word: Undertaking,
  rule: Rule,
): string[] {
  const { parsed, actors } = context
  const { head, nominal, from, to } = complement
  const own = nominal
    ? []
    : dependents(parsed, head, 'nsubj').filter((d) => d.index > trigger.index && d.index < head.index)
  // "promised that it would": the one who promises
  const named = own.some((d) => d.upos === 'PRON' && !/^(?:we|us)$/i.test(d.text)) ? [] : actorsOf(context, own)
  if (own.length && (named.length || word.bound === 'object')) return named
  const between = from < to ? readRoster(parsed, actors, skipPreposition(parsed, from), to).flat() : []
  if (word.bound === 'object') {
    const passive = rule === 'verb' && (trigger.xpos === 'VBN' || clauseOf(parsed, trigger).passive)
    const bound = passive && !between.length ? actorsOf(context, subjectsIn(context, trigger)) : []
    if (bound.length) return bound
    // "demanded the release of the crew by Sudmark"
    if (between.length) return between
    if (nominal) return actorsOf(context, prepositional(parsed, head, 'by'))
    // "ordered the army on Monday to", "demanded that the North first"
    const asked = actorsOf(
      context,
      rule === 'verb' ? dependents(parsed, trigger, 'obj').filter((d) => d.index < to) : [],
    )
    if (asked.length || from >= to) return asked
    const near = actors.within(parsed.tokens[from]!.start, parsed.tokens[to - 1]!.end)
    return near.length === 1 ? near.flatMap((id) => actors.members(id)) : []
  }
  if (rule === 'noun') {
    const owners = actorsOf(context, ownersOf(parsed, trigger))
    if (owners.length || between.length) return [...new Set([...owners, ...between])]
    const verb = headOf(parsed, trigger)
    return verb && OWNING.test(verb.lemma) ? actorsOf(context, subjectsIn(context, verb)) : []
  }
  const subjects = actorsOf(context, subjectsIn(context, trigger))
  if (word.force === 'agreed')
    return [...new Set([...subjects, ...actorsOf(context, prepositional(parsed, trigger, 'with'))])]
  // a promise in a quotation without a subject of its own is the speaker's
  return subjects.length ? subjects : [...(statementAt(context, trigger)?.speakers ?? [])]
}

/** "the pillars are due to be put up by June": nobody is bound, so that the thing itself says what. */
function withSubject(parsed: FindContext['parsed'], trigger: Token, action: Span): Span {
  const subject = dependents(parsed, trigger, 'nsubj')[0]
  return subject ? spanOf(parsed, phraseSpan(parsed, subject).start, action.end) : action
}

function wordsOf(parsed: FindContext['parsed'], { from, to }: Complement): string {
  return from < to ? parsed.dispatch.text.slice(parsed.tokens[from]!.start, parsed.tokens[to - 1]!.end) : ''
}

function skipPreposition(parsed: FindContext['parsed'], from: number): number {
  const token = parsed.tokens[from]!
  return token.upos === 'ADP' || token.upos === 'SCONJ' ? from + 1 : from
}
