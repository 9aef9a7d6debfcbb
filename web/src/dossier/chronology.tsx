import { useState } from 'react'
import type { ChronologyEntry, Figure } from '../../../src/model/record-entry.ts'
import { entryAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { CiteSource } from '../cited/cite.tsx'
import { MoreButton } from '../frame/more-button.tsx'
import { Glyph } from '../kinds/glyphs.tsx'
import { list } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'
import { newestFirst } from './contact-list.tsx'

const AT_FIRST = 12

/** What happened outside the talks, each once, every figure told of it side by side with who tells it. */
export function Chronology({ slug, entries }: { slug: string; entries: readonly ChronologyEntry[] }) {
  const [isAll, showAll] = useState(false)
  const sorted = newestFirst(entries)
  const shown = isAll ? sorted : sorted.slice(0, AT_FIRST)
  return (
    <section id="chronology" aria-labelledby="h-chronology">
      <div className="section-head">
        <h2 id="h-chronology">Chronology</h2>
        <span className="aside">what happened outside the talks, and what dispatches recall</span>
      </div>
      {entries.length ? null : <p className="none">Nothing on record.</p>}
      <ol className="dated">
        {shown.map((entry) => (
          <li key={entry.id} data-kind="event" className={entry.background ? 'recalled' : undefined}>
            <span className="d">{entry.when ? dateInWords(entry.when) : 'date open'}</span>
            <Glyph name="event" />
            <span>
              <Link href={entryAddress(slug, entry.id)}>
                <q dir="auto">{entry.citations[0]!.span.exact}</q>
              </Link>
              {entry.figures.length ? <Figures figures={entry.figures} /> : null}
              <span className="state">
                {entry.background ? 'Recalled · ' : null}
                <CiteSource citation={entry.citations[0]!} more={entry.independent - 1} />
              </span>
            </span>
          </li>
        ))}
      </ol>
      <MoreButton hidden={sorted.length - AT_FIRST} isAll={isAll} onToggle={showAll} />
    </section>
  )
}

/** "some 30,000 displaced, according to Vestria · over 25,000, according to the mission" */
function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <span className="figures">
      {figures.map(({ what, wording, accordingTo, independent }, at) => (
        <span key={`${what} ${wording}`}>
          {at ? ' · ' : null}
          <b>{wording}</b> {what}
          {accordingTo.length ? `, according to ${list(accordingTo.map((a) => a.name))}` : null}
          {independent > 1 ? `, ${independent} sources` : null}
        </span>
      ))}
    </span>
  )
}
