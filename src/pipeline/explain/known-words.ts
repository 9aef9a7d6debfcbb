import type { Token } from '../../model/parsed-dispatch.ts'

/** A named list of a finder that knows a word, and what it says of it: "verbs" knows "pledge" as "pledged". */
export interface KnownWord {
  readonly list: string
  readonly word: string
  readonly as?: string
}

// A list is named for what it holds; one that knows nearly every word says nothing.
const MOST_VALUE = 60

/** Which of a finder's lists know the word, by its lemma or as written. */
export function knownWords(lexicon: Readonly<Record<string, unknown>>, token: Token): KnownWord[] {
  const forms = [...new Set([token.lemma, token.lemma.toLowerCase(), token.text, token.text.toLowerCase()])]
  return Object.entries(lexicon).flatMap(([name, list]) => {
    const found = lookUp(list, forms)
    return found ? [{ list: name.toLowerCase().replaceAll('_', ' '), word: token.text, ...found }] : []
  })
}

function lookUp(list: unknown, forms: readonly string[]): { as?: string } | undefined {
  if (list instanceof Set) return forms.some((f) => list.has(f)) ? {} : undefined
  if (list instanceof Map) {
    const key = forms.find((f) => list.has(f))
    return key === undefined ? undefined : valued(list.get(key))
  }
  if (list instanceof RegExp) return forms.some((f) => matches(list, f)) ? {} : undefined
  if (Array.isArray(list)) {
    const row = list.find(
      (entry) => Array.isArray(entry) && entry.some((p) => p instanceof RegExp && forms.some((f) => matches(p, f))),
    ) as unknown[] | undefined
    return row && valued(row.filter((cell) => !(cell instanceof RegExp)))
  }
  if (list === null || typeof list !== 'object') return undefined
  const record = list as Record<string, unknown>
  const key = forms.find((f) => Object.hasOwn(record, f))
  return key === undefined ? undefined : valued(record[key])
}

/** Whole words only: a pattern that hits inside a word was made for phrases. */
function matches(pattern: RegExp, form: string): boolean {
  return new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')).exec(form)?.[0] === form
}

/** An entry in words: "agreed", "type talks, strong". */
function valued(entry: unknown): { as?: string } {
  const words = say(entry)
  return words && words.length <= MOST_VALUE ? { as: words } : {}
}

function say(entry: unknown): string {
  if (typeof entry === 'string' || typeof entry === 'number') return String(entry)
  if (Array.isArray(entry)) return entry.map(say).filter(Boolean).join(', ')
  if (entry === null || typeof entry !== 'object' || entry instanceof Set || entry instanceof RegExp) return ''
  return Object.entries(entry)
    .flatMap(([field, value]) => (value === true ? [field] : say(value) ? [`${field} ${say(value)}`] : []))
    .join(', ')
}
