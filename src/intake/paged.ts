import { canonicalText } from './canonical.ts'
import type { RawOrigin } from './dispatch.ts'

/** A paragraph in pieces: one where it stands on one page, more where it runs on. `page` is absent where the document does not say. */
export type PagedParagraph = readonly { readonly text: string; readonly page?: number }[]

/**
 * Paragraphs as canonical text, parted by blank lines, and where each page stands in it.
 * Pieces of one paragraph are put together as they are: a space or the want of one is theirs.
 */
export function joinPaged(paragraphs: readonly PagedParagraph[], file?: string): { text: string; origin?: RawOrigin } {
  let text = ''
  const parts: { start: number; end: number; page: number }[] = []
  for (const paragraph of paragraphs) {
    const pieces = tidy(paragraph)
    if (!pieces.length) continue
    if (text) text += '\n\n'
    for (const piece of pieces) {
      const start = text.length
      text += piece.text
      const last = parts.at(-1)
      if (piece.page === undefined) continue
      if (last?.page === piece.page) last.end = text.length
      else parts.push({ start, end: text.length, page: piece.page })
    }
  }
  return { text, ...(parts.length ? { origin: { ...(file ? { file } : {}), parts } } : {}) }
}

/** White space collapsed, none at either end of the paragraph, empty pieces left out. */
function tidy(paragraph: PagedParagraph): { text: string; page: number | undefined }[] {
  const out: { text: string; page: number | undefined }[] = []
  let spaced = false
  for (const { text, page } of paragraph) {
    const words = canonicalText(text).text.replace(/\s+/g, ' ')
    if (words) out.push({ text: out.length && (spaced || /^\s/.test(text)) ? ` ${words}` : words, page })
    spaced = words ? /\s$/.test(text) : spaced || text !== ''
  }
  return out
}
