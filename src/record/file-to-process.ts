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
// Who sends a dispatch is named in each of theirs, so that its own name says little.
const HOME = { party: 0.1, mediator: 0.05, monitor: 0.1 }
const ROOTLESS = 0.6
// Of a place of the process with its words beside, nobody speaks who means another.
const PLACED = 0.85
// What a long dispatch names once, in a list or in passing, it is not about.
const LONG_CHARS = 4_000
const IN_PASSING = 0.5
const MOST_CHARS = 20_000

/** Says whether a dispatch belongs to a process, by the names and words of the process file. */
export function fileToProcess(reading: Pick<Reading, 'dispatch'>, process: Process): Filing {
  const { text: whole, headline } = reading.dispatch
  const text = whole.slice(0, MOST_CHARS)
  const left = process.leaveOut.find((word) => has(text, word))
  if (left) return { score: 0, reasons: [`it has "${left}", which is to be left out`] }
  const home = reading.dispatch.source
  const signs = signsOf(process)
  const words = wordsOf(reading.dispatch)
  const found = signs.filter((s) => s.firsts.some((word) => words.has(word)) && s.forms.some((form) => has(text, form)))
  const spoken = new Set(found.map((s) => s.of))
  const homes = new Map(
    signs.flatMap((s) =>
      home && s.role in HOME && spoken.has(s.of) && s.forms.some((f) => has(home, f))
        ? [[s.of, HOME[s.role as keyof typeof HOME]]]
        : [],
    ),
  )
  // who serves a side says no more than its name does
  const worth = new Map<string, number>()
  const top = headline?.exact ?? ''
  const inHeadline = new Set(
    found.flatMap((s) => (!homes.has(s.of) && s.forms.some((form) => has(top, form)) ? [s.of] : [])),
  )
  for (const s of found) {
    const isInPassing = text.length > LONG_CHARS && !inHeadline.has(s.of) && timesNamed(text, s.forms) === 1
    const own = homes.get(s.of) ?? (isInPassing ? IN_PASSING * s.worth : s.worth)
    worth.set(s.of, Math.max(worth.get(s.of) ?? 0, own))
  }
  const sum = [...worth.values()].reduce((a, b) => a + b, 0) + WORTH.headline * Math.min(3, inHeadline.size)
  // a party has to be there, or all that is known of the process is a word in passing
  const rooted =
    process.parties.length === 0 || found.some((s) => s.isRoot && (!homes.has(s.of) || process.parties.length === 1))
  const roles = new Set(found.map((s) => s.role))
  const share = rooted ? 1 : roles.has('place') && roles.has('word') ? PLACED : ROOTLESS
  const reasons = [...found].sort((a, b) => b.worth - a.worth).map((s) => `${s.role} ${s.name}`)
  return { score: Math.round(1000 * Math.min(1, share * sum)) / 1000, reasons }
}

/** One name or word that speaks for a process. `of`: whom it stands for, so that a state and its president count once. */
interface Sign {
  readonly name: string
  readonly of: string
  readonly forms: readonly string[]
  /** words one of which is in every text that has one of the forms; they are looked up sooner than the forms are found */
  readonly firsts: readonly string[]
  readonly worth: number
  readonly role: string
  /** without one of these a dispatch is of another process */
  readonly isRoot: boolean
}

const WORD = /[\p{L}\p{N}]{1,200}/gu
const knownSigns = new WeakMap<Process, readonly Sign[]>()
const knownWords = new WeakMap<Reading['dispatch'], ReadonlySet<string>>()

/** The words of a dispatch, taken apart once however many processes it is compared with. */
function wordsOf(dispatch: Reading['dispatch']): ReadonlySet<string> {
  const words = knownWords.get(dispatch) ?? new Set(dispatch.text.match(WORD))
  knownWords.set(dispatch, words)
  return words
}

function signsOf(process: Process): readonly Sign[] {
  const signs =
    knownSigns.get(process) ?? makeSigns(process).map((sign) => ({ ...sign, firsts: sign.forms.flatMap(firstWordsOf) }))
  knownSigns.set(process, signs)
  return signs
}

function makeSigns(process: Process): Omit<Sign, 'firsts'>[] {
  const sides = (list: Process['parties'], role: 'party' | 'mediator') =>
    list.map(({ name, aliases, adjectives }): Omit<Sign, 'firsts'> => {
      const forms = [name, ...aliases, ...adjectives, ...adjectivesOf(name)]
      return { name, of: name, forms, worth: WORTH[role], role, isRoot: role === 'party' }
    })
  const named = (list: readonly { name: string; aliases: readonly string[] }[], role: keyof typeof WORTH) =>
    list.map(({ name, aliases }): Omit<Sign, 'firsts'> => {
      const forms = [name, ...aliases.filter((a) => /\p{Lu}/u.test(a))]
      const isRoot = role === 'format' || role === 'agreement'
      return { name, of: name, forms, worth: WORTH[role], role, isRoot }
    })
  const served = (offices: Process['people'][number]['offices']) =>
    [...process.parties, ...process.mediators].find((side) =>
      offices.some(({ of }) => of === side.name || (of !== undefined && side.aliases.includes(of))),
    )
  return [
    ...sides(process.parties, 'party'),
    ...sides(process.mediators, 'mediator'),
    ...named(process.monitors, 'monitor'),
    ...named(process.formats, 'format'),
    ...named(process.people, 'person').map((sign, i) => {
      const side = served(process.people[i]!.offices)
      return side ? { ...sign, of: side.name, isRoot: process.parties.includes(side) } : sign
    }),
    ...named(process.places, 'place'),
    ...named(process.agreements, 'agreement'),
    ...process.words.map((word): Omit<Sign, 'firsts'> => {
      return { name: word, of: word, forms: [word], worth: WORTH.word, role: 'word', isRoot: false }
    }),
  ]
}

function adjectivesOf(name: string): string[] {
  return name.includes(' ') ? [] : [`${name}n`, `${name}an`, `${name.replace(/[ya]$/, 'i')}an`]
}

function firstWordsOf(form: string): string[] {
  const first = form.match(WORD)?.[0]
  return first ? [first, first.charAt(0).toUpperCase() + first.slice(1)] : []
}

/** How often any of the forms stands there, counted to two. */
function timesNamed(text: string, forms: readonly string[]): number {
  let times = 0
  for (const form of forms) {
    const first = endOf(text, form)
    if (first < 0) continue
    times += 1 + Number(endOf(text, form, first) >= 0)
    if (times > 1) return 2
  }
  return times
}

/** True where the word stands there whole, its case as the process file writes it or a capital more. */
function has(text: string, word: string): boolean {
  return endOf(text, word) >= 0
}

/** Where the word ends, from a place on; -1 where it does not stand there. */
function endOf(text: string, word: string, from = 0): number {
  for (let at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1))
    if (!isLetter(text[at - 1]) && !isLetter(text[at + word.length])) return at + word.length
  const capital = word.charAt(0).toUpperCase() + word.slice(1)
  return capital === word ? -1 : endOf(text, capital, from)
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{N}]/u.test(char)
}
