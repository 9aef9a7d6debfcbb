/** One thing a text must hold, or must not: a word, the beginning of a word, or words in this order. */
export interface SearchTerm {
  /** folded: lower case, no accents */
  readonly words: readonly string[]
  readonly prefix: boolean
  readonly unwanted: boolean
}

// More than this nobody types; it bounds what a query costs.
const MOST_TERMS = 32
const TERM = /(?<unwanted>-?)(?:"(?<phrase>[^"]{0,400})"?|(?<word>[^\s"]{1,200}))/gu
const WORD = /[\p{L}\p{N}]{1,100}/gu

/**
 * Reads what somebody typed into a search box: `vienna "confidence building" minist* -protest`.
 *
 * Words must all be there, in any order; marks hold a phrase together; `*` leaves the end open; `-` excludes.
 * @returns an empty list where nothing can be searched for, e.g. for "..." or for exclusions alone
 */
export function readSearchTerms(query: string): SearchTerm[] {
  const terms: SearchTerm[] = []
  for (const { groups } of query.slice(0, 2_000).matchAll(TERM)) {
    const raw = groups?.phrase ?? groups?.word ?? ''
    const words = searchWords(raw)
    if (!words.length) continue
    terms.push({ words, prefix: groups?.word?.endsWith('*') ?? false, unwanted: groups?.unwanted === '-' })
  }
  const kept = terms.slice(0, MOST_TERMS)
  return kept.some((t) => !t.unwanted) ? kept : []
}

/** The words of a text as an index holds them: lower case, no accents, nothing between. */
export function searchWords(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(WORD) ?? []
}
