import { type Line, tokenAt } from './lines.ts'
import type { Noun } from './noun.ts'

const ARTICLES = new Set(
  'the a an this that these those its his her their our my your both all some several many other another each every no'.split(
    ' ',
  ),
)
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8 }

/** What opens a noun phrase: "the two", "both", "its"; `at` is the word behind. */
export interface Determiner {
  readonly at: number
  /** folded; "count" where only a number stands */
  readonly word?: string
  readonly count?: number
}

/** Reads "the", "all three", "both" at a word; an empty one where no such word stands. */
export function readDeterminer(line: Line, at: number): Determiner {
  let p = at
  let word: string | undefined
  let count: number | undefined
  while (p < line.to && p - at < 3) {
    const { key, joined } = line.words[p]!
    if (p > at && !joined) break
    if (
      ARTICLES.has(key) &&
      (key !== 'that' || tokenAt(line, p).upos === 'DET') &&
      (!word || /^(?:all|both)$/.test(word)) &&
      !count
    )
      word ??= key
    else if (NUMBERS[key] && !count) count = NUMBERS[key]
    else break
    p++
  }
  if (word === 'both') count = 2
  if (count) word ??= 'count'
  return { at: p, ...(word ? { word } : {}), ...(count ? { count } : {}) }
}

/** The first word of a phrase behind its determiner. */
export function skipDeterminer(line: Line, noun: Noun): number {
  return noun.determiner ? Math.min(readDeterminer(line, noun.from).at, noun.to - 1) : noun.from
}
