/**
 * The text all spans index: line ends as "\n", no byte order mark, no white space at either end, every character one
 * that can be stored and shown. Nothing else is changed.
 *
 * `removed` counts what stands as "\uFFFD" instead: NULs and halves of surrogate pairs, which no database keeps.
 */
export function canonicalText(raw: string): { text: string; removed: number } {
  let removed = 0
  const text = raw
    .replace(/\r\n?|[\u2028\u2029\u0085\f\v]/g, '\n')
    .replace(/^\uFEFF+/, '')
    .replace(/\0/g, () => {
      removed++
      return '\uFFFD'
    })
    .trim()
  if (text.isWellFormed()) return { text, removed }
  const whole = text.toWellFormed()
  for (let i = 0; i < text.length; i++) if (text[i] !== whole[i]) removed++
  return { text: whole, removed }
}
