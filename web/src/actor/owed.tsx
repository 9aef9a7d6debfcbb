import { useState } from 'react'
import type { RecordCommitment } from '../../../src/model/record-entry.ts'
import { entryAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { CiteSource } from '../cited/cite.tsx'
import { MoreOf } from '../dossier/more-of.tsx'
import { Glyph } from '../kinds/glyphs.tsx'
import { count, excerpt } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'

const AT_FIRST = 12
const MORE = 60
const WHAT_LETTERS = 160

/** What an actor undertook or was asked to do, as the record holds it: newest first. */
export function Owed({ slug, commitments }: { slug: string; commitments: readonly RecordCommitment[] }) {
  const [most, setMost] = useState(AT_FIRST)
  return (
    <section aria-labelledby="h-commitments">
      <div className="section-head">
        <h2 id="h-commitments">Commitments</h2>
        <span className="aside">{count(commitments.length, 'commitment')}</span>
      </div>
      {commitments.length ? null : <p className="none">None on record.</p>}
      <ol className="dated">
        {commitments.slice(0, most).map(({ id, what, force, due, timeliness, citations, independent }) => (
          <li key={id} data-kind="commitment">
            <span className="d">{due ? `due ${dateInWords(due)}` : 'no date set'}</span>
            <Glyph name="commitment" />
            <span>
              <Link href={entryAddress(slug, id)}>
                <q dir="auto">{excerpt(what, WHAT_LETTERS)}</q>
              </Link>
              <span className="state">
                {force}
                {timeliness === 'overdue' ? ', overdue' : timeliness === 'met' ? ', met' : null} ·{' '}
                <CiteSource citation={citations[0]!} more={independent - 1} />
              </span>
            </span>
          </li>
        ))}
      </ol>
      <MoreOf left={commitments.length - most} step={MORE} onMore={() => setMost(most + MORE)} />
    </section>
  )
}
