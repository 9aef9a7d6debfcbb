import { mix, pair, pairWith, tailOf } from '../../trained/index.ts'
import type { FeatureRows } from './crf.ts'
import type { Encoded } from './encode.ts'

/** Labels of the cue chain: outside, first token of a cue, further token of a cue. */
export const CUE_LABELS = 3
/** May follow each other; the last row is the start of a sentence. */
export const CUE_ALLOWED = Uint8Array.of(1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 0)

const STRIDE = 66
const PAIR_STRIDE = 4
// the last features of a token say what is covered, under the numbers they were trained with
const COVER = 4
const FIRST_COVER = 57
/** How many of a token's features say nothing of what is covered, and so are the same in every round. */
export const LASTING = STRIDE - COVER
const NOTHING = tailOf(0)
const TEMPLATES = Int32Array.from({ length: STRIDE + 1 }, (_, i) => tailOf(mix(i * 7919)))

/**
 * Features by which a token is told to be a cue: words and tags around it, its place in the tree, quotations near it.
 *
 * `covered` says which tokens lie in some statement's content as far as is known (0 unknown, 1 no, 2 yes): in flat
 * annotation a verb inside a content is no cue.
 */
export function cueFeatures(e: Encoded, covered: Uint8Array): FeatureRows {
  const keys = new Int32Array(e.n * STRIDE)
  const pairKeys = new Int32Array(e.n * PAIR_STRIDE)
  const near = quotationsNear(e)
  let k = 0
  let p = 0
  const at = (column: Int32Array, i: number, j: number) =>
    j >= e.first[i]! && j <= e.last[i]! ? column[j]! : j < i ? 11 : 13
  for (let i = 0; i < e.n; i++) {
    let template = 1
    const put1 = (a: number) => {
      keys[k++] = pairWith(pairWith(a, NOTHING), TEMPLATES[template++]!)
    }
    const put = (a: number, b: number) => {
      keys[k++] = pairWith(pair(a, b), TEMPLATES[template++]!)
    }
    const put3 = (a: number, b: number, c: number) => put(pair(a, b), c)
    const lemma = e.lemma[i]!
    const tag = e.tag[i]!
    const h = e.head[i]!
    const headLemma = h >= 0 ? e.lemma[h]! : 17
    const headTag = h >= 0 ? e.tag[h]! : 17
    const w1 = at(e.word, i, i - 1)
    const w2 = at(e.word, i, i + 1)
    const t1 = at(e.tag, i, i - 1)
    const t2 = at(e.tag, i, i + 1)
    const l1 = at(e.lemma, i, i - 1)
    const l2 = at(e.lemma, i, i + 1)
    const c = e.cluster[i]!
    const quote = near[i]!
    const inside = e.mark[i]!
    const kids = e.kids[i]!
    put1(1)
    put1(e.word[i]!)
    put1(lemma)
    put(lemma, tag)
    put1(tag)
    put1(c)
    put(e.ending[i]!, tag)
    put(e.shape[i]!, tag)
    put1(w1)
    put1(w2)
    put1(at(e.word, i, i - 2))
    put1(at(e.word, i, i + 2))
    put1(t1)
    put1(t2)
    put(t1, tag)
    put(tag, t2)
    put3(t1, tag, t2)
    put3(at(e.tag, i, i - 2), t1, tag)
    put3(tag, t2, at(e.tag, i, i + 2))
    put(w1, lemma)
    put(lemma, w2)
    put3(w1, lemma, w2)
    put3(lemma, w2, at(e.word, i, i + 2))
    put(lemma, at(e.word, i, i + 2))
    put(at(e.cluster, i, i - 1), c)
    put(c, at(e.cluster, i, i + 1))
    put1(at(e.cluster, i, i - 1))
    put1(at(e.cluster, i, i + 1))
    put1(e.relation[i]!)
    put(e.relation[i]!, lemma)
    put(e.relation[i]!, headLemma)
    put3(e.relation[i]!, lemma, headLemma)
    put3(e.relation[i]!, tag, headTag)
    put(Math.max(-9, Math.min(9, h - i)), tag)
    put(kids & 0x7ff, tag)
    put(kids & 0x7ff, lemma)
    put(kids & 0x7ff, c)
    put(kids, e.relation[i]!)
    put(e.opener[i]!, lemma)
    put(e.opener[i]!, tag)
    put(e.opener[i]!, c)
    put(e.subject[i]!, lemma)
    put(e.subject[i]!, c)
    put(e.subject[i]!, kids & 0x7ff)
    put(e.object[i]!, lemma)
    put(e.object[i]!, c)
    put(h >= 0 ? e.kids[h]! & 0x7ff : 19, pair(e.relation[i]!, headLemma))
    put(h >= 0 ? e.subject[h]! : 19, pair(e.relation[i]!, lemma))
    put(inside, tag)
    put(inside, lemma)
    put1(quote)
    put(quote, lemma)
    put(quote, tag)
    put(quote, c)
    put3(quote, kids & 0x7ff, tag)
    put3(inside, lemma, e.opener[i]!)
    if (template !== FIRST_COVER) throw new Error(`cue features: ${template} before what is covered`)
    template += COVER
    put(e.role[i]!, tag)
    put(e.role[i]!, lemma)
    put(Math.min(i - e.first[i]!, 4), tag)
    put(l1, l2)
    put3(l1, lemma, tag)
    put3(t1, lemma, t2)
    if (template !== STRIDE + 1) throw new Error(`cue features: ${template - 1}`)
    k += COVER
    pairKeys[p++] = mix(1)
    pairKeys[p++] = pair(tag, 2)
    pairKeys[p++] = pair(pair(t1, tag), 3)
    pairKeys[p++] = pair(pair(lemma, h === i - 1 ? 1 : h >= 0 && e.head[i - 1] === i ? 2 : 0), 4)
  }
  const rows = { keys, stride: STRIDE, pairKeys, pairStride: PAIR_STRIDE }
  cover(e, rows, covered)
  return rows
}

/** Writes anew the features that tell which tokens lie in some statement's content. */
export function cover(e: Encoded, { keys }: FeatureRows, covered: Uint8Array): void {
  for (let i = 0; i < e.n; i++) {
    const cover = covered[i]!
    const at = i * STRIDE + LASTING
    keys[at] = pairWith(pairWith(cover, NOTHING), TEMPLATES[FIRST_COVER]!)
    keys[at + 1] = pairWith(pair(cover, e.lemma[i]!), TEMPLATES[FIRST_COVER + 1]!)
    keys[at + 2] = pairWith(pair(cover, e.tag[i]!), TEMPLATES[FIRST_COVER + 2]!)
    keys[at + 3] = pairWith(pair(pair(cover, e.mark[i]!), e.cluster[i]!), TEMPLATES[FIRST_COVER + 3]!)
  }
}

/**
 * What quotations lie around a token in its sentence: whether one opens within three tokens to the right, whether one
 * closed within six to the left, whether the sentence holds one before or after it at all.
 */
function quotationsNear(e: Encoded): Int32Array {
  const near = new Int32Array(e.n)
  for (let i = 0; i < e.n; i++) {
    let code = 0
    for (let j = i + 1; j <= e.last[i]! && j <= i + 4; j++)
      if (e.mark[j] === 1) {
        code |= j === i + 1 ? 1 : j === i + 2 ? 2 : 4
        break
      }
    for (let j = i - 1; j >= Math.max(0, e.first[i]! - 1) && j >= i - 8; j--)
      if (e.mark[j] === 3) {
        code |= i - j <= 2 ? 8 : 16
        break
      }
    near[i] = code
  }
  // the rest of the sentence, carried along from either end
  for (let i = 0, seen = 0; i < e.n; i++) {
    if (i === e.first[i]) seen = 0
    near[i]! |= seen
    if (e.mark[i] === 3) seen = 32
  }
  for (let i = e.n - 1, seen = 0; i >= 0; i--) {
    if (i === e.last[i]) seen = 0
    near[i]! |= seen
    if (e.mark[i] === 1) seen = 64
  }
  return near
}
