import type { Brief, BriefLine, BriefText } from '../../model/brief.ts'

/**
 * A brief as it is handed up, after what a person changed in it: without the sections taken out and the sources that nothing
 * cites any more, the writer's own lines marked as such. Sources keep their numbers.
 */
export function handedUp(brief: Brief): Brief {
  const sections = brief.sections
    .filter((section) => !section.removed)
    .map((section) => ({ ...section, lines: section.lines.map(marked) }))
  const cited = new Set(sections.flatMap(textsOf).flatMap(({ cites }) => cites))
  return { ...brief, sections, sources: brief.sources.filter(({ number }) => cited.has(number)) }
}

/** How many lines and cells a person reworded. */
export function countReworded({ sections }: Brief): number {
  return sections.flatMap(textsOf).filter(({ reworded }) => reworded).length
}

function textsOf({ lines, table }: Brief['sections'][number]): BriefText[] {
  return [...lines, ...(table?.rows.flatMap(({ cells }) => cells) ?? [])]
}

function marked(line: BriefLine): BriefLine {
  return line.own ? { ...line, text: `${line.text} (the writer’s own words, from no source)` } : line
}
