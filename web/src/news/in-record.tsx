import { entryAddress, type NewsQuery } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { processApi } from '../api/process-client.ts'
import type { FoundEntries } from '../api/process-contract.ts'
import { useResource } from '../api/resource.ts'
import { Glyph } from '../kinds/glyphs.tsx'
import { capitalised, count, excerpt } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'

const KINDS = [
  ['statements', 'statement'],
  ['commitments', 'commitment'],
  ['contacts', 'contact'],
  ['events', 'event'],
] as const

/** What the record holds on the words searched for, above the dispatches that have them. */
export function InRecord({ query }: { query: NewsQuery }) {
  const process = query.process === 'none' ? undefined : query.process
  const [found] = useResource(`record ${query.q} ${process ?? ''}`, () => processApi.search(query.q ?? '', process))
  if (found.state !== 'ready') return null
  const some = KINDS.filter(([list]) => found.value[list].total)
  if (!some.length) return null
  return (
    <section className="in-record" aria-label="In the record">
      <h2 className="daymark">In the record</h2>
      {some.map(([list, kind]) => (
        <Found key={list} kind={kind} found={found.value[list]} />
      ))}
    </section>
  )
}

function Found({ kind, found: { total, items } }: { kind: (typeof KINDS)[number][1]; found: FoundEntries }) {
  return (
    <details open={kind === 'statement'}>
      <summary>
        <Glyph name={kind} kind={kind} /> {count(total, kind)}
      </summary>
      <ol className="dated">
        {items.map(({ process, id, label, day }) => (
          <li key={`${process} ${id}`} data-kind={kind}>
            <span className="d">{day ? dateInWords(day) : 'date open'}</span>
            <Glyph name={kind} />
            <Link href={entryAddress(process, id)}>{capitalised(excerpt(label, 160))}</Link>
          </li>
        ))}
      </ol>
    </details>
  )
}
