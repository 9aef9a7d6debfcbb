import { pair } from '../../trained/index.ts'
import { commonTokens, liesIn, sharedPart, size, type TokenRange } from './draft.ts'
import type { Encoded } from './encode.ts'
import type { Candidate } from './propose.ts'

/** A logistic model over hashed features: how likely a candidate is a statement at all. */
export interface Judge {
  readonly weights: Float32Array | Int8Array
  readonly scale: number
}

export const JUDGE_BITS = 15
// tokens; no window reaches further than two of these
const PLACE = 512

/** How likely each candidate is right, 0 to 1; calibrated on PolNeAR train, held out by document. */
export function judge(model: Judge, e: Encoded, candidates: readonly Candidate[]): number[] {
  const rivals = rivalsOf(candidates)
  return candidates.map((c, i) => {
    let sum = 0
    for (const key of judgeKeys(e, c, rivals[i]!)) sum += model.weights[key & ((1 << JUDGE_BITS) - 1)]!
    return 1 / (1 + Math.exp(-sum * model.scale))
  })
}

/** What a candidate has against others of its text. */
export interface Rivals {
  /** share of its content that surer candidates claim as well */
  readonly claimed: number
  /** share of its content that less sure candidates claim */
  readonly envied: number
  /** its cue stands in the content of a surer one */
  readonly inContent: boolean
  /** its cue has tokens in common with a surer one's */
  readonly cueTaken: boolean
}

export function rivalsOf(candidates: readonly Candidate[]): Rivals[] {
  return candidates.map((c, i) => {
    let claimed = 0
    let envied = 0
    let inContent = false
    let cueTaken = false
    const own = size(c.content) || 1
    const cue: TokenRange[] = [[c.cue.from, c.cue.to]]
    for (let j = Math.max(0, i - 12); j < Math.min(candidates.length, i + 13); j++) {
      const other = candidates[j]!
      if (j === i) continue
      const common = commonTokens(c.content, other.content) / own
      const surer = other.cue.probability > c.cue.probability
      if (surer) {
        claimed = Math.max(claimed, common)
        inContent ||= commonTokens(cue, other.content) > 0
        cueTaken ||= commonTokens(cue, [[other.cue.from, other.cue.to]]) > 0
      } else envied = Math.max(envied, common)
    }
    return { claimed, envied, inContent, cueTaken }
  })
}

/** Feature keys of one candidate. */
export function judgeKeys(e: Encoded, c: Candidate, rivals: Rivals): number[] {
  const lemma = e.lemma[c.head]!
  const tag = e.tag[c.head]!
  const first = c.content[0]?.[0] ?? -1
  const opener = first >= 0 ? e.word[first]! : 0
  const openerTag = first >= 0 ? e.tag[first]! : 0
  const tenth = (x: number) => Math.floor(Math.min(0.999, Math.max(0, x)) * 10)
  const sure = tenth(c.cue.probability)
  const length = Math.min(6, Math.floor(Math.log2(size(c.content) + 1)))
  const path = Math.min(9, Math.floor(-c.pathLog))
  const has = (c.source.length ? 1 : 0) | (c.content.length ? 2 : 0)
  const side = first < 0 ? 0 : first < c.head ? 1 : 2
  const conflict = (rivals.inContent ? 1 : 0) | (rivals.cueTaken ? 2 : 0)
  const sourceTag = c.source[0] ? e.tag[c.source[0][1] - 1]! : 3
  const features: number[] = [
    1,
    pair(2, Math.floor(Math.min(0.999, c.cue.probability) * 25)),
    pair(3, (c.cue.strict ? 1 : 0) * 16 + sure),
    pair(4, lemma),
    pair(pair(5, lemma), openerTag),
    pair(pair(6, lemma), opener),
    pair(pair(7, tag), openerTag),
    pair(8, path),
    pair(9, tenth(c.contentSure)),
    pair(10, tenth(c.sourceSure)),
    pair(pair(11, has), sure),
    pair(pair(12, length), side),
    pair(pair(13, tenth(rivals.claimed)), conflict),
    pair(14, tenth(rivals.envied)),
    pair(pair(15, conflict), sure),
    pair(pair(16, has), tag),
    pair(pair(17, e.cluster[c.head]!), has),
    pair(pair(18, e.mark[c.head]! * 4 + (first >= 0 ? e.mark[first]! : 0)), sure),
    pair(pair(19, sourceTag), lemma),
    pair(pair(20, sourceTag), sure),
    pair(pair(21, e.role[c.head]!), tag),
    pair(pair(22, e.kids[c.head]! & 0x7ff), tag),
    pair(pair(23, c.cue.to - c.cue.from), sure),
    pair(pair(24, e.relation[c.head]!), lemma),
    pair(pair(25, c.content.length), side),
  ]
  return features
}

/**
 * Keeps candidates that are likely enough, the surest first; of two that claim the same cue or mostly the same content
 * only the surer stays, unless one stands inside the other and `flat` is false.
 * @returns indices into `candidates`
 */
export function keepBest(
  candidates: readonly Candidate[],
  chances: readonly number[],
  from: number,
  flat: boolean,
): number[] {
  const order = candidates.map((_, i) => i).filter((i) => chances[i]! >= from && candidates[i]!.content.length)
  order.sort((a, b) => chances[b]! - chances[a]! || a - b)
  const kept: number[] = []
  // only near ones can clash: by place, so that the work grows with the text and not with its square
  const places = new Map<number, Candidate[]>()
  for (const i of order) {
    const c = candidates[i]!
    const place = Math.floor(c.cue.from / PLACE)
    const near = [-2, -1, 0, 1, 2].flatMap((step) => places.get(place + step) ?? [])
    if (near.some((k) => clash(c, k, flat))) continue
    kept.push(i)
    places.set(place, [...(places.get(place) ?? []), c])
  }
  return kept.sort((a, b) => candidates[a]!.cue.from - candidates[b]!.cue.from)
}

function clash(a: Candidate, b: Candidate, flat: boolean): boolean {
  const sameCue = a.cue.from < b.cue.to && b.cue.from < a.cue.to
  if (sameCue) return true
  return sharedPart(a.content, b.content) > 0.5 && (flat || !(isInside(a, b) || isInside(b, a)))
}

function isInside(inner: Candidate, outer: Candidate): boolean {
  return liesIn([[inner.cue.from, inner.cue.to], ...inner.content], outer.content)
}

/**
 * Candidates without what surer ones claim in other sentences: a chain that follows a quotation may run on into the
 * next one, which has a cue of its own.
 */
export function withoutClaimed(e: Encoded, candidates: readonly Candidate[], chances: readonly number[]): Candidate[] {
  const place = new Map(candidates.map((c, i) => [c, i]))
  return candidates.map((c, i) => {
    const own = e.sentence[c.head]
    if (c.content.every(([from, to]) => e.sentence[from] === own && e.sentence[to - 1] === own)) return c
    const rivals = candidates
      .slice(Math.max(0, i - 12), i + 13)
      .filter((o) => o !== c && e.sentence[o.head] !== own && chances[place.get(o)!]! > chances[i]!)
    const claimed = (t: number) => rivals.some((o) => o.content.some(([from, to]) => t >= from && t < to))
    const content: [number, number][] = []
    for (const [from, to] of c.content)
      for (let t = from; t < to; t++) {
        if (e.sentence[t] !== own && claimed(t)) continue
        const last = content[content.length - 1]
        if (last && last[1] === t && t > from) last[1]++
        else content.push([t, t + 1])
      }
    return { ...c, content }
  })
}
