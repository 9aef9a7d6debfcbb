import type { TrainedModel } from '../trained/index.ts'
import { begin, type Configuration, isOver, LEFT, mayMove, moveOn, RIGHT, SHIFT } from './configuration.ts'
import { type Encoded, OUTSIDE } from './encode.ts'
import { bestClass, hide, openRowNet, type RowNet, scoreClass } from './row-net.ts'

/** Dependency parser: arc-hybrid moves chosen one by one; first the kind of move, then the relation of its arc. */
export interface Depender {
  readonly net: RowNet
  readonly relations: readonly string[]
  readonly plan: DependPlan
}

/** Where each feature's rows begin; features come in the order `dependFeatures` writes them. */
export interface DependPlan {
  readonly tagCount: number
  readonly relationCount: number
  readonly words: readonly (readonly [base: number, limit: number])[]
  readonly tags: readonly number[]
  readonly relations: readonly number[]
  readonly pairs: readonly number[]
  readonly distances: readonly number[]
  readonly counts: readonly number[]
  readonly rowCount: number
}

// Places in the configuration, by number: 0 s0, 1 s1, 2 s2, 3 b0, 4 b1, 5 b2, then dependents:
// 6 s0.left 7 s0.left2 8 s0.right 9 s0.right2 10 s1.left 11 s1.left2 12 s1.right 13 s1.right2 14 b0.left 15 b0.left2
// 16 s0.left.left 17 s1.right.right
const PLACES = 18
const WORD_LIMITS = [
  8000, 8000, 3000, 8000, 4000, 1500, 1500, 1000, 1500, 1000, 1500, 1000, 1500, 1000, 1500, 1000, 1000, 1000,
]
const FIRST_DEPENDENT = 6
const FAR = 8
const MANY = 6

export const DEPEND_FEATURES = PLACES * 3 - FIRST_DEPENDENT + 10

export function planDepend(tagCount: number, relationCount: number): DependPlan {
  let rows = 0
  const take = (count: number) => {
    rows += count
    return rows - count
  }
  const times = (n: number, count: number) => Array.from({ length: n }, () => take(count))
  return {
    tagCount,
    relationCount,
    words: WORD_LIMITS.map((limit) => [take(limit), limit] as const),
    tags: times(PLACES, tagCount + 2),
    relations: times(PLACES - FIRST_DEPENDENT, relationCount + 1),
    pairs: times(3, (tagCount + 2) ** 2),
    distances: times(2, FAR + 1),
    counts: times(5, MANY + 1),
    rowCount: rows,
  }
}

const places = new Int32Array(PLACES)

/** Writes the feature rows of the configuration; `tags` are the words' classes. */
export function dependFeatures(
  plan: DependPlan,
  c: Configuration,
  encoded: Encoded,
  tags: Int32Array,
  out: Int32Array,
): number {
  const s0 = c.depth > 0 ? c.stack[c.depth - 1]! : -1
  const s1 = c.depth > 1 ? c.stack[c.depth - 2]! : -1
  const b0 = c.next
  const under = (links: Int32Array, word: number) => (word < 0 ? -1 : links[word]!)
  places[0] = s0
  places[1] = s1
  places[2] = c.depth > 2 ? c.stack[c.depth - 3]! : -1
  places[3] = b0
  places[4] = b0 + 1 <= c.length ? b0 + 1 : -1
  places[5] = b0 + 2 <= c.length ? b0 + 2 : -1
  places[6] = under(c.left, s0)
  places[7] = under(c.left2, s0)
  places[8] = under(c.right, s0)
  places[9] = under(c.right2, s0)
  places[10] = under(c.left, s1)
  places[11] = under(c.left2, s1)
  places[12] = under(c.right, s1)
  places[13] = under(c.right2, s1)
  places[14] = under(c.left, b0)
  places[15] = under(c.left2, b0)
  places[16] = under(c.left, places[6]!)
  places[17] = under(c.right, places[12]!)
  const { length } = c
  const words = encoded.pieces.word
  let count = 0
  const tagOf = (word: number) => (word < 0 ? plan.tagCount : word === length ? plan.tagCount + 1 : tags[word]!)
  for (let p = 0; p < PLACES; p++) {
    const word = places[p]!
    const [base, limit] = plan.words[p]!
    const number = word < 0 || word === length ? OUTSIDE : words[word]!
    out[count++] = base + (number < limit ? number : 0)
    out[count++] = plan.tags[p]! + tagOf(word)
    if (p >= FIRST_DEPENDENT)
      out[count++] = plan.relations[p - FIRST_DEPENDENT]! + (word < 0 ? plan.relationCount : c.label[word]!)
  }
  const size = plan.tagCount + 2
  const t0 = tagOf(s0)
  const t1 = tagOf(s1)
  const tb = tagOf(b0)
  out[count++] = plan.pairs[0]! + t0 * size + tb
  out[count++] = plan.pairs[1]! + t1 * size + t0
  out[count++] = plan.pairs[2]! + tb * size + tagOf(places[4]!)
  out[count++] = plan.distances[0]! + distance(s0, b0)
  out[count++] = plan.distances[1]! + distance(s1, s0)
  out[count++] = plan.counts[0]! + many(c.leftCount, s0)
  out[count++] = plan.counts[1]! + many(c.rightCount, s0)
  out[count++] = plan.counts[2]! + many(c.leftCount, s1)
  out[count++] = plan.counts[3]! + many(c.rightCount, s1)
  out[count++] = plan.counts[4]! + many(c.leftCount, b0)
  return count
}

/** 0 where a word is missing, else the distance in steps that widen: 1, 2, 3, 4, 5-6, 7-10, 11-20, more. */
function distance(from: number, to: number): number {
  if (from < 0) return 0
  const d = to - from
  return d < 5 ? d : d < 7 ? 5 : d < 11 ? 6 : d < 21 ? 7 : FAR
}

function many(counts: Int32Array, word: number): number {
  return word < 0 ? MANY : Math.min(counts[word]!, MANY - 1)
}

export function openDepender(model: TrainedModel): Depender {
  const relations = model.meta.relations as string[]
  const tags = model.meta.tags as unknown[]
  return { net: openRowNet(model, 'depend'), relations, plan: planDepend(tags.length, relations.length) }
}

const features = new Int32Array(DEPEND_FEATURES)

/** First output class of the relations of an arc made by a LEFT or RIGHT move. */
export function firstRelation(move: number, relationCount: number): number {
  return 3 + (move === RIGHT ? relationCount : 0)
}

/** Parses the sentence; heads and relations stand in the configuration it gives, the root's number is the length. */
export function depend(depender: Depender, encoded: Encoded, tags: Int32Array, c: Configuration): void {
  const { net, plan } = depender
  const sum = new Float32Array(net.hidden)
  begin(c, encoded.length)
  while (!isOver(c)) {
    const count = dependFeatures(plan, c, encoded, tags, features)
    hide(net, features, count, sum)
    let move = -1
    let best = Number.NEGATIVE_INFINITY
    for (const m of [SHIFT, LEFT, RIGHT]) {
      if (!mayMove(c, m)) continue
      const score = scoreClass(net, sum, m)
      if (score > best) {
        best = score
        move = m
      }
    }
    if (move === SHIFT) {
      moveOn(c, SHIFT, 0)
      continue
    }
    moveOn(c, move, bestRelation(depender, c, sum, move))
  }
}

/** The relation of the arc a move makes. The first in the list is "root", for the arc to the root and no other. */
export function bestRelation(depender: Depender, c: Configuration, sum: Float32Array, move: number): number {
  if (move === LEFT && c.next === c.length) return 0
  const from = firstRelation(move, depender.plan.relationCount)
  return bestClass(depender.net, sum, from + 1, from + depender.plan.relationCount) - from
}
