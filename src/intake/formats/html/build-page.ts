import { ReadoutError } from '../../../model/error.ts'
import { buildDispatch } from '../../dispatch.ts'
import type { Decoded, IntakeHints } from '../../format.ts'
import { extractPage } from './extract-page.ts'
import { toDay } from './metadata.ts'

/**
 * The dispatch in a page: its headline and main text as canonical text, date, source and address from its metadata.
 * @throws ReadoutError intake/no-article, intake/page-too-deep, intake/too-large
 */
export function buildPage(
  page: string,
  hints: IntakeHints,
  decoded: { name?: string; encoding?: string; damaged?: number; unsure?: boolean },
): Decoded {
  const { headline, paragraphs, metadata, byline, cautions } = extractPage(page)
  if (!paragraphs.some(isProse))
    throw new ReadoutError(
      'intake/no-article',
      'input',
      'is a page without an article that could be told from its menus; save the page of one dispatch, or its text',
    )
  const body = paragraphs[0] === headline ? paragraphs.slice(1) : [...paragraphs]
  // the date over the text is the page's and kept as such
  if (body[0] && body[0].length < 40 && metadata.published && toDay(body[0]) === metadata.published) body.shift()
  const built = buildDispatch(
    {
      ...decoded,
      text: [...(headline ? [headline] : []), ...body].join('\n\n'),
      titled: headline !== undefined,
      page: metadata.published,
      source: metadata.publisher,
      url: metadata.url,
      ...(byline ? { wire: { byline } } : {}),
    },
    hints,
  )
  return { ...built, warnings: [...built.warnings, ...cautions] }
}

/** A paragraph with a sentence in it, in any script; menus and lists of links have none. */
function isProse(paragraph: string): boolean {
  return paragraph.length >= 40 && /[.!?…。！？؟।։](?:["”’»)\]]|\s|$)/u.test(paragraph)
}
