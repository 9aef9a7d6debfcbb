import type { BriefSource } from '../../../src/model/brief.ts'
import { Link } from '../address/link.tsx'
import { citationAddress, sourceInWords } from '../cited/cited-words.ts'
import { citedOf } from './cited-of.ts'

/** The sources of a brief by number, each with its sentence: they stand on the last page in print. */
export function BriefSources({ sources }: { sources: readonly BriefSource[] }) {
  return (
    <section className="brief-section">
      <h2>Sources</h2>
      <ol className="sources">
        {sources.map((source) => (
          <li key={source.number}>
            <span className="n">{source.number}</span>
            <q dir="auto">{source.quote}</q>
            <Link className="source" href={citationAddress(source)}>
              {sourceInWords(citedOf(source))}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}
