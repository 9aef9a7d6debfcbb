import type { ProcessRecord } from '../model/process-record.ts'
import type { Citation } from '../model/record-entry.ts'

/** Every citation that the entries of a record rest on, those of assessments too. */
export function citationsIn({ contacts, commitments, statements, chronology }: ProcessRecord): Citation[] {
  return [
    ...[...contacts, ...commitments, ...statements, ...chronology].flatMap((e) => e.citations),
    ...commitments.flatMap((c) => c.assessments.flatMap((a) => a.citation ?? [])),
  ]
}
