import { z } from 'zod'
import { MembershipRole } from './finding.ts'

const words = z.array(z.string().min(1)).default([]).readonly()
const named = { name: z.string().min(1), aliases: words }

/** A party, mediator or monitor. `adjectives` where they do not follow from the name: "Dutch" for "Netherlands". */
export const ProcessSide = z
  .strictObject({ ...named, adjectives: words })
  .readonly()
  .meta({ id: 'ProcessSide' })
export type ProcessSide = z.infer<typeof ProcessSide>

/** A format of talks and who sits in it. */
export const ProcessFormat = z
  .strictObject({
    ...named,
    members: z
      .array(z.strictObject({ name: z.string().min(1), role: MembershipRole.optional() }).readonly())
      .default([])
      .readonly(),
  })
  .readonly()
  .meta({ id: 'ProcessFormat' })
export type ProcessFormat = z.infer<typeof ProcessFormat>

/** A person known beforehand, with the offices held: `of` is a state or body, `from` and `to` EDTF, both open where absent. */
export const ProcessPerson = z
  .strictObject({
    ...named,
    offices: z
      .array(
        z
          .strictObject({
            office: z.string().min(1),
            of: z.string().optional(),
            from: z.string().optional(),
            to: z.string().optional(),
          })
          .readonly(),
      )
      .default([])
      .readonly(),
  })
  .readonly()
  .meta({ id: 'ProcessPerson' })
export type ProcessPerson = z.infer<typeof ProcessPerson>

/**
 * One settlement or negotiation, as a desk officer writes it down: a small JSON file in which only `name` must stand.
 *
 * `words` and `places` tell its dispatches from others; a dispatch with any of `leaveOut` is not filed to it.
 * `subjects` are what positions are compared on.
 */
export const Process = z
  .strictObject({
    name: z.string().min(1),
    about: z.string().optional(),
    parties: z.array(ProcessSide).default([]).readonly(),
    mediators: z.array(ProcessSide).default([]).readonly(),
    monitors: z.array(ProcessSide).default([]).readonly(),
    formats: z.array(ProcessFormat).default([]).readonly(),
    people: z.array(ProcessPerson).default([]).readonly(),
    places: z
      .array(z.strictObject({ ...named }).readonly())
      .default([])
      .readonly(),
    words,
    subjects: z
      .array(z.strictObject({ name: z.string().min(1), words }).readonly())
      .default([])
      .readonly(),
    agreements: z
      .array(z.strictObject({ ...named, date: z.string().optional(), place: z.string().optional() }).readonly())
      .default([])
      .readonly(),
    leaveOut: words,
  })
  .readonly()
  .meta({ id: 'Process' })
export type Process = z.infer<typeof Process>
/** As the file is written: everything but the name may be left out. */
export type ProcessFile = z.input<typeof Process>
