import { entryAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { CiteSource } from '../cited/cite.tsx'
import { Glyph } from '../kinds/glyphs.tsx'
import { capitalised } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'
import type { ChangeLine } from './change-lines.ts'

/** One change as a sentence: what, with the old value struck and the new one strong, and whose words made it. */
export function ChangeView({ slug, line }: { slug: string; line: ChangeLine }) {
  const { kind, glyph, entry, label, told, citations } = line
  const latest = [...citations].sort((a, b) => (b.reported ?? '').localeCompare(a.reported ?? ''))[0]
  const agencies = new Set(citations.map((c) => c.agency ?? c.source ?? c.family)).size
  return (
    <li className="change" data-kind={kind}>
      <Glyph name={glyph} />
      <div>
        <p>
          <Link href={entryAddress(slug, entry)}>{capitalised(label)}</Link>
          {told.map(({ words, old, now }, at) => (
            <span key={`${words}${now ?? ''}`}>
              {at ? '; ' : ': '}
              {words}
              {old ? <del>{old}</del> : null} {now ? <b>{now}</b> : null}
            </span>
          ))}
        </p>
        {latest ? (
          <CiteSource citation={latest} more={agencies - 1} />
        ) : (
          <span className="source">by the calendar alone</span>
        )}
      </div>
      <span className="at">{latest?.reported ? dateInWords(latest.reported.slice(0, 10)) : ''}</span>
    </li>
  )
}
