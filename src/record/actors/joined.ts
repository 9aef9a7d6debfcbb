import type { ActorType } from '../../model/actor.ts'
import { digest } from '../../model/finding-key.ts'
import type { Links } from '../decisions/standing.ts'
import { cluster, compareText } from '../merge/cluster.ts'
import { foldName } from './fold-name.ts'
import type { KnownNames } from './known.ts'
import type { Sight } from './roster.ts'

/** A state, body, group or format, by the name dispatches use. */
export interface Body {
  readonly id: string
  readonly name: string
  readonly type: ActorType
}

/** What persons' decisions change in who is who among all but persons. */
export interface Joined {
  /** of namings that are not of the body their name is of: the one they are of, by ref */
  readonly of: ReadonlyMap<string, Body>
  /** ids of bodies that have gone into others whole */
  readonly into: ReadonlyMap<string, string>
}

/** Namings of one body by one name; one a person decided on stands alone, so that the decision can part it. */
interface Form extends Body {
  readonly ref: string
  readonly refs: readonly string[]
  readonly day: number
  /** from how many others it was parted: a naming taken out was parted from all that stayed */
  readonly parted: number
}

const SAME_NAME = { score: 1, reasons: [] }
const SAME_BODY = { score: 0.9, reasons: [] }
const OTHER = { score: 0, reasons: [] }
// As many namings as a person can have decided on.
const LOOK_BACK = 10_000

/** The body a naming is of by its words alone. @returns undefined for persons, offices, groups and what has no name */
export function bodyOf({ naming, named, actor }: Pick<Sight, 'naming' | 'named' | 'actor'>): Body | undefined {
  if (named) return { ...named, type: actor.type }
  if (naming.as !== 'known') return undefined
  const { known, organ } = naming.recognised
  if (!organ) return known
  const name = actor.name.replace(/\s+/g, ' ').replace(/^(?:the|its|a) /i, '')
  return { id: digest(['actor', known.id, foldName(organ)]), name, type: actor.type }
}

/** Joins and parts bodies as persons decided; without a decision on one nothing is looked through. */
export function joinBodies(sights: readonly Sight[], links: Links, known: KnownNames): Joined {
  const decided = new Set([...links.same.flat(), ...links.apart.keys()])
  const bodies = decided.size === 0 ? [] : sights.flatMap((sight) => withBody(sight))
  const touched = new Set(bodies.flatMap(({ body, ref }) => (decided.has(ref) ? body.id : [])))
  if (touched.size === 0) return { of: new Map(), into: new Map() }
  const forms = formsOf(
    bodies.filter(({ body }) => touched.has(body.id)),
    decided,
    links,
  )
  const { groups } = cluster(
    forms,
    {
      ref: (form) => form.ref,
      keys: (form) => [form.id],
      compare: (a, b) => (a.id !== b.id ? OTHER : foldName(a.name) === foldName(b.name) ? SAME_NAME : SAME_BODY),
      sure: SAME_BODY.score,
      maybe: SAME_BODY.score,
      lookBack: LOOK_BACK,
    },
    links,
    (a, b) => a.parted - b.parted || a.day - b.day,
  )
  return asJoined(groups, known)
}

function withBody(sight: Sight): { body: Body; ref: string; day: number; name: string }[] {
  const body = bodyOf(sight)
  return body ? [{ body, ref: sight.ref, day: sight.day, name: sight.actor.name }] : []
}

function formsOf(bodies: ReturnType<typeof withBody>, decided: ReadonlySet<string>, links: Links): Form[] {
  const groups = Map.groupBy(bodies, ({ body, ref, name }) => (decided.has(ref) ? ref : `${body.id} ${foldName(name)}`))
  return [...groups.values()].map((group) => {
    const refs = group.map(({ ref }) => ref).sort(compareText)
    const [first] = group as [(typeof group)[number]]
    return {
      ...first.body,
      name: first.name,
      ref: refs[0]!,
      refs,
      day: group.reduce((day, g) => Math.min(day, g.day), first.day),
      parted: links.apart.get(refs[0]!)?.size ?? 0,
    }
  })
}

function asJoined(groups: readonly (readonly Form[])[], known: KnownNames): Joined {
  const owner = ownersOf(groups)
  const of = new Map<string, Body>()
  const into = new Map<string, string>()
  groups.forEach((group, i) => {
    const body = bodyOfGroup(
      group,
      group.filter((form) => owner.get(form.id) === i),
      known,
    )
    for (const form of group) {
      if (form.id === body.id) continue
      for (const ref of form.refs) of.set(ref, body)
      if (owner.get(form.id) === i) into.set(form.id, body.id)
    }
  })
  return { of, into }
}

/** Which group keeps the id of a body that was parted: the one with most of its namings, else the first. */
function ownersOf(groups: readonly (readonly Form[])[]): ReadonlyMap<string, number> {
  const most = new Map<string, { group: number; count: number }>()
  groups.forEach((group, i) => {
    for (const [id, forms] of Map.groupBy(group, (form) => form.id)) {
      const count = forms.reduce((sum, form) => sum + form.refs.length, 0)
      if (count > (most.get(id)?.count ?? 0)) most.set(id, { group: i, count })
    }
  })
  return new Map([...most].map(([id, { group }]) => [id, group]))
}

/** @param own forms of bodies whose id the group keeps; the process file's name goes before others, then the most used */
function bodyOfGroup(group: readonly Form[], own: readonly Form[], known: KnownNames): Body {
  const isKnown = (id: string) => known.all.some((k) => k.id === id)
  const namings = (id: string) => own.reduce((sum, form) => sum + (form.id === id ? form.refs.length : 0), 0)
  const [best] = [...own].sort(
    (a, b) => Number(isKnown(b.id)) - Number(isKnown(a.id)) || namings(b.id) - namings(a.id) || compareText(a.id, b.id),
  )
  if (best) return { id: best.id, name: best.name, type: best.type }
  const [first] = [...group].sort((a, b) => b.refs.length - a.refs.length || compareText(a.ref, b.ref))
  return { id: digest(['actor', first!.id, first!.ref]), name: first!.name, type: first!.type }
}

/** All that persons said to be one with it, directly or by others, in order. */
export function linkedTo(ref: string, { same }: Links): string[] {
  const found = new Set([ref])
  for (const known of found)
    for (const pair of same) if (pair.includes(known)) for (const other of pair) found.add(other)
  found.delete(ref)
  return [...found].sort(compareText)
}
