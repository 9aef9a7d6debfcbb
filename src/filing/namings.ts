import { actorRefs } from '../model/finding-key.ts'
import { findDispatchId, loadDispatch } from '../store/load-dispatch.ts'
import type { Store } from '../store/store.ts'

/** Where one dispatch names an actor: the name it gives at its fullest, and the first sentence with it. */
export interface Naming {
  readonly ref: string
  readonly name: string
  /** its id, and the number of the sentence */
  readonly dispatch: string
  readonly sentence: number
  readonly text: string
  readonly source?: string
  /** EDTF */
  readonly reported?: string
}

/** Namings of actors by their refs, as entries of actors list them; those the record no longer has are left out. */
export async function namingsOf(store: Store, refs: readonly string[]): Promise<Naming[]> {
  const found: Naming[] = []
  for (const [start, of] of Map.groupBy(refs, (ref) => ref.slice(0, 16))) {
    const id = await findDispatchId(store, start)
    const stored = id && (await loadDispatch(store, id))
    if (!stored) continue
    const { reading, sightings } = stored
    const names = actorRefs(reading)
    for (const actor of reading.actors) {
      const ref = names.get(actor.id)
      const at = actor.mentions[0]?.start
      if (!ref || !of.includes(ref) || at === undefined) continue
      const { sentences, published } = reading.dispatch
      const sentence = Math.max(
        0,
        sentences.findLastIndex((s) => s.start <= at),
      )
      const source = sightings.find((s) => s.source)?.source
      found.push({
        ref,
        name: actor.name,
        dispatch: reading.dispatch.id,
        sentence,
        text: sentences[sentence]?.exact ?? actor.name,
        ...(source ? { source } : {}),
        ...(published.edtf ? { reported: published.edtf } : {}),
      })
    }
  }
  return found
}
