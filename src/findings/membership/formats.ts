import { spanOf, tokenAt } from '../../parse/match.ts'
import type { FindContext } from '../finder.ts'
import { commonGroups } from './common-groups.ts'
import { COLLECTIVE, NUMBERED } from './lexicon.ts'
import type { Naming } from './scene.ts'

/**
 * Formats that small letters name: "the six-party talks", "the quartet of", "guarantor powers".
 *
 * All namings with one last word are one format; where the actors know none of them, `admit` makes it one.
 */
export interface Formats {
  readonly namings: readonly Naming[]
  /** those and the groups of ordinary words: "the government panel" */
  readonly all: readonly Naming[]
  /** the actor id of a naming, added to the actors with all its namings where it is new */
  admit(naming: Naming): Naming
}

export function formatsOf(context: FindContext): Formats {
  const { parsed, actors } = context
  const text = parsed.dispatch.text.replace(/\s/g, ' ')
  const placesOf = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
  const named = placesOf(COLLECTIVE)
  // "the five-nation Contact Group" is the Contact Group
  const numbered = placesOf(NUMBERED).filter((n) => !named.some((c) => c.start >= n.start && c.end === n.end))
  const places = [...numbered, ...named].sort((a, b) => a.start - b.start)
  const mentions = new Map<string, ReadonlyMap<number, number>>()
  const kinds = new Map<string, { start: number; end: number; id: string | undefined }[]>()
  for (const place of places) {
    const key = keyOf(text.slice(place.start, place.end))
    const head = tokenAt(parsed, place.end - 1)
    const sameEnd =
      head && actors.ofToken(head.index).find((id) => isNaming(mentionsOf(context, id, mentions), place, text))
    const list = kinds.get(key) ?? []
    list.push({ ...place, id: sameEnd })
    kinds.set(key, list)
  }
  const namings: Naming[] = []
  for (const [key, list] of kinds) {
    const known = list.find((p) => p.id)?.id
    for (const p of list) namings.push({ id: known ?? `?${key}`, type: 'format', start: p.start, end: p.end })
  }
  const common = commonGroups(context).filter((g) => !namings.some((n) => n.start < g.end && g.start < n.end))
  const all = [...namings, ...common].sort((a, b) => a.start - b.start)
  const admitted = new Map<string, string>()
  return {
    namings: namings.sort((a, b) => a.start - b.start),
    all,
    admit(naming) {
      const known = admitted.get(naming.id)
      if (known) return { ...naming, id: known }
      const own = all.filter((n) => n.id === naming.id)
      let id = naming.id.startsWith('?') ? undefined : naming.id
      for (const n of own) {
        const span = spanOf(parsed, n.start, n.end)
        if (id) actors.add(span, { id })
        else id = actors.add(span, { type: naming.type, name: span.exact })
      }
      admitted.set(naming.id, id!)
      return { ...naming, id: id! }
    },
  }
}

/** The ends of an actor's mentions by where they start; empty for persons and states, which are no formats. */
function mentionsOf(context: FindContext, id: string, known: Map<string, ReadonlyMap<number, number>>) {
  let ends = known.get(id)
  if (!ends) {
    const actor = context.actors.get(id)
    const isGroup = actor !== undefined && actor.type !== 'person' && actor.type !== 'state'
    ends = new Map(isGroup ? actor.mentions.map((m) => [m.start, m.end]) : [])
    known.set(id, ends)
  }
  return ends
}

/** A mention that is these words, an article or what describes them apart: "The troika mediating between". */
function isNaming(ends: ReadonlyMap<number, number>, place: { start: number; end: number }, text: string): boolean {
  const article = /(?:the |an? )$/i.exec(text.slice(Math.max(0, place.start - 4), place.start))?.[0].length ?? 0
  return [place.start, place.start - article].some((start) => {
    const end = ends.get(start)
    return end !== undefined && end >= place.end && !/^['’]/.test(text.slice(place.end, place.end + 1))
  })
}

/** "guarantor powers" and "guarantor states" are one; else the last word tells, "talks" with its number. */
function keyOf(words: string): string {
  const lower = words.toLowerCase()
  if (lower.includes('guarantor')) return 'guarantor'
  if (/(?:group|talks|negotiations|mission)$/.test(lower)) return lower.split(/[\s-]/)[0]!
  return lower.split(/\s/).at(-1)!
}
