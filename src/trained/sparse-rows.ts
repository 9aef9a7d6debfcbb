import type { Numbers, TrainedModel } from './format.ts'
import { type KeyTable, openKeyTable, placeOf } from './key-table.ts'

/**
 * Weights by hashed feature: each feature has a short row of (class, weight) pairs, found through an open hash table.
 *
 * Rows of a linear model are mostly zero, so this is both smaller and faster than a matrix.
 */
export interface SparseRows {
  /** row number by feature key */
  readonly table: KeyTable
  /** row r holds the pairs [offsets[r], offsets[r + 1]) */
  readonly offsets: Uint32Array
  readonly classes: Uint8Array | Uint16Array
  readonly weights: Int8Array
  /** a weight's value is `weights[i] * scale` */
  readonly scale: number
}

/** One feature's weights before packing: by class, zeros left out. */
export type WeightRow = readonly (readonly [className: number, weight: number])[]

/**
 * Sections of a model file that hold the rows, under names that begin with `prefix`, weights in eight bits.
 * Pairs whose weight rounds to zero are dropped, and rows left empty with them.
 */
export function packSparseRows(
  prefix: string,
  rows: Iterable<readonly [key: number, WeightRow]>,
): { meta: Record<string, number>; sections: Record<string, Numbers> } {
  // sorted keys differ little from their neighbours, which gzip likes
  const sorted = [...rows].sort((a, b) => a[0] - b[0])
  let largest = 0
  for (const [, row] of sorted) for (const [, weight] of row) largest = Math.max(largest, Math.abs(weight))
  const scale = largest / 127 || 1
  const keys: number[] = []
  const counts: number[] = []
  const classes: number[] = []
  const weights: number[] = []
  for (const [key, row] of sorted) {
    const kept = row.filter(([, weight]) => Math.round(weight / scale) !== 0)
    if (!kept.length) continue
    keys.push(key)
    counts.push(kept.length)
    for (const [c, weight] of kept) {
      classes.push(c)
      weights.push(Math.round(weight / scale))
    }
  }
  const wide = classes.some((c) => c > 255)
  return {
    meta: { [`${prefix}.scale`]: scale },
    sections: {
      [`${prefix}.keys`]: Uint32Array.from(keys),
      [`${prefix}.counts`]: Uint16Array.from(counts),
      [`${prefix}.classes`]: wide ? Uint16Array.from(classes) : Uint8Array.from(classes),
      [`${prefix}.weights`]: Int8Array.from(weights),
    },
  }
}

/** The rows packed under `prefix`, ready to be looked up. */
export function openSparseRows(model: TrainedModel, prefix: string): SparseRows {
  const packedKeys = model.sections[`${prefix}.keys`] as Uint32Array
  const counts = model.sections[`${prefix}.counts`] as Uint16Array
  const offsets = new Uint32Array(packedKeys.length + 1)
  for (let row = 0; row < packedKeys.length; row++) offsets[row + 1] = offsets[row]! + counts[row]!
  return {
    table: openKeyTable(packedKeys),
    offsets,
    classes: model.sections[`${prefix}.classes`] as Uint8Array | Uint16Array,
    weights: model.sections[`${prefix}.weights`] as Int8Array,
    scale: model.meta[`${prefix}.scale`] as number,
  }
}

/** The row of a feature key (a 32-bit hash, never 0); -1 where the model does not know it. */
export function findRow(rows: SparseRows, key: number): number {
  return placeOf(rows.table, key)
}

/** Adds the feature's weights to `scores`, by class, in units of `rows.scale`. */
export function addWeights(rows: SparseRows, key: number, scores: Int32Array | Float64Array): void {
  const row = findRow(rows, key)
  if (row < 0) return
  const { classes, weights } = rows
  const end = rows.offsets[row + 1]!
  for (let i = rows.offsets[row]!; i < end; i++) {
    const c = classes[i]!
    scores[c] = scores[c]! + weights[i]!
  }
}
