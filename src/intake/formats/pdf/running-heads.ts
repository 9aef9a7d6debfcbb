import type { PageLine } from './lines.ts'

const EDGE_LINES = 3
const PAGE_NUMBER = /^[-–—|\s]{0,4}(?:(?:page|p\.) ?)?(?:\d{1,4}|[ivxl]{1,6})(?: ?(?:of|\/) ?\d{1,4})?[-–—|\s]{0,4}$/i

/**
 * Pages without the lines that stand at the head or foot of several of them, differing in numbers only, and without page numbers.
 * The first page keeps a head that is also the document's title: only its repetitions go.
 */
export function withoutRunningHeads(pages: readonly (readonly PageLine[])[]): PageLine[][] {
  const seen = new Map<string, number>()
  for (const lines of pages)
    for (const key of new Set(edges(lines).map(({ text }) => keyOf(text)))) seen.set(key, (seen.get(key) ?? 0) + 1)
  // on two pages a line may well be repeated by chance, three times it is a running head
  const least = Math.max(2, Math.min(3, Math.ceil(pages.length / 2)))
  const firsts = new Set<string>()
  return pages.map((lines, page) => {
    const dropped = new Set<PageLine>()
    for (const line of edges(lines)) {
      const key = keyOf(line.text)
      if (PAGE_NUMBER.test(line.text)) dropped.add(line)
      else if ((seen.get(key) ?? 0) >= least) {
        if (page > 0 || firsts.has(key) || !isTitle(line, lines)) dropped.add(line)
        firsts.add(key)
      }
    }
    return lines.filter((line) => !dropped.has(line))
  })
}

/** The topmost and lowest lines by height, which in columns are not the first and last that are read. */
function edges(lines: readonly PageLine[]): PageLine[] {
  const byHeight = [...lines].sort((a, b) => b.y - a.y)
  return [...new Set([...byHeight.slice(0, EDGE_LINES), ...byHeight.slice(-EDGE_LINES)])]
}

function isTitle(line: PageLine, lines: readonly PageLine[]): boolean {
  return lines.every((other) => other.size <= line.size) && lines.some((other) => other.size < line.size * 0.9)
}

function keyOf(text: string): string {
  return text.toLowerCase().replace(/\d+/g, '#')
}
