import type { SearchTerm } from '../search-terms.ts'

/** FTS5's own query language: words in marks are taken as they are, whatever they spell. */
export function matchQuery(terms: readonly SearchTerm[]): string {
  const spell = (term: SearchTerm) => `"${term.words.join(' ')}"${term.prefix ? '*' : ''}`
  const wanted = terms.filter((t) => !t.unwanted).map(spell)
  const unwanted = terms.filter((t) => t.unwanted).map(spell)
  return [`(${wanted.join(' AND ')})`, ...unwanted].join(' NOT ')
}
