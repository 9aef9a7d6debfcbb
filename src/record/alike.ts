/** True where two JSON-like values, or sets or maps of such, say the same; parts that are the very same object are not looked into. */
export function isAlike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    for (let i = 0; i < a.length; i++) if (!isAlike(a[i], b[i])) return false
    return true
  }
  // a set or map is alike in the same order only: what is told of it may follow that
  if (isIterable(a) || isIterable(b)) return isIterable(a) && isIterable(b) && isAlike([...a], [...b])
  return isAlikeObject(a as Readonly<Record<string, unknown>>, b as Readonly<Record<string, unknown>>)
}

/** A field that is undefined is one that is absent, as in JSON. */
function isAlikeObject(a: Readonly<Record<string, unknown>>, b: Readonly<Record<string, unknown>>): boolean {
  for (const key in a) if (!isAlike(a[key], b[key])) return false
  for (const key in b) if (b[key] !== undefined && a[key] === undefined) return false
  return true
}

function isIterable(value: object): value is Iterable<unknown> {
  return Symbol.iterator in value
}
