import { memo } from 'react'
import type { DispatchSummary } from '../../../src/model/dispatch-summary.ts'
import { placeName } from '../../../src/model/place-name.ts'
import { dispatchAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { Glyph } from '../kinds/glyphs.tsx'
import { KINDS } from '../kinds/index.ts'
import { count } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'
import { doubtOf } from '../words/published.ts'
import { Copies } from './copies.tsx'
import { Highlighted, Marks } from './highlighted.tsx'

/** One dispatch of the list: how it introduces itself or what in it was looked for, where it is from, what was found in it. */
export const Row = memo(function Row({
  item,
  words,
  isCurrent,
  isNew,
}: {
  item: DispatchSummary
  /** what was searched for */
  words: readonly string[]
  isCurrent: boolean
  isNew: boolean
}) {
  const { headline, deck, lede, language, invented, published } = item
  const doubt = doubtOf(published)
  const isRead = language === 'en'
  const { passage } = item
  // what was looked for may be all in the headline, which shows it
  const shown = passage && passage.text !== headline && passage.text !== deck ? passage : undefined
  return (
    <li className={`item${isNew ? ' is-new' : ''}`} aria-current={isCurrent ? 'true' : undefined} data-id={item.id}>
      <div lang={language}>
        <h3 dir="auto">
          <Link href={dispatchAddress(item.id)}>
            <Highlighted text={headline ?? lede} words={words} />
          </Link>
        </h3>
        {deck && !shown ? (
          <p className="deck" dir="auto">
            <Highlighted text={deck} words={words} />
          </p>
        ) : null}
        {shown ? (
          <p className="snippet" dir="auto">
            <Marks passage={shown} />
          </p>
        ) : headline && !deck ? (
          <p className="snippet" dir="auto">
            <Highlighted text={lede} words={words} />
          </p>
        ) : null}
        <p className="from" lang="en">
          <span>{fromWords(item)}</span>
          {published.edtf?.includes('T') ? ` · ${dateInWords(published.edtf)}` : null}
          {doubt ? (
            <>
              {' · '}
              <span className="doubt">{doubt}</span>
            </>
          ) : null}
          {item.relation === 'correction' ? ' · Corrects an earlier dispatch' : null}
          {item.relation === 'kill' ? ' · Takes back an earlier dispatch' : null}
          {invented ? ' · Invented' : null}
        </p>
        {item.more ? <Copies item={item} /> : null}
      </div>
      <Found counts={item.counts} isRead={isRead} language={language} />
    </li>
  )
})

function Found({ counts, isRead, language }: { counts: DispatchSummary['counts']; isRead: boolean; language: string }) {
  const found = KINDS.filter(({ kind }) => counts[kind])
  if (!isRead)
    return (
      <p className="found">
        <span className="none">Kept, not read: Readout reads English so far. Language: {language}</span>
      </p>
    )
  if (!found.length)
    return (
      <p className="found">
        <span className="none">No findings</span>
      </p>
    )
  return (
    <ul className="found" aria-label="What was found in it">
      {found.map(({ kind, one, many, glyph }) => (
        <li key={kind} className="num">
          <Glyph name={glyph} kind={kind} /> {count(counts[kind] ?? 0, one, many)}
        </li>
      ))}
    </ul>
  )
}

/** "Varn, Norpress": the place of the dateline and who carried it. */
function fromWords({ dateline, source, name }: DispatchSummary): string {
  const from = [dateline?.place && placeName(dateline.place), source ?? dateline?.agency].filter(Boolean)
  return from.join(', ') || name || 'No source given'
}
