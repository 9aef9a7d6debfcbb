import type { Cast, Draft } from './cast.ts'
import { skipDeterminer } from './determiner.ts'
import type { Placed } from './placed.ts'

/** Several who have no name but the words themselves: "senior Norwegian officials", "rebels"; the same words are the same actor. */
export function unnamed(cast: Cast, { noun, line }: Placed, type: Draft['type']): Draft {
  const from = skipDeterminer(line, noun)
  const name = line.text.slice(line.words[from]!.start, noun.end)
  const draft = cast.named(name) ?? cast.create(name, type, true)
  cast.alias(name, draft)
  const of = noun.affiliations[0]
  if (of?.entry) draft.affiliation = cast.thing(of).id
  // "Contact Group co-chairs" name the group too, "Norwegian officials" not the state
  for (const a of noun.affiliations)
    if (a.type !== 'state' && a.type !== 'entity' && !a.place && !a.adjective)
      cast.mention(cast.thing(a), a.start, a.end, noun.from, true)
  cast.mention(draft, noun.start, noun.end, noun.from)
  return draft
}

/** "the party", "the court": the nearest body or organisation before whose name ends in that word. */
export function nearestNamed(cast: Cast, description: string): Draft | undefined {
  const head = description.split(' ').at(-1)!.toLowerCase()
  let best: Draft | undefined
  for (const draft of cast.candidates()) {
    if (
      draft.type === 'person' ||
      (draft.plural && draft.type !== 'organisation') ||
      draft.lastAt < (best?.lastAt ?? 0)
    )
      continue
    const name = ` ${draft.name.toLowerCase()} `
    if (name.endsWith(` ${head} `) || name.includes(` ${head} of `) || name.includes(` ${head} for `)) best = draft
  }
  return best
}
