import { mix, pair, pairWith, tailOf } from '../../trained/index.ts'
import { countBetween, quotationsBeside } from './beside.ts'
import type { FeatureRows } from './crf.ts'
import type { Encoded } from './encode.ts'
import { branches, hangsOn, type TreeEdges } from './tree-place.ts'
import type { CueSpan, Window } from './window.ts'

/** Labels of the span chain: outside, source begins, goes on, content begins, goes on. */
export const SPAN_LABELS = 5
export const SPAN = { outside: 0, source: 1, sourceOn: 2, content: 3, contentOn: 4 } as const
/** May follow each other; the last row is the start of a window. */
export const SPAN_ALLOWED = Uint8Array.from(
  [
    [1, 1, 0, 1, 0],
    [1, 1, 1, 1, 0],
    [1, 1, 1, 1, 0],
    [1, 1, 0, 1, 1],
    [1, 1, 0, 1, 1],
    [1, 1, 0, 1, 0],
  ].flat(),
)

const STRIDE = 92
const PAIR_STRIDE = 11
const NOTHING = tailOf(0)
const TEMPLATES = Int32Array.from({ length: STRIDE + 1 }, (_, i) => tailOf(mix(i * 6101)))

/**
 * Features by which the tokens around one cue are told to be its source or content. Nearly all are conjoined with the
 * cue's lemma or with the side of the cue they stand on; the tree gives the branch of the cue's sentence they hang on.
 */
export function spanFeatures(
  e: Encoded,
  edges: TreeEdges,
  cue: CueSpan,
  k: number,
  window: Window,
  cues: Uint8Array,
): FeatureRows {
  const n = window.to - window.from
  const keys = new Int32Array(n * STRIDE)
  const pairKeys = new Int32Array(n * PAIR_STRIDE)
  const { level, branch, depth } = branches(e, k, window)
  const lemma = e.lemma[k]!
  const cueTag = e.tag[k]!
  const cueCluster = e.cluster[k]!
  const cueKids = e.kids[k]! & 0xfff
  const opener = e.opener[k]!
  const cueQuote = e.mark[k] === 2 ? e.quotation[k]! : -1
  const after = cue.to < e.n ? e.word[cue.to]! : 3
  const before = cue.from > 0 && cue.from > e.first[k]! ? e.word[cue.from - 1]! : 5
  let phrase = 0
  for (let i = cue.from; i < cue.to; i++) phrase = pair(phrase, e.lemma[i]!)
  const { right: quoteRight, left: quoteLeft } = quotationsBeside(e, cue, window)
  const place = (cue.from <= e.first[k]! + 1 ? 1 : 0) | (cue.to >= e.last[k]! ? 2 : 0) | (cueQuote >= 0 ? 4 : 0)
  const between = countBetween(e, cue, window, cues)
  let f = 0
  let p = 0
  let lastBranch = -2
  let lastQuote = 0
  for (let j = 0; j < n; j++) {
    const i = window.from + j
    let template = 1
    const put1 = (a: number) => {
      keys[f++] = pairWith(pairWith(a, NOTHING), TEMPLATES[template++]!)
    }
    const put = (a: number, b: number) => {
      keys[f++] = pairWith(pair(a, b), TEMPLATES[template++]!)
    }
    const put3 = (a: number, b: number, c: number) => put(pair(a, b), c)
    const put4 = (a: number, b: number, c: number, d: number) => put(pair(a, b), pair(c, d))
    const same = e.sentence[i] === e.sentence[k]
    const side = i >= cue.from && i < cue.to ? 0 : i < cue.from ? (same ? 1 : 3) : same ? 2 : 4
    const gap = i < cue.from ? cue.from - i : i - cue.to + 1
    const distance = side === 0 ? 0 : gap <= 5 ? gap : gap <= 8 ? 6 : gap <= 13 ? 7 : gap <= 22 ? 8 : 9
    const w = e.word[i]!
    const t = e.tag[i]!
    const c = e.cluster[i]!
    const w1 = i > 0 ? e.word[i - 1]! : 7
    const w2 = i + 1 < e.n ? e.word[i + 1]! : 7
    const t1 = i > 0 ? e.tag[i - 1]! : 7
    const t2 = i + 1 < e.n ? e.tag[i + 1]! : 7
    const m = e.mark[i]!
    const q = e.quotation[i]!
    const quote = q < 0 ? 0 : q === cueQuote ? 1 : q === quoteRight ? 2 : q === quoteLeft ? 3 : 4
    const mq = (m * 8 + quote) * 2 + e.shortQuotation[i]!
    const b = branch[j]!
    const lv = level[j]!
    const bRel = b >= 0 ? e.relation[b]! : lv === 0 ? 21 : 23
    const bSide = b < 0 ? 0 : b < k ? 1 : 2
    const bOpen = b >= 0 ? e.opener[b]! : 0
    const edge = b < 0 ? 0 : (i === edges.left[b] ? 1 : 0) | (i === edges.right[b] ? 2 : 0)
    const dp = depth[j]!
    const btw = between[j]!
    const kindOfBranch = pair(lv * 4 + bSide, bRel)
    const inCue = cues[i]! && side ? 1 : 0
    put(side, distance)
    put3(side, distance, lemma)
    put3(side, distance, cueTag)
    put(side, w)
    put(side, t)
    put(side, c)
    put3(side, w, lemma)
    put3(side, t, lemma)
    put3(side, t, cueTag)
    put3(side, c, cueCluster)
    put(side, w1)
    put(side, w2)
    put3(side, t1, t)
    put3(side, t, t2)
    put4(side, t1, t, t2)
    put4(side, w1, t, distance)
    put4(side, w, t2, distance)
    put3(side, e.shape[i]!, distance)
    put3(side, w1, lemma)
    put3(side, w2, lemma)
    put3(side, e.relation[i]!, t)
    put3(side, e.relation[i]!, lemma)
    put4(side, e.relation[i]!, e.head[i]! >= 0 ? e.lemma[e.head[i]!]! : 9, m)
    put1(kindOfBranch)
    put(kindOfBranch, lemma)
    put(kindOfBranch, pair(side, cueTag))
    put(kindOfBranch, cueCluster)
    put(kindOfBranch, pair(edge, lemma))
    put3(kindOfBranch, edge, t)
    put3(kindOfBranch, edge, mq)
    put3(kindOfBranch, edge, cueTag)
    put3(kindOfBranch, bOpen, lemma)
    put3(kindOfBranch, bOpen, cueTag)
    put3(kindOfBranch, opener, cueTag)
    put3(kindOfBranch, dp, t)
    put3(kindOfBranch, cueKids, cueTag)
    put3(kindOfBranch, phrase, side)
    put4(kindOfBranch, lemma, w, side)
    put4(kindOfBranch, t, side, lemma)
    put3(kindOfBranch, place, mq)
    put3(kindOfBranch, w, t1)
    put(mq, side)
    put3(mq, side, lemma)
    put3(mq, side, t)
    put3(mq, side, cueTag)
    put3(mq, side, distance)
    put3(mq, w, w1)
    put3(mq, w1, w2)
    put3(mq, side, place)
    put4(mq, side, i > 0 ? e.mark[i - 1]! : 0, i + 1 < e.n ? e.mark[i + 1]! : 0)
    put3(mq, btw, side)
    put3(place, side, distance)
    put3(place, lemma, side)
    put4(place, side, t, cueTag)
    put3(after, side, distance)
    put4(after, side, lemma, mq)
    put3(after, side, kindOfBranch)
    put3(before, side, distance)
    put3(before, side, kindOfBranch)
    put3(before, lemma, side)
    put3(phrase, side, distance)
    put3(phrase, side, w)
    put3(phrase, side, mq)
    put3(cueKids, side, distance)
    put4(cueKids, side, mq, cueTag)
    put(btw, side)
    put3(btw, side, lemma)
    put3(btw, side, kindOfBranch)
    put3(btw, side, t)
    put4(btw, side, w, cueTag)
    put3(opener, side, distance)
    put4(opener, side, lemma, w)
    put3(opener, side, mq)
    put3(inCue, side, t)
    put3(inCue, side, kindOfBranch)
    put3(e.role[i]!, side, distance)
    put4(e.role[i]!, side, w, lemma)
    put3(i - e.first[i]! > 3 ? 4 : i - e.first[i]!, side, t)
    put3(e.last[i]! - i > 3 ? 4 : e.last[i]! - i, side, w)
    put4(e.ending[i]!, side, t, distance > 3 ? 4 : distance)
    // the widest constituent that begins here, and the one that ended just before: where content may stop or start
    const o = edges.opens[i]!
    const c0 = i > window.from ? edges.closes[i - 1]! : -1
    const c1 = edges.closes[i]!
    const opening = o < 0 ? 1 : pair(e.relation[o]!, hangsOn(e, o, k, b))
    const closed = c0 < 0 ? 1 : pair(e.relation[c0]!, hangsOn(e, c0, k, b))
    const closing = c1 < 0 ? 1 : pair(e.relation[c1]!, hangsOn(e, c1, k, b))
    put(opening, side)
    put3(opening, side, lemma)
    put3(opening, side, mq)
    put3(opening, side, w1)
    put3(opening, side, o < 0 ? 0 : e.opener[o]!)
    put3(opening, side, kindOfBranch)
    put(closed, side)
    put3(closed, side, mq)
    put3(closed, opening, side)
    put(closing, side)
    put3(closing, side, w)
    put3(closing, side, w2)
    if (template !== STRIDE + 1) throw new Error(`span features: ${template - 1}`)
    const change = b === lastBranch ? 0 : 1
    const stepQuote = pair(lastQuote, mq)
    pairKeys[p++] = mix(1)
    pairKeys[p++] = pair(pair(side, t), 2)
    pairKeys[p++] = pair(pair(stepQuote, side), 3)
    pairKeys[p++] = pair(pair(change * 8 + side, kindOfBranch), 4)
    pairKeys[p++] = pair(pair(t1, t), pair(side, 5))
    pairKeys[p++] = pair(pair(i === e.first[i] ? 1 : 0, side), pair(mq, 6))
    pairKeys[p++] = pair(pair(lemma, side * 16 + Math.min(distance, 3)), 7)
    pairKeys[p++] = pair(pair(w, w1), pair(side, 8))
    pairKeys[p++] = pair(pair(opening, closed), pair(side, 9))
    pairKeys[p++] = pair(pair(opening, w1), pair(side, 10))
    pairKeys[p++] = pair(pair(opening, lemma), pair(side, 11))
    lastBranch = b
    lastQuote = mq
  }
  return { keys, stride: STRIDE, pairKeys, pairStride: PAIR_STRIDE }
}
