const figures = new Intl.NumberFormat('en-GB')

/** "1,204". */
export function figure(n: number): string {
  return figures.format(n)
}

/** "1 dispatch", "1,204 dispatches". */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${figure(n)} ${n === 1 ? one : many}`
}

/** "A", "A and B", "A, B and C"; from the fifth on they are counted: "A, B, C and 4 more". */
export function list(names: readonly string[], most = 4): string {
  const shown = names.length > most ? [...names.slice(0, most - 1), `${names.length - most + 1} more`] : names
  return shown.length < 2 ? (shown[0] ?? '') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`
}

/** The text with its white space made single, and cut at a word after `most` characters. */
export function excerpt(text: string, most: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim()
  if (flat.length <= most) return flat
  const cut = flat.slice(0, most)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most - 20))} …`
}

/** A line begins with a capital, whatever the sentence its words are taken from. */
export function capitalised(words: string): string {
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
}
