import { randomFrom } from './net-trainer.ts'
import { normalise } from './word-vectors.ts'

/** Cluster of each unit vector: spherical k-means from vectors drawn at random, `rounds` times over. */
export function clusterVectors(vectors: Float32Array, size: number, clusters: number, rounds: number): Int32Array {
  const count = vectors.length / size
  const random = randomFrom(17)
  const centres = new Float32Array(clusters * size)
  for (let c = 0; c < clusters; c++) {
    const from = Math.floor(random() * count) * size
    centres.set(vectors.subarray(from, from + size), c * size)
  }
  const assigned = new Int32Array(count)
  for (let round = 0; round < rounds; round++) {
    for (let i = 0; i < count; i++) assigned[i] = nearest(vectors, i * size, centres, size)
    centres.fill(0)
    for (let i = 0; i < count; i++)
      for (let j = 0; j < size; j++) centres[assigned[i]! * size + j]! += vectors[i * size + j]!
    normalise(centres, size)
  }
  return assigned
}

function nearest(vectors: Float32Array, at: number, centres: Float32Array, size: number): number {
  let best = 0
  let bestDot = Number.NEGATIVE_INFINITY
  for (let c = 0, to = 0; to < centres.length; c++, to += size) {
    let dot = 0
    for (let j = 0; j < size; j++) dot += vectors[at + j]! * centres[to + j]!
    if (dot > bestDot) {
      best = c
      bestDot = dot
    }
  }
  return best
}
