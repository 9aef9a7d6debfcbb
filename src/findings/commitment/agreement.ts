import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { dependents, headOf, relationOf, spanOf, subtree } from '../../parse/match.ts'
import { clauseOf, prepositional, prepositionOf } from '../clause.ts'
import { signatoriesFrom } from '../company.ts'
import { actionSpan, phraseSpan } from '../extent.ts'
import type { FindContext } from '../finder.ts'
import { actorsOf, ownersOf, subjectsIn } from '../parties.ts'
import { readRoster } from '../roster.ts'
import type { Draft } from './draft.ts'
import {
  AGREEMENTS,
  MATTER,
  NEEDS_MATTER,
  OTHER_MATTER,
  REACHING,
  SOUGHT,
  TENTATIVE,
  TRUCES,
  VERBS,
} from './lexicon.ts'

const DEFINITE = /^(?:the|this|that|these|those|both)$/i
const GENERIC = /^(?:any|no|every|such|some|all|each|many|other)$/i
const LEFT = ['det', 'amod', 'compound', 'nmod', 'nummod', 'flat']
/** Endings of a noun phrase that carry the truce on: "the ceasefire extension" is one more naming of it. */
/** Words beside a treaty by name that show it binds: "implementation of the Varn agreements". */
const BINDING =
  /^(?:implement|implementation|honou?r|violate|violation|observe|observance|comply|compliance|respect|commit|recommitment|commitment|terms?|withdraw|quit|fulfil|fulfill|uphold|breach|sign|signing|adhere|adherence|ratify|ratification|under)$/
const CARRIERS = /^(?:extension|renewal|agreement|deal|accord|pact|arrangement|regime|terms?|declaration)$/

/** Reads a noun that names something settled, planned or offered: "the truce", "a border agreement", "the peace plan". */
export function readAgreement(context: FindContext, noun: Token): Draft[] {
  const { parsed } = context
  const lemma = noun.lemma.toLowerCase()
  if (!Object.hasOwn(AGREEMENTS, lemma) || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN')) return []
  const before = dependents(parsed, noun, ...LEFT).filter((d) => d.index < noun.index)
  if (before.some((d) => d.deprel === 'det' && GENERIC.test(d.text))) return []
  const carrier = carrierOf(parsed, noun, lemma)
  if (carrier && relationOf(noun) === 'compound') {
    if (!TRUCES.has(lemma) || !CARRIERS.test(carrier.lemma.toLowerCase())) return []
    // "the ceasefire agreement" is read at "agreement"
    if (Object.hasOwn(AGREEMENTS, carrier.lemma.toLowerCase())) return []
  }
  const named = carrier ?? noun
  const words = dependents(parsed, named, ...LEFT).filter((d) => d.index < named.index)
  const matter = matterOf(parsed, words, named, noun)
  if (matter.some((m) => OTHER_MATTER.test(m))) return []
  const next = parsed.tokens[named.index + 1]
  const complement =
    /^(?:on|for|about)$/i.test(next?.text ?? '') ||
    infinitiveBehind(parsed, named) !== undefined ||
    prepositional(parsed, named, 'on', 'for', 'about').length > 0 ||
    dependents(parsed, named, 'acl').some((d) => isInfinitive(parsed, d))
  const signatories = signatoriesFrom(parsed, named)
  const roster = signatories === undefined ? [] : readRoster(parsed, context.actors, signatories).flat()
  const parts = roster.length ? roster : actorsOf(context, prepositional(parsed, named, 'between', 'with', 'among'))
  const isPresented = dependents(parsed, named, 'acl').some((d) =>
    /^(?:present|submit|table|make|unveil|outline|draft)$/.test(d.lemma),
  )
  const hasMatter = isPresented || matter.some((m) => m.split('-').some((p) => MATTER.test(p)) || MATTER.test(m))
  // "a moratorium on nuclear tests"
  if (NEEDS_MATTER.has(lemma) && !hasMatter && !(lemma === 'moratorium' && complement)) return []
  if (
    (lemma === 'plan' || lemma === 'proposal' || lemma === 'initiative') &&
    dependents(parsed, named, 'acl').some((d) => isInfinitive(parsed, d))
  )
    return []
  const definite =
    words.some((d) => (relationOf(d) === 'det' && DEFINITE.test(d.text)) || d.deprel === 'nmod:poss') ||
    named.upos === 'PROPN'
  const around = surroundings(context, named, definite, matter)
  if (!around) return []
  const owners = actorsOf(
    context,
    ownersOf(parsed, named).filter((t) => t.text.includes('-') || t.deprel === 'nmod:poss' || prepositionOf(parsed, t)),
  )
  const parties = parts.length
    ? [...new Set([...parts, ...(prepositional(parsed, named, 'with').length ? around.parties : [])])]
    : around.parties.length
      ? around.parties
      : owners
  const isTruce = TRUCES.has(lemma) || matter.some((m) => TRUCES.has(m))
  // "the Treaty of Guarantee was a red line": named, but nothing is told of what binds
  const isOnlyNamed =
    named.upos === 'PROPN' &&
    !isTruce &&
    !around.reached &&
    parts.length < 2 &&
    !BINDING.test(headOf(parsed, named)?.lemma ?? '')
  const stands =
    isTruce ||
    around.reached ||
    parts.length > 1 ||
    (!isOnlyNamed &&
      definite &&
      (complement || matter.length > 0) &&
      !matter.some((m) => /^(?:draft|emerging|latest)$/.test(m))) ||
    (complement && around.force !== undefined)
  return [
    {
      trigger: noun,
      head: named,
      what: whatOf(parsed, named),
      force: around.force ?? AGREEMENTS[lemma]!,
      parties,
      rule: 'agreement',
      stands,
      matter: [...matter, familyOf(lemma, isTruce)],
      definite,
      specific: complement,
    },
  ]
}

/** Nouns that may name the same thing: an agreement is called a deal, a plan a proposal; a memorandum is its own. */
function familyOf(lemma: string, isTruce: boolean): string {
  if (isTruce) return 'truce'
  if (/^(?:agreement|accord|deal|pact)$/.test(lemma)) return 'agreement'
  return /^(?:plan|proposal|framework|initiative|roadmap)$/.test(lemma) ? 'plan' : lemma
}

/** The noun phrase, with the infinitive that says what was agreed: "agreement to establish a boundary". */
function whatOf(parsed: ParsedDispatch, noun: Token): Span {
  const phrase = phraseSpan(parsed, noun)
  const infinitive = infinitiveBehind(parsed, noun)
  const end = infinitive ? actionSpan(parsed, infinitive).end : phrase.end
  return end > phrase.end ? spanOf(parsed, phrase.start, end) : phrase
}

function infinitiveBehind(parsed: ParsedDispatch, noun: Token): Token | undefined {
  const verb = parsed.tokens[noun.index + 2]
  return /^to$/i.test(parsed.tokens[noun.index + 1]?.text ?? '') &&
    verb?.xpos === 'VB' &&
    verb.sentence === noun.sentence
    ? verb
    : undefined
}

/** "the ceasefire extension", "the extension of the ceasefire": the longer phrase names it. */
function carrierOf(parsed: ParsedDispatch, noun: Token, lemma: string): Token | undefined {
  const head = headOf(parsed, noun)
  if (relationOf(noun) === 'compound') return head
  if (!TRUCES.has(lemma) || relationOf(noun) !== 'nmod' || !head) return undefined
  return /^(?:extension|renewal)$/i.test(head.lemma) &&
    (prepositionOf(parsed, noun) === 'of' || noun.deprel === 'nmod:poss')
    ? head
    : undefined
}

/** Words before the noun that tell one agreement from another, hyphenated ones whole: "72-hour", "border". */
function matterOf(parsed: ParsedDispatch, words: readonly Token[], named: Token, noun: Token): string[] {
  const kept = words.filter((d) => relationOf(d) !== 'det' && d.deprel !== 'nmod:poss')
  if (!kept.length) return []
  const first = Math.min(...kept.map((d) => subtree(parsed, d)[0]!.start))
  const text = parsed.dispatch.text.slice(first, named.start).toLowerCase()
  return text
    .split(/[\s,]{1,8}/)
    .filter((w) => w && w !== noun.text.toLowerCase() && !/^(?:the|a|an|this|that|its|their|of|and|\W{1,3})$/.test(w))
}

interface Surroundings {
  readonly force: Draft['force'] | undefined
  readonly parties: readonly string[]
  readonly reached: boolean
}

/** What the words around an agreement say of it; undefined where it is only sought, so that there is none yet. */
function surroundings(
  context: FindContext,
  noun: Token,
  definite: boolean,
  matter: readonly string[],
): Surroundings | undefined {
  const { parsed } = context
  const head = headOf(parsed, noun)
  const tentative = matter.some((m) => TENTATIVE.test(m))
  const participle = dependents(parsed, noun, 'acl').find((d) => d.xpos === 'VBN' && REACHING.has(d.lemma))
  if (participle)
    return {
      force: 'agreed',
      parties: actorsOf(context, prepositional(parsed, participle, 'by', 'between', 'with')),
      reached: true,
    }
  if (!head) return { force: undefined, parties: [], reached: false }
  const lemma = head.lemma.toLowerCase()
  const rel = relationOf(noun)
  if (head.upos !== 'VERB') {
    if (SOUGHT.has(lemma) && !definite) return undefined
    if (/^(?:call|demand|appeal|need)$/.test(lemma)) return { force: 'demanded', parties: [], reached: false }
    return { force: tentative ? 'proposed' : undefined, parties: [], reached: false }
  }
  const clause = clauseOf(parsed, head)
  const asking = Object.hasOwn(VERBS, lemma) ? VERBS[lemma] : undefined
  const preposition = prepositionOf(parsed, noun)
  const isArgument =
    (rel === 'obj' && (asking?.object === true || asking?.force !== 'demanded')) ||
    (rel === 'obl' && asking?.with?.includes(preposition ?? '') === true) ||
    (rel === 'obl' && /^(?:to|into)$/.test(preposition ?? ''))
  if (asking && isArgument && asking.force !== 'planned') {
    if (asking.force === 'refused' && definite)
      return { force: 'refused', parties: actorsOf(context, subjectsIn(context, head)), reached: true }
    if (clause.negated) return definite ? { force: undefined, parties: [], reached: false } : undefined
    const bound =
      asking.bound === 'subject'
        ? subjectsIn(context, head)
        : asking.on
          ? prepositional(parsed, head, ...asking.on)
          : []
    return { force: asking.force, parties: actorsOf(context, bound), reached: true }
  }
  if (SOUGHT.has(lemma) || (REACHING.has(lemma) && clause.infinitive && !definite)) {
    if (!definite)
      return isUnderWay(parsed, head)
        ? { force: 'agreed', parties: actorsOf(context, subjectsIn(context, head)), reached: true }
        : undefined
    return { force: tentative ? 'proposed' : undefined, parties: [], reached: false }
  }
  if (REACHING.has(lemma) && (rel === 'obj' || rel === 'nsubj' || rel === 'obl')) {
    if (clause.negated || (clause.modal && !definite))
      return definite ? { force: undefined, parties: [], reached: false } : undefined
    const settling =
      /^(?:reach|sign|conclude|strike|agree|make|clinch|declare|enter|initial|negotiate|seal|approve|adopt)$/.test(
        lemma,
      )
    const parties = settling
      ? actorsOf(
          context,
          rel === 'nsubj'
            ? prepositional(parsed, head, 'by', 'between', 'with')
            : [...subjectsIn(context, head), ...prepositional(parsed, head, 'with')],
        )
      : []
    return {
      force: settling ? 'agreed' : tentative ? 'proposed' : undefined,
      parties,
      reached: settling || rel === 'obj',
    }
  }
  return { force: tentative ? 'proposed' : undefined, parties: [], reached: false }
}

/** "agreed to sign a deal", "met to sign an agreement": as good as reached. */
function isUnderWay(parsed: ParsedDispatch, verb: Token): boolean {
  const governor = headOf(parsed, verb)
  return governor !== undefined && verb.lemma === 'sign' && /^(?:agree|meet|gather|arrive)$/.test(governor.lemma)
}

function isInfinitive(parsed: ParsedDispatch, token: Token): boolean {
  return dependents(parsed, token, 'mark').some((d) => d.text.toLowerCase() === 'to')
}
