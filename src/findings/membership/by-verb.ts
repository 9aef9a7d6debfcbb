import type { Token } from '../../model/parsed-dispatch.ts'
import { JOINING, PRESIDING } from './lexicon.ts'
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
    if (/^chairs?$|^co-chairs?$/i.test(token.text) || token.upos === 'VERB')
      return [...presides(scene, groups, token), ...joins(scene, groups, token)]
    return []
  })
}

function presides(scene: Scene, groups: readonly Naming[], token: Token): Found[] {
  const role = PRESIDING.get(token.lemma.toLowerCase()) ?? PRESIDING.get(token.text.toLowerCase().replace(/s$/, ''))
  if (!role) return []
  const by = /^ (?:jointly |currently )?by (?:the )?/.exec(scene.text.slice(token.end, token.end + 20))
  if (by) {
    const group = groups.filter((n) => n.end <= token.start).at(-1)
    if (!group || scene.text.slice(group.end, token.start).length > 25) return []
    return rollAfter(scene, token.end + by[0].length).items.map((m) =>
      foundOf(scene, m, group, role, token.start, token.end, 'verb'),
    )
  }
  const group = objectOf(scene, groups, token, /^(?: over)? (?:the )?$/)
  if (!group || (group.type !== 'organisation' && group.type !== 'format')) return []
  if (role === 'mediator' || (token.lemma === 'head' && group.type !== 'format')) return []
  return subjectsOf(scene, token).map((m) => foundOf(scene, m, group, role, token.start, token.end, 'verb'))
}

function joins(scene: Scene, groups: readonly Naming[], token: Token): Found[] {
  const lemma = token.lemma.toLowerCase()
  const admitted = /^(?:admit|accept)$/.test(lemma) && /^ (?:in)?to\b/.test(scene.text.slice(token.end, token.end + 6))
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
