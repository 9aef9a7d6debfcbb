import type { Correction, Decision, Target } from '../../model/decision.ts'
import type { FiledReading } from '../../model/process-record.ts'
import { compareText } from '../merge/cluster.ts'
import { targetFinder } from './target.ts'

/** Which two refs persons said are one, the latest said first, and which are not. */
export interface Links {
  readonly same: readonly (readonly [string, string])[]
  readonly apart: ReadonlyMap<string, ReadonlySet<string>>
}

/** What persons' decisions come to, by ref of the finding or actor. */
export interface Standing {
  readonly accepted: ReadonlySet<string>
  readonly rejected: ReadonlySet<string>
  readonly corrections: ReadonlyMap<string, Correction>
  readonly comments: ReadonlyMap<string, readonly string[]>
  readonly assessed: readonly (Extract<Decision, { act: 'assess' }> & { readonly ref: string })[]
  readonly links: Links
}

/**
 * Folds decisions into what stands: later ones over earlier, without those undone. Order of arrival does not matter;
 * the time a decision was taken does, and its id where times are equal.
 *
 * A decision holds on to its finding by ref, else by kind and place in the text, so that what was rejected stays
 * rejected when the dispatch is read again.
 */
export function standingOf(decisions: readonly Decision[], readings: readonly FiledReading[]): Standing {
  const accepted = new Set<string>()
  const rejected = new Set<string>()
  const corrections = new Map<string, Correction>()
  const comments = new Map<string, string[]>()
  const assessed: (Extract<Decision, { act: 'assess' }> & { ref: string })[] = []
  const pairs = new Map<string, 'same' | 'apart'>()
  const link = (a: string, b: string, as: 'same' | 'apart') => {
    pairs.delete(pairKey(a, b)) // so that the latest stands last
    if (a !== b) pairs.set(pairKey(a, b), as)
  }
  const find = targetFinder(readings)
  const refs = (targets: readonly Target[]) => targets.map((t) => find(t))
  for (const decision of effective(decisions)) {
    switch (decision.act) {
      case 'accept':
        for (const ref of refs(decision.on)) {
          accepted.add(ref)
          rejected.delete(ref)
        }
        break
      case 'reject':
        for (const ref of refs(decision.on)) {
          rejected.add(ref)
          accepted.delete(ref)
        }
        break
      case 'correct': {
        const ref = find(decision.on)
        corrections.set(ref, { ...corrections.get(ref), ...decision.changes })
        rejected.delete(ref)
        break
      }
      case 'merge': {
        const on = refs(decision.on)
        for (const a of on) for (const b of on) if (a < b) link(a, b, 'same')
        break
      }
      case 'split':
        for (const a of refs(decision.on)) for (const b of refs(decision.from)) link(a, b, 'apart')
        break
      case 'comment':
        for (const ref of refs(decision.on)) comments.set(ref, [...(comments.get(ref) ?? []), decision.text])
        break
      case 'assess':
        assessed.push({ ...decision, ref: find(decision.on) })
    }
  }
  return { accepted, rejected, corrections, comments, assessed, links: linksOf(pairs) }
}

/** In order of time, without those undone; undoing an undo puts the decision back. */
export function effective(decisions: readonly Decision[]): Decision[] {
  const sorted = [...decisions].sort((a, b) => compareText(a.at, b.at) || compareText(a.id, b.id))
  const undone = new Set<string>()
  for (const decision of [...sorted].reverse())
    if (decision.act === 'undo' && !undone.has(decision.id)) undone.add(decision.decision)
  return sorted.filter((d) => !undone.has(d.id))
}

function linksOf(pairs: ReadonlyMap<string, 'same' | 'apart'>): Links {
  const same: [string, string][] = []
  const apart = new Map<string, Set<string>>()
  for (const [key, link] of pairs) {
    const [a, b] = key.split(' ') as [string, string]
    if (link === 'same') same.push([a, b])
    else
      for (const [x, y] of [
        [a, b],
        [b, a],
      ] as const)
        apart.set(x, (apart.get(x) ?? new Set()).add(y))
  }
  return { same: same.reverse(), apart }
}

function pairKey(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`
}
