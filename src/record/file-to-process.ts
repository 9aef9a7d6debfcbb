import type { Process } from '../model/process.ts'
import type { Reading } from '../model/reading.ts'

/** How well a dispatch fits a process, 0 to 1, and what says so, the weightiest first. */
export interface Filing {
  readonly score: number
  readonly reasons: readonly string[]
}

/** From this score on a dispatch is filed to the process without asking: see bench/quality/merging. */
export const FILED = 0.5

// What one name is worth. Two parties, or one and a place or word of the process, are enough; a party alone, which is
// in other news as well, is not.
const WORTH = {
  party: 0.3,
  mediator: 0.12,
  monitor: 0.2,
  format: 0.4,
  person: 0.25,
  place: 0.2,
  word: 0.15,
  agreement: 0.4,
  headline: 0.1,
}
const MOST_CHARS = 20_000

/** Says whether a dispatch belongs to a process, by the names and words of the process file. */
export function fileToProcess(reading: Reading, process: Process): Filing {
  const { text: whole, headline } = reading.dispatch
  const text = whole.slice(0, MOST_CHARS)
  const left = process.leaveOut.find((word) => has(text, word))
  if (left) return { score: 0, reasons: [`it has "${left}", which is to be left out`] }
  const sides = (list: Process['parties'], worth: number, role: string) =>
    list.map(({ name, aliases, adjectives }) => ({
      name,
      forms: [name, ...aliases, ...adjectives, ...adjectivesOf(name)],
      worth,
      role,
    }))
  const named = (list: readonly { name: string; aliases: readonly string[] }[], worth: number, role: string) =>
    list.map(({ name, aliases }) => ({ name, forms: [name, ...aliases.filter((a) => /\p{Lu}/u.test(a))], worth, role }))
  const signs = [
    ...sides(process.parties, WORTH.party, 'party'),
    ...sides(process.mediators, WORTH.mediator, 'mediator'),
    ...named(process.monitors, WORTH.monitor, 'monitor'),
    ...named(process.formats, WORTH.format, 'format'),
    ...named(process.people, WORTH.person, 'person'),
    ...named(process.places, WORTH.place, 'place'),
    ...named(process.agreements, WORTH.agreement, 'agreement'),
    ...process.words.map((word) => ({ name: word, forms: [word], worth: WORTH.word, role: 'word' })),
  ]
  const found = signs.filter((s) => s.forms.some((form) => has(text, form)))
  const top = headline?.exact ?? ''
  const inHeadline = found.filter((s) => s.forms.some((form) => has(top, form)))
  const sum = found.reduce((total, s) => total + s.worth, 0) + WORTH.headline * Math.min(3, inHeadline.length)
  // a party has to be there, or all that is known of the process is a word in passing
  const rooted =
    process.parties.length === 0 ||
    found.some((s) => s.role === 'party' || s.role === 'format' || s.role === 'agreement')
  const reasons = [...found].sort((a, b) => b.worth - a.worth).map((s) => `${s.role} ${s.name}`)
  return { score: Math.round(1000 * Math.min(1, rooted ? sum : sum / 2)) / 1000, reasons }
}

function adjectivesOf(name: string): string[] {
  return name.includes(' ') ? [] : [`${name}n`, `${name}an`, `${name.replace(/[ya]$/, 'i')}an`]
}

/** True where the word stands there whole, its case as the process file writes it or a capital more. */
function has(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return true
  const capital = word.charAt(0).toUpperCase() + word.slice(1)
  return capital !== word && has(text, capital)
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char)
}
