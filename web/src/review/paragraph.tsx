import { useEffect, useState } from 'react'
import type { Dispatch } from '../../../src/model/dispatch.ts'
import { Link } from '../address/link.tsx'
import { api } from '../api/client.ts'
import type { StoredReading } from '../api/contract.ts'
import { type CitedPlace, citationAddress, sourceInWords } from '../cited/cited-words.ts'

// A dispatch of the record never changes; the last few are kept for the next item.
const known = new Map<string, Promise<StoredReading>>()
const KEPT = 30

/** Asks for a dispatch before it is needed, so that the next item is there at once. */
export function fetchAhead(dispatch: string): Promise<StoredReading> {
  const kept = known.get(dispatch)
  if (kept) return kept
  if (known.size >= KEPT) known.delete(known.keys().next().value!)
  const asked = api.dispatch(dispatch)
  asked.catch(() => known.delete(dispatch))
  known.set(dispatch, asked)
  return asked
}

// Statements of states have paragraphs of a page: what proves the finding, and the question below it, are to be in sight.
const BEFORE = 320
const AFTER = 240

/** The sentence in its paragraph, the words that prove the finding marked, with where it stands. */
export function Paragraph({
  citation,
  kind,
  isBlind = false,
}: {
  citation: CitedPlace & { readonly background?: true }
  kind: string
  /** without the way to the dispatch, which tells what became of the finding */
  isBlind?: boolean
}) {
  const [stored, setStored] = useState<StoredReading>()
  const [whole, setWhole] = useState<string>()
  useEffect(() => {
    let isGone = false
    fetchAhead(citation.dispatch)
      .then((found) => isGone || setStored(found))
      .catch(() => undefined) // the words cited are shown all the same
    return () => {
      isGone = true
    }
  }, [citation.dispatch])
  // that of the item before stays until this one's is there, and would be another text
  const dispatch = stored?.reading.dispatch.id.includes(citation.dispatch) ? stored.reading.dispatch : undefined
  const at = dispatch?.paragraphs.findIndex((p) => p.start <= citation.span.start && citation.span.start < p.end) ?? -1
  const around = dispatch && aroundOf(dispatch, citation, whole !== citation.ref)
  return (
    <div className="passage">
      <p className="source">
        {isBlind ? sourceInWords(citation) : <Link href={citationAddress(citation)}>{sourceInWords(citation)}</Link>}
        {at >= 0 ? ` · paragraph ${at + 1}` : null}
        {citation.background ? ' · recalled' : null}
        {around?.isCut ? (
          <>
            {' · '}
            <button type="button" className="plain" onClick={() => setWhole(citation.ref)}>
              the whole paragraph
            </button>
          </>
        ) : null}
      </p>
      {around ? (
        <p className="read" lang={dispatch.language} dir="auto">
          <span className="quiet">
            {around.isCutBefore ? '… ' : ''}
            {around.before}
          </span>
          {around.lead}
          <mark className="mark is-active" data-kind={kind}>
            {around.proof}
          </mark>
          {around.rest}
          <span className="quiet">
            {around.after}
            {around.isCutAfter ? ' …' : ''}
          </span>
        </p>
      ) : (
        <p className="read" dir="auto">
          <mark className="mark is-active" data-kind={kind}>
            {citation.span.exact}
          </mark>
        </p>
      )}
    </div>
  )
}

/** The paragraph in parts: what stands before the sentence, the sentence around the words that prove it, what follows. */
function aroundOf({ text, paragraphs, sentences }: Dispatch, { span, sentence: place }: CitedPlace, isShort: boolean) {
  const { start, end } = span
  const paragraph = paragraphs.find((p) => p.start <= start && start < p.end) ?? sentences[place]
  if (!paragraph) return undefined
  const sentence = sentences[place] ?? paragraph
  const [from, to] = [Math.max(paragraph.start, sentence.start), Math.min(Math.max(sentence.end, end), paragraph.end)]
  const [first, last] = isShort
    ? [
        sentences.find((s) => s.start >= Math.max(paragraph.start, from - BEFORE))?.start ?? from,
        sentences.findLast((s) => s.end <= Math.min(paragraph.end, to + AFTER))?.end ?? to,
      ]
    : [paragraph.start, paragraph.end]
  const [opening, closing] = [Math.min(first, from), Math.max(last, to)]
  const proofEnd = Math.min(end, paragraph.end)
  const isCutBefore = opening > paragraph.start
  const isCutAfter = text.slice(closing, paragraph.end).trim() !== ''
  return {
    before: text.slice(opening, from),
    lead: text.slice(from, start),
    proof: text.slice(start, proofEnd),
    rest: text.slice(proofEnd, to),
    after: text.slice(to, closing),
    isCutBefore,
    isCutAfter,
    isCut: isCutBefore || isCutAfter,
  }
}
