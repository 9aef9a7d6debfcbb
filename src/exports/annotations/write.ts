import type { Citation } from '../../model/record-entry.ts'
import type { Export, ExportInput } from '../export.ts'

const CONTEXT_CHARACTERS = 32
const CONTEXT = ['http://www.w3.org/ns/anno.jsonld', { readout: 'urn:readout:terms:' }] as const

/** Every citation of the record as a W3C Web Annotation, one line of JSON each. */
export const annotations: Export = {
  kind: 'annotations',
  about: 'every citation as a W3C Web Annotation, JSON Lines',
  ending: 'jsonl',
  mediaType: 'application/x-ndjson',
  needsText: true,
  write: writeAnnotations,
}

interface Cited {
  readonly kind: string
  readonly id: string
  readonly label: string
  readonly citation: Citation
}

function writeAnnotations(input: ExportInput): string {
  const { contacts, commitments, statements, chronology } = input.record
  const of = (
    kind: string,
    entries: readonly { id: string; label: string; citations: readonly Citation[] }[],
  ): Cited[] =>
    entries.flatMap(({ id, label, citations }) => citations.map((citation) => ({ kind, id, label, citation })))
  const assessed = commitments.flatMap(({ id, label, assessments }) =>
    assessments.flatMap(({ citation }) => (citation ? [{ kind: 'assessment', id, label, citation }] : [])),
  )
  const all = [
    ...of('contact', contacts),
    ...of('commitment', commitments),
    ...assessed,
    ...of('statement', statements),
    ...of('event', chronology),
  ]
  return all.map((cited) => `${JSON.stringify(annotationOf(cited, input))}\n`).join('')
}

function annotationOf({ kind, id, label, citation }: Cited, input: ExportInput) {
  const { ref, dispatch, span, recorded, confidence, state, comments } = citation
  const { slug, version, sentenceOf } = input
  const copy = `urn:readout:dispatch:${dispatch}`
  const address = sentenceOf(citation)?.url
  return {
    '@context': CONTEXT,
    id: `urn:readout:${encodeURIComponent(slug)}:${id}:${ref}`,
    type: 'Annotation',
    motivation: 'describing',
    created: recorded,
    generator: { id: 'urn:readout', type: 'Software', name: `Readout ${version}` },
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: kind },
      { type: 'TextualBody', purpose: 'describing', format: 'text/plain', value: label },
      ...(comments ?? []).map((value) => ({ type: 'TextualBody', purpose: 'commenting', format: 'text/plain', value })),
    ],
    'readout:confidence': confidence,
    'readout:state': state,
    target: {
      type: 'SpecificResource',
      source: address ?? copy,
      // places are counted in the text as Readout keeps it, which an address may have set otherwise
      ...(address ? { state: { type: 'TimeState', cached: copy } } : {}),
      'readout:dispatch': dispatch,
      selector: [quoteSelector(citation, input), ...positionSelector(span.start, span.end, input.textOf(dispatch))],
    },
  }
}

/** The exact words with what stands around them, from the text or, where that is not at hand, the sentence. */
function quoteSelector(citation: Citation, { textOf, sentenceOf }: ExportInput) {
  const { span, dispatch } = citation
  const sentence = sentenceOf(citation)
  const [text, from] = [
    textOf(dispatch) ?? sentence?.text ?? '',
    textOf(dispatch) === undefined ? (sentence?.start ?? 0) : 0,
  ]
  const [start, end] = [span.start - from, span.end - from]
  const isThere = text.slice(start, end) === span.exact
  const prefix = isThere ? text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start).toWellFormed() : ''
  const suffix = isThere ? text.slice(end, end + CONTEXT_CHARACTERS).toWellFormed() : ''
  return {
    type: 'TextQuoteSelector',
    exact: span.exact,
    ...(prefix ? { prefix } : {}),
    ...(suffix ? { suffix } : {}),
  }
}

/**
 * Places in code points, as the standard counts; none where the text is not at hand to count in.
 * Source: Web Annotation Data Model, 4.2.5.
 */
function positionSelector(start: number, end: number, text: string | undefined) {
  if (text === undefined) return []
  const before = codePoints(text.slice(0, start))
  return [{ type: 'TextPositionSelector', start: before, end: before + codePoints(text.slice(start, end)) }]
}

function codePoints(text: string): number {
  return text.length - (text.match(/[\ud800-\udbff][\udc00-\udfff]/g)?.length ?? 0)
}
