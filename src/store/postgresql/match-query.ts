import { type RawBuilder, sql } from 'kysely'
import type { SearchTerm } from '../search-terms.ts'

/** The terms as a query of full text, which is to stand in parentheses. */
export function matchQuery(terms: readonly SearchTerm[]): RawBuilder<unknown> {
  const spell = ({ words, prefix, unwanted }: SearchTerm) => {
    const query = prefix
      ? sql`to_tsquery('readout', ${words.map((w) => `${w}:*`).join(' <-> ')})`
      : sql`phraseto_tsquery('readout', ${words.join(' ')})`
    return unwanted ? sql`!!${query}` : query
  }
  return sql.join(terms.map(spell), sql` && `)
}
