import { ASIDE, GATHERING, LISTED_BY_OF, LISTING } from './lexicon.ts'
import { type Listed, type Roll, rollAfter, rollBefore } from './roll.ts'
import { type Found, foundOf, groupsOf, type Naming, type Scene } from './scene.ts'

const STATELY = new Set(['state', 'organisation', 'entity', 'armed-group'])
/** Behind a group's name: its abbreviation and the dash, colon or bracket that opens the list of its members. */
const OPENS = /^(?: \([\p{L}\d+-]{2,10}\))?(?:,? ?(?<dash>[-–—]{1,2}) | ?(?<bracket>\()|(?<colon>:) |,? namely )/u
const OF =
  /^(?: of| between)(?: (?:special |senior |international )?(?:envoys|mediators|negotiators|countries|states|powers|nations|members))?(?: from| of)?[ :]/

/**
 * Reads members listed behind their group.
 *
 * > | the Contact Group - Norland, Vestria and Sudria - | the quartet of Norland, Vestria and Sudria | the talks involve Norland |
 *         ^ group        ^ members                                     ^ by "of"                              ^ by a verb
 */
export function byListing(scene: Scene): Found[] {
  const groups = groupsOf(scene)
  return [
    ...groups.flatMap((g) => [...behind(scene, g), ...knownAs(scene, g), ...inRole(scene, g), ...vouching(scene, g)]),
    ...byVerb(scene, groups),
  ]
}

function behind(scene: Scene, group: Naming): Found[] {
  const { text } = scene
  const after = text.slice(group.end, group.end + 60)
  const opens = OPENS.exec(after)
  if (opens) {
    const roll = rollAfter(scene, group.end + opens[0].length)
    const closes = text.slice(roll.end, roll.end + 3)
    const { dash, bracket, colon } = opens.groups!
    if (colon && (scene.sentence.role !== 'body' || !/^(?:organisation|format)$/.test(group.type))) return []
    const isClosed = dash ? /^(?: ?[-–—]|[.;]?$|[.;]\s|, ?)/u.test(closes) : bracket ? closes.startsWith(')') : true
    return isClosed && areParties(roll, 2) ? listed(scene, group, roll, 'list') : []
  }
  const of = LISTED_BY_OF.test(text.slice(group.start, group.end)) ? OF.exec(after) : null
  if (of || (group.type === 'format' && /(?:powers|states)$/i.test(text.slice(group.start, group.end)))) {
    const roll = rollAfter(scene, group.end + (of?.[0].length ?? 1))
    return areParties(roll, 2) ? listed(scene, group, roll, 'of') : []
  }
  return []
}

/** "Norland, Vestria and Sudria, known as the Troika" */
function knownAs(scene: Scene, group: Naming): Found[] {
  const known =
    /(?:,? (?:collectively |together |also |jointly )?(?:known as|called|dubbed|who (?:form|make up)|which (?:form|make up)|forming)|,| [-–—]{1,2}) (?:the )?(?:so-called )?$/i
  const from = Math.max(scene.sentence.start, group.start - 50)
  const words = known.exec(scene.text.slice(from, group.start))
  if (!words) return []
  const members = rollBefore(scene, from + words.index)
  const isPlain = /^[,\s–—-]+(?:the )?$/.test(words[0])
  if (members.length < 2 || (isPlain && (group.type !== 'format' || members.length < 3))) return []
  return members.map((m) => foundOf(scene, m, group, 'member', group.start, group.end, 'known'))
}

/** "Norland and Vestria are guarantor powers": those before, where the group's own name is their role. */
function vouching(scene: Scene, group: Naming): Found[] {
  if (!/^guarantor/i.test(scene.text.slice(group.start, group.end))) return []
  const says = /\b(?:is|are|as|were|remain) (?:the |all )?(?:two |three )?$/.exec(
    scene.text.slice(Math.max(scene.sentence.start, group.start - 30), group.start),
  )
  if (!says) return []
  return rollBefore(scene, group.start).map((m) =>
    foundOf(scene, m, group, 'guarantor', group.start, group.end, 'role'),
  )
}

/** "the talks in Oslo, with Norland and Vestria as guarantors" */
function inRole(scene: Scene, group: Naming): Found[] {
  const words = /^[^.;:]{0,60}? with (?:the )?/.exec(
    scene.text.slice(group.end, Math.min(scene.sentence.end, group.end + 90)),
  )
  if (!words) return []
  const { items } = rollAfter(scene, group.end + words[0].length)
  return items
    .filter((i) => i.role !== undefined)
    .map((m) => foundOf(scene, m, group, m.role!, group.end, m.end, 'role'))
}

function byVerb(scene: Scene, groups: readonly Naming[]): Found[] {
  const out: Found[] = []
  for (const token of scene.tokens) {
    for (const pattern of [LISTING, GATHERING]) {
      pattern.lastIndex = token.start
      const words = pattern.exec(scene.text)
      if (!words) continue
      const group = groupBefore(scene, groups, token.start)
      if (!group) break
      const to = token.start + words[0].length
      // "the United Nations brought together Norland and Vestria" tells of no member
      if (group.type !== 'format' && /^(?:between|among|brought together|(?!includ)\p{L}+ed)$/iu.test(words[0])) break
      const aside = asideAfter(scene, to)
      const roll = rollAfter(scene, openedAt(scene, aside ?? to))
      const isSure = pattern === LISTING
      if (
        isSure
          ? roll.items.length
          : areParties(roll, 2) || isMembersOf(scene, group) || (group.type === 'body' && arePersons(roll))
      )
        out.push(...listed(scene, group, roll, 'listing'))
      break
    }
  }
  return out
}

/** Past "including", a comma, a dash and the article. */
function openedAt(scene: Scene, offset: number): number {
  const opening =
    /^[\s,:–—-]*(?:(?:namely|also|only|both) )?(?:(?:some |more than |about )?(?:\p{Ll}+|\d+) (?:member )?(?:states|countries|nations|members|parties|governments)(?:, | [-–—] )(?:among them|including|notably|namely|such as) (?:the )?)?/u.exec(
      scene.text.slice(offset, offset + 80),
    )
  return offset + (opening?.[0].length ?? 0)
}

/** The group those words describe: right before them, or before an aside in commas. */
function groupBefore(scene: Scene, groups: readonly Naming[], offset: number): Naming | undefined {
  const before = groups.filter((g) => g.end <= offset && offset - g.end < 130)
  for (const group of before.reverse()) {
    const gap = scene.text.slice(group.end, offset)
    if (/\bthat (?:the|an?|its)\b/.test(gap)) continue
    if (ASIDE.test(gap) || /^ (?:member )?(?:members|states|countries)(?:, | )?(?:are |which )?$/.test(gap))
      return group
  }
  return undefined
}

/** Behind "comprising along with its three co-chairs - A, B and C -": the offset where the aside is over. */
function asideAfter(scene: Scene, offset: number): number | undefined {
  const text = scene.text.slice(offset, offset + 300)
  const aside =
    /^,? (?:along with|besides|in addition to|apart from|together with)\b[^–—]{1,60}?\s[-–—]\s[^–—]{1,180}?\s[-–—]/.exec(
      text,
    )
  return aside ? offset + aside[0].length : undefined
}

function isMembersOf(scene: Scene, group: Naming): boolean {
  return /\b(?:members?|members? (?:states|countries)|signatories) (?:of|in) (?:the )?$/i.test(
    scene.text.slice(Math.max(0, group.start - 30), group.start),
  )
}

function areParties(roll: Roll, least: number): boolean {
  return roll.items.length >= least && roll.items.filter((i) => STATELY.has(i.type)).length >= least
}

/** "the panel, which includes Ann Lee and Tom Berg" */
function arePersons(roll: Roll): boolean {
  return roll.items.length > 1 && roll.items.every((i) => i.type === 'person')
}

/** "…, with the Union and Norland as observers": only where the words give them a role. */
function besides(scene: Scene, end: number): Listed[] {
  const opens = /^,? with (?:the )?/.exec(scene.text.slice(end, end + 12))
  return opens ? rollAfter(scene, end + opens[0].length).items.filter((i) => i.role !== undefined) : []
}

function listed(scene: Scene, group: Naming, roll: Roll, rule: string): Found[] {
  const own = /guarantor/i.test(scene.text.slice(group.start, group.end)) ? ('guarantor' as const) : undefined
  const all = [...roll.items, ...besides(scene, roll.end)]
  const items = group.type === 'format' ? all : all.filter((i) => !i.isHome)
  return items.map((member) =>
    foundOf(scene, member, group, member.role ?? own ?? 'member', group.end, member.end, rule),
  )
}
