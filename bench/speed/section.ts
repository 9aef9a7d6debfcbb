/** A page with one of its sections in place of the one of that heading, or added at the end. */
export function keepSection(page: string, heading: string, section: string): string {
  const old = sectionOf(page, heading)
  if (!old) return `${page.trimEnd()}\n\n${section}`
  return page.replace(old, () => (page.endsWith(old) ? section : `${section.trimEnd()}\n\n`))
}

/** The section under a heading of the second level, to the next one or the end; undefined where the page has none. */
export function sectionOf(page: string, heading: string): string | undefined {
  const start = page.indexOf(`## ${heading}\n`)
  if (start < 0) return undefined
  const next = page.indexOf('\n## ', start)
  return page.slice(start, next < 0 ? page.length : next + 1)
}
