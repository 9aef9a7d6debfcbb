import type { ProcessRecord } from '../../model/process-record.ts'
import type { Change } from '../../record/index.ts'
import type { Sides } from '../sides.ts'
import type { Sources } from './sources.ts'
import type { IsOfProcess } from './topic.ts'

/** What every section of a brief is written from. */
export interface BriefContext {
  readonly record: ProcessRecord
  readonly sides: Sides
  readonly sources: Sources
  readonly isOfProcess: IsOfProcess
  /** ISO day the brief speaks of, and its year, which dates leave out */
  readonly day: string
  readonly year: string
  /** what became known since the brief before; undefined where it is the first */
  readonly changes?: readonly Change[]
}
