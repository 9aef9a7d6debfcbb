import { type Axis, percentOf } from '../axis.ts'
import { type Item, ROWS, type RowName } from './items.ts'

/**
 * An item with its line: `y` in px from the top of the chart; the label beside it, or none where there is no
 * room: then only a stroke is drawn, on a line of such strokes under the others.
 */
export interface Placed {
  readonly item: Item
  readonly y: number
  readonly label: 'right' | 'left' | 'inside' | 'none'
}

export interface PlacedRow {
  readonly name: RowName
  readonly top: number
  readonly height: number
}

export interface Layout {
  readonly rows: readonly PlacedRow[]
  readonly items: readonly Placed[]
  readonly height: number
}

const LINE = 26
const PADDING = 18
const MOST_LINES = 6
const RUG = 18
const SYMBOL = 9
const GAP = 11
// Source Sans at 14 px, measured over the labels of the sample: the mean is 6.4, names in capitals run wider.
const PX_PER_CHARACTER = 6.9

/** Puts every item on a line of its row such that symbols and labels do not cover one another. */
export function layOut(items: readonly Item[], axis: Axis, width: number): Layout {
  const rows: PlacedRow[] = []
  const placed: Placed[] = []
  let top = 0
  for (const name of ROWS) {
    const own = items.filter((i) => i.row === name)
    if (!own.length) continue
    const lines: { from: number; to: number }[][] = []
    const first = top + PADDING
    const found = byWeight(own).map((item) => place(item, axis, width, lines, first))
    const isCrowded = found.some((p) => p.label === 'none')
    const height = 2 * PADDING + LINE * Math.max(0, lines.length - 1) + (isCrowded ? RUG : 0)
    const rug = top + height - PADDING
    placed.push(...found.map((p) => (p.label === 'none' ? { ...p, y: rug } : p)))
    rows.push({ name, top, height })
    top += height
  }
  return { rows, items: placed, height: top }
}

/** The weightier find their place first; equal ones from the left. */
function byWeight(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => b.weight - a.weight || a.from - b.from)
}

function place(item: Item, axis: Axis, width: number, lines: { from: number; to: number }[][], first: number): Placed {
  const px = (day: number) => (percentOf(axis, day) * width) / 100
  const from = Math.min(px(item.from), ...item.earlier.map((e) => px(e.from))) - SYMBOL
  const to = Math.max(px(item.to + 1), px(item.from) + SYMBOL)
  const words = (item.label.length + item.when.length + 2) * PX_PER_CHARACTER
  const fits = to + GAP + words <= width
  // what covers the whole width has its words upon it
  const isWide = !fits && from - GAP - words < 0
  const extent = fits ? { from, to: to + GAP + words } : { from: isWide ? from : from - GAP - words, to }
  const free = lines.findIndex((taken) => taken.every((t) => t.to < extent.from || extent.to < t.from))
  if (free < 0 && lines.length >= MOST_LINES) return { item, y: first, label: 'none' }
  const at = free >= 0 ? free : lines.length
  lines[at] = [...(lines[at] ?? []), extent]
  return { item, y: first + LINE * at, label: fits ? 'right' : isWide ? 'inside' : 'left' }
}
