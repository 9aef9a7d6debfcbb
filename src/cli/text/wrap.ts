/**
 * Text in lines of at most `columns`, each with its indent: `first` before the first, `rest` before the others. White
 * space and line breaks in it count as one space; escape sequences take no room. A longer word stands on its own line.
 */
export function wrap(text: string, columns: number, first = '', rest = first): string {
  const lines: string[] = []
  let line = first
  let width = widthOf(first)
  let empty = true
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const size = widthOf(word)
    if (!empty && width + 1 + size > columns) {
      lines.push(line)
      line = rest
      width = widthOf(rest)
      empty = true
    }
    line += empty ? word : ` ${word}`
    width += size + (empty ? 0 : 1)
    empty = false
  }
  return [...lines, line].join('\n')
}

/** Columns a text takes: escape sequences and combining marks none, East Asian wide characters two. */
export function widthOf(text: string): number {
  let width = 0
  for (const c of text.replace(/\x1b\[[\d;]*m/g, ''))
    width += /[\p{M}\u200b-\u200f]/u.test(c)
      ? 0
      : /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/.test(c)
        ? 2
        : 1
  return width
}

export function padTo(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - widthOf(text)))
}
