import type { Brief, BriefSource } from '../../model/brief.ts'
import type { SentenceOf, SourceSentence } from '../../model/cited-sentence.ts'
import type { Citation } from '../../model/record-entry.ts'
import { senderOf } from '../../model/sender.ts'
import type { Span } from '../../model/span.ts'
import { oneLine, withWholeMarks } from '../words/shorten.ts'

/** Numbers sources in the order in which they are first cited; a sentence cited twice keeps its number. */
export class Sources {
  readonly #numbers = new Map<string, number>()
  readonly list: BriefSource[] = []

  /**
   * Numbers of up to `most` citations that do not copy one another, those with the surest words first.
   * @param words that the first should hold, where one does
   */
  cite(citations: readonly Citation[], most = 1, words = ''): number[] {
    const families = new Set<string>()
    const numbers: number[] = []
    for (const citation of inOrder(citations, words)) {
      if (numbers.length === most) break
      if (families.has(citation.agency ?? citation.family)) continue
      families.add(citation.agency ?? citation.family)
      const number = this.#number(citation)
      if (!numbers.includes(number)) numbers.push(number)
    }
    return numbers.sort((a, b) => a - b)
  }

  #number(citation: Citation): number {
    const place = `${citation.dispatch} ${citation.sentence}`
    const known = this.#numbers.get(place)
    if (known) return known
    const { ref, dispatch, sentence, span, reported, corrected } = citation
    const agency = senderOf(citation)
    const number = this.list.length + 1
    this.#numbers.set(place, number)
    this.list.push({
      number,
      ref,
      dispatch,
      sentence,
      span,
      quote: withWholeMarks(oneLine(span.exact)),
      ...(agency ? { agency } : {}),
      ...(reported ? { reported } : {}),
      ...(corrected ? { corrected } : {}),
    })
    return number
  }
}

/** A brief with the whole sentence, headline and address of each source. */
export function withSentences(brief: Brief, sentenceOf: SentenceOf): Brief {
  return {
    ...brief,
    sources: brief.sources.map((source) => {
      const found = sentenceOf(source)
      if (!found) return source
      const { headline, url, source: sender } = found
      return {
        ...source,
        quote: oneLine(wholeOf(source.span, found)),
        ...(source.agency || !sender ? {} : { agency: sender }),
        ...(headline ? { headline: oneLine(headline) } : {}),
        ...(url && /^https?:\/\//i.test(url) ? { url } : {}),
      }
    }),
  }
}

/** The sentence, with what the words that prove it hold of the ones before and after: quotations often run on. */
function wholeOf({ start, end, exact }: Span, sentence: SourceSentence): string {
  const last = sentence.start + sentence.text.length
  const before = start < sentence.start ? exact.slice(0, sentence.start - start) : ''
  const after = end > last ? exact.slice(Math.max(0, last - start)) : ''
  return before + sentence.text + after
}

/** The citation that a line rests on first. */
export function surest(citations: readonly Citation[]): Citation | undefined {
  return inOrder(citations)[0]
}

function inOrder(citations: readonly Citation[], words = ''): Citation[] {
  return [...citations].sort((a, b) => Number(holds(b, words)) - Number(holds(a, words)) || bySureness(a, b))
}

function holds({ span, corrected }: Citation, words: string): boolean {
  return !corrected && span.exact.includes(words)
}

/** Words not withdrawn before withdrawn ones, accepted before candidates, then by confidence; later reports first. */
function bySureness(a: Citation, b: Citation): number {
  return (
    Number(a.corrected ?? false) - Number(b.corrected ?? false) ||
    Number(a.background ?? false) - Number(b.background ?? false) ||
    Number(a.state === 'candidate') - Number(b.state === 'candidate') ||
    Math.round(b.confidence * 10) - Math.round(a.confidence * 10) ||
    (b.reported ?? '').localeCompare(a.reported ?? '') ||
    a.ref.localeCompare(b.ref)
  )
}
