import { readOf } from './affiliation.ts'
import { headAt, isRank } from './head.ts'
import { gapBefore, type Line } from './lines.ts'
import type { Noun, PersonName, Post } from './noun.ts'
import { isKunya, isPossessive, readName, skipTitles } from './person-name.ts'

/** Reads the noun phrase that begins at a word. */
type ReadAt = (at: number) => Noun | undefined

/** What introduces the name of somebody described: "a commander known as Colonel Roe". */
const CALLED = /^(?:known as|identified as|named|called)$/

/** "Special Assistant to the President and NSC Senior Director Ann Lee", "AU chairperson President Jan Roe": two posts. */
export function secondPost(line: Line, noun: Noun, behind: number, read: ReadAt): Noun | undefined {
  if (behind >= line.to || !line.words[behind]!.joined) return undefined
  const and = line.words[behind]!.key === 'and'
  const second = and ? undefined : headAt(line, behind)
  if (!and && (second?.kind !== 'office' || isRank(second))) return undefined
  const next = read(and ? behind + 1 : behind)
  if (next?.names.length !== 1 || !next.posts.length || next.determiner) return undefined
  const state = (n: Noun) => n.affiliations.find((a) => a.type === 'state')?.entry
  if (and && state(noun) && state(next) && state(noun) !== state(next)) return undefined
  const owner = noun.posts[0]!.of
  return {
    ...next,
    start: noun.start,
    from: noun.from,
    affiliations: [...noun.affiliations, ...next.affiliations],
    posts: [...noun.posts, ...next.posts.map((p) => (p.of || !owner || !and ? p : { ...p, of: owner }))],
  }
}

/** Names behind a post: one, or a list behind a plural: "Presidents Ann Lee of Norland and Jan Roe of Vestria". */
export function readNames(line: Line, noun: Noun, behind: number, read?: ReadAt): Noun {
  const { words } = line
  const post = noun.posts[0]!
  const plural = noun.head!.plural
  const called = plural ? behind : behindCalled(line, behind)
  const apposed =
    behind < line.to &&
    gapBefore(line, behind) === ', ' &&
    (noun.determiner ?? (noun.affiliations.length || isOwned(line, noun)))
  const close = behind < line.to && (words[behind]!.joined || gapBefore(line, behind) === ') ')
  if (!apposed && !close) return noun
  if (apposed && !plural && read) {
    const whole = apposedHolder(line, noun, behind, read)
    if (whole) return whole
  }
  const names: PersonName[] = []
  const posts: Post[] = []
  const affiliations = [...noun.affiliations]
  let to = noun.to
  for (
    let p: number | undefined = called;
    p !== undefined && p < line.to;
    p = plural ? nextName(line, to) : undefined
  ) {
    const opening = skipTitles(line, p)
    const found = readName(line, opening.at, true)
    const of = found && readOf(line, found.to)
    if (!found || (apposed && !isApposition(line, found.name, of ? of.to : found.to, of?.is.end))) break
    names.push(opening.gender ? { ...found.name, gender: opening.gender } : found.name)
    to = of ? of.to : found.to
    if (of) affiliations.push(of.is)
    // "the UN adviser, Ann Lee of Norland": the post is the UN's
    const held = !plural && post.of && post.of.type !== 'state' && of?.is.type === 'state' ? post.of : undefined
    const owner =
      held ?? of?.is ?? (plural && noun.affiliations.length > 1 ? noun.affiliations[names.length - 1] : post.of)
    posts.push({ ...post, text: plural ? singularPost(post.text) : post.text, ...(owner ? { of: owner } : {}) })
  }
  if (!names.length) return noun
  return { ...noun, names, posts, affiliations, to, end: words[to - 1]!.end, headWord: to - 1 }
}

/** "Nordair's director": somebody's or something's, though no list knows whose. */
export function isOwned(line: Line, noun: Noun): boolean {
  const { start } = noun.posts[0] ?? noun
  return /\p{Lu}\p{L}+['’]s?\s$/u.test(line.text.slice(noun.start, start))
}

/** "..., Ann Lee, ..." behind a description: a full name, closed by a mark. */
function isApposition(line: Line, name: PersonName, to: number, end = name.end): boolean {
  if ((!name.given.length && !isKunya(name)) || isPossessive(line, to)) return false
  return to >= line.to || /^(?:[,.;:)]|\s[-–—]|\s(?:said|says|told)\b)/.test(line.text.slice(end, end + 6))
}

/** "the head of the Norland delegation, Deputy Minister Ann Lee,": one person of both posts. */
function apposedHolder(line: Line, noun: Noun, behind: number, read: ReadAt): Noun | undefined {
  if (!/^(?:the|his|her|its|their)$/.test(noun.determiner ?? '')) return undefined
  const next = read(behind)
  // "his Norland counterpart, the finance secretary, Ann Lee," tells the post itself
  const counterpart = /^counterparts?$/.test(noun.head?.key ?? '')
  if (next?.names.length !== 1 || !next.posts.length || (next.determiner && !counterpart)) return undefined
  if (next.to < line.to && !/^(?:[,;:)]|\s[-–—]|\s(?:said|says|told)\b)/.test(line.text.slice(next.end, next.end + 6)))
    return undefined
  const owner =
    noun.posts[0]!.of?.type === 'state'
      ? noun.posts[0]!.of
      : noun.affiliations.find((a) => a.type === 'state' && a.end <= noun.posts[0]!.start)
  return {
    ...next,
    start: noun.start,
    from: noun.from,
    ...(noun.determiner ? { determiner: noun.determiner } : {}),
    affiliations: [...noun.affiliations, ...next.affiliations],
    posts: [...(counterpart ? [] : noun.posts), ...next.posts.map((p) => (p.of || !owner ? p : { ...p, of: owner }))],
  }
}

/** The word where the name begins behind "known as", "called". */
function behindCalled(line: Line, p: number): number {
  for (const count of [2, 1]) {
    if (p + count >= line.to || !line.words[p]!.joined || !line.words[p + count]!.joined) continue
    const words = line.words.slice(p, p + count).map((w) => w.key)
    if (CALLED.test(words.join(' '))) return p + count
  }
  return p
}

/** The word where the next name of a list begins: behind ", ", " and " or ", and ". */
function nextName(line: Line, to: number): number | undefined {
  if (to >= line.to) return undefined
  const gap = gapBefore(line, to)
  if (line.words[to]!.key === 'and' && (gap === ' ' || gap === ', ')) return to + 1
  return gap === ', ' ? to : undefined
}

/** "Foreign Ministers" -> "Foreign Minister", "Secretaries of State" -> "Secretary of State". */
export function singularPost(post: string): string {
  const [head, ...rest] = post.split(/ (?=of |to |for |on )/)
  const one = head!
    .replace(/ies$/, 'y')
    .replace(/men$/, 'man')
    .replace(/women$/, 'woman')
    .replace(/(?<!s)s$/, '')
  return [one, ...rest].join(' ')
}
