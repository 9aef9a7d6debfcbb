import { spanOf, tokenAt } from '../../parse/match.ts'
import type { FindContext } from '../finder.ts'
import { COLLECTIVE, NUMBERED } from './lexicon.ts'
import type { Naming } from './scene.ts'

/**
 * Formats that small letters name: "the six-party talks", "the quartet of", "guarantor powers".
 *
 * All namings with one last word are one format; where the actors know none of them, `admit` makes it one.
 */
export interface Formats {
  readonly namings: readonly Naming[]
  /** the actor id of a naming, added to the actors with all its namings where it is new */
  admit(naming: Naming): Naming
}

export function formatsOf(context: FindContext): Formats {
  const { parsed, actors } = context
  const text = parsed.dispatch.text.replace(/\s/g, ' ')
  const places = [...text.matchAll(NUMBERED), ...text.matchAll(COLLECTIVE)]
    .map((m) => ({ start: m.index, end: m.index + m[0].length }))
    .sort((a, b) => a.start - b.start)
  const kinds = new Map<string, { start: number; end: number; id: string | undefined }[]>()
  for (const place of places) {
    const key = keyOf(text.slice(place.start, place.end))
    const head = tokenAt(parsed, place.end - 1)
    const sameEnd = head && actors.ofToken(head.index).find((id) => isNamedBy(context, id, place, text))
    const list = kinds.get(key) ?? []
    list.push({ ...place, id: sameEnd })
    kinds.set(key, list)
  }
  const namings: Naming[] = []
  for (const [key, list] of kinds) {
    const named = list.find((p) => p.id)?.id
    for (const p of list) namings.push({ id: named ?? `?${key}`, type: 'format', start: p.start, end: p.end })
  }
  const admitted = new Map<string, string>()
  return {
    namings: namings.sort((a, b) => a.start - b.start),
    admit(naming) {
      const known = admitted.get(naming.id)
      if (known) return { ...naming, id: known }
      const own = namings.filter((n) => n.id === naming.id)
      let id = naming.id.startsWith('?') ? undefined : naming.id
      for (const n of own) {
        const span = spanOf(parsed, n.start, n.end)
        if (id) actors.add(span, { id })
        else id = actors.add(span, { type: 'format', name: span.exact })
      }
      admitted.set(naming.id, id!)
      return { ...naming, id: id! }
    },
  }
}

/** An actor whose mention is these words, an article or what describes them apart: "The troika mediating between". */
function isNamedBy(context: FindContext, id: string, place: { start: number; end: number }, text: string): boolean {
  const actor = context.actors.get(id)
  if (!actor || actor.type === 'person' || actor.type === 'state') return false
  return actor.mentions.some(
    (m) =>
      m.start <= place.start + 12 &&
      m.end >= place.end &&
      !/^['’]/.test(text.slice(place.end, m.end)) &&
      /^(?:the |a |an )?$/i.test(text.slice(m.start, place.start)),
  )
}

/** "guarantor powers" and "guarantor states" are one; else the last word tells, "talks" with its number. */
function keyOf(words: string): string {
  const lower = words.toLowerCase()
  if (lower.includes('guarantor')) return 'guarantor'
  if (/(?:group|talks|negotiations|mission)$/.test(lower)) return lower.split(/[\s-]/)[0]!
  return lower.split(/\s/).at(-1)!
}
