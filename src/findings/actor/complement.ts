import { affiliationAt, asAffiliation } from './affiliation.ts'
import { type Head, MODIFIERS } from './head.ts'
import { gapBefore, hitAt, isCalendar, isGivenName, isOffice, isProper, type Line, tokenAt } from './lines.ts'
import type { Affiliation, Noun } from './noun.ts'
import { readName, skipTitles } from './person-name.ts'

/** Heads whose posts say where to: "ambassador to Greece", "adviser to the president". */
const TO_HEADS =
  /^(?:ambassador|envoy|representative|assistant|adviser|advisor|aide|delegate|counsel(?:l?or)?|secretary|emissary|coordinator)s?$/
/** Units that are no actor of their own and stay in the office: "Head of the Foreign Relations Department". */
const UNITS = new Set([
  'department',
  'office',
  'directorate',
  'bureau',
  'section',
  'administration',
  'commission',
  'panel',
])
/** Groups that "of" and a list of states spell out. */
const GATHERED = /^(?:quartet|troika|trio|quintet|coalition|alliance|bloc|group|grouping|league)$/
/** Words that close a portfolio: "for African Affairs". What follows with a capital is a name. */
const PORTFOLIO = /^(?:affairs|relations|policy|cooperation|intelligence|energy|trade|finance|justice)$/

/** What follows a head. */
export interface Complement {
  /** the word behind it */
  readonly to: number
  /** offset of its end */
  readonly end: number
  /** the word behind what belongs to the office's own words */
  readonly textTo: number
  readonly of?: Affiliation
  /** further owners: Vestria in "the foreign ministers of Norland and Vestria" */
  readonly further?: readonly Affiliation[]
}

/**
 * Reads what follows a head: "of Norland", "for African Affairs", "to the President", "of the Foreign Affairs Commission".
 *
 * A state or body named by "of" is where the post is held; a portfolio, a place of posting and a unit stay in its words.
 * @param read reads a noun phrase within the complement
 */
export function readComplement(line: Line, head: Head, read: (at: number) => Noun | undefined): Complement {
  const { words } = line
  let out: Complement = { to: head.to, textTo: head.to, end: words[head.to - 1]!.end }
  for (let round = 0; round < 3 && !out.of; round++) {
    const and = out.to > head.to && words[out.to]?.key === 'and' && /^(?:in|to|for)$/.test(words[out.to + 1]?.key ?? '')
    const p = and && words[out.to]!.joined ? out.to + 1 : out.to
    if (p + 1 >= line.to || !words[p]!.joined || !words[p + 1]!.joined) break
    const preposition = words[p]!.key
    const q = /^(?:the|his|her|its|their|a|an)$/.test(words[p + 1]!.key) ? p + 2 : p + 1
    if (q >= line.to || !takes(head, preposition, words[q]!.shape !== 'small')) break
    const noun = read(q)
    if (preposition === 'of' && listsMembers(line, head, noun)) break
    const inner =
      fromNoun(line, head, preposition, noun) ?? (head.kind === 'collective' ? undefined : portfolio(line, q))
    if (!inner) break
    // "her representative in the Contact Group" names the group too
    const named =
      preposition === 'in' && head.kind === 'office' && !head.plural && noun?.thing?.entry?.type
        ? noun.thing
        : undefined
    const further = named ? [...(out.further ?? []), named] : out.further
    out = withFurther(line, head, { ...inner, textTo: inner.textTo || out.textTo, ...(further ? { further } : {}) })
  }
  return out.of && head.kind === 'office' ? withPortfolio(line, out) : out
}

/** "the troika of Norland, Vestria and Ostmark": its members, no owner. */
function listsMembers(line: Line, head: Head, noun: Noun | undefined): boolean {
  if (!GATHERED.test(head.key) || noun?.thing?.type !== 'state' || noun.to >= line.to) return false
  return gapBefore(line, noun.to) === ', ' || line.words[noun.to]!.key === 'and'
}

/** "deputy head of the Security Council (SC) for international affairs Ann Lee": the portfolio behind the owner. */
function withPortfolio(line: Line, out: Complement): Complement {
  const p = out.to
  if (p + 1 >= line.to || line.words[p]!.key !== 'for') return out
  if (!line.words[p]!.joined && gapBefore(line, p) !== ') ') return out
  const field = portfolio(line, p + 1)
  return field && PORTFOLIO.test(line.words[field.to - 1]!.key) ? { ...out, to: field.to, end: field.end } : out
}

/** "of Norland, Vestria and Ostmark" behind a plural: each has a holder. */
function withFurther(line: Line, head: Head, first: Complement): Complement {
  if (head.kind !== 'office' || !head.plural || first.of?.type !== 'state') return first
  const further: Affiliation[] = []
  let { to, end } = first
  while (to + 1 < line.to) {
    const and = line.words[to]!.key === 'and' && line.words[to]!.joined
    if (!and && gapBefore(line, to) !== ', ') break
    const next = affiliationAt(line, line.words[and ? to + 1 : to]!.key === 'the' ? to + 2 : and ? to + 1 : to)
    if (next?.is.type !== 'state' || next.is.adjective) break
    further.push(next.is)
    to = next.to
    end = next.is.end
    if (and) break
  }
  // a comma alone begins no list: "the ministers of Norland, Vestria said"
  const closed = further.length > 0 && /\band\b/.test(line.text.slice(first.end, end))
  return closed ? { ...first, to, end, further } : first
}

function takes(head: Head, preposition: string, capital: boolean): boolean {
  if (head.kind === 'group') return preposition === 'to' && /^(?:parties|sides|signatories)$/.test(head.key)
  if (preposition === 'of') return true
  if (head.kind === 'office') {
    if (preposition === 'for' || (preposition === 'from' && head.plural)) return true
    if (preposition === 'to' || preposition === 'on') return TO_HEADS.test(head.key)
    if (preposition === 'in' && capital) return TO_HEADS.test(head.key)
    return preposition === 'at' && capital
  }
  if (head.kind !== 'organisation' || !capital) return false
  return (
    preposition === 'for' || preposition === 'on' || (preposition === 'in' && /^(?:embass|consulate)/.test(head.key))
  )
}

/** A complement that is a noun phrase of its own; `textTo` 0 where the office's words end before it. */
function fromNoun(line: Line, head: Head, preposition: string, noun: Noun | undefined): Complement | undefined {
  if (!noun) return undefined
  if (noun.names.length) return ofHolder(line, head, noun)
  const { to, end } = noun
  const kept = { to, end, textTo: to }
  if (noun.thing) {
    if (noun.thing.place) return undefined
    if (!noun.thing.entry || preposition === 'in') return kept
    if (preposition !== 'of' && head.kind === 'office' && noun.thing.type === 'state') return kept
    return { to, end, textTo: head.kind === 'office' ? 0 : to, of: noun.thing }
  }
  const inner = noun.affiliations.at(-1)
  if (noun.head?.kind === 'government' && inner) return { to, end, textTo: 0, of: inner }
  if (noun.head?.kind === 'office') return kept
  if (noun.head?.kind !== 'organisation') return undefined
  if (head.kind === 'organisation') return { ...kept, ...(inner ? { of: inner } : {}) }
  if (head.kind !== 'office') return { ...kept, of: asAffiliation(line, noun)! }
  const small = line.words[noun.headWord]!.shape === 'small'
  if (!UNITS.has(noun.head.key) || /^members?$/.test(head.key))
    // "head of the Norland delegation" is the office's whole name, "head of the Peace Institute" is held in it
    return {
      to,
      end,
      textTo: small && noun.to - noun.from > 1 && /^(?:head|member|leader|chief)$/.test(head.key) ? to : 0,
      of: asAffiliation(line, noun)!,
    }
  const cut = inner && inner.end === end && inner.type === 'state'
  return { to, end, textTo: cut ? wordBefore(line, inner.start, noun.from) : to, ...(inner ? { of: inner } : {}) }
}

/** "adviser to the Vice President Ann Lee": the name is the adviser's. */
function ofHolder(line: Line, head: Head, noun: Noun): Complement | undefined {
  const post = noun.posts[0]
  if (head.kind !== 'office' || !post || noun.names.length > 1) return undefined
  let to = noun.from
  while (to < line.to && line.words[to]!.end <= post.end) to++
  return { to, end: post.end, textTo: to }
}

/** The word index after the last that ends before an offset, prepositions and articles left out. */
function wordBefore(line: Line, offset: number, from: number): number {
  let p = from
  while (p < line.to && line.words[p]!.start < offset) p++
  while (p - 1 > from && /^(?:of|the|for)$/.test(line.words[p - 1]!.key)) p--
  return p
}

/** A portfolio or field: "African Affairs", "the Middle East and North Africa", "foreign affairs". */
function portfolio(line: Line, q: number): Complement | undefined {
  const { words } = line
  let to = q
  while (to < line.to && to - q < 6 && (to === q || words[to]!.joined)) {
    const { key } = words[to]!
    if (to > q && key === 'and' && goesOn(line, to + 1)) {
      to++
      continue
    }
    const hit = hitAt(line, to)
    if (isCalendar(key) || isOffice(hit) || (to > q && readsName(line, to))) break
    if (!isProper(line, to) && !/^(?:JJ|NNS?|NNPS?)$/.test(tokenAt(line, to).xpos)) break
    to = hit ? hit.to : to + 1
    const closed = PORTFOLIO.test(key) || hit?.senses.some((s) => s.as === 'place' || s.as === 'name')
    if (closed && words[to]?.key !== 'and') break
  }
  return to > q ? { to, textTo: to, end: words[to - 1]!.end } : undefined
}

function goesOn(line: Line, at: number): boolean {
  if (at >= line.to || isOffice(hitAt(line, at))) return false
  return isProper(line, at) || MODIFIERS.has(line.words[at]!.key)
}

/** True where a person's name opens for sure: a title, or a given name with another capital behind. */
function readsName(line: Line, at: number): boolean {
  if (skipTitles(line, at).sure) return true
  const given = readName(line, at, false)?.name.given[0]
  return given !== undefined && isGivenName(given)
}
