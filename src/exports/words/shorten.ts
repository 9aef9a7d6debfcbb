// What would reorder or hide text where it is shown, and what XML does not allow.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu

/** Text without what breaks a document or hides itself in it: control characters, halves of characters. */
export function safeText(text: string): string {
  return text.toWellFormed().replace(UNPRINTABLE, '')
}

/** The same on one line. */
export function oneLine(text: string): string {
  return safeText(text).replace(/\s+/gu, ' ').trim()
}

/** The same without what stands in round brackets, for a name that is to be short. */
export function withoutAsides(text: string): string {
  return oneLine(text).replace(/\s{0,3}\([^()]{0,200}\)/gu, '')
}

/** The same cut between words after at most `most` characters, with "…" where something was cut. */
export function shorten(text: string, most: number): string {
  const line = oneLine(text.slice(0, most * 4))
  if (line.length <= most && text.length <= most * 4) return line
  const space = line.lastIndexOf(' ', most)
  return `${line
    .slice(0, space > most / 2 ? space : most)
    .replace(/[\s,;:–—-]+$/u, '')
    .toWellFormed()} …`
}

/** Words cut out of a sentence: marks and brackets opened in them are closed, and a mark that is only closed is left out. */
export function withWholeMarks(text: string): string {
  const whole = text.split('(').length > text.split(')').length ? `${text})` : text
  const straight = whole.split('"').length - 1
  if (straight % 2 === 1) return whole.endsWith('"') ? whole.slice(0, -1) : `${whole}"`
  const opened = whole.split('“').length - whole.split('”').length
  return opened > 0 ? `${whole}”` : whole
}

/** A stretch of another's words, in marks; marks inside become single. */
export function quoted(text: string): string {
  const inner = text
    .replace(/^["“]([^"“”]*)["”]$/u, '$1')
    .replace(/(?<=^|[\s(])["“]/gu, '‘')
    .replace(/["“”]/gu, '’')
  return `“${inner}”`
}
