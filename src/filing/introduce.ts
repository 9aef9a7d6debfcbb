import type { Dispatch } from '../model/dispatch.ts'
import type { Introduction } from '../model/dispatch-summary.ts'

const MOST_LEDE = 280

/** How the dispatch introduces itself in a list; see `Introduction`. */
export function introduce({ section, headline, deck, dateline, source, ...dispatch }: Dispatch): Introduction {
  const { place, date, agency } = dateline ?? {}
  const bodyStart = Math.max(0, ...[section, headline, deck, dateline?.span].map((span) => span?.end ?? 0))
  return {
    ...(headline ? { headline: oneLine(headline.exact) } : {}),
    ...(deck ? { deck: oneLine(deck.exact) } : {}),
    lede: firstSentence(dispatch, bodyStart),
    ...(dateline
      ? { dateline: { ...(place ? { place } : {}), ...(date ? { date } : {}), ...(agency ? { agency } : {}) } }
      : {}),
    ...(source ? { source } : {}),
  }
}

/** The first sentence of the body, of a text whose language is not read its first paragraph; cut at a word where it is long. */
function firstSentence(
  { text, sentences, paragraphs }: Pick<Dispatch, 'text' | 'sentences' | 'paragraphs'>,
  from: number,
) {
  const sentence = sentences.find((s) => s.start >= from) ?? paragraphs.find((p) => p.end > from)
  const start = Math.max(from, sentence?.start ?? from)
  // no line of the list needs more of a paragraph without end
  const line = oneLine(text.slice(start, Math.min(sentence?.end ?? text.length, start + 4 * MOST_LEDE)))
  if (line.length <= MOST_LEDE) return line
  const cut = line.lastIndexOf(' ', MOST_LEDE - 1)
  return `${line.slice(0, cut > MOST_LEDE / 2 ? cut : MOST_LEDE - 1).toWellFormed()}…`
}

function oneLine(text: string): string {
  return text.replace(/\s{1,1000}/g, ' ').trim()
}
