/** The text all spans index: line ends as "\n", no byte order mark, no white space at either end; nothing else is changed. */
export function canonicalText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replace(/^\uFEFF/, '')
    .trim()
}
