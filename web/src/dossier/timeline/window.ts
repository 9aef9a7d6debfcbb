import type { Axis } from '../axis.ts'
import type { Item } from './items.ts'

const LEAST_DAYS = 14
// More than this at once is a wall of names; what came before is one key away.
const MOST_AT_ONCE = 60
// What is to come gets this much room at first, of what the past gets.
const AHEAD = 0.35

/**
 * The same window closer (`factor` under 1) or farther, never beyond the whole.
 * @param about the day that keeps its place; the middle where none is given
 */
export function zoomed(axis: Axis, whole: Axis, factor: number, about = (axis.from + axis.to) / 2): Axis {
  const length = Math.max(LEAST_DAYS, (axis.to - axis.from) * factor)
  const share = (about - axis.from) / (axis.to - axis.from)
  const from = Math.round(about - length * share)
  return inside({ ...axis, from, to: from + Math.round(length) }, whole)
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
  const to = Math.min(whole.to, whole.now + Math.max(30, Math.round((whole.now - from) * AHEAD)))
  return { ...whole, from: Math.max(whole.from, from - 5), to }
}
