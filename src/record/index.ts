/**
 * The record: from what single dispatches say to what is known. Pure functions of readings and decisions; storing,
 * commands and pages stand above it.
 *
 * - `fileToProcess(reading, process)` says whether a dispatch belongs to a process: score 0 to 1 and reasons; from
 *   `FILED` on without asking. A process file is checked with `Process` of `model/process.ts`.
 * - `buildRecord(process, readings, decisions, asOf?)` gives the `ProcessRecord` (`model/process-record.ts`): families,
 *   actors, contacts, commitments with assessments, statements, positions, chronology, memberships, documents invoked,
 *   and what waits for a person.
 *   `readings` are those filed to the process, each the one that counts of its dispatch, with when it was recorded;
 *   withdrawn ones are left out by the caller. `decisions` are all ever taken (`model/decision.ts`); those about
 *   findings of other processes do no harm.
 * - `changesSince(before, after)` lists what became known between two records, e.g. of two days.
 * - `targetOf(reading, id)` makes the target of a decision from a finding or actor of a reading.
 *
 * Names that last: a finding is named by its ref (`findingRefs` of `model/finding-key.ts`); an entry's id is a hash of
 * its first finding's ref, and may change when an earlier report of the same thing comes in. So links and decisions
 * name findings, and `record.entries[ref]` says which entries, now, a finding went into.
 *
 * Everything is built anew each time, in time in proportion to the findings. Where the same process and reading objects
 * are given again, with one more or fewer, what did not change is remembered (`remembered.ts`) and entries that are as
 * they were are the very same objects. Whoever stores a record stores a copy that may be thrown away.
 */
export { buildRecord } from './build-record.ts'
export { type Change, changesSince } from './changes.ts'
export { STALE_DAYS } from './commitments/stale-days.ts'
export { targetFinder, targetOf } from './decisions/target.ts'
export { FILED, type Filing, fileToProcess } from './file-to-process.ts'
