import type { Cast, Draft } from './cast.ts'
import { skipDeterminer } from './determiner.ts'
import { GOVERNMENT_HEADS } from './gazetteer/heads.ts'
import { isOwned, singularPost } from './names-behind.ts'
import type { Affiliation, Noun } from './noun.ts'
import { acts, asOwner, type Placed } from './placed.ts'
import { nearestNamed } from './unnamed.ts'

const LAND = /^(?:country|nation|kingdom|republic|emirate|island|territory|region|enclave|state)$/
const FORCES = /^(?:army|military|police|navy)$/
const ARMED = /^(?:rebels|militants|insurgents)$/
const GROUPED = /^(?:movement|group|militia|front|faction|organi[sz]ation)$/
/** Posts that "the top diplomat", "the diplomat" can stand for. */
const DIPLOMATS = /\b(?:foreign|diplomat|envoy|ambassador|secretary of state|negotiator|representative|consul)\b/i
export const LEADERS = /\b(?:president|premier|prime minister|chancellor|king|leader|emir|amir|chairman|chief|head)\b/i
const MINISTERS = /\b(?:minister|secretary of)\b/i

/**
 * The person a post stands for: "the Russian top diplomat", "the minister"; a new unnamed one where no holder is known and the
 * words act or tell the state.
 */
export function holder(cast: Cast, item: Placed): Draft | undefined {
  const { noun, line } = item
  const of = noun.posts[0]?.of
  const owner = of && !of.place ? ownerOf(cast, of) : undefined
  const indefinite = /^(?:a|an|another|some|each|every|no)$/.test(noun.determiner ?? '')
  const known =
    indefinite || isPredicate(item) || (!owner && isOwned(line, noun)) ? undefined : nearestHolder(cast, noun, owner)
  if (known) {
    cast.mention(known, noun.start, noun.end, noun.from)
    if (cast.trace) tellHolder(cast, noun, known, owner)
    specify(cast, known, noun, of)
    if (of && owner) cast.mention(owner, of.start, of.end, noun.from, true)
    return known
  }
  if (of && owner) cast.mention(owner, of.start, of.end, noun.from, true)
  if (!owner && !acts(item) && !isOwned(line, noun)) return undefined
  const placed = noun.affiliations.some((a) => a.start < line.words[noun.headWord]!.start)
  if (!noun.determiner && !placed && !acts(item) && !isOwned(line, noun)) return undefined
  if (line.words[noun.from - 1]?.key === 'as' || (indefinite && item.role.as === 'other')) return undefined
  if (!owner && !noun.determiner && noun.from + 1 === noun.to) return undefined
  const from = indefinite ? noun.from : skipDeterminer(line, noun)
  const draft = cast.create(line.text.slice(line.words[from]!.start, noun.end), 'person')
  draft.head = noun.head!.key
  if (indefinite) draft.indefinite = true
  noun.posts.forEach((post, i) => {
    cast.post(draft, post, i ? undefined : (owner ?? null))
  })
  cast.mention(draft, noun.start, noun.end, noun.from)
  return draft
}

function tellHolder(cast: Cast, { start, end }: Noun, known: Draft, owner: Draft | undefined): void {
  const exact = cast.parsed.dispatch.text.slice(start, end)
  const posts = known.offices.map((o) => `"${o.office}"`).join(', ')
  const where = owner ? ` with a post in ${owner.name}` : ''
  cast.trace?.because(`actor@${start}`, {
    part: 'actor',
    says: `"${exact}" describes the nearest one named${where} whom the words fit: ${known.name}${posts ? `, told to be ${posts}` : ''}`,
    span: { start, end, exact },
  })
}

/** "as president", "became mayor of Norville": a post without a holder. */
function isPredicate({ noun, line, role }: Placed): boolean {
  const before = noun.affiliations.some((a) => a.start < line.words[noun.headWord]!.start)
  return !noun.determiner && !before && role.as !== 'subject' && role.as !== 'agent' && line.style === 'plain'
}

/** One of several holders told together, by state: the Danish one of "the Danish and Swedish foreign ministers". */
export function holderOf(cast: Cast, { noun }: Placed, of: Affiliation): void {
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
    const state = text.slice(of.start, of.end)
    draft = cast.create(of.start < post.start ? `${state} ${office}` : `${office} of ${state}`, 'person')
    cast.post(draft, single.posts[0]!)
  } else specify(cast, draft, single, of)
  cast.mention(draft, noun.start, noun.end, noun.from)
}

/** An unnamed "Norland diplomat" who turns out to be the foreign minister takes the better name. */
function specify(cast: Cast, draft: Draft, noun: Noun, of: Affiliation | undefined): void {
  const [post] = noun.posts
  if (draft.person || !post || !of || !/diplomat/.test(draft.name) || /diplomat/.test(post.text)) return
  draft.name = `${cast.parsed.dispatch.text.slice(of.start, of.end)} ${post.text}`
  draft.offices.length = 0
  cast.post(draft, post)
}

/** The state or body a post is held in; one named before for "the party", "the country". */
export function ownerOf(cast: Cast, of: Affiliation): Draft | undefined {
  if (!of.entry && /^\p{Ll}/u.test(of.name)) return meant(cast, of)
  if (!of.entry && cast.knownPerson({ text: of.name, start: 0, end: 0, given: [], family: of.name.toLowerCase() }))
    return undefined
  return cast.thing(of)
}

/** "the country" is the first state of its sentence, else the nearest before; "the government" the one told; "the movement" the nearest of that kind. */
function meant(cast: Cast, of: Affiliation): Draft | undefined {
  const word = of.name.split(' ').at(-1)!
  if (GOVERNMENT_HEADS.has(word) && word !== 'republic') {
    const entry = cast.governments.get(word)
    return entry && cast.thing(asOwner(entry))
  }
  if (FORCES.test(word)) return nearestNamed(cast, word) ?? cast.thing(of)
  const kind = LAND.test(word) ? /^(?:state|entity)$/ : ARMED.test(word) ? /^armed-group$/ : undefined
  if (!kind)
    return (
      nearestNamed(cast, of.name) ??
      (GROUPED.test(word) ? nearestOf(cast, /^(?:armed-group|organisation)$/) : undefined)
    )
  const sentence = cast.parsed.sentences.find((s) => s.start <= of.start && of.start < s.end)
  const here = cast.namings.find(
    (n) => n.start >= (sentence?.start ?? of.start) && n.start < of.start && kind.test(n.draft.type),
  )
  return here?.draft ?? nearestOf(cast, kind)
}

function nearestOf(cast: Cast, kind: RegExp): Draft | undefined {
  let best: Draft | undefined
  for (const draft of cast.candidates())
    if (kind.test(draft.type) && !draft.plural && draft.lastAt > (best?.lastAt ?? -1)) best = draft
  return best
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
  // whoever has no state told may be the one whose counterpart it is
  if (/^counterparts?$/.test(noun.head!.key) && (!owner || draft.affiliation !== owner.id)) return 0
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
    else if (/^ (?:of|for|to|on|in) /.test(held.slice(words.length)) && held.startsWith(words)) best = Math.max(best, 2)
    else if (head === 'official' && words === 'official' && !owner) best = Math.max(best, 1)
    else if (/diplomat/.test(head) && DIPLOMATS.test(held)) best = Math.max(best, 2)
    else if (/diplomat/.test(held) && DIPLOMATS.test(words) && owner) best = Math.max(best, 2)
    else if (/counterpart/.test(held) && owner && of === owner.id) best = Math.max(best, 1)
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
