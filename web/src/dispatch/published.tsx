import type { Dispatch } from '../../../src/model/dispatch.ts'
import { dateInWords, weekdayOf } from '../words/edtf.ts'
import { datesThatFit, doubtOf, either } from '../words/published.ts'

const BASES: Record<Dispatch['published']['basis'], string> = {
  given: 'given with it',
  feed: 'from its feed',
  page: 'from its page',
  dateline: 'from the dateline',
  weekday: 'year read from the weekday in the text',
  unknown: 'not known',
}

/** When the wire sent it, how that is known, and what else would fit. */
export function Published({ dispatch: { published } }: { dispatch: Dispatch }) {
  const { edtf, basis } = published
  if (edtf === undefined) return <span className="doubt">Date not known</span>
  const doubt = doubtOf(published)
  if (edtf.startsWith('X')) return <span className="doubt">{capital(doubt ?? edtf)}</span>
  const others = datesThatFit(published).slice(1)
  return (
    <>
      <time dateTime={edtf}>{dateInWords(edtf, { long: true })}</time>{' '}
      <span className="quiet">
        — {others.length ? <span className="doubt">{BASES[basis]}</span> : BASES[basis]}
        {others.length
          ? `; ${either(others.map((d) => d.slice(0, 4)))} ${others.length > 1 ? 'fit' : 'fits'} as well`
          : ''}
      </span>
    </>
  )
}

/** "Monday 2 December": the part of the date that is known while the year is not. */
export function dayInWords({ published }: Dispatch): string {
  const dates = datesThatFit(published)
  const weekdays = new Set(dates.map(weekdayOf))
  const day = dateInWords((published.edtf ?? dates[0] ?? '').replace(/^[\dX]{4}/, 'XXXX'), { long: true })
  const words = day.replace(', year open', '')
  return weekdays.size === 1 && dates.length > 1 ? `${[...weekdays][0]} ${words}` : words
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
