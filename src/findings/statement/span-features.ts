import { hashText, mix, pair } from '../../trained/index.ts'
import type { FeatureRows } from './crf.ts'
import type { Encoded } from './encode.ts'

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

/** Tokens [from, to) that are the cue of one statement. */
export interface CueSpan {
  readonly from: number
  readonly to: number
}

/** Tokens [from, to) in which a cue's source and content are looked for. */
export interface Window {
  readonly from: number
  readonly to: number
}

const STRIDE = 80
const PAIR_STRIDE = 8
const NONE = -99
const VERB = hashText('VERB')
// the Penn tag of a comma is the comma itself
const COMMA = hashText(',')

/** Subtrees as token ranges: the leftmost and rightmost token under each. Worked out once a dispatch. */
export interface TreeEdges {
  readonly left: Int32Array
  readonly right: Int32Array
}

export function treeEdges(e: Encoded): TreeEdges {
  const left = Int32Array.from({ length: e.n }, (_, i) => i)
  const right = Int32Array.from({ length: e.n }, (_, i) => i)
  for (let i = 0; i < e.n; i++)
    for (let a = e.head[i]!, steps = 0; a >= 0 && steps < 40; a = e.head[a]!, steps++) {
      if (i < left[a]!) left[a] = i
      if (i > right[a]!) right[a] = i
    }
  return { left, right }
}

/** The token of a cue that governs the others: the first whose head lies outside, a verb before anything else. */
export function cueHead(e: Encoded, cue: CueSpan): number {
  let head = -1
  for (let i = cue.from; i < cue.to; i++) {
    const h = e.head[i]!
    if (h >= cue.from && h < cue.to) continue
    if (head < 0 || (e.pos[head] !== VERB && e.pos[i] === VERB)) head = i
  }
  return head < 0 ? cue.from : head
}

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
    const put = (a: number, b = 0) => {
      keys[f++] = pair(pair(a, b), mix(template++ * 6101))
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
    put(kindOfBranch)
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
    if (template !== STRIDE + 1) throw new Error(`span features: ${template - 1}`)
    const change = b === lastBranch ? 0 : 1
    const stepQuote = pair(lastQuote, mq)
    pairKeys[p++] = mix(1)
    pairKeys[p++] = pair(pair(side, t), 2)
    pairKeys[p++] = pair(pair(stepQuote, side), 3)
    pairKeys[p++] = pair(pair(change * 8 + side, kindOfBranch), 4)
    pairKeys[p++] = pair(pair(t1, t), pair(side, 5))
    pairKeys[p++] = pair(pair(i === e.first[i] ? 1 : 0, side), pair(mq, 6))
    pairKeys[p++] = pair(pair(lemma, side * 16 + (distance < 3 ? distance : 3)), 7)
    pairKeys[p++] = pair(pair(w, w1), pair(side, 8))
    lastBranch = b
    lastQuote = mq
  }
  return { keys, stride: STRIDE, pairKeys, pairStride: PAIR_STRIDE }
}

/**
 * For each token of the window: how far up from the cue's head the tree has to be climbed to meet it (`level`), the
 * branch it hangs on there (`branch`, a token; -1 for the cue's head and its ancestors themselves) and how deep in it.
 */
function branches(e: Encoded, k: number, window: Window) {
  const n = window.to - window.from
  const level = new Int32Array(n).fill(9)
  const branch = new Int32Array(n).fill(-1)
  const depth = new Int32Array(n)
  const rank = new Map<number, number>()
  for (let a = k, r = 0; a >= 0 && r < 8; a = e.head[a]!, r++) rank.set(a, Math.min(r, 4))
  for (let i = Math.max(e.first[k]!, window.from); i <= e.last[k]! && i < window.to; i++) {
    let below = -1
    let a = i
    let steps = 0
    while (a >= 0 && !rank.has(a) && steps < 40) {
      below = a
      a = e.head[a]!
      steps++
    }
    const j = i - window.from
    level[j] = a >= 0 ? (rank.get(a) ?? 8) : 8
    branch[j] = below
    depth[j] = Math.min(steps, 3)
  }
  return { level, branch, depth }
}

/** The quotation that begins nearest after the cue, and the one that ends nearest before it; NONE where there is none. */
function quotationsBeside(e: Encoded, cue: CueSpan, window: Window): { right: number; left: number } {
  let right = NONE
  let left = NONE
  for (let i = cue.to; i < window.to; i++)
    if (e.mark[i] === 1) {
      right = e.quotation[i]!
      break
    }
  for (let i = cue.from - 1; i >= window.from; i--)
    if (e.mark[i] === 3 || e.mark[i] === 2) {
      left = e.quotation[i]!
      break
    }
  return { right, left }
}

/** What stands between each token and the cue: commas, sentence ends, another cue, a closing or opening mark. */
function countBetween(e: Encoded, cue: CueSpan, window: Window, cues: Uint8Array): Int32Array {
  const n = window.to - window.from
  const out = new Int32Array(n)
  const walk = (from: number, to: number, step: number) => {
    let commas = 0
    let code = 0
    for (let i = from; i !== to; i += step) {
      out[i - window.from] = code | Math.min(commas, 3)
      if (e.tag[i] === COMMA) commas++
      if (step > 0 ? i === e.last[i] : i === e.first[i]) code |= 4
      if (cues[i]) code |= 8
      if (e.mark[i] === 1 || e.mark[i] === 3) code |= 16
    }
  }
  walk(cue.to, Math.max(cue.to, window.to), 1)
  walk(cue.from - 1, window.from - 1, -1)
  return out
}
