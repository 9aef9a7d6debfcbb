import type { Axis } from '../axis.ts'

const LEAST_DAYS = 14

/** The same window closer (`factor` under 1) or farther about its middle, never beyond the whole. */
export function zoomed(axis: Axis, whole: Axis, factor: number): Axis {
  const middle = (axis.from + axis.to) / 2
  const half = Math.max(LEAST_DAYS, (axis.to - axis.from) * factor) / 2
  return inside({ ...axis, from: Math.round(middle - half), to: Math.round(middle + half) }, whole)
}

/** The window moved by a share of its width, never beyond the whole. */
export function panned(axis: Axis, whole: Axis, share: number): Axis {
  const by = Math.round((axis.to - axis.from) * share)
  return inside({ ...axis, from: axis.from + by, to: axis.to + by }, whole)
}

function inside(axis: Axis, whole: Axis): Axis {
  const length = Math.min(axis.to - axis.from, whole.to - whole.from)
  const from = Math.min(Math.max(axis.from, whole.from), whole.to - length)
  return { ...axis, from, to: from + length }
}
