import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { TermMark } from '../engine.ts'
import type { Schema } from '../schema.ts'
import { searchWords } from '../search-terms.ts'

const TOKEN = /[\p{L}\p{N}\p{M}]{1,200}/gu
const MARKED = '\u0002'
const OPTIONS = `HighlightAll=true, StartSel=${MARKED}, StopSel=""`

/**
 * Where the words of a query stand in texts. PostgreSQL is given the folded words, one after another, and says which of
 * them it marks; each stands for a stretch of the text.
 */
export async function markTerms(
  db: Kysely<Schema>,
  query: RawBuilder<unknown>,
  dispatches: readonly number[],
): Promise<ReadonlyMap<number, readonly TermMark[]>> {
  const texts = await db.selectFrom('dispatch').select(['seq', 'text']).where('seq', 'in', dispatches).execute()
  const folded = texts.map(({ seq, text }) => ({ seq, words: wordsOf(text) }))
  const marks = new Map<number, readonly TermMark[]>()
  for (const { seq, words } of folded) {
    const line = words.map((w) => w.word).join(' ')
    const { rows } = await sql<{
      line: string
    }>`SELECT ts_headline('readout', ${line}, ${query}, ${OPTIONS}) AS line`.execute(db)
    const shown = rows[0]!.line.split(' ')
    marks.set(
      seq,
      shown.flatMap((word, i): TermMark[] => (word.startsWith(MARKED) && words[i] ? [words[i].at] : [])),
    )
  }
  return marks
}

function wordsOf(text: string): { readonly word: string; readonly at: TermMark }[] {
  return [...text.matchAll(TOKEN)].flatMap(({ 0: token, index }) =>
    searchWords(token).map((word) => ({ word, at: [index, index + token.length] as const })),
  )
}
