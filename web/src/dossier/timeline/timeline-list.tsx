import { isoOf } from '../../../../src/record/time/interval.ts'
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

/** The timeline as a dated list: the same things with the same signs, the day of the record between past and to come. */
export function TimelineList({ items, now }: { items: readonly Item[]; now: number }) {
  const past = items.filter((i) => i.from <= now)
  const ahead = items.filter((i) => i.from > now)
  return (
    <ol className="as-list dated">
      {past.map((item) => (
        <Line key={item.id} item={item} />
      ))}
      <li className="today">
        <span className="d">{dateInWords(isoOf(now))}</span>
      </li>
      {ahead.map((item) => (
        <Line key={item.id} item={item} isAhead />
      ))}
    </ol>
  )
}

function Line({ item, isAhead = false }: { item: Item; isAhead?: boolean }) {
  const { kind, glyph } = GLYPHS[item.shape]
  return (
    <li className={isAhead ? 'planned' : undefined} data-kind={kind}>
      <span className="d">{item.when}</span>
      <Glyph name={glyph} />
      <span>
        {item.told.replace(`, ${item.when}`, '')}
        <span className="state">
          <CiteSource citation={item.citation} />
        </span>
      </span>
    </li>
  )
}
