const RTL = '[\\p{Script=Arabic}\\p{Script=Hebrew}]'
const RTL_LETTER = new RegExp(RTL, 'u')
// From the first to the last letter of a stretch, with blanks, figures and marks between.
const RTL_STRETCH = new RegExp(`${RTL}(?:[^\\p{L}]{0,40}${RTL}\\p{M}{0,4})*`, 'gu')

export function hasRtl(text: string): boolean {
  return RTL_LETTER.test(text)
}

/** Whether the first letter of a text is of a script that runs from right to left. */
export function startsRtl(text: string): boolean {
  return hasRtl(/\p{L}/u.exec(text)?.[0] ?? '')
}

/** A text in stretches that run in one direction each. */
export function byDirection(text: string): { readonly text: string; readonly isRtl: boolean }[] {
  const parts: { text: string; isRtl: boolean }[] = []
  let end = 0
  for (const { 0: stretch, index } of text.matchAll(RTL_STRETCH)) {
    if (index > end) parts.push({ text: text.slice(end, index), isRtl: false })
    parts.push({ text: stretch, isRtl: true })
    end = index + stretch.length
  }
  return end < text.length ? [...parts, { text: text.slice(end), isRtl: false }] : parts
}
