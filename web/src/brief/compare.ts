import type { Brief, BriefLine, BriefSection, BriefText } from '../../../src/model/brief.ts'

/** What an earlier brief had in the place of a line or cell: nothing, the same, or other words. */
export type Before =
  | { readonly is: 'new' }
  | { readonly is: 'same' }
  | { readonly is: 'changed'; readonly text: string }

/** A section against that of an earlier brief. `gone` are lines and rows that stood there and stand no more. */
export interface Compared {
  readonly lines: readonly Before[]
  readonly rows: readonly (readonly Before[])[]
  readonly gone: readonly string[]
}

const NEW: Before = { is: 'new' }
const SAME: Before = { is: 'same' }

/**
 * Compares a brief with an earlier one, section by section. A line or row is the same by the entry of the record it tells of,
 * else by its words.
 */
export function compareBriefs(earlier: Brief, now: Brief): ReadonlyMap<string, Compared> {
  const before = new Map(earlier.sections.filter((s) => !s.removed).map((s) => [s.name, s]))
  return new Map(now.sections.map((section) => [section.name, compareSection(before.get(section.name), section)]))
}

function compareSection(before: BriefSection | undefined, now: BriefSection): Compared {
  const oldRows = before?.table?.rows ?? []
  const oldLines = before?.lines ?? []
  const found = new Set<object>()
  const find = <T extends { readonly entry?: BriefLine['entry'] }>(
    list: readonly T[],
    own: T,
    words: (item: T) => string,
  ) => {
    const left = list.filter((other) => !found.has(other))
    const match =
      left.find((other) => words(other) === words(own)) ??
      left.find((other) => own.entry && other.entry?.id === own.entry.id && other.entry.kind === own.entry.kind)
    if (match) found.add(match)
    return match
  }
  const rows = (now.table?.rows ?? []).map((row) => {
    const old = find(oldRows, row, (r) => wordsOf(r.cells))
    return row.cells.map((cell, i) => beforeOf(old && headCell(before, now, old.cells, i), cell))
  })
  const lines = now.lines.map((line) => beforeOf(find(oldLines, line, wholeLine), line))
  const gone = [
    ...oldRows.filter((row) => !found.has(row)).map(({ cells }) => cells[0]!.text),
    ...oldLines.filter((line) => !found.has(line)).map(wholeLine),
  ]
  return { lines, rows, gone }
}

/** The cell that stood under the same head; columns come and go with those who report. */
function headCell(
  before: BriefSection | undefined,
  now: BriefSection,
  cells: readonly BriefText[],
  column: number,
): BriefText | undefined {
  const at = before?.table?.head.indexOf(now.table!.head[column]!) ?? -1
  return cells[at]
}

function beforeOf(old: BriefText | undefined, now: BriefText): Before {
  if (!old) return NEW
  return old.text === now.text ? SAME : { is: 'changed', text: old.text }
}

function wholeLine({ lead, text }: BriefLine): string {
  return [lead, text].filter(Boolean).join(' ')
}

function wordsOf(cells: readonly BriefText[]): string {
  return cells.map(({ text }) => text).join(' | ')
}
