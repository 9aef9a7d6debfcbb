import { randomFrom } from './net-trainer.ts'

/** Words seen at least this often get a vector. */
const LEAST = 3
const WINDOW = 2
const NEGATIVES = 6
// Words commoner than this share are dropped at random, as word2vec does.
const COMMON = 0.0005

export interface WordVectors {
  /** most frequent first */
  readonly words: readonly string[]
  readonly counts: readonly number[]
  readonly size: number
  /** unit vectors, word after word */
  readonly vectors: Float32Array
}

/**
 * Vectors of words by their neighbours, told apart by distance and side, so that words alike in syntax come close.
 * Source: Ling et al. 2015, "Two/Too Simple Adaptations of Word2Vec for Syntax Problems".
 */
export function trainVectors(sentences: readonly (readonly string[])[], size: number, epochs: number): WordVectors {
  const counted = new Map<string, number>()
  for (const words of sentences) for (const w of words) counted.set(w, (counted.get(w) ?? 0) + 1)
  const kept = [...counted].filter(([, n]) => n >= LEAST).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
  const words = kept.map(([w]) => w)
  const counts = kept.map(([, n]) => n)
  const numberOf = new Map(words.map((w, i) => [w, i]))
  const random = randomFrom(3)
  const noise = noiseTable(counts)
  const total = counts.reduce((a, b) => a + b, 0)
  const vectors = Float32Array.from({ length: words.length * size }, () => (random() - 0.5) / size)
  const contexts = Array.from({ length: 2 * WINDOW }, () => new Float32Array(words.length * size))
  const change = new Float32Array(size)
  const steps = epochs * sentences.length
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const sentence of sentences) {
      const rate = 0.05 * Math.max(0.01, 1 - step++ / steps)
      const numbers = sentence.map((w) => numberOf.get(w) ?? -1)
      for (let i = 0; i < numbers.length; i++) {
        const word = numbers[i]!
        if (word < 0 || random() > Math.sqrt((COMMON * total) / counts[word]!)) continue
        for (let d = -WINDOW; d <= WINDOW; d++) {
          const other = numbers[i + d] ?? -1
          if (d === 0 || other < 0) continue
          const context = contexts[d < 0 ? d + WINDOW : d + WINDOW - 1]!
          change.fill(0)
          for (let k = 0; k <= NEGATIVES; k++) {
            const target = k === 0 ? other : noise[Math.floor(random() * noise.length)]!
            learnPair(vectors, word * size, context, target * size, size, k === 0 ? 1 : 0, rate, change)
          }
          for (let j = 0; j < size; j++) vectors[word * size + j]! += change[j]!
        }
      }
    }
  normalise(vectors, size)
  return { words, counts, size, vectors }
}

function learnPair(
  vectors: Float32Array,
  at: number,
  context: Float32Array,
  to: number,
  size: number,
  label: number,
  rate: number,
  change: Float32Array,
): void {
  let dot = 0
  for (let j = 0; j < size; j++) dot += vectors[at + j]! * context[to + j]!
  const g = (label - 1 / (1 + Math.exp(-dot))) * rate
  for (let j = 0; j < size; j++) {
    change[j]! += g * context[to + j]!
    context[to + j]! += g * vectors[at + j]!
  }
}

function noiseTable(counts: readonly number[]): Int32Array {
  const weights = counts.map((n) => n ** 0.75)
  const total = weights.reduce((a, b) => a + b, 0)
  const table = new Int32Array(1_000_000)
  let at = 0
  let sum = 0
  weights.forEach((w, word) => {
    sum += w
    while (at < table.length && at / table.length < sum / total) table[at++] = word
  })
  return table
}

export function normalise(vectors: Float32Array, size: number): void {
  for (let at = 0; at < vectors.length; at += size) {
    let square = 0
    for (let j = 0; j < size; j++) square += vectors[at + j]! ** 2
    const length = Math.sqrt(square) || 1
    for (let j = 0; j < size; j++) vectors[at + j]! /= length
  }
}
