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
