import type { Reading } from '../../../src/model/reading.ts'
import { dispatchAddress } from '../address/address.ts'
import type { MarginNote } from '../margin/notes.ts'
import { dateInWords } from '../words/edtf.ts'

/**
 * A finding as one cites it: the exact sentence, who carried it, place and date, and the permalink:
 * “The ministers met on Monday.” – NORPRESS, VARN, 2 March 2026, http://127.0.0.1:4180/dispatch/0a1b2c3d4e5f#9f02
 */
export function cite({ dispatch }: Reading, note: MarginNote, origin: string): string {
  const sentence = sentenceOf(dispatch, note)
  const { dateline, source, published } = dispatch
  const date = published.edtf && dateInWords(published.edtf, { long: true }).replace(/^\p{L}{3,9}day /u, '')
  const from = [source ?? dateline?.agency, dateline?.place, date, `${origin}${dispatchAddress(dispatch.id, note.key)}`]
  return `${inMarks(sentence)} – ${from.filter(Boolean).join(', ')}`
}

/** From the beginning of the sentence the finding is in to the end of the one it ends in. */
function sentenceOf({ text, sentences }: Reading['dispatch'], { findings }: MarginNote): string {
  const { span, sentence } = findings[0]
  const first = sentences[sentence]
  const last = sentences.find((s) => s.end >= span.end)
  const start = Math.min(first?.start ?? span.start, span.start)
  const end = Math.max(first?.end ?? span.end, last && last.start < span.end ? last.end : span.end)
  return text.slice(start, end).replace(/\s+/gu, ' ').trim()
}

/** Outer marks are left out where the sentence brings a pair of its own. */
function inMarks(sentence: string): string {
  return /^["“][^"“”]{0,2000}["”]$/.test(sentence) ? sentence : `“${sentence}”`
}
