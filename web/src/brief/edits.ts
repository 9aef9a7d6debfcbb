import type { Brief, BriefLine, BriefSection, BriefText } from '../../../src/model/brief.ts'

type Name = BriefSection['name']

/** Puts a section in the place of the one of its name. */
export function withSection(brief: Brief, section: BriefSection): Brief {
  return { ...brief, sections: brief.sections.map((s) => (s.name === section.name ? section : s)) }
}

/** Moves a section one place up (-1) or down (1); at an end it stays. */
export function moveSection(brief: Brief, name: Name, by: -1 | 1): Brief {
  return {
    ...brief,
    sections: moved(
      brief.sections,
      brief.sections.findIndex((s) => s.name === name),
      by,
    ),
  }
}

/** Takes a section out of what is handed up, or puts it back: it stays on the page, struck. */
export function setRemoved(brief: Brief, name: Name, isRemoved: boolean): Brief {
  const section = brief.sections.find((s) => s.name === name)!
  const { removed: _, ...rest } = section
  return withSection(brief, isRemoved ? { ...rest, removed: true } : rest)
}

/** The words of a line or cell in a person's wording. Its citations stay; a line of their own has none. */
export function reworded<T extends BriefText & { readonly own?: true }>(text: T, words: string): T {
  return words === text.text ? text : { ...text, text: words, ...(text.own ? {} : { reworded: true as const }) }
}

/** Takes a citation off, and keeps its number among those taken off. */
export function dropCite<T extends BriefText>(text: T, number: number): T {
  return {
    ...text,
    cites: text.cites.filter((n) => n !== number),
    dropped: [...(text.dropped ?? []), number].sort((a, b) => a - b),
  }
}

export function restoreCite<T extends BriefText>(text: T, number: number): T {
  const { dropped = [], ...rest } = text
  const left = dropped.filter((n) => n !== number)
  const cites = [...text.cites, number].sort((a, b) => a - b)
  return { ...(rest as T), cites, ...(left.length ? { dropped: left } : {}) }
}

export function replaceLine(section: BriefSection, at: number, line: BriefLine): BriefSection {
  return { ...section, lines: section.lines.map((l, i) => (i === at ? line : l)) }
}

export function removeLine(section: BriefSection, at: number): BriefSection {
  return { ...section, lines: section.lines.filter((_, i) => i !== at) }
}

export function moveLine(section: BriefSection, at: number, by: -1 | 1): BriefSection {
  return { ...section, lines: moved(section.lines, at, by) }
}

/** A line of the writer's own, which no source proves, at the end of a section. */
export function addOwnLine(section: BriefSection, text: string): BriefSection {
  return { ...section, lines: [...section.lines, { text, cites: [], own: true }] }
}

export function replaceCell(section: BriefSection, row: number, column: number, cell: BriefText): BriefSection {
  const table = section.table!
  const rows = table.rows.map((r, i) =>
    i === row ? { ...r, cells: r.cells.map((c, j) => (j === column ? cell : c)) } : r,
  )
  return { ...section, table: { ...table, rows } }
}

/** Takes a row out; the last row takes its table along. */
export function removeRow(section: BriefSection, row: number): BriefSection {
  const { table, ...rest } = section
  const rows = table!.rows.filter((_, i) => i !== row)
  return rows.length ? { ...rest, table: { ...table!, rows } } : rest
}

function moved<T>(list: readonly T[], at: number, by: -1 | 1): readonly T[] {
  const other = list[at + by]
  const own = list[at]
  if (other === undefined || own === undefined) return list
  return list.map((item, i) => (i === at ? other : i === at + by ? own : item))
}
