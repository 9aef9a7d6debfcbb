import type { Brief, BriefSource } from '../../model/brief.ts'
import { dateWords } from '../words/dates.ts'
import { capitalised, counted } from '../words/names.ts'
import { quoted, shorten } from '../words/shorten.ts'
import { countReworded } from './handed-up.ts'

const MOST_QUOTED = 170

/** "As of 20 June 2026; changes since 13 June 2026." */
export function headWords({ asOf, since }: Brief): string {
  const known = asOf.recorded ? `, as recorded by ${asOf.recorded.slice(0, 16).replace('T', ' ')} UTC` : ''
  return `Brief as of ${dateWords(asOf.day)}${known}${since ? `; changes since ${dateWords(since)}` : ''}.`
}

/** What it was composed from. */
export function basisWords(brief: Brief): string {
  const { dispatches, families, agencies } = brief.basis
  const reworded = countReworded(brief)
  const of = agencies ? ` of ${counted(agencies, 'agency', 'agencies')}` : ''
  return `Composed with Readout from ${counted(dispatches, 'dispatch', 'dispatches')}${of} (${counted(families, 'story', 'stories')} once copies are counted together). A reading by machine where no person has confirmed it: check the sentence before relying on it.${reworded ? ` ${capitalised(counted(reworded, 'line or cell', 'lines and cells'))} reworded by hand.` : ''}`
}

/** The words that stand before a line, as a sentence of their own. */
export function leadWords(lead: string): string {
  return /[….!?]$/u.test(lead) ? lead : `${lead}.`
}

/** A source in two parts: the sentence in marks, and who reported it when. */
export function sourceWords(source: BriefSource, year: string): { readonly quote: string; readonly rest: string } {
  const { agency, reported, sentence, corrected, dispatch, url } = source
  const where = [
    agency ??
      (url && URL.parse(url)?.hostname.replace(/^www\./, '')) ??
      `dispatch ${dispatch.replace('sha256:', '').slice(0, 12)}`,
    reported ? dateWords(reported, year) : 'date open',
    `sentence ${sentence + 1}`,
  ]
  return {
    quote: quoted(shorten(source.quote, MOST_QUOTED)),
    rest: `${where.join(', ')}${corrected ? '; these words were corrected or withdrawn later' : ''}.`,
  }
}
