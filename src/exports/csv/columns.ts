import type { Citation } from '../../model/record-entry.ts'
import type { ExportInput } from '../export.ts'
import { oneLine } from '../words/shorten.ts'

/** A column of a table with its line in the codebook. */
export interface Column<Row> {
  readonly name: string
  readonly meaning: string
  of(row: Row, input: ExportInput): string | number | null | undefined
}

/** What every table begins with: the row, the process and the day it speaks of. */
export function keyColumns<Row extends { readonly id: string }>(): Column<Row>[] {
  return [
    { name: 'id', meaning: 'id of the entry in the record; `readout history ID` shows it', of: (row) => row.id },
    { name: 'process', meaning: 'slug of the process', of: (_, { slug }) => slug },
    {
      name: 'as_of',
      meaning: 'the day the record speaks of; nothing published later is in it',
      of: (_, { record }) => record.asOf.day,
    },
  ]
}

/** What every table ends with: who reported it and in which sentence. */
export function citationColumns<Row>(citationsOf: (row: Row) => readonly Citation[]): Column<Row>[] {
  const first = (row: Row) => citationsOf(row)[0]
  return [
    {
      name: 'sources',
      meaning: 'how many agencies report it that do not copy one another',
      of: (row) => new Set(citationsOf(row).flatMap((c) => (c.dependent ? [] : [c.agency ?? c.family]))).size,
    },
    { name: 'reported', meaning: 'day of publication of the first report (EDTF)', of: (row) => first(row)?.reported },
    {
      name: 'recorded',
      meaning: 'when the first report came into the record (ISO 8601, UTC)',
      of: (row) => first(row)?.recorded,
    },
    {
      name: 'state',
      meaning:
        'candidate: read by machine, not yet seen by a person; accepted; edited; of several citations the surest',
      of: (row) => ['edited', 'accepted', 'candidate'].find((state) => citationsOf(row).some((c) => c.state === state)),
    },
    {
      name: 'confidence',
      meaning: 'of the surest citation, 0 to 1: of those at 0.8, about 80 % are right',
      of: (row) => Math.max(0, ...citationsOf(row).map((c) => c.confidence)).toFixed(2),
    },
    {
      name: 'corrected',
      meaning: 'yes where a later version changed or withdrew words it rests on',
      of: (row) => (citationsOf(row).some((c) => c.corrected) ? 'yes' : 'no'),
    },
    {
      name: 'sentence',
      meaning: 'the sentence of the first citation',
      of: (row, { sentenceOf }) => {
        const citation = first(row)
        return citation && (sentenceOf(citation)?.text ?? citation.span.exact)
      },
    },
    {
      name: 'citations',
      meaning: 'every citation: source, day, dispatch, characters in it from-to (UTF-16), finding; separated by " | "',
      of: (row) => citationsOf(row).map(citationCode).join(' | '),
    },
    {
      name: 'urls',
      meaning: 'addresses of the dispatches cited, where known, separated by " | "',
      of: (row, { sentenceOf }) => [...new Set(citationsOf(row).flatMap((c) => sentenceOf(c)?.url ?? []))].join(' | '),
    },
    { name: 'readout_version', meaning: 'version of Readout that wrote this file', of: (_, { version }) => version },
  ]
}

/** "NORPRESS 2026-06-16 sha256:0a1b2c3d4e5f 102-164 0f3a…-9c41…". */
export function citationCode({ source, agency, reported, dispatch, span, ref }: Citation): string {
  return [
    source ?? agency ?? 'source not known',
    reported ?? 'undated',
    dispatch.slice(0, 19),
    `${span.start}-${span.end}`,
    ref,
  ].join(' ')
}

/** Names separated as a column of several has them. */
export function joined(names: readonly (string | undefined)[]): string {
  return names.flatMap((name) => (name ? [oneLine(name)] : [])).join(' | ')
}
