/** Whether all words typed stand in a text, their ends left open: "weapon" finds "weapons". Case and accents do not matter. */
export function holdsWords(text: string, typed: string): boolean {
  const own = wordsOf(text)
  return wordsOf(typed).every((word) => own.some((o) => o.startsWith(word)))
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]{1,100}/gu) ?? []
  )
}
