import { languageName } from '../../intake/index.ts'
import type { Dispatch } from '../../model/dispatch.ts'
import type { Terminal } from './terminal.ts'
import { wrap } from './wrap.ts'

const BASES: Record<Dispatch['published']['basis'], string> = {
  given: 'as given',
  feed: 'by the feed',
  page: 'by the page',
  dateline: 'by the dateline',
  weekday: 'by the weekday it names',
  unknown: '',
}

/** Section, headline and deck of a dispatch, and a line that says who sent it when and how that is known. */
export function writeHead(dispatch: Dispatch, { paint, columns }: Terminal): string {
  const { section, headline, deck, source, dateline, language, url } = dispatch
  const line = [
    source,
    dateline?.place,
    dateOf(dispatch, paint),
    language === 'en' ? undefined : `in ${languageName(language)}, not read`,
    url,
  ]
  return [
    section ? paint('faint', section.exact) : undefined,
    headline ? wrapPainted(headline.exact, columns, (word) => paint('headline', word)) : undefined,
    deck ? wrap(deck.exact, columns) : undefined,
    wrapPainted(line.filter(Boolean).join(' · '), columns, (word) =>
      word.includes('\x1b') ? word : paint('faint', word),
    ),
  ]
    .filter((part) => part !== undefined)
    .join('\n')
}

function dateOf({ published }: Dispatch, paint: Terminal['paint']): string {
  const { edtf, basis, alternatives } = published
  const doubt = (text: string) => text.replace(/\S+/g, (word) => paint('doubt', word))
  if (!edtf) return doubt('no date')
  const known = BASES[basis] ? `${edtf} ${BASES[basis]}` : edtf
  return alternatives?.length ? `${known}; ${doubt(`could be ${alternatives.join(', ')}`)}` : known
}

/** Colour goes on each word, since a line break inside an escape sequence would carry it into the margin. */
function wrapPainted(text: string, columns: number, paint: (word: string) => string): string {
  return wrap(text.replace(/\S+/g, paint), columns)
}
