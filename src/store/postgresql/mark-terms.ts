import { type Kysely, sql } from 'kysely'
import type { TermMark } from '../engine.ts'
import type { Schema } from '../schema.ts'
import { type SearchTerm, searchWords } from '../search-terms.ts'

const TOKEN = /[\p{L}\p{N}\p{M}]{1,200}/gu
const PLAIN = /^[A-Za-z0-9]{1,100}$/

interface Word {
  /** folded, as the index of words has it before endings are taken off */
  readonly word: string
  /** how many words stand before it */
  readonly place: number
  readonly at: TermMark
}

/**
 * Where the terms of a query stand in texts. PostgreSQL has no fast way to say so: it is only asked for the stems of the
 * words that begin like one of the query, of which there are few, and those are looked for here.
 */
export async function markTerms(
  db: Kysely<Schema>,
  terms: readonly SearchTerm[],
  dispatches: readonly number[],
): Promise<ReadonlyMap<number, readonly TermMark[]>> {
  const texts = await db.selectFrom('dispatch').select(['seq', 'text']).where('seq', 'in', dispatches).execute()
  const wanted = terms.filter((term) => !term.unwanted)
  // no ending that is taken off reaches to the first letter
  const firsts = new Set(wanted.flatMap(({ words }) => words.map(firstLetter)))
  const alike = texts.map(({ seq, text }) => ({ seq, words: wordsOf(text, firsts) }))
  const found = alike.flatMap(({ words }) => words.map(({ word }) => word))
  const stems = await stemsOf(db, [...found, ...wanted.flatMap(({ words }) => words)])
  return new Map(alike.map(({ seq, words }) => [seq, marksIn(words, wanted, stems)]))
}

async function stemsOf(db: Kysely<Schema>, words: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const distinct = JSON.stringify([...new Set(words)])
  const { rows } = await sql<{ word: string; stem: string | null }>`
    SELECT word, (ts_lexize('readout_stem', word))[1] AS stem
    FROM json_array_elements_text(${distinct}::json) AS words (word)`.execute(db)
  return new Map(rows.map(({ word, stem }) => [word, stem ?? word]))
}

/** The stretches of the text, from its beginning on, each once; words of a phrase are one. */
function marksIn(words: readonly Word[], terms: readonly SearchTerm[], stems: ReadonlyMap<string, string>): TermMark[] {
  const marks: TermMark[] = []
  for (let i = 0; i < words.length; i++) {
    const length = Math.max(0, ...terms.map((term) => (standsAt(term, words, i, stems) ? term.words.length : 0)))
    if (!length) continue
    const last = marks.at(-1)
    const [start, end] = [words[i]!.at[0], words[i + length - 1]!.at[1]]
    if (last && start < last[1]) marks[marks.length - 1] = [last[0], Math.max(end, last[1])]
    else marks.push([start, end])
  }
  return marks
}

function standsAt(
  { words: wanted, prefix }: SearchTerm,
  words: readonly Word[],
  from: number,
  stems: ReadonlyMap<string, string>,
): boolean {
  return wanted.every((sought, i) => {
    const word = words[from + i]
    if (word?.place !== words[from]!.place + i) return false
    const [stem, beginning] = [stems.get(word.word)!, stems.get(sought)!]
    return prefix ? stem.startsWith(beginning) : stem === beginning
  })
}

/** The words of a text that begin with one of these letters. */
function wordsOf(text: string, firsts: ReadonlySet<string>): Word[] {
  const words: Word[] = []
  let place = 0
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    // most words have nothing to fold but capitals
    const folded = PLAIN.test(token) ? [token.toLowerCase()] : searchWords(token)
    for (const word of folded) {
      if (firsts.has(firstLetter(word))) words.push({ word, place, at: [index, index + token.length] })
      place++
    }
  }
  return words
}

function firstLetter(word: string): string {
  return String.fromCodePoint(word.codePointAt(0)!)
}
