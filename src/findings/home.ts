import type { ActorType } from '../model/actor.ts'
import type { ParsedDispatch } from '../model/parsed-dispatch.ts'
import { lookup } from './actor/gazetteer/index.ts'
import { type Word, wordsOf } from './actor/words.ts'

const known = new WeakMap<ParsedDispatch, readonly Word[]>()

/** A state, organisation or body that a name or capital stands for: "Chisinau" -> Moldova. */
export interface Home {
  readonly name: string
  readonly type: ActorType
  readonly start: number
  readonly end: number
  /** true where it is named by its seat of government */
  readonly byCapital: boolean
  /** true for news agencies, papers and stations */
  readonly media: boolean
}

/**
 * What the name that begins at an offset stands for where it is listed among parties.
 *
 * @returns undefined where no known name begins there
 */
export function homeAt(parsed: ParsedDispatch, start: number): Home | undefined {
  let words = known.get(parsed)
  if (!words) {
    words = wordsOf(parsed)
    known.set(parsed, words)
  }
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]!.start < start) low = middle + 1
    else high = middle
  }
  if (words[low]?.start !== start) return undefined
  const hit = lookup(words, low)
  for (const sense of hit?.senses ?? [])
    if ((sense.as === 'name' || sense.as === 'capital') && sense.entry.type)
      return {
        name: sense.entry.name,
        type: sense.entry.type,
        start,
        end: words[hit!.to - 1]!.end,
        byCapital: sense.as === 'capital',
        media: sense.entry.media === true,
      }
  return undefined
}
