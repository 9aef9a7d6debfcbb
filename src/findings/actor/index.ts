import type { Actor } from '../../model/actor.ts'
import type { TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'
import type { ActorBook } from '../finder.ts'

/** Nobody yet. */
export function findActors(_parsed: ParsedDispatch, _times: readonly TimeFinding[]): ActorBook {
  const all: Actor[] = []
  return {
    all,
    get: () => undefined,
    within: () => [],
    ofToken: () => [],
    members: (id) => [id],
    affiliation: () => undefined,
    add(mention, known) {
      if ('id' in known) return known.id
      const id = `actor#${all.length}`
      all.push({ id, name: known.name ?? mention.exact, type: known.type, mentions: [mention], offices: [] })
      return id
    },
  }
}
