import { useState } from 'react'
import { isoOf } from '../../../../src/record/time/interval.ts'
import { entryAddress } from '../../address/address.ts'
import { Link } from '../../address/link.tsx'
import { CiteSource } from '../../cited/cite.tsx'
import { Glyph, type GlyphName } from '../../kinds/glyphs.tsx'
import { dateInWords } from '../../words/edtf.ts'
import type { Item, Shape } from './items.ts'

const GLYPHS: Record<Shape, { readonly kind: string; readonly glyph: GlyphName }> = {
  held: { kind: 'contact', glyph: 'contact' },
  due: { kind: 'contact', glyph: 'contact-due' },
  range: { kind: 'contact', glyph: 'contact-due' },
  'put-off': { kind: 'contact', glyph: 'contact-postponed' },
  lapsed: { kind: 'contact', glyph: 'contact-proposed' },
  'called-off': { kind: 'contact', glyph: 'contact-cancelled' },
  flag: { kind: 'commitment', glyph: 'commitment' },
  incident: { kind: 'event', glyph: 'event' },
}

const AT_ONCE = 24

/** The timeline as a dated list: the same things with the same signs, the day of the record between past and to come. */
export function TimelineList({ slug, items, now }: { slug: string; items: readonly Item[]; now: number }) {
  const [most, setMost] = useState(AT_ONCE)
  const past = items.filter((i) => i.from <= now)
  const ahead = items.filter((i) => i.from > now)
  const earlier = past.length - most
  return (
    <div className="as-list">
      {earlier > 0 ? (
        <button type="button" className="plain" onClick={() => setMost(most + 4 * AT_ONCE)}>
          {earlier} earlier
        </button>
      ) : null}
      <ol className="dated">
        {past.slice(-most).map((item) => (
          <Line key={item.id} slug={slug} item={item} />
        ))}
        <li className="today">
          <span className="d">{dateInWords(isoOf(now))}</span>
        </li>
        {ahead.map((item) => (
          <Line key={item.id} slug={slug} item={item} isAhead />
        ))}
      </ol>
    </div>
  )
}

function Line({ slug, item, isAhead = false }: { slug: string; item: Item; isAhead?: boolean }) {
  const { kind, glyph } = GLYPHS[item.shape]
  return (
    <li className={isAhead ? 'planned' : undefined} data-kind={kind}>
      <span className="d">{item.when}</span>
      <Glyph name={glyph} />
      <span>
        <Link href={entryAddress(slug, item.id)}>{item.told.replace(`, ${item.when}`, '')}</Link>
        <span className="state">
          <CiteSource citation={item.citation} />
        </span>
      </span>
    </li>
  )
}
