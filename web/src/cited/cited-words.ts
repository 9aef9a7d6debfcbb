import type { Citation } from '../../../src/model/record-entry.ts'
import { senderOf } from '../../../src/model/sender.ts'
import { dispatchAddress } from '../address/address.ts'
import { dateInWords } from '../words/edtf.ts'

/** What is needed of a citation to show it and to lead to its sentence. */
export type CitedPlace = Pick<
  Citation,
  'ref' | 'dispatch' | 'sentence' | 'span' | 'reported' | 'source' | 'agency' | 'speaksFor' | 'corrected'
>

/** Where the sentence of a citation stands: its dispatch, with the finding lit. */
export function citationAddress({ dispatch, ref }: Pick<Citation, 'dispatch' | 'ref'>): string {
  return dispatchAddress(dispatch, ref.split('-')[1])
}

/** "Meridian Wire, 4 Mar 2026"; "corrected since" where a later version changed the words. */
export function sourceInWords(citation: Omit<CitedPlace, 'span'>): string {
  const { reported, corrected } = citation
  const from = senderOf(citation) ?? 'source not given'
  const told = reported ? dateInWords(reported.slice(0, 10)) : 'date open'
  return [from, told, corrected ? 'corrected since' : ''].filter(Boolean).join(', ')
}

/** The citation to paste: the sentence, who carried it, when, and the permalink. */
export function citationToPaste(citation: CitedPlace, sentence: string, origin: string): string {
  const words = sentence.replace(/\s+/gu, ' ').trim()
  const quoted = /^["“].{0,4000}["”]$/s.test(words) ? words : `“${words}”`
  return `${quoted} – ${sourceInWords(citation)}, ${origin}${citationAddress(citation)}`
}
