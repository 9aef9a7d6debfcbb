const WORD = /[\p{L}\p{M}\p{N}]{1,60}/gu
const WORDS_EACH = 4
// Beyond this a text is told from others by its beginning; the longest dispatch of the readouts has 9,000 words.
const MOST_SHINGLES = 20_000
const BANDS = 24
const ROWS = 2

/** Hashes of every four words in a row, each once, from the least up: thousands a text, kept as long as it is. */
export function shinglesOf(text: string): Uint32Array {
  const shingles = new Set<number>()
  const last: number[] = []
  for (const [word] of text.toLowerCase().matchAll(WORD)) {
    last.push(hashText(word))
    if (last.length < WORDS_EACH) continue
    shingles.add(last.reduce((hash, w) => Math.imul(hash, 0x01000193) ^ w, 0x811c9dc5) >>> 0)
    last.shift()
    if (shingles.size >= MOST_SHINGLES) break
  }
  return Uint32Array.from(shingles).sort()
}

/** How many two texts have in common. */
export function sharedShingles(a: Uint32Array, b: Uint32Array): number {
  let [count, i, k] = [0, 0, 0]
  while (i < a.length && k < b.length) {
    const [one, other] = [a[i]!, b[k]!]
    if (one === other) count++
    if (one <= other) i++
    if (other <= one) k++
  }
  return count
}

/**
 * Keys such that two texts sharing half their shingles share a key with likelihood 0.999, a third 0.94, a twentieth
 * 0.06: minimum hashes, two to a band. Source: Broder 1997.
 */
export function bandsOf(shingles: Uint32Array): string[] {
  if (shingles.length === 0) return []
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff)
  for (const shingle of shingles)
    for (let i = 0; i < least.length; i++) {
      const hash = mix(Math.imul(shingle ^ SEEDS[i]!, 0x9e3779b1))
      if (hash < least[i]!) least[i] = hash
    }
  return Array.from({ length: BANDS }, (_, band) => `${band}:${least[band * ROWS]!}:${least[band * ROWS + 1]!}`)
}

/** FNV-1a, 32 bits: the same everywhere. */
export function hashText(word: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193)
  return hash >>> 0
}

function mix(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (mixed ^ (mixed >>> 13)) >>> 0
}

const SEEDS = Uint32Array.from({ length: BANDS * ROWS }, (_, i) => mix(Math.imul(i + 1, 0x27d4eb2f)))
