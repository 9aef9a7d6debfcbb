import type { Count, EventFinding, TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { dependents, headOf, relationOf, spanOf, tokensOf } from '../../parse/match.ts'
import type { FindContext } from '../finder.ts'
import { type Setting, settingOf } from './arguments.ts'
import { countsIn } from './counts.ts'
import { ARMED_WORDS } from './lexicon.ts'
import { gather, type Sighting } from './merge.ts'
import { realityOf } from './reality.ts'
import { findTriggers, isToll, type Trigger } from './triggers.ts'

// Dispatches recall what lies a year back; events of the last months are their news.
const OLD_MONTHS = 11

/**
 * What happened outside the talks, each event once with all its namings: attacks, arrests, deployments, protests,
 * sanctions, aid, withdrawals.
 *
 * Only what the dispatch tells as a fact: what is feared, planned, demanded or denied is the matter of statements and
 * commitments. "Violence" and "conflict" in general are none without parties or a place.
 */
export function findEvents(context: FindContext): EventFinding[] {
  const times = Map.groupBy(context.found('time'), (time) => time.sentence)
  const casualties = new Map<number, readonly Count[]>()
  const countsOf = (sentence: number) => {
    const known = casualties.get(sentence) ?? countsIn(context.parsed, sentence)
    casualties.set(sentence, known)
    return known
  }
  const sightings = findTriggers(context).flatMap((trigger) =>
    sight(context, trigger, times.get(trigger.token.sentence) ?? [], countsOf),
  )
  return gather(context.parsed, sightings).map((group, i) => toFinding(context, group, `event#${i}`))
}

function sight(
  context: FindContext,
  trigger: Trigger,
  times: readonly TimeFinding[],
  countsOf: (sentence: number) => readonly Count[],
): Sighting[] {
  const { parsed } = context
  if (realityOf(parsed, trigger) !== 'actual') return []
  if (trigger.sort !== 'verb' && isWarOfWords(context, trigger.token)) return []
  const bare = settingOf(context, trigger, times)
  // "No soldiers were injured", whatever the tree says
  if (/^(?:no|none|neither|nobody|never)\b/i.test(bare.span.exact)) return []
  const counts = victimsOf(context, trigger, bare, countsOf(trigger.token.sentence))
  const setting = { ...bare, counts }
  const definite = isDefinite(context, trigger.token)
  const stands = trigger.sort === 'verb' ? verbStands(setting) : nounStands(context, trigger, setting, definite)
  return stands || (trigger.sort !== 'verb' && definite)
    ? [{ trigger, ...setting, definite, stands, armed: isArmed(parsed, trigger) }]
    : []
}

/** "Two soldiers were wounded when their vehicle hit a landmine". */
function isArmed(parsed: ParsedDispatch, trigger: Trigger): boolean {
  const { token, harm } = trigger
  if (!harm) return false
  const words = tokensOf(parsed, parsed.sentences[token.sentence]!).map((t) => t.lemma.toLowerCase())
  const before = parsed.sentences[token.sentence - 1]
  const here = parsed.sentences[token.sentence]!
  // "Shells hit the port. Four civilians were killed."
  const told = before?.paragraph === here.paragraph ? tokensOf(parsed, before) : []
  return (
    told.some((t) => ARMED_WORDS.has(t.lemma.toLowerCase())) ||
    words.some((word) => ARMED_WORDS.has(word)) ||
    isToll(parsed, trigger) ||
    (words.includes('displace') && words.includes('kill'))
  )
}

type Counted = Setting & { readonly counts: readonly Count[] }

/** A verb tells of an event where it has somebody, some place, some time or some figure to it. */
function verbStands({ actor, recipient, place, time, counts, owned }: Counted): boolean {
  return owned || actor.length + recipient.length + counts.length > 0 || place !== undefined || time !== undefined
}

// Withdrawals and releases are mostly spoken of before they happen: a verb, or "continued", must say that they do.
const GOES_ON = /^(?:continued|continuing|ongoing)$/i

/** What a dispatch speaks of as known to everybody: "the blockade". */
const LASTING = /^(?:blockade|siege)$/

/** "past abductions", "200 attacks", "cross-border infiltration": counted, recalled or placed by a word before it. */
function isToldAsPast(parsed: ParsedDispatch, token: Token): boolean {
  return (
    dependents(parsed, token, 'amod', 'compound').some((t) => RECALLS.test(t.text)) ||
    (token.xpos === 'NNS' && dependents(parsed, token, 'nummod').some((t) => /^\d/.test(t.text)))
  )
}

const RECALLS = /^(?:past|previous|earlier|recent|repeated|daily|deadly|latest|weekend|overnight|cross-border|border)$/i

function nounStands(
  { parsed }: FindContext,
  { sort, type, long, token }: Trigger,
  setting: Counted,
  definite: boolean,
): boolean {
  if (sort === 'anaphor') return false
  const { actor, recipient, place, time, told, owned, counts } = setting
  if (type === 'RETREAT')
    return (
      (told !== undefined &&
        (told.lemma !== 'complete' || actor.length + recipient.length > 0 || owned) &&
        !/^(?:leave|claim|end|stop|force|follow|kill|hit|report|see|declare|order)$/.test(told.lemma)) ||
      dependents(parsed, token, 'amod').some((t) => GOES_ON.test(t.text))
    )
  if (actor.length + recipient.length + counts.length > 0 || place || told || owned || lasted(parsed, token))
    return true
  if (isToldAsPast(parsed, token) || (definite && LASTING.test(token.lemma))) return true
  return long ? definite && (time !== undefined || /^(?:war|hostility)$/.test(token.lemma)) : time !== undefined
}

/** "his attacks on the plan", "the minister's assault": what a person owns is said, not done. */
function isWarOfWords({ parsed, actors }: FindContext, token: Token): boolean {
  if (!/^(?:attack|assault|war|battle|strike)$/.test(token.lemma)) return false
  return dependents(parsed, token, 'nmod').some(
    (owner) =>
      owner.deprel === 'nmod:poss' &&
      (/^(?:his|her|my|your)$/i.test(owner.text) ||
        actors.ofToken(owner.index).some((id) => actors.get(id)?.type === 'person')),
  )
}

/** "nearly five days of fighting" */
function lasted(parsed: ParsedDispatch, token: Token): boolean {
  const [unit, of] = [parsed.tokens[token.index - 2], parsed.tokens[token.index - 1]]
  const head = of?.text === 'of' ? unit : relationOf(token) === 'nmod' ? headOf(parsed, token) : undefined
  return head !== undefined && /^(?:hour|day|week|month|year|decade)$/.test(head.lemma)
}

function isDefinite({ parsed }: FindContext, token: Token): boolean {
  for (let i = token.index - 1; i >= Math.max(0, token.index - 5); i--) {
    const t = parsed.tokens[i]!
    if (t.sentence !== token.sentence) return false
    if (/^(?:the|this|that|these|those)$/i.test(t.text) || /^['’]s?$/.test(t.text)) return true
    if (t.upos === 'ADP' || t.upos === 'VERB' || t.upos === 'PUNCT') return false
  }
  return false
}

/** Victims told in the trigger's own clause, or by the verb that tells of it. */
function victimsOf({ parsed }: FindContext, trigger: Trigger, { span, told }: Setting, all: readonly Count[]): Count[] {
  if (trigger.type !== 'ASSAULT' && trigger.type !== 'COERCE') return []
  const from = Math.min(span.start, told?.start ?? span.start)
  const { end } = parsed.sentences[trigger.token.sentence]!
  const near = (count: Count) => count.span.start >= from - 60 && count.span.end <= Math.min(end, span.end + 160)
  const wanted = trigger.type === 'COERCE' ? 'detained' : undefined
  return all.filter(
    (count) => near(count) && (wanted ? count.what === wanted : count.what !== 'detained' || trigger.mode === 'abduct'),
  )
}

function toFinding(context: FindContext, group: readonly Sighting[], id: string): EventFinding {
  const { parsed, actors } = context
  const fullest = [...group].sort((a, b) => weightOf(b) - weightOf(a) || a.span.start - b.span.start)[0]!
  const times = group.flatMap((s) => (s.time ? [s.time] : []))
  const time = times.find((t) => t.edtf) ?? times[0]
  const place = group.find((s) => s.place)?.place
  const mode = fullest.trigger.mode ?? group.find((s) => s.trigger.mode)?.trigger.mode
  const ids = (field: 'actor' | 'recipient') =>
    [...new Set(group.flatMap((s) => s[field]))].filter((a) => actors.get(a))
  const counts = distinctCounts(group.flatMap((s) => s.counts))
  const background = group.every(
    (s) => context.isBackground(s.trigger.token.sentence) || isOld(parsed.dispatch.published.edtf, s.time),
  )
  context.trace?.because(id, {
    part: 'words',
    says: `"${fullest.trigger.token.text}" tells of it as something that happened`,
    span: spanOf(parsed, fullest.trigger.token.start, fullest.trigger.token.end),
  })
  return {
    id,
    kind: 'event',
    span: fullest.span,
    sentence: fullest.trigger.token.sentence,
    confidence: Math.min(0.9, (fullest.trigger.sort === 'verb' ? 0.6 : 0.55) + 0.03 * weightOf(fullest)),
    reader: `event/${fullest.trigger.sort}`,
    namings: distinctSpans(group),
    type: fullest.trigger.type,
    ...(mode ? { mode } : {}),
    ...(ids('actor').length ? { actor: ids('actor') } : {}),
    ...(ids('recipient').length ? { recipient: ids('recipient') } : {}),
    ...(place ? { place } : {}),
    ...(time ? { time: time.id } : {}),
    ...(counts.length ? { counts } : {}),
    ...(background ? { background: true as const } : {}),
  }
}

function weightOf({ actor, recipient, place, time, counts, trigger }: Sighting): number {
  return (
    4 * Math.min(2, actor.length) +
    2 * Math.min(2, recipient.length) +
    (place ? 2 : 0) +
    (time ? 2 : 0) +
    (counts.length ? 2 : 0) +
    (trigger.sort === 'verb' ? 1 : 0)
  )
}

function distinctSpans(group: readonly Sighting[]): EventFinding['span'][] {
  const seen = new Set<string>()
  return group
    .map((s) => s.span)
    .filter(({ start, end }) => !seen.has(`${start}-${end}`) && seen.add(`${start}-${end}`))
    .sort((a, b) => a.start - b.start)
}

function distinctCounts(counts: readonly Count[]): Count[] {
  const seen = new Set<string>()
  return counts.filter((c) => {
    const key = `${c.what} ${c.number}`
    return !seen.has(key) && seen.add(key)
  })
}

function isOld(published: string | undefined, time: TimeFinding | undefined): boolean {
  const month = (edtf: string | undefined) => {
    const found = /^(\d{4})(?:-(\d\d))?/.exec(edtf ?? '')
    return found ? Number(found[1]) * 12 + Number(found[2] ?? 12) : undefined
  }
  const now = month(published)
  const then = month(time?.edtf?.split('/').at(-1) === '..' ? undefined : time?.edtf?.split('/').at(-1))
  return now !== undefined && then !== undefined && now - then >= OLD_MONTHS
}
