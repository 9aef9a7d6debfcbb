import { z } from 'zod'
import { AsOf } from './process-record.ts'
import { Span } from './span.ts'

const numbers = z.array(z.int().min(1)).readonly()

/** What an entry of the record is called in links: its kind and id. */
export const BriefEntry = z
  .object({ kind: z.enum(['contact', 'commitment', 'statement', 'event']), id: z.string() })
  .readonly()
export type BriefEntry = z.infer<typeof BriefEntry>

/**
 * Plain text and the numbers of the sources that prove it. `reworded`: a person put other words in place of those that were
 * composed. `dropped` are numbers a person took off.
 */
export const BriefText = z
  .object({
    text: z.string(),
    cites: numbers,
    reworded: z.literal(true).optional(),
    dropped: numbers.optional(),
  })
  .readonly()
export type BriefText = z.infer<typeof BriefText>

/** One line of a brief. `lead` stands before it in bold, e.g. the side that speaks. `own`: a person wrote it, from no source. */
export const BriefLine = z
  .object({
    ...BriefText.unwrap().shape,
    lead: z.string().optional(),
    entry: BriefEntry.optional(),
    own: z.literal(true).optional(),
  })
  .readonly()
export type BriefLine = z.infer<typeof BriefLine>

/** Rows under a head; every row has as many cells as the head. */
export const BriefTable = z
  .object({
    head: z.array(z.string()).min(1).readonly(),
    rows: z
      .array(z.object({ cells: z.array(BriefText).readonly(), entry: BriefEntry.optional() }).readonly())
      .readonly(),
  })
  .readonly()
export type BriefTable = z.infer<typeof BriefTable>

export const BriefSectionName = z.enum(['standing', 'changes', 'said', 'commitments', 'due'])
/** `note` says what was left out, and how the section is to be read. A section `removed` by a person is kept, and not handed up. */
export const BriefSection = z
  .object({
    name: BriefSectionName,
    title: z.string(),
    table: BriefTable.optional(),
    lines: z.array(BriefLine).readonly(),
    note: z.string().optional(),
    removed: z.literal(true).optional(),
  })
  .readonly()
export type BriefSection = z.infer<typeof BriefSection>

/** A sentence a brief rests on, by its number. `quote` is the sentence, `span` the words in it that prove the line. */
export const BriefSource = z
  .object({
    number: z.int().min(1),
    ref: z.string(),
    dispatch: z.string(),
    sentence: z.int(),
    span: Span,
    quote: z.string(),
    agency: z.string().optional(),
    reported: z.string().optional(),
    headline: z.string().optional(),
    url: z.string().optional(),
    corrected: z.literal(true).optional(),
  })
  .readonly()
export type BriefSource = z.infer<typeof BriefSource>

/**
 * What a desk officer hands up before a meeting: where things stand on a day, every line with its sources. `since` is
 * the day of the brief before, whose differences it tells. `basis` counts what it was composed from.
 */
export const Brief = z
  .object({
    process: z.string(),
    asOf: AsOf,
    since: z.string().optional(),
    basis: z.object({ dispatches: z.int(), families: z.int(), agencies: z.int() }).readonly(),
    sections: z.array(BriefSection).readonly(),
    sources: z.array(BriefSource).readonly(),
  })
  .readonly()
  .meta({ id: 'Brief' })
export type Brief = z.infer<typeof Brief>
