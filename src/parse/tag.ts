import type { TrainedModel } from '../trained/index.ts'
import { type Encoded, OUTSIDE, SHAPES, type Sign } from './encode.ts'
import { bestClass, hide, type OpenNet, openNet, type RowNet, unpackRowNet } from './row-net.ts'

/** Part-of-speech tagger: from left to right, each word by its pieces, its neighbours and the two tags before it. */
export interface Tagger {
  readonly net: OpenNet
  /** UPOS and XPOS by class */
  readonly tags: readonly (readonly [upos: string, xpos: string])[]
  readonly plan: TagPlan
}

/** Where each feature's rows begin. */
export interface TagPlan {
  /** piece kind, offset from the word, first row, rows (rarer pieces count as unknown) */
  readonly pieces: readonly (readonly [sign: Sign, offset: number, base: number, limit: number])[]
  readonly shapes: readonly (readonly [offset: number, base: number])[]
  readonly before: number
  readonly before2: number
  readonly both: number
  readonly tagCount: number
  readonly rowCount: number
}

/** Templates: kind of piece, offset from the word, how many of its most frequent pieces have a row. */
const TEMPLATES: readonly (readonly [Sign, number, number])[] = [
  ['word', 0, 12_000],
  ['word', -1, 6_000],
  ['word', 1, 6_000],
  ['word', -2, 1_500],
  ['word', 2, 1_500],
  ['suffix4', 0, 6_000],
  ['suffix3', 0, 4_000],
  ['suffix2', 0, 1_000],
  ['prefix3', 0, 4_000],
  ['prefix2', 0, 1_000],
  ['ends', 0, 1_000],
  ['suffix3', -1, 2_000],
  ['suffix3', 1, 2_000],
  ['suffix2', 1, 600],
  ['fine', -2, 1100],
  ['fine', -1, 1100],
  ['fine', 0, 1100],
  ['fine', 1, 1100],
  ['fine', 2, 1100],
  ['coarse', -1, 200],
  ['coarse', 0, 200],
  ['coarse', 1, 200],
]

export function planTags(tagCount: number): TagPlan {
  let rows = 0
  const take = (count: number) => {
    rows += count
    return rows - count
  }
  const pieces = TEMPLATES.map(([kind, offset, limit]) => [kind, offset, take(limit), limit] as const)
  const shapes = [-1, 0, 1].map((offset) => [offset, take(SHAPES + 1)] as const)
  const before = take(tagCount + 1)
  const before2 = take(tagCount + 1)
  const both = take((tagCount + 1) ** 2)
  return { pieces, shapes, before, before2, both, tagCount, rowCount: rows }
}

export const TAG_FEATURES = TEMPLATES.length + 6

/** Writes the feature rows of word `i`; `before` are the classes given so far. */
export function tagFeatures(plan: TagPlan, encoded: Encoded, i: number, before: Int32Array, out: Int32Array): number {
  let count = 0
  const n = encoded.length
  for (const [kind, offset, base, limit] of plan.pieces) {
    const at = i + offset
    const number = at < 0 || at >= n ? OUTSIDE : encoded.signs[kind][at]!
    out[count++] = base + (number < limit ? number : 0)
  }
  for (const [offset, base] of plan.shapes) {
    const at = i + offset
    out[count++] = base + (at < 0 || at >= n ? SHAPES : encoded.shape[at]!)
  }
  const first = i > 0 ? before[i - 1]! : plan.tagCount
  const second = i > 1 ? before[i - 2]! : plan.tagCount
  out[count++] = plan.before + first
  out[count++] = plan.before2 + second
  out[count++] = plan.both + first * (plan.tagCount + 1) + second
  return count
}

export function openTagger(model: TrainedModel): Tagger {
  return newTagger(unpackRowNet(model, 'tag'), model.meta.tags as [string, string][])
}

export function newTagger(net: RowNet, tags: Tagger['tags']): Tagger {
  return { net: openNet(net), tags, plan: planTags(tags.length) }
}

const features = new Int32Array(TAG_FEATURES)

/** Sets `classes` to the words' tags, as places in `tagger.tags`. */
export function tag(tagger: Tagger, encoded: Encoded, classes: Int32Array): void {
  for (let i = 0; i < encoded.length; i++) {
    const count = tagFeatures(tagger.plan, encoded, i, classes, features)
    hide(tagger.net, features, count)
    classes[i] = bestClass(tagger.net, 0, tagger.tags.length)
  }
}
