const WORD = /[\p{L}\p{N}]{1,100}/gu
const TERM = /(?<unwanted>-?)(?:"(?<phrase>[^"]{0,400})"?|(?<word>[^\s"]{1,200}))/gu

/** The words of a search that may be shown in the text: those that exclude are left out. */
export function wordsIn(query: string | undefined): readonly string[] {
  const terms = [...(query ?? '').slice(0, 2_000).matchAll(TERM)]
  return terms.flatMap(({ groups }) =>
    groups?.unwanted ? [] : ((groups?.phrase ?? groups?.word ?? '').match(WORD) ?? []),
  )
}

/** Text with the words of a search marked, at the beginnings of words. */
export function Highlighted({ text, words }: { text: string; words: readonly string[] }) {
  if (!words.length) return text
  // the words are letters and digits only: nothing in them is a pattern
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.slice(0, 32).join('|')})`, 'giu')
  return text.split(pattern).map((part, at) =>
    // parts never move
    at % 2 ? <mark key={at}>{part}</mark> : part,
  )
}
