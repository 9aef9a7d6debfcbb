import type { Axis } from '../axis.ts'
import type { Item } from './items.ts'

const LEAST_DAYS = 14
// More than this at once is a wall of names; what came before is one key away.
const MOST_AT_ONCE = 60

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

/** The whole where it holds few things, else the part up to its end that holds about sixty. */
export function recentPart(items: readonly Item[], whole: Axis): Axis {
  const shown = items.filter((i) => !i.isBackground && i.from >= whole.from && i.from <= whole.to)
  if (shown.length <= MOST_AT_ONCE) return whole
  const days = shown.map((i) => i.from).sort((a, b) => a - b)
  const from = Math.min(days[days.length - MOST_AT_ONCE]!, whole.now - 30)
  return inside({ ...whole, from: from - 5 }, whole)
}
