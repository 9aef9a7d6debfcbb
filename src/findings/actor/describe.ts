import { asAffiliation } from './affiliation.ts'
import type { Cast, Draft } from './cast.ts'
import { skipDeterminer } from './determiner.ts'
import type { Entry } from './gazetteer/index.ts'
import type { Affiliation, Noun } from './noun.ts'
import { singularPost } from './read-noun.ts'
import type { Placed } from './resolve.ts'

/** Posts that "the top diplomat", "the diplomat" can stand for. */
const DIPLOMATS = /\b(?:foreign|diplomat|envoy|ambassador|secretary of state|negotiator|representative|consul)\b/i
const LEADERS = /\b(?:president|premier|prime minister|chancellor|king|leader|emir|amir|chairman|chief|head)\b/i
const MINISTERS = /\b(?:minister|secretary of)\b/i
/** Bodies that a bare word names well enough where they act: "parliament voted". */
const BARE =
  /^(?:parliament|court|ministry|commission|council|committee|army|police|opposition|military|cabinet|embassy|delegation|senate|congress|media|press)$/
/** Posts that many hold at once. */
const MANY =
  /^(?:officials|representatives|negotiators|delegates|experts|aides|lawmakers|legislators|observers|monitors|commanders|generals|analysts|journalists|prosecutors|judges|inspectors|economists)$/
/** What a named group is, behind its name. */
const KINDS =
  /^(?:tank|movement|agency|group|organi[sz]ation|network|alliance|bloc|militia|party|broadcaster|channel|newspaper|daily|union|faction)$/
/** Words for states that name a group only by number, or where they act. */
const LANDS = /^(?:countries|nations|states|governments|capitals|peoples)$/
const SIDES = /^(?:sides|parties|countries|nations|states|capitals|neighbou?rs|governments|peoples)$/

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

function holder(cast: Cast, item: Placed): Draft | undefined {
  const { noun, line } = item
  const of = noun.posts[0]?.of
  const owner = of && ownerOf(cast, of)
  const indefinite = /^(?:a|an|another|some|each|every|no)$/.test(noun.determiner ?? '')
  const known = indefinite || isPredicate(item) ? undefined : nearestHolder(cast, noun, owner)
  if (known) {
    cast.mention(known, noun.start, noun.end, noun.from)
    specify(cast, known, noun, of)
    if (of) cast.mention(cast.thing(of), of.start, of.end, noun.from, true)
    return known
  }
  if (of && owner) cast.mention(owner, of.start, of.end, noun.from, true)
  if (!owner && !acts(item)) return undefined
  const placed = noun.affiliations.some((a) => a.start < line.words[noun.headWord]!.start)
  if (!noun.determiner && !placed && !acts(item)) return undefined
  if (line.words[noun.from - 1]?.key === 'as' || (indefinite && item.role.as === 'other')) return undefined
  if (!owner && !noun.determiner && noun.from + 1 === noun.to) return undefined
  const from = indefinite ? noun.from : skipDeterminer(line, noun)
  const draft = cast.create(line.text.slice(line.words[from]!.start, noun.end), 'person')
  draft.head = noun.head!.key
  for (const post of noun.posts) cast.post(draft, post)
  cast.mention(draft, noun.start, noun.end, noun.from)
  if (of) cast.mention(cast.thing(of), of.start, of.end, noun.from, true)
  return draft
}

/** "as president", "became mayor of Norville": a post without a holder. */
function isPredicate({ noun, line, role }: Placed): boolean {
  const before = noun.affiliations.some((a) => a.start < line.words[noun.headWord]!.start)
  return !noun.determiner && !before && role.as !== 'subject' && role.as !== 'agent' && line.style === 'plain'
}

/** An unnamed "Norland diplomat" who turns out to be the foreign minister takes the better name. */
function specify(cast: Cast, draft: Draft, noun: Noun, of: Affiliation | undefined): void {
  const [post] = noun.posts
  if (draft.person || !post || !of || !/diplomat/.test(draft.name) || /diplomat/.test(post.text)) return
  draft.name = `${cast.parsed.dispatch.text.slice(of.start, of.end)} ${post.text}`
  draft.offices.length = 0
  cast.post(draft, post)
}

function ownerOf(cast: Cast, of: Affiliation): Draft | undefined {
  // "leader of the party": the party named before, else none
  if (!of.entry && /^\p{Ll}/u.test(of.name)) return nearestNamed(cast, of.name)
  if (!of.entry && cast.knownPerson({ text: of.name, start: 0, end: 0, given: [], family: of.name.toLowerCase() }))
    return undefined
  return cast.thing(of)
}

/** The nearest person before, else the nearest at all, whose post and state the description fits. */
function nearestHolder(cast: Cast, noun: Noun, owner: Draft | undefined): Draft | undefined {
  let best: Draft | undefined
  let bestScore = 0
  for (const draft of cast.candidates(owner)) {
    if (draft.type !== 'person') continue
    const score = fit(draft, noun, owner)
    if (score > bestScore || (score === bestScore && score > 0 && draft.lastAt > best!.lastAt)) {
      best = draft
      bestScore = score
    }
  }
  return best
}

function fit(draft: Draft, noun: Noun, owner: Draft | undefined): number {
  if (owner && draft.affiliation && draft.affiliation !== owner.id) return 0
  // whoever is named only further down needs the same state to be meant
  if (draft.lastAt < 0 && (!owner || draft.affiliation !== owner.id)) return 0
  const words = noun.posts[0]?.text.toLowerCase() ?? ''
  const head = noun.head!.key
  let best = 0
  for (const { office, of } of draft.offices) {
    if (owner && of && of !== owner.id) continue
    const held = office.toLowerCase()
    const last = held.split(' ').at(-1)
    if (initials(held) === head) best = Math.max(best, 3)
    else if (held === words) best = Math.max(best, owner ? 4 : 3)
    else if (last === head && held.endsWith(words)) best = Math.max(best, 2)
    else if (/diplomat/.test(head) && DIPLOMATS.test(held)) best = Math.max(best, 2)
    else if (/diplomat/.test(held) && DIPLOMATS.test(words) && owner) best = Math.max(best, 2)
    else if (head === 'leader' && LEADERS.test(held)) best = Math.max(best, 2)
    else if (head === 'minister' && words === 'minister' && MINISTERS.test(held)) best = Math.max(best, 2)
    else if (head === 'official' && owner && draft.affiliation === owner.id) best = Math.max(best, 1)
  }
  return best
}

/** "director of national intelligence" -> "dni". */
function initials(office: string): string {
  return office.replace(/\b(?:of|the|for|to|and)\b/g, '').replace(/(\p{L})[\p{L}-]*\s*/gu, '$1')
}

/** "the Azeri and Armenian foreign ministers" are two; "the two ministers" a group; "Norland's leaders" a body of people. */
function plural(cast: Cast, item: Placed): Draft | undefined {
  const { noun } = item
  const states = noun.affiliations.filter((a) => a.entry)
  if (states.length > 1 && !MANY.test(noun.head!.key)) {
    for (const of of states) one(cast, item, of)
    return undefined
  }
  if (noun.determiner && /^(?:the|both|these|those|two|count|all)$/.test(noun.determiner) && !states.length)
    return group(cast, item)
  if (!states.length && !noun.affiliations.length && !acts(item)) return undefined
  return unnamed(cast, item, 'entity')
}

function one(cast: Cast, { noun }: Placed, of: Affiliation): void {
  const owner = cast.thing(of)
  cast.mention(owner, of.start, of.end, noun.from, true)
  const post = noun.posts[0]!
  const office = singularPost(post.text)
  const single: Noun = {
    ...noun,
    posts: [{ ...post, text: office, of }],
    head: { ...noun.head!, key: singularPost(noun.head!.key) },
  }
  let draft = nearestHolder(cast, single, owner)
  if (!draft) {
    const { text } = cast.parsed.dispatch
    draft = cast.create(`${text.slice(of.start, of.end)} ${office}`, 'person')
    cast.post(draft, single.posts[0]!)
  } else specify(cast, draft, single, of)
  cast.mention(draft, noun.start, noun.end, noun.from)
}

/** "both sides", "the parties to the conflict": one actor for every naming of one group, with its members where told. */
function group(cast: Cast, item: Placed): Draft | undefined {
  const { noun, line } = item
  if (!noun.determiner || noun.determiner === 'no') return undefined
  const bare = noun.to - skipDeterminer(line, noun) === 1
  if (/^(?:other|another|some|several|many|each|every)$/.test(noun.determiner)) return undefined
  if (LANDS.test(noun.head!.key) && !noun.count && !acts(item)) return undefined
  if (noun.determiner === 'count' || (noun.head!.kind === 'group' && !bare && noun.head!.key !== 'parties'))
    return undefined
  const sides = SIDES.test(noun.head!.key)
  const key = sides ? 'sides' : noun.head!.key
  const long = noun.to > noun.from + 3
  let draft = [...cast.candidates()].find(
    (d) => d.plural && d.head === key && (!long || d.name === line.text.slice(noun.start, noun.end)),
  )
  if (!draft) {
    draft = cast.create(line.text.slice(noun.start, noun.end), 'entity', true)
    draft.head = key
    draft.members = membersOf(cast, noun, sides)
  }
  cast.mention(draft, noun.start, noun.end, noun.from)
  return draft
}

/** The states most often paired for sides, the nearest persons of such a post for ministers; none where fewer than two are told. */
function membersOf(cast: Cast, noun: Noun, sides: boolean): readonly string[] {
  if (sides && (noun.count ?? 2) === 2) {
    const pair = cast.pairs.leading()
    if (pair) return pair.map((entry) => cast.thing(asOwner(entry)).id)
  }
  const singular = singularPost(noun.head!.key)
  const fits = (d: Draft) =>
    sides
      ? (d.type === 'state' || d.type === 'entity') && !d.plural && d.entry !== undefined
      : d.type === 'person' &&
        d.offices.some(
          (o) => o.office.toLowerCase().includes(singular) || (singular === 'leader' && LEADERS.test(o.office)),
        )
  const near = [...cast.candidates()]
    .filter((d) => d.lastAt >= 0 && fits(d))
    .sort((a, b) => b.lastAt - a.lastAt)
    .slice(0, noun.count ?? 2)
  return near.length > 1 ? near.map((d) => d.id) : []
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
  if (!capital && of?.type !== 'state' && !acts(item) && !joined) return undefined
  if (bare && !capital && /^(?:his|her|its|their|my|our|your)$/.test(noun.determiner ?? '')) return undefined
  if (line.style !== 'plain' && !of) return undefined
  const thing = asAffiliation(line, noun)
  if (!thing || (noun.from + 1 === noun.to && !capital)) return undefined
  const draft = cast.thing(thing)
  if (noun.abbreviation) cast.alias(noun.abbreviation, draft)
  cast.mention(draft, noun.start, noun.end, noun.from)
  return draft
}

/** "the party", "the court": the nearest body or organisation before whose name ends in that word. */
function nearestNamed(cast: Cast, description: string): Draft | undefined {
  const head = description.split(' ').at(-1)!.toLowerCase()
  let best: Draft | undefined
  for (const draft of cast.candidates()) {
    if (draft.type === 'person' || draft.plural || draft.lastAt < (best?.lastAt ?? 0)) continue
    if (draft.name.toLowerCase().endsWith(` ${head}`) || new RegExp(`\\b${head} (?:of|for)\\b`, 'i').test(draft.name))
      best = draft
  }
  return best
}

function collective(cast: Cast, item: Placed): Draft | undefined {
  const { noun } = item
  const group = noun.affiliations.find((a) => a.type === 'armed-group')
  if (group) {
    // "Hamas militants" are Hamas
    cast.mention(cast.thing(group), noun.start, noun.end, noun.from)
    return undefined
  }
  if (!noun.affiliations.length && (!acts(item) || noun.head!.kind === 'people')) return undefined
  return unnamed(cast, item, noun.head!.type)
}

function unnamed(cast: Cast, { noun, line }: Placed, type: Draft['type']): Draft {
  const from = skipDeterminer(line, noun)
  const name = line.text.slice(line.words[from]!.start, noun.end)
  const draft = cast.named(name) ?? cast.create(name, type, true)
  cast.alias(name, draft)
  const of = noun.affiliations[0]
  if (of?.entry) draft.affiliation = cast.thing(of).id
  // "Contact Group co-chairs" name the group too, "Norwegian officials" not the state
  for (const a of noun.affiliations)
    if (a.type !== 'state' && !a.place && !a.adjective) cast.mention(cast.thing(a), a.start, a.end, noun.from, true)
  cast.mention(draft, noun.start, noun.end, noun.from)
  return draft
}

function acts({ role }: Placed): boolean {
  return !role.apposed && (role.as === 'subject' || role.as === 'agent')
}

function asOwner(entry: Entry): Affiliation {
  return { entry, name: entry.name, type: entry.type ?? 'state', start: 0, end: 0, adjective: true }
}
