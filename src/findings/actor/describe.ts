import { asAffiliation } from './affiliation.ts'
import type { Cast, Draft } from './cast.ts'
import { skipDeterminer } from './determiner.ts'
import { group } from './group.ts'
import { holder, holderOf } from './holder.ts'
import { acts, asOwner, type Placed } from './placed.ts'
import { nearestNamed, unnamed } from './unnamed.ts'

/** Bodies that a bare word names well enough where they act: "parliament voted". */
const BARE =
  /^(?:parliament|court|ministry|commission|council|committee|army|police|opposition|military|cabinet|embassy|delegation|senate|congress|media|press)$/
/** Bodies that the wire names without an article. */
const ARTICLELESS = /^(?:parliament|congress)$/
/** Posts that many hold at once. */
const MANY =
  /^(?:officials|leaders|representatives|negotiators|delegates|experts|aides|lawmakers|legislators|observers|monitors|commanders|generals|analysts|journalists|prosecutors|judges|inspectors|economists)$/
/** What a named group is, behind its name. */
const KINDS =
  /^(?:tank|movement|agency|group|organi[sz]ation|network|alliance|bloc|militia|party|broadcaster|channel|newspaper|daily|union|faction)$/

/**
 * Finds or makes the actor that a description stands for: "the Russian top diplomat", "both sides", "a UN spokesman".
 *
 * @returns undefined where the words name no actor worth keeping
 */
export function describe(cast: Cast, item: Placed): Draft | undefined {
  const { noun } = item
  switch (noun.head?.kind) {
    case 'office':
      return noun.head.plural ? plural(cast, item) : holder(cast, item)
    case 'group':
      return group(cast, item)
    case 'government':
      if (noun.head.key === 'side' && noun.determiner === 'each') return eachSide(cast, item)
      return government(cast, item)
    case 'organisation':
      return organisation(cast, item)
    case 'people':
    case 'collective':
      return collective(cast, item)
    default:
      return undefined
  }
}

/** "the Azeri and Armenian foreign ministers" are two; "the two ministers" a group; "Norland's leaders" a body of people. */
function plural(cast: Cast, item: Placed): Draft | undefined {
  const { noun } = item
  const states = noun.affiliations.filter((a) => a.entry)
  if (states.length > 1 && !MANY.test(noun.head!.key)) {
    for (const of of states) holderOf(cast, item, of)
    return undefined
  }
  if (noun.determiner && /^(?:the|both|these|those|two|count|all)$/.test(noun.determiner) && !states.length)
    return group(cast, item)
  if (!states.length && !noun.affiliations.length && !acts(item)) return undefined
  return unnamed(cast, item, 'entity')
}

/** "each side": the two sides, where they were named, else by its own words. */
function eachSide(cast: Cast, item: Placed): Draft | undefined {
  const { noun } = item
  const sides = [...cast.candidates()].find((d) => d.plural && d.head === 'sides')
  if (!sides) return acts(item) ? unnamed(cast, item, 'entity') : undefined
  cast.mention(sides, noun.start, noun.end, noun.from)
  return sides
}

/** "the Turkish government", "the Armenian side" are the state. */
function government(cast: Cast, { noun }: Placed): Draft | undefined {
  const of = noun.affiliations.find((a) => a.entry && (a.type === 'state' || a.type === 'entity'))
  // "Norland's critical leadership" is no government
  const between =
    of && of.end < noun.end ? cast.parsed.dispatch.text.slice(of.end, noun.end).split(' ').slice(1, -1).join(' ') : ''
  if (between && !/^(?:new|interim|transitional|current|former|military|coalition|central|federal)$/.test(between))
    return undefined
  const entry =
    of?.entry ??
    (noun.determiner === 'the' && noun.affiliations.length === 0 ? cast.governments.get(noun.head!.key) : undefined)
  if (!entry) return undefined
  const draft = cast.thing(of ?? asOwner(entry))
  cast.mention(draft, noun.start, noun.end, noun.from)
  return draft
}

/** "the Luanda and Nairobi processes" are two. */
function formats(cast: Cast, { noun, line }: Placed): void {
  const key = noun.head!.key.replace(/es$/, '')
  noun.affiliations.forEach((a, i) => {
    const place = line.text.slice(a.start, a.end)
    const draft = cast.thing({ name: `${place} ${key}`, type: 'format', start: a.start, end: a.end, adjective: false })
    cast.mention(draft, a.start, i === noun.affiliations.length - 1 ? noun.end : a.end, noun.from)
  })
}

function organisation(cast: Cast, item: Placed): Draft | undefined {
  const { noun, line, role } = item
  if (noun.head!.key === 'processes' && noun.affiliations.length > 1) {
    formats(cast, item)
    return undefined
  }
  // "the Atlas Forum think tank", "the Hamas movement"
  const known = noun.affiliations.at(-1)
  if (
    known?.entry &&
    known.type !== 'state' &&
    known.type !== 'entity' &&
    line.words[noun.headWord]!.shape === 'small' &&
    KINDS.test(noun.head!.key) &&
    /^['’]?\s(?:\p{Ll}+ )?$/u.test(line.text.slice(known.end, line.words[noun.headWord]!.start))
  ) {
    cast.mention(cast.thing(known), noun.start, noun.end, noun.from)
    return undefined
  }
  const capital = line.words[noun.headWord]!.shape !== 'small' && (noun.headWord > line.from || noun.to - noun.from > 1)
  const of = noun.affiliations.find((a) => a.entry)
  const bare = noun.to - skipDeterminer(line, noun) === 1
  if (!capital && (role.apposed || noun.head!.plural) && of?.type !== 'state') return undefined
  if (bare && capital && noun.determiner === 'the') {
    const named = nearestNamed(cast, noun.head!.key)
    if (named) cast.mention(named, noun.start, noun.end, noun.from)
    if (named) return named
  }
  if (bare && !capital) {
    const named = /^(?:the|this|that|its|their)$/.test(noun.determiner ?? '')
      ? nearestNamed(cast, noun.head!.key)
      : undefined
    if (named) cast.mention(named, noun.start, noun.end, noun.from)
    if (named || !BARE.test(noun.head!.key)) return named
  }
  if (!capital && !of) {
    const words = line.text.slice(line.words[skipDeterminer(line, noun)]!.start, noun.end)
    const longer = [...cast.candidates()].find(
      (d) => d.type !== 'person' && d.name.toLowerCase().endsWith(` ${words.toLowerCase()}`),
    )
    if (longer) cast.mention(longer, noun.start, noun.end, noun.from)
    if (longer) return longer
  }
  if (noun.head!.type === 'format' && (!capital || bare || noun.headWord === line.from)) return undefined
  if (noun.head!.plural && !acts(item)) return undefined
  const joined = role.preposition === 'of' && /^(?:member|part|head|chair|leader)$/.test(role.verb ?? '')
  if (!capital && of?.type !== 'state' && !acts(item) && !joined && !isWorkingGroup(item)) return undefined
  if (bare && !capital && /^(?:his|her|its|their|my|our|your)$/.test(noun.determiner ?? '')) return undefined
  if (line.style !== 'plain' && !of) return undefined
  const thing = asAffiliation(line, noun)
  if (!thing || (noun.from + 1 === noun.to && !capital && !ARTICLELESS.test(noun.head!.key))) return undefined
  const draft = cast.thing(thing)
  if (noun.abbreviation) cast.alias(noun.abbreviation, draft)
  cast.mention(draft, noun.start, noun.end, noun.from)
  if (thing.within) cast.mention(cast.thing(thing.within), thing.within.start, thing.within.end, noun.from, true)
  return draft
}

function collective(cast: Cast, item: Placed): Draft | undefined {
  const { noun } = item
  const group = noun.affiliations.find((a) => a.type === 'armed-group')
  if (group) {
    // "Hamas militants" are Hamas
    cast.mention(cast.thing(group), noun.start, noun.end, noun.from)
    return undefined
  }
  const { determiner, head } = noun
  const bare = noun.to - skipDeterminer(item.line, noun) === 1
  if (bare && determiner === 'the' && !noun.affiliations.length) {
    const meant = head!.type === 'armed-group' ? armedGroup(cast, head!.key) : nearestNamed(cast, head!.key)
    if (meant) cast.mention(meant, noun.start, noun.end, noun.from)
    if (meant) return undefined
  }
  if (isAddressed(item)) return unnamed(cast, item, head!.type)
  if (isTold(item, bare)) return unnamed(cast, item, head!.type)
  if (!noun.affiliations.length && (!acts(item) || head!.kind === 'people')) return undefined
  return unnamed(cast, item, noun.head!.type)
}

/** "the humanitarian working group": a body whatever the sentence says of it. */
function isWorkingGroup({ noun, line }: Placed): boolean {
  return (
    noun.determiner === 'the' &&
    /\b(?:working|contact|steering) (?:group|committee)$/.test(line.text.slice(noun.start, noun.end))
  )
}

/** "the rebels": those called so before ("Norland rebels"), else the one armed group the dispatch has named. */
function armedGroup(cast: Cast, word: string): Draft | undefined {
  let sole: Draft | undefined
  let many = false
  for (const draft of cast.candidates()) {
    if (draft.type !== 'armed-group') continue
    if (draft.plural && draft.name.toLowerCase().endsWith(` ${word}`)) return draft
    if (draft.plural) continue
    many ||= sole !== undefined
    sole = draft
  }
  return many ? undefined : sole
}

/** "separatist rebels", "its 3,000 fighters": armed people told apart by a word before them, whatever they do. */
function isTold({ noun, line, role }: Placed, bare: boolean): boolean {
  if (noun.head!.type !== 'armed-group' || line.style !== 'plain' || role.as === 'other') return false
  return !bare || /^(?:its|their|his|her)$/.test(noun.determiner ?? '')
}

/** "told reporters", "said to journalists": whom somebody speaks to. */
function isAddressed({ noun, role }: Placed): boolean {
  if (!/^(?:reporters|journalists|lawmakers|deputies|diplomats)$/.test(noun.head!.key)) return false
  if (role.as === 'object') return /^(?:tell|brief|inform|address|update|assure)$/.test(role.verb ?? '')
  return (
    role.as === 'oblique' &&
    role.preposition === 'to' &&
    /^(?:say|speak|talk|statement|comment|remark|remarks|report|explain)$/.test(role.verb ?? '')
  )
}
