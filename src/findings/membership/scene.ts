import type { Actor } from '../../model/actor.ts'
import type { MembershipFinding } from '../../model/finding.ts'
import type { Sentence, Token } from '../../model/parsed-dispatch.ts'
import { spanOf, tokensOf } from '../../parse/match.ts'
import type { FindContext } from '../finder.ts'
import { homeAt } from '../home.ts'
import type { Role } from './lexicon.ts'

/** One mention of an actor in a sentence. */
export interface Naming {
  readonly id: string
  readonly type: Actor['type']
  readonly start: number
  readonly end: number
}

/** A sentence with the actors it names, in text order, longer mentions first. */
export interface Scene {
  readonly sentence: Sentence
  readonly tokens: readonly Token[]
  readonly namings: Naming[]
  /** of namings that are groups by their kind: "the quartet", "six-party talks" */
  readonly formats: readonly Naming[]
  /** of the whole dispatch, line ends as spaces */
  readonly text: string
  readonly context: FindContext
}

export type Found = Omit<MembershipFinding, 'id' | 'sentence' | 'kind'>

const PRONOUN = /^(?:it|its|they|them|their|we|us|our)$/i
const GROUPS = new Set(['organisation', 'format', 'body', 'armed-group'])

/** Namings of what can have members, formats told by their kind included. */
export function groupsOf(scene: Scene): readonly Naming[] {
  const told = scene.namings.filter(
    (n) =>
      GROUPS.has(n.type) &&
      !PRONOUN.test(scene.text.slice(n.start, n.end)) &&
      !scene.formats.some((f) => f.start === n.start),
  )
  return [...told, ...scene.formats.filter((f) => f.type !== 'entity')].sort(
    (a, b) => a.start - b.start || b.end - a.end,
  )
}

/** Each sentence with the actors it names and the formats among them. */
export function scenesOf(context: FindContext, formats: readonly Naming[]): Scene[] {
  const { parsed, actors } = context
  const namings: Naming[] = actors.all
    .flatMap(({ id, type, mentions }) => mentions.map(({ start, end }) => ({ id, type, start, end })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const text = parsed.dispatch.text.replace(/\s/g, ' ')
  let at = 0
  let atFormat = 0
  return parsed.sentences.map((sentence) => {
    const here: Naming[] = []
    while (at < namings.length && namings[at]!.start < sentence.end) {
      const naming = namings[at++]!
      if (naming.start >= sentence.start) here.push(naming)
    }
    const told: Naming[] = []
    while (atFormat < formats.length && formats[atFormat]!.start < sentence.end) {
      const format = formats[atFormat++]!
      if (format.start >= sentence.start && format.end <= sentence.end) told.push(format)
    }
    return {
      sentence,
      tokens: tokensOf(parsed, sentence),
      namings: here,
      formats: told,
      text,
      context,
    }
  })
}

export function foundOf(
  scene: Scene,
  member: Naming,
  group: Naming,
  role: Role,
  from: number,
  to: number,
  rule: string,
): Found {
  const start = Math.min(member.start, group.start, from)
  const end = Math.max(member.end, group.end, to)
  return {
    span: spanOf(scene.context.parsed, start, end),
    confidence: 0.8,
    reader: `membership/${rule}`,
    member: member.id,
    of: group.id,
    role,
  }
}

/** A name or capital that no finding has used yet, taken in as an actor; undefined where none known begins at the offset. */
export function homeNaming(scene: Scene, start: number): Naming | undefined {
  const { context, namings } = scene
  const home = homeAt(context.parsed, start)
  if (!home || home.media) return undefined
  const known = namings.find((n) => n.start === start && n.end === home.end)
  if (known) return known
  const actor = context.actors.all.find((a) => a.name === home.name)
  const span = spanOf(context.parsed, home.start, home.end)
  const id = context.actors.add(span, actor ? { id: actor.id } : { type: home.type, name: home.name })
  const made = { id, type: home.type, start: home.start, end: home.end }
  namings.push(made)
  namings.sort((a, b) => a.start - b.start || b.end - a.end)
  return made
}
