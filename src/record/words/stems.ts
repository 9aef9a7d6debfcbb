import type { Span } from '../../model/span.ts'
import { remembered } from '../remembered.ts'
import { LIKE, ONE_WORD, STOP } from './lexicon.ts'
import { stemOf } from './stem.ts'

const WORD = /\p{L}[\p{L}\p{M}]{0,40}|\d[\d.,]{0,20}\d|\d/gu
const MOST_WORDS = 400
const TIMES =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|midnight|noon|weeks?|days?|months?|years?|next|this|last|end|mid|late|early|first|second|third|two|ten|within)\b|\b\d[\d.,:]{0,12}/gi

/**
 * The words that carry the sense, as stems, so that "the reopening of a military hotline" and "to restore the hotline"
 * share most of them. Words that say the same in a commitment share one stem (`lexicon.ts`). No grammar is needed, and
 * none is used: two of these only have to agree with each other.
 */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>()
  let told = text.slice(0, 4_000).toLowerCase()
  for (const [pattern, word] of ONE_WORD) told = told.replace(pattern, word)
  for (const [word] of told.matchAll(WORD)) {
    if (STOP.has(word)) continue
    const stem = stemOf(word)
    stems.add(LIKE.get(stem) ?? stem)
    if (stems.size >= MOST_WORDS) break
  }
  return stems
}

/** A text without its dates and times, which tell of when and not of what. */
export function withoutTimes(text: string): string {
  return text.replace(TIMES, ' ')
}

/** The stems of the words of a span. */
export const stemsOfSpan = remembered((span: Span) => stemsOf(span.exact))

/** Shared stems of all stems of either: 1 the same words, 0 none. */
export function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = shared(a, b)
  return both === 0 ? 0 : both / (a.size + b.size - both)
}

/** Half the one, half the other of the two below: what says the same in few words counts, and what says the same in all. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = shared(a, b)
  return both === 0 ? 0 : 0.5 * (both / (a.size + b.size - both)) + 0.5 * (both / Math.min(a.size, b.size))
}

/** Shared stems of the stems of the shorter: 1 where one says nothing that the other does not. */
export function within(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return Math.min(a.size, b.size) === 0 ? 0 : shared(a, b) / Math.min(a.size, b.size)
}

export function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [few, many] = a.size < b.size ? [a, b] : [b, a]
  let count = 0
  for (const stem of few) if (many.has(stem)) count++
  return count
}
