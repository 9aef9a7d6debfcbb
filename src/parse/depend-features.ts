import type { Configuration } from './configuration.ts'
import { type Encoded, OUTSIDE } from './encode.ts'
import type { Tagger } from './tag.ts'

/** Where each feature's rows begin; features come in the order `dependFeatures` writes them. */
export interface DependPlan {
  readonly tagCount: number
  /** number of a tag's Penn part, by class */
  readonly penn: Uint8Array
  readonly pennCount: number
  readonly relationCount: number
  readonly words: readonly (readonly [base: number, limit: number])[]
  readonly fine: readonly number[]
  readonly tags: readonly number[]
  readonly relations: readonly number[]
  readonly pairs: readonly number[]
  readonly distances: readonly number[]
  readonly counts: readonly number[]
  readonly rowCount: number
}

// Places in the configuration, by number: 0 s0, 1 s1, 2 s2, 3 b0, 4 b1, 5 b2, then dependents:
// 6 s0.left 7 s0.left2 8 s0.right 9 s0.right2 10 s1.left 11 s1.left2 12 s1.right 13 s1.right2 14 b0.left 15 b0.left2
// 16 s0.left.left 17 s1.right.right; by tag only: 18 b3, and the neighbours 19 b0-1 20 s0-1 21 s0+1 22 s1+1
const PLACES = 23
const FIRST_DEPENDENT = 6
const FIRST_NEIGHBOUR = 18
/** How many of the most frequent words have a row, by place. */
const WORD_LIMITS = [
  7000, 7000, 2500, 7000, 3500, 1500, 1500, 800, 1500, 800, 1500, 800, 1500, 800, 1500, 800, 600, 600,
]
/** Places whose cluster counts. */
const FINE_PLACES = [0, 1, 2, 3, 4, 5, 6, 8, 10, 12, 14]
const FINE_OF_PLACE = Array.from({ length: PLACES }, (_, p) => FINE_PLACES.indexOf(p))
const CLUSTERS = 1002
const FAR = 8
const MANY = 6

export const DEPEND_FEATURES = PLACES + 2 * FIRST_NEIGHBOUR - FIRST_DEPENDENT + FINE_PLACES.length + 11

export function planDepend(tags: Tagger['tags'], relationCount: number): DependPlan {
  const tagCount = tags.length
  const penn = [...new Set(tags.map(([, xpos]) => xpos))]
  let rows = 0
  const take = (count: number) => {
    rows += count
    return rows - count
  }
  const times = (n: number, count: number) => Array.from({ length: n }, () => take(count))
  return {
    tagCount,
    // words that are missing and the root have numbers behind the tags
    penn: Uint8Array.from([...tags.map(([, xpos]) => penn.indexOf(xpos)), penn.length, penn.length + 1]),
    pennCount: penn.length + 2,
    relationCount,
    words: WORD_LIMITS.map((limit) => [take(limit), limit] as const),
    fine: times(FINE_PLACES.length, CLUSTERS),
    tags: times(PLACES, tagCount + 2),
    relations: times(FIRST_NEIGHBOUR - FIRST_DEPENDENT, relationCount + 1),
    pairs: times(4, (penn.length + 2) ** 2),
    distances: times(2, FAR + 1),
    counts: times(5, MANY + 1),
    rowCount: rows,
  }
}

/** What a place says where no word stands in it, then the same for the root: rows to be folded, place by place. */
export function foldsOf(plan: DependPlan): number[][] {
  const rowsOf = (tag: number) =>
    Array.from({ length: FIRST_NEIGHBOUR }, (_, p) => {
      const fine = FINE_PLACES.indexOf(p)
      return [
        plan.tags[p]! + tag,
        plan.words[p]![0] + OUTSIDE,
        ...(p >= FIRST_DEPENDENT ? [plan.relations[p - FIRST_DEPENDENT]! + plan.relationCount] : []),
        ...(fine >= 0 ? [plan.fine[fine]! + OUTSIDE] : []),
      ]
    })
  return [...rowsOf(plan.tagCount), ...rowsOf(plan.tagCount + 1)]
}

const places = new Int32Array(PLACES)

/**
 * Writes the feature rows of the configuration; `tags` are the words' classes.
 * @param folded first of the rows made of `foldsOf`, where the net has them: one row then stands for a whole place
 */
export function dependFeatures(
  plan: DependPlan,
  c: Configuration,
  encoded: Encoded,
  tags: Int32Array,
  out: Int32Array,
  folded = -1,
): number {
  setPlaces(c)
  const { length } = c
  const { word: words, fine } = encoded.signs
  const none = plan.tagCount
  const tagOf = (word: number) => (word < 0 ? none : word === length ? none + 1 : tags[word]!)
  let count = 0
  for (let p = FIRST_NEIGHBOUR; p < PLACES; p++) out[count++] = plan.tags[p]! + tagOf(places[p]!)
  for (let p = 0; p < FIRST_NEIGHBOUR; p++) {
    const word = places[p]!
    const missing = word < 0 || word === length
    // the root has no relation, so that it folds only where no dependent can stand
    if (missing && folded >= 0 && (word < 0 || p < FIRST_DEPENDENT)) {
      out[count++] = folded + (word < 0 ? p : FIRST_NEIGHBOUR + p)
      continue
    }
    const [base, limit] = plan.words[p]!
    const number = missing ? OUTSIDE : words[word]!
    out[count++] = plan.tags[p]! + tagOf(word)
    out[count++] = base + (number < limit ? number : 0)
    if (p >= FIRST_DEPENDENT)
      out[count++] = plan.relations[p - FIRST_DEPENDENT]! + (word < 0 ? plan.relationCount : c.label[word]!)
    const k = FINE_OF_PLACE[p]!
    if (k >= 0) out[count++] = plan.fine[k]! + (missing ? OUTSIDE : fine[word]!)
  }
  const s0 = places[0]!
  const s1 = places[1]!
  const b0 = places[3]!
  const { penn, pennCount, pairs } = plan
  const t0 = penn[tagOf(s0)]!
  const t1 = penn[tagOf(s1)]!
  const tb = penn[tagOf(b0)]!
  out[count++] = pairs[0]! + t0 * pennCount + tb
  out[count++] = pairs[1]! + t1 * pennCount + t0
  out[count++] = pairs[2]! + tb * pennCount + penn[tagOf(places[4]!)]!
  out[count++] = pairs[3]! + t1 * pennCount + tb
  out[count++] = plan.distances[0]! + distance(s0, b0)
  out[count++] = plan.distances[1]! + distance(s1, s0)
  out[count++] = plan.counts[0]! + many(c.leftCount, s0)
  out[count++] = plan.counts[1]! + many(c.rightCount, s0)
  out[count++] = plan.counts[2]! + many(c.leftCount, s1)
  out[count++] = plan.counts[3]! + many(c.rightCount, s1)
  out[count++] = plan.counts[4]! + many(c.leftCount, b0)
  return count
}

/** Sets `places` to the words that stand in them, -1 where none. */
function setPlaces(c: Configuration): void {
  const s0 = c.depth > 0 ? c.stack[c.depth - 1]! : -1
  const s1 = c.depth > 1 ? c.stack[c.depth - 2]! : -1
  const b0 = c.next
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
  places[18] = b0 + 3 <= c.length ? b0 + 3 : -1
  places[19] = b0 - 1
  places[20] = s0 - 1
  places[21] = s0 < 0 ? -1 : s0 + 1
  places[22] = s1 < 0 ? -1 : s1 + 1
}

function under(links: Int32Array, word: number): number {
  return word < 0 ? -1 : links[word]!
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
