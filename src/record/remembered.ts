import { isAlike } from './alike.ts'

/**
 * The same function, which remembers what it gave for an object as long as the object lives: a record built anew after
 * one more dispatch works out of each older reading only what depends on others. `of` has to be pure.
 */
export function remembered<K extends object, V>(of: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const found = known.get(key)
    if (found) return found.value
    const value = of(key)
    known.set(key, { value })
    return value
  }
}

// A record as of another day is asked for beside the one of now, and compared with it.
export const MOST_VARIANTS = 3

/**
 * The same for a function of several things: for the very same ones it gives again what it gave, so that whatever was
 * made of that is known to be unchanged too. What was given for the first of them is kept while that lives, the last
 * few times. `of` has to be pure.
 */
export function rememberedWith<K extends object, A extends readonly unknown[], V>(
  of: (key: K, ...others: A) => V,
): (key: K, ...others: A) => V {
  const known = new WeakMap<K, readonly { readonly others: A; readonly value: V }[]>()
  return (key, ...others) => {
    const before = known.get(key) ?? []
    const found = before.find((b) => isEach(b.others, others))
    if (found) return found.value
    const value = of(key, ...others)
    known.set(key, [{ others, value }, ...before.slice(0, MOST_VARIANTS - 1)])
    return value
  }
}

/** Gives in place of a value one alike that was given for the same thing before, so that the two are told to be one. */
export function settled<K extends object, V>(isAlike: (a: V, b: V) => boolean): (key: K, value: V) => V {
  const known = new WeakMap<K, readonly V[]>()
  return (key, value) => {
    const before = known.get(key) ?? []
    const found = before.find((b) => isAlike(b, value))
    if (found !== undefined) return found
    known.set(key, [value, ...before.slice(0, MOST_VARIANTS - 1)])
    return value
  }
}

/**
 * Gives in place of each item one alike, of the same id, that was among those given the last two times: whoever keeps
 * items or compares them need not look into those that are the very same.
 */
export function settledItems<T extends { readonly id: string }>(): (items: readonly T[]) => readonly T[] {
  let last: ReadonlyMap<string, T> = new Map()
  let before = last
  return (items) => {
    const given = items.map((item) => [last, before].map((of) => of.get(item.id)).find((o) => isAlike(o, item)) ?? item)
    before = last
    last = new Map(given.map((item) => [item.id, item]))
    return given
  }
}

/** Gives in place of each of several values the one in its place that was given for the same thing before, where they are alike. */
export function settledEach<K extends object, V>(): (key: K, values: readonly V[]) => readonly V[] {
  const known = new WeakMap<K, { readonly values: readonly V[]; readonly given: readonly V[] }>()
  return (key, values) => {
    const before = known.get(key)
    if (before?.values === values) return before.given
    const given = before
      ? values.map((value, i) => (isAlike(before.given[i], value) ? before.given[i]! : value))
      : values
    known.set(key, { values, given })
    return given
  }
}

/** True where two lists hold the very same things. */
export function isEach(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (!Object.is(a[i], b[i])) return false
  return true
}

const MOST_TEXTS = 50_000

/** The same for short texts, of which a bounded number is kept. */
export function rememberedText<V>(of: (text: string) => V): (text: string) => V {
  const known = new Map<string, V>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = of(text)
    if (known.size >= MOST_TEXTS) known.clear()
    known.set(text, value)
    return value
  }
}
