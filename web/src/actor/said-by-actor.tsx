import { useState } from 'react'
import type { RecordStatement } from '../../../src/model/record-entry.ts'
import { CiteSource } from '../cited/cite.tsx'
import { newestFirst } from '../dossier/contact-list.tsx'
import { MoreOf } from '../dossier/more-of.tsx'
import { Glyph } from '../kinds/glyphs.tsx'
import { count } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'

const AT_FIRST = 12
const MORE = 60

/** Everything an actor said, newest first, each with its source. */
export function SaidByActor({ statements }: { statements: readonly RecordStatement[] }) {
  const [most, setMost] = useState(AT_FIRST)
  const sorted = newestFirst(statements)
  return (
    <section aria-labelledby="h-statements">
      <div className="section-head">
        <h2 id="h-statements">Statements</h2>
        <span className="aside">{count(statements.length, 'statement')}, newest first</span>
      </div>
      {statements.length ? null : <p className="none">None on record.</p>}
      <ol className="dated">
        {sorted.slice(0, most).map(({ id, when, content, act, form, addressee, citations, independent }) => (
          <li key={id} data-kind="statement">
            <span className="d">{when ? dateInWords(when.slice(0, 10)) : 'date open'}</span>
            <Glyph name="statement" />
            <span>
              <q dir="auto">{form === 'direct' ? `“${content}”` : content}</q>
              <span className="state">
                {[act, form, addressee ? `to ${addressee.name}` : ''].filter(Boolean).join(', ')} ·{' '}
                <CiteSource citation={citations[0]!} more={independent - 1} />
              </span>
            </span>
          </li>
        ))}
      </ol>
      <MoreOf left={sorted.length - most} step={MORE} onMore={() => setMost(most + MORE)} />
    </section>
  )
}
