import { z } from 'zod'
import type { Reading } from './reading.ts'
import {
  Aggregate,
  ChronologyEntry,
  Family,
  Position,
  RecordActor,
  RecordCommitment,
  RecordContact,
  RecordMembership,
  RecordReference,
  RecordStatement,
} from './record-entry.ts'

/** A reading with what the store knows of its dispatch. `recordedAt`: when it came in, ISO 8601 in UTC. */
export interface FiledReading {
  readonly reading: Reading
  readonly recordedAt: string
}

/**
 * The day the record speaks of. `day` (ISO) hides what was published later, and due, overdue and stale are reckoned
 * on it; `recorded` and `reviewed` (ISO 8601 in UTC) hide dispatches that came in, and decisions taken, later.
 */
export const AsOf = z
  .object({ day: z.string(), recorded: z.string().optional(), reviewed: z.string().optional() })
  .readonly()
  .meta({ id: 'AsOf' })
export type AsOf = z.infer<typeof AsOf>

/**
 * What waits for a person. `same`: `about` may be one with a candidate. `who`: the actor `about` may be one of the
 * candidates. `belongs`: an assessment may be of a candidate. `reopened`: the words it rests on were changed.
 * `no-report`: it was due and nothing says what became of it.
 */
export const Waiting = z
  .object({
    kind: z.enum(['same', 'who', 'belongs', 'reopened', 'no-report']),
    about: z.string(),
    label: z.string(),
    candidates: z
      .array(
        z
          .object({ id: z.string(), label: z.string(), score: z.number(), reasons: z.array(z.string()).readonly() })
          .readonly(),
      )
      .readonly(),
  })
  .readonly()
  .meta({ id: 'Waiting' })
export type Waiting = z.infer<typeof Waiting>

/** Everything known of a process on one day. `entries` says which entries a finding, or which actor a naming, went into. */
export const ProcessRecord = z
  .object({
    process: z.string(),
    asOf: AsOf,
    families: z.array(Family).readonly(),
    actors: z.array(RecordActor).readonly(),
    contacts: z.array(RecordContact).readonly(),
    commitments: z.array(RecordCommitment).readonly(),
    aggregates: z.record(z.string(), Aggregate).readonly(),
    statements: z.array(RecordStatement).readonly(),
    positions: z.array(Position).readonly(),
    chronology: z.array(ChronologyEntry).readonly(),
    memberships: z.array(RecordMembership).readonly(),
    references: z.array(RecordReference).readonly(),
    waiting: z.array(Waiting).readonly(),
    /** questions whose answer would change little, and which nobody is asked */
    aside: z.array(Waiting).readonly().optional(),
    rejected: z.array(z.string()).readonly(),
    entries: z.record(z.string(), z.array(z.string()).readonly()).readonly(),
  })
  .readonly()
  .meta({ id: 'ProcessRecord' })
export type ProcessRecord = z.infer<typeof ProcessRecord>
