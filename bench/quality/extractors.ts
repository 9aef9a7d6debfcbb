import { Readability } from '@mozilla/readability'
import { Defuddle } from 'defuddle/node'
import { parseHTML } from 'linkedom'
import { extractPage } from '../../src/intake/formats/html/extract-page.ts'
import { toEdtf } from '../../src/intake/published/edtf.ts'

/** What one program made of a page. */
export interface Extracted {
  readonly text: string
  readonly headline?: string
  readonly byline?: string
  readonly date?: string
}

export function readOurs(page: string): Extracted {
  try {
    const { paragraphs, headline, byline, metadata } = extractPage(page)
    return { text: paragraphs.join('\n'), headline, byline, date: metadata.published }
  } catch {
    return { text: '' }
  }
}

export function readReadability(page: string): Extracted {
  const article = new Readability(parseHTML(page).document as never).parse()
  return {
    text: article?.textContent ?? '',
    headline: article?.title ?? undefined,
    byline: article?.byline ?? undefined,
    date: article?.publishedTime ? toEdtf(article.publishedTime) : undefined,
  }
}

export async function readDefuddle(page: string): Promise<Extracted> {
  try {
    const { content, title, author, published } = await Defuddle(parseHTML(page).document, 'https://site.invalid/')
    const { document } = parseHTML(`<html><body>${content}</body></html>`)
    return {
      text: document.body.textContent ?? '',
      headline: title,
      byline: author,
      date: published ? toEdtf(published) : undefined,
    }
  } catch {
    return { text: '' }
  }
}

export function tokens(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
