import type { Brief } from '../../model/brief.ts'
import type { ProcessRecord } from '../../model/process-record.ts'
import { changesSince } from '../../record/index.ts'
import { sidesOf } from '../sides.ts'
import { writeChanges } from './changed.ts'
import { writeCommitments } from './commitments.ts'
import type { BriefContext } from './context.ts'
import { writeDue } from './due.ts'
import { writeSaid } from './said.ts'
import { Sources } from './sources.ts'
import { writeStanding } from './standing.ts'
import { topicOf } from './topic.ts'

/**
 * The brief on a process: one to two pages, chosen by consequence and recency, each section saying what it leaves out.
 *
 * Its sources quote the words that prove a line; `withSentences` puts whole sentences in their place.
 * @param before the record on the day of the brief before, whose differences are told; without it none are
 */
export function composeBrief(record: ProcessRecord, before?: ProcessRecord): Brief {
  const { day } = record.asOf
  const sources = new Sources()
  const sides = sidesOf(record)
  const context: BriefContext = {
    record,
    sides,
    sources,
    isOfProcess: topicOf(record, sides),
    day,
    year: day.slice(0, 4),
    ...(before ? { changes: changesSince(before, record) } : {}),
  }
  const sections = [
    writeStanding(context),
    ...(before ? [writeChanges(context, before.asOf.day)] : []),
    writeSaid(context),
    writeCommitments(context),
    writeDue(context),
  ]
  const versions = record.families.flatMap((f) => f.versions)
  return {
    process: record.process,
    asOf: record.asOf,
    ...(before ? { since: before.asOf.day } : {}),
    basis: {
      dispatches: versions.length,
      families: record.families.length,
      agencies: new Set(versions.flatMap((v) => v.agency ?? v.source ?? [])).size,
    },
    sections,
    sources: sources.list,
  }
}
