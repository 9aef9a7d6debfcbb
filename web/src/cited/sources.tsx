import { useEffect, useState } from 'react'
import { Link } from '../address/link.tsx'
import { MoreButton } from '../frame/more-button.tsx'
import { type CitedPlace, citationAddress, sourceInWords } from './cited-words.ts'
import { loadSentences, sentenceAt } from './sentences.ts'

const AT_FIRST = 24

/** The sources of a page in the order of their numbers, each with its sentence. */
export function Sources({ sources }: { sources: readonly CitedPlace[] }) {
  const [isAll, showAll] = useState(false)
  const [, arrived] = useState(0)
  const shown = isAll ? sources : sources.slice(0, AT_FIRST)
  const last = shown.at(-1)
  useEffect(() => {
    let isGone = false
    void loadSentences(shown)
      .then(() => isGone || arrived((n) => n + 1))
      .catch(() => undefined) // the sentences stay blank; their links still lead to them
    return () => {
      isGone = true
    }
  }, [last, shown.length])
  if (!sources.length) return null
  return (
    <section id="sources" aria-labelledby="h-sources">
      <div className="section-head">
        <h2 id="h-sources">Sources of this page</h2>
      </div>
      <ol className="sources">
        {shown.map((citation, at) => (
          <li key={citation.ref}>
            <span className="n">{at + 1}</span>
            <q dir="auto">{sentenceAt(citation)?.text ?? citation.span.exact}</q>
            <Link className="source" href={citationAddress(citation)}>
              {sourceInWords(citation)}
            </Link>
          </li>
        ))}
      </ol>
      <MoreButton hidden={sources.length - AT_FIRST} isAll={isAll} onToggle={showAll} />
    </section>
  )
}
