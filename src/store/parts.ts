import type { Dispatch } from '../model/dispatch.ts'
import type { Span } from '../model/span.ts'

/** A dispatch without its id and text. */
export type Parts = Omit<Dispatch, 'id' | 'text'>

type Place = Pick<Span, 'start' | 'end'> & { readonly exact?: string }

/** The parts of a dispatch as they are kept: of its sentences and paragraphs only the places, as the text has the words. */
export function writeParts({ id: _, text: __, ...parts }: Dispatch): string {
  const place = ({ exact: _, ...span }: Span) => span
  return JSON.stringify({
    ...parts,
    paragraphs: parts.paragraphs.map(place),
    sentences: parts.sentences.map(place),
  })
}

/** The parts as they were; those kept by Readout 0.2 have the words as well. */
export function readParts(kept: string, text: string): Parts {
  const parts = JSON.parse(kept) as Omit<Parts, 'paragraphs' | 'sentences'> & {
    readonly paragraphs: readonly Place[]
    readonly sentences: readonly Place[]
  }
  const span = (place: Place): Span => ({ ...place, exact: place.exact ?? text.slice(place.start, place.end) })
  return { ...parts, paragraphs: parts.paragraphs.map(span), sentences: parts.sentences.map(span) }
}
