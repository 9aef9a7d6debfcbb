import { useEffect, useState } from 'react'
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
  useEffect(() => {
    let isGone = false
    fetchAhead(citation.dispatch)
      .then((found) => isGone || setStored(found))
      .catch(() => undefined) // the words cited are shown all the same
    return () => {
      isGone = true
    }
  }, [citation.dispatch])
  const dispatch = stored?.reading.dispatch
  const { start, end, exact } = citation.span
  const at = dispatch?.paragraphs.findIndex((p) => p.start <= start && start < p.end) ?? -1
  const around = dispatch?.paragraphs[at] ?? dispatch?.sentences[citation.sentence]
  const sentence = dispatch?.sentences[citation.sentence] ?? around
  return (
    <div className="passage">
      <p className="source">
        {isBlind ? sourceInWords(citation) : <Link href={citationAddress(citation)}>{sourceInWords(citation)}</Link>}
        {at >= 0 ? ` · paragraph ${at + 1}` : null}
        {citation.background ? ' · recalled' : null}
      </p>
      {dispatch && around && sentence ? (
        <p className="read" lang={dispatch.language} dir="auto">
          <span className="quiet">{dispatch.text.slice(around.start, Math.max(around.start, sentence.start))}</span>
          {dispatch.text.slice(Math.max(around.start, sentence.start), start)}
          <mark className="mark is-active" data-kind={kind}>
            {dispatch.text.slice(start, Math.min(end, around.end))}
          </mark>
          {dispatch.text.slice(Math.min(end, around.end), Math.max(Math.min(end, around.end), sentence.end))}
          <span className="quiet">{dispatch.text.slice(Math.max(sentence.end, end), around.end)}</span>
        </p>
      ) : (
        <p className="read" dir="auto">
          <mark className="mark is-active" data-kind={kind}>
            {exact}
          </mark>
        </p>
      )}
    </div>
  )
}
