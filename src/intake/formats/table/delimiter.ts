const DELIMITERS = [',', ';', '\t', '|'] as const
const TRIED_LINES = 12
const HEADING_CHARACTERS = 80

/**
 * The mark between the cells where a text is a table; undefined for prose.
 *
 * The first line must be headings (three or more short ones, each once, none a sentence), and the lines under it must have as
 * many cells. That wire text does so by chance was never seen.
 */
export function findDelimiter(opening: string): string | undefined {
  const lines = unquotedLines(opening).slice(0, TRIED_LINES)
  if (lines.length < 2) return undefined
  return DELIMITERS.find((delimiter) => {
    const [headings, ...rows] = lines.map((line) => line.split(delimiter))
    if (!headings || headings.length < 3) return false
    const names = headings.map((heading) => heading.trim().replace(/^"|"$/g, '').toLowerCase())
    if (names.some((name) => name.length > HEADING_CHARACTERS || /[.!?]$/.test(name))) return false
    if (new Set(names.filter(Boolean)).size < names.length - 1) return false
    const even = rows.filter((row) => row.length === headings.length).length
    return even >= 1 && even >= rows.length * 0.6
  })
}

/** Lines with quoted cells as one letter: what stands in quotation marks is no line end and no mark between cells. */
function unquotedLines(opening: string): string[] {
  const whole = opening.slice(0, 65_000)
  const plain = whole.replace(/"(?:[^"]|""){0,8000}"/g, (cell) => (/[\n,;\t|]/.test(cell) ? '"q"' : cell))
  const lines = plain.split(/\r\n?|\n/).filter((line) => line.trim())
  // the opening may break off in the middle of a line
  return opening.length > 60_000 && lines.length > 2 ? lines.slice(0, -1) : lines
}
