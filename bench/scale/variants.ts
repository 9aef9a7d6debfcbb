import { createHash } from 'node:crypto'
import type { Reading } from '../../src/model/reading.ts'

// Letters change places within their class, so that a name stays one, and as long as it was.
const CLASSES = ['aeiou', 'bcdfghjklm', 'npqrstvwxyz']
const SETS = 20
const PERIODS = 4
const NAME = /(?<![\p{L}])\p{Lu}\p{Ll}{3,30}(?![\p{L}])/gu
const YEAR = /(?<!\d)20(?=2\d(?!\d))2\d(?!\d)/g
const SMALL = /(?<![\p{L}])\p{Ll}{4,31}(?![\p{L}])/gu
const SHORTEST = 4
// "the United States", of which a text on its states says something small now and then
const RARELY = 20
const CALENDAR =
  'january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday'.split(
    ' ',
  )

/**
 * Makes other dispatches of real ones: names of people, states and places become other names of the same length, so
 * that every finding stands where it stood. There are 80 variants, the first of which is the real one: twenty sets of
 * states and places, each with the processes among them, and of each set four periods, in which years move on by four
 * and other people hold the offices.
 */
export class Variants {
  readonly #common: ReadonlySet<string>
  readonly #lasting: ReadonlySet<string>
  readonly #names = new Map<string, string>()

  /**
   * @param texts in which words are told from names: a word that is also written small is none
   * @param processes whose names stay the same in all periods
   */
  constructor(texts: () => Iterable<string>, processes: unknown) {
    const small = new Map<string, number>()
    const capital = new Map<string, number>()
    const count = (counts: Map<string, number>, word: string) => counts.set(word, (counts.get(word) ?? 0) + 1)
    for (const text of texts()) {
      for (const [word] of text.matchAll(SMALL)) count(small, word)
      for (const [name] of text.matchAll(NAME)) count(capital, name.toLowerCase())
    }
    const named = (JSON.stringify(processes).match(NAME) ?? []).filter((name) => {
      const word = name.toLowerCase()
      return !CALENDAR.includes(word) && (small.get(word) ?? 0) * RARELY < (capital.get(word) ?? 1)
    })
    this.#lasting = new Set(named)
    const lasting = new Set(named.map((name) => name.toLowerCase()))
    const common = [...small].flatMap(([word, n]) => (n > 2 && !lasting.has(word) ? [word] : []))
    this.#common = new Set([...CALENDAR, ...common])
  }

  /** The same text under other names and years. */
  text(text: string, variant: number): string {
    const set = setOf(variant)
    const period = Math.floor(variant / SETS) % PERIODS
    const renamed = (name: string) => this.#rename(name, this.#lasting.has(name) ? set : set + SETS * period)
    const named = text.replace(NAME, renamed)
    return period === 0 ? named : named.replace(YEAR, (year) => String(Number(year) + 4 * period))
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

  #rename(name: string, by: number): string {
    if (by === 0 || name.length < SHORTEST || this.#common.has(name.toLowerCase())) return name
    const key = `${by} ${name}`
    const known = this.#names.get(key)
    if (known) return known
    const renamed = [...name].map((letter) => rotate(letter, by)).join('')
    this.#names.set(key, renamed)
    return renamed
  }
}

/** Which set of states and places the variant is of. */
export function setOf(variant: number): number {
  return variant % SETS
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
