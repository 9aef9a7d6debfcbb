import { z } from 'zod'
import {
  AssessmentBasis,
  CommitmentForce,
  ContactLevel,
  ContactPhase,
  ContactType,
  Level,
  StatementAct,
  Trend,
} from './finding.ts'

/**
 * What a decision is about: a finding, or an actor of one dispatch, by its ref (`finding-key.ts`). Kind and place are
 * kept beside it, so that the decision still holds where a later reader draws the span a little differently.
 */
export const Target = z
  .object({
    ref: z.string(),
    kind: z.string().optional(),
    start: z.int().min(0).optional(),
    end: z.int().min(0).optional(),
  })
  .readonly()
  .meta({ id: 'Target' })
export type Target = z.infer<typeof Target>

/** What a person puts in place of what was read: times in EDTF, actors by name. Only the fields given change. */
export const Correction = z
  .strictObject({
    when: z.string(),
    due: z.string(),
    place: z.string(),
    phase: ContactPhase,
    type: ContactType,
    contactLevel: ContactLevel,
    participants: z.array(z.string()).readonly(),
    speakers: z.array(z.string()).readonly(),
    parties: z.array(z.string()).readonly(),
    force: CommitmentForce,
    act: StatementAct,
    level: Level,
    trend: Trend,
    by: z.string(),
    basis: AssessmentBasis,
  })
  .partial()
  .readonly()
  .meta({ id: 'Correction' })
export type Correction = z.infer<typeof Correction>

const common = {
  id: z.string(),
  by: z.string(),
  /** ISO 8601 in UTC */
  at: z.string(),
  why: z.string().optional(),
}
const on = z.array(Target).min(1).readonly()

/**
 * A person's judgement, kept for ever; a later one may undo it, none removes it. `merge`: all of `on` are one.
 * `split`: none of `on` is the same as any of `from`. `assess`: the reviewer's own view of a commitment, named by one of its findings.
 */
export const Decision = z.discriminatedUnion('act', [
  z.object({ ...common, act: z.literal('accept'), on }).readonly(),
  z.object({ ...common, act: z.literal('reject'), on }).readonly(),
  z.object({ ...common, act: z.literal('correct'), on: Target, changes: Correction }).readonly(),
  z.object({ ...common, act: z.literal('merge'), on: z.array(Target).min(2).readonly() }).readonly(),
  z.object({ ...common, act: z.literal('split'), on, from: z.array(Target).min(1).readonly() }).readonly(),
  z.object({ ...common, act: z.literal('comment'), on, text: z.string().min(1) }).readonly(),
  z
    .object({
      ...common,
      act: z.literal('assess'),
      on: Target,
      level: Level,
      trend: Trend,
      asOf: z.string().optional(),
    })
    .readonly(),
  z.object({ ...common, act: z.literal('undo'), decision: z.string() }).readonly(),
])
export type Decision = z.infer<typeof Decision>
