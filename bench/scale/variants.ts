import { createHash } from 'node:crypto'
import type { Reading } from '../../src/model/reading.ts'

// Letters change places within their class, so that a name stays one, and as long as it was.
const CLASSES = ['aeiou', 'bcdfghjklm', 'npqrstvwxyz']
const SETS = 10
const YEARS = 4
const NAME = /(?<![\p{L}])\p{Lu}\p{Ll}{3,30}(?![\p{L}])/gu
const YEAR = /(?<!\d)20(?=2\d(?!\d))2\d(?!\d)/g
const SHORTEST = 4

/**
 * Makes other dispatches of real ones: names of people, states and places become other names of the same length, and
 * years move on by four, so that every finding stands where it stood. There are 40 variants; the first is the real one.
 */
export class Variants {
  readonly #common: ReadonlySet<string>
  readonly #names = new Map<string, string>()

  /** @param texts in which words are told from names: a word that is also written small is none */
  constructor(texts: () => Iterable<string>) {
    const small = new Map<string, number>()
    for (const text of texts())
      for (const [word] of text.matchAll(/(?<![\p{L}])\p{Ll}{4,31}(?![\p{L}])/gu))
        small.set(word, (small.get(word) ?? 0) + 1)
    const calendar =
      'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'
    this.#common = new Set([...calendar.split(' '), ...[...small].flatMap(([word, n]) => (n > 2 ? [word] : []))])
  }

  /** The same text under other names and years. */
  text(text: string, variant: number): string {
    const set = variant % SETS
    const years = 4 * (Math.floor(variant / SETS) % YEARS)
    const named = set === 0 ? text : text.replace(NAME, (name) => this.#rename(name, set))
    return years === 0 ? named : named.replace(YEAR, (year) => String(Number(year) + years))
  }

  /** Any value with its texts so changed, keys and closed lists of words left as they are. */
  value<T>(value: T, variant: number): T {
    if (typeof value === 'string') return this.text(value, variant) as T
    if (Array.isArray(value)) return value.map((v) => this.value(v, variant)) as T
    if (value && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, this.value(v, variant)])) as T
    return value
  }

  /** A reading so changed: another dispatch with the findings it would have. */
  reading(reading: Reading, variant: number): Reading {
    const changed = this.value(reading, variant)
    const id = `sha256:${createHash('sha256').update(changed.dispatch.text).digest('hex')}`
    return { ...changed, dispatch: { ...changed.dispatch, id } }
  }

  #rename(name: string, set: number): string {
    if (name.length < SHORTEST || this.#common.has(name.toLowerCase())) return name
    const key = `${set} ${name}`
    const known = this.#names.get(key)
    if (known) return known
    const renamed = [...name].map((letter) => rotate(letter, set)).join('')
    this.#names.set(key, renamed)
    return renamed
  }
}

function rotate(letter: string, by: number): string {
  const small = letter.toLowerCase()
  for (const letters of CLASSES) {
    const at = letters.indexOf(small)
    if (at < 0) continue
    const other = letters[(at + by) % letters.length]!
    return letter === small ? other : other.toUpperCase()
  }
  return letter
}
