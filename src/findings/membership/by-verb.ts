import type { Token } from '../../model/parsed-dispatch.ts'
import { JOINING, LED, PRESIDING, type Role, TAKING_PART } from './lexicon.ts'
import { type Listed, namingAt, rollAfter, rollBefore } from './roll.ts'
import { type Found, foundOf, groupsOf, homeNaming, type Naming, type Scene } from './scene.ts'

/**
 * Reads verbs of presiding, joining and representing: "co-chaired by Norland", "Vestria joined the Union", "Ann Lee, who
 * represents the Union in the troika".
 */
export function byVerb(scene: Scene): Found[] {
  const groups = groupsOf(scene)
  return scene.tokens.flatMap((token) => {
    if (/^represent/i.test(token.text)) return represents(scene, groups, token)
    if (/^(?:co-)?chairmanship$|^presidency$/i.test(token.text)) return underChair(scene, groups, token)
    const part = [...takesPart(scene, groups, token), ...makesUp(scene, groups, token)]
    if (part.length) return part
    if (/^(?:co-)?chair(?:s|ed)?$/i.test(token.text) || token.upos === 'VERB')
      return [...presides(scene, groups, token), ...joins(scene, groups, token)]
    return []
  })
}

function presides(scene: Scene, groups: readonly Naming[], token: Token): Found[] {
  const role = PRESIDING.get(token.lemma.toLowerCase()) ?? PRESIDING.get(token.text.toLowerCase().replace(/s$/, ''))
  if (!role) return []
  const by = /^ (?:jointly |currently )?by (?:the )?/.exec(scene.text.slice(token.end, token.end + 20))
  if (by) {
    const group = [...groups, ...gatheringsOf(scene)]
      .filter((n) => n.end <= token.start)
      .sort((a, b) => a.end - b.end)
      .at(-1)
    if (!group || scene.text.slice(group.end, token.start).length > 25) return []
    const roll = rollAfter(scene, token.end + by[0].length)
    const found = roll.items
      // "chaired by UN envoy Ann Lee": she chairs, not the United Nations
      .filter((m) => !m.isHome || (group.type !== 'entity' && m.type === 'state'))
      .map((m) => foundOf(scene, m, group, role, token.start, token.end, 'verb'))
    return [...found, ...andTheOther(scene, groups, roll.end, role)]
  }
  const group = objectOf(
    scene,
    groups,
    token,
    /^(?: over)? (?:the |an? |its |their )?(?:[\p{L}\d]+-(?:nation|member|party|country|state|strong) |regional |continental )?$/u,
  )
  if (!group || !isLed(scene, group, token)) return []
  if (role === 'mediator') return []
  return subjectsOf(scene, token).map((m) => foundOf(scene, m, group, role, token.start, token.end, 'verb'))
}

const BY = /^ by (?:the )?/

/** "the rebel panel by Ann Lee": the same said of another group. */
function andTheOther(scene: Scene, groups: readonly Naming[], from: number, role: Role): Found[] {
  const opens = /^(?:,|;)? (?:and |while )?(?:the )?$/
  const next = groups.find(
    (g) =>
      g.start >= from && opens.test(scene.text.slice(from, g.start)) && BY.test(scene.text.slice(g.end, g.end + 8)),
  )
  const by = next && BY.exec(scene.text.slice(next.end, next.end + 8))
  if (!next || !by) return []
  const { items } = rollAfter(scene, next.end + by[0].length)
  return items.map((m) => foundOf(scene, m, next, role, next.start, next.end, 'verb'))
}

/** Meetings of persons that somebody chairs: "the regional leaders on Norland, chaired by". */
function gatheringsOf({ formats }: Scene): Naming[] {
  return formats.filter((f) => f.type === 'entity')
}

/** "the committee, under the chairmanship of Norland": the group before. */
function underChair(scene: Scene, groups: readonly Naming[], noun: Token): Found[] {
  const { text } = scene
  const owned = /\bunder (?:the )?(?<owner>[\p{Lu}][\p{L}' .-]{1,40}?)['’]s? (?:\p{L}{4,12} )?$/u.exec(
    text.slice(Math.max(0, noun.start - 60), noun.start),
  )
  if (owned) {
    const end = noun.start - owned[0].length + owned[0].indexOf(owned.groups!.owner!)
    const chair = scene.namings.find((n) => n.start <= end && n.end > end && n.type !== 'format')
    const led = [...groups, ...gatheringsOf(scene)]
      .filter((g) => g.end <= noun.start && noun.start - g.end < 140)
      .at(-1)
    const role = /^co-/i.test(noun.text) ? 'co-chair' : 'chair'
    return chair && led && chair.id !== led.id ? [foundOf(scene, chair, led, role, led.end, noun.end, 'verb')] : []
  }
  const of = /^ of (?:the )?/.exec(text.slice(noun.end, noun.end + 8))
  const group = [...groups, ...gatheringsOf(scene)].filter((g) => g.end <= noun.start && noun.start - g.end < 60).at(-1)
  if (!of || !group || !/\bunder the (?:\p{L}{4,12} )?$/iu.test(text.slice(Math.max(0, noun.start - 30), noun.start)))
    return []
  const { items } = rollAfter(scene, noun.end + of[0].length)
  const role = /^co-/i.test(noun.text) ? 'co-chair' : 'chair'
  return items.filter((m) => !m.isHome).map((m) => foundOf(scene, m, group, role, group.end, noun.end, 'verb'))
}

/** Organisations and formats are chaired and led; of other groups those that talk or monitor, which are headed too. */
function isLed(scene: Scene, group: Naming, verb: Token): boolean {
  if (LED.test(scene.text.slice(group.start, group.end))) return true
  if (
    /^ \p{Lu}/u.test(scene.text.slice(group.end, group.end + 2)) &&
    !scene.namings.some((n) => n.start === group.end + 1)
  )
    return false
  return group.type === 'format' || (group.type === 'organisation' && verb.lemma !== 'head')
}

const SENT_TO = /\b(?:mission|force|team|contact group|peacekeepers|operation|coalition)$/i
const SAT_ON = /\b(?:panel|commission|committee|council|board)$/i

/** "Norland, which contributes observers to the mission", "Vestria takes part in the mission", "Ann Lee, who sits on the panel". */
function takesPart(scene: Scene, groups: readonly Naming[], token: Token): Found[] {
  TAKING_PART.lastIndex = token.start
  const words = TAKING_PART.exec(scene.text)
  const at = words ? token.start + words[0].length : -1
  const group = groups.find(
    (g) =>
      at >= 0 &&
      (g.start === at || (g.start < at && g.end > at && /^(?:the|an?|its) $/i.test(scene.text.slice(g.start, at)))),
  )
  // states send people to missions, people sit on panels
  const name = group ? scene.text.slice(group.start, group.end) : ''
  const seats = /\p{Lu}\p{L}* (?:Council|Board)$/u.test(name) ? /^(?:state|person)$/ : /^person$/
  const takes = SENT_TO.test(name) ? /^(?:state|organisation)$/ : SAT_ON.test(name) ? seats : undefined
  if (!group || !takes) return []
  return subjectsOf(scene, token)
    .filter((m) => takes.test(m.type))
    .map((m) => ({
      ...foundOf(scene, m, group, 'member', token.start, group.end, 'verb'),
      ...modalityOf(scene, token),
    }))
}

const MAKING_UP = /(?:make|makes|made|making) up (?:the )?|(?:form|constitute)(?:s|ed)? the /iuy

/** "monitors from Norland, Vestria and Sudria make up the mission": several who are the group together. */
function makesUp(scene: Scene, groups: readonly Naming[], token: Token): Found[] {
  MAKING_UP.lastIndex = token.start
  const words = MAKING_UP.exec(scene.text)
  const group =
    words &&
    groups.find((g) => g.start === token.start + words[0].length || g.start === token.start + words[0].length - 4)
  const members = group
    ? rollBefore(scene, token.start).filter((m) => /^(?:state|organisation|armed-group)$/.test(m.type))
    : []
  if (!group || members.length < 2) return []
  return members.map((m) => foundOf(scene, m, group, 'member', token.start, group.end, 'verb'))
}

function joins(scene: Scene, groups: readonly Naming[], token: Token): Found[] {
  const lemma = token.lemma.toLowerCase()
  const admitted =
    /^(?:admit|accept|readmit)(?:ted)?$/.test(lemma) && /^ (?:in)?to\b/.test(scene.text.slice(token.end, token.end + 6))
  if (!JOINING.has(lemma) && !admitted) return []
  const group = objectOf(scene, groups, token, /^ (?:(?:in)?to )?(?:the )?$/)
  if (!group || (group.type !== 'organisation' && group.type !== 'format')) return []
  return subjectsOf(scene, token).map((m) => ({
    ...foundOf(scene, m, group, 'member', token.start, token.end, 'verb'),
    ...modalityOf(scene, token),
  }))
}

/** "Ann Lee, who represents the Union in the troika alongside Norland's B and Vestria's C"; "the Union's representative in the troika, Ann Lee". */
function represents(scene: Scene, groups: readonly Naming[], token: Token): Found[] {
  const { text, namings } = scene
  const group = groups.find(
    (n) =>
      n.start >= token.end &&
      n.start - token.end < 60 &&
      /\s(?:in|on|at|within) (?:the )?(?:so-called )?$/.test(text.slice(token.end - 1, n.start)),
  )
  if (!group) return []
  const named = namings.find((n) => n.start >= token.end && n.end <= group.start && n.type !== 'person')
  const owner =
    named ??
    namings
      .filter((n) => n.end <= token.start && /^(?:['’]s?)? (?:\p{Ll}+ )?$/u.test(text.slice(n.end, token.start)))
      .at(-1)
  const before = named
    ? namings.filter(
        (n) =>
          n.end <= token.start &&
          n.type === 'person' &&
          /^, who (?:also |has |had )*$/.test(text.slice(n.end, token.start)),
      )
    : []
  const next = /^, /.test(text.slice(group.end, group.end + 2)) ? namingAt(scene, group.end + 2) : undefined
  const person = named ? before.at(-1) : next?.type === 'person' ? next : undefined
  if (!owner) return []
  const beside = /^,? (?:alongside|together with|along with|with) (?:the )?/.exec(text.slice(group.end, group.end + 24))
  const rest: readonly Listed[] = beside ? rollAfter(scene, group.end + beside[0].length).items : []
  return [owner, person, ...rest]
    .filter((m) => m !== undefined)
    .map((m) => foundOf(scene, m, group, 'member', token.start, group.end, 'represents'))
}

function objectOf(scene: Scene, groups: readonly Naming[], token: Token, gap: RegExp): Naming | undefined {
  const named = groups.find((n) => n.start >= token.end && gap.test(scene.text.slice(token.end, n.start)))
  if (named) return named
  const next = scene.tokens.find((t) => t.start > token.end && t.upos === 'PROPN')
  return next && gap.test(scene.text.slice(token.end, next.start)) ? homeNaming(scene, next.start) : undefined
}

/** The subject with those listed beside it; of "whose country chairs", the state of the person before. */
function subjectsOf(scene: Scene, verb: Token): Naming[] {
  const { namings, text, context } = scene
  const before = text.slice(Math.max(0, verb.start - 40), verb.start)
  if (/\bwhose (?:country|government|nation|state) (?:currently |also |now )?$/.test(before)) {
    const person = namings.filter((n) => n.end <= verb.start && n.type === 'person').at(-1)
    const home = person && context.actors.affiliation(person.id)
    const state = home && context.actors.get(home)
    return person && state ? [{ ...person, id: state.id, type: state.type }] : []
  }
  if (/\b(?:which|who) (?:currently |also |now |has |had |recently )*$/.test(before)) {
    const at = verb.start - /\b(?:which|who) [^,]{0,30}$/.exec(before)![0].length
    return rollBefore(scene, text.slice(0, at).trimEnd().length).slice(-1)
  }
  const first = scene.tokens.find((t) => t.head === verb.index && t.deprel.startsWith('nsubj'))
  const own = first ?? governedBy(scene, verb)
  const member = own && namings.find((n) => n.start <= own.start && n.end >= own.end)
  return member ? [...rollAfter(scene, member.start).items] : rollBefore(scene, verb.start)
}

/** "applied to join", "was invited to join": the subject of the verb above, its object where it has one. */
function governedBy(scene: Scene, verb: Token): Token | undefined {
  if (verb.deprel !== 'xcomp') return undefined
  const above = scene.tokens.filter((t) => t.head === verb.head)
  return above.find((t) => t.deprel === 'obj') ?? above.find((t) => t.deprel.startsWith('nsubj'))
}

function modalityOf(scene: Scene, verb: Token): { modality?: 'planned' | 'negated' } {
  const marks = scene.tokens.filter((t) => t.head === verb.index).map((t) => t.lemma.toLowerCase())
  if (marks.includes('not') || marks.includes('never')) return { modality: 'negated' }
  return marks.includes('will') || marks.includes('to') ? { modality: 'planned' } : {}
}
