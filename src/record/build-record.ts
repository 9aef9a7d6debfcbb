import type { Decision } from '../model/decision.ts'
import type { Process } from '../model/process.ts'
import type { AsOf, FiledReading, ProcessRecord, Waiting } from '../model/process-record.ts'
import type {
  ChronologyEntry,
  Position,
  RecordActor,
  RecordCommitment,
  RecordContact,
  RecordMembership,
  RecordReference,
  RecordStatement,
} from '../model/record-entry.ts'
import type { Settings } from '../model/settings.ts'
import { buildRoster } from './actors/roster.ts'
import { knownAsOf, publishedDay, publishedIso } from './as-of.ts'
import { mergeEvents } from './chronology/merge-events.ts'
import { citeFindings } from './cited.ts'
import { aggregates } from './commitments/aggregate.ts'
import type { Reached } from './commitments/claim.ts'
import { mergeCommitments } from './commitments/merge-commitments.ts'
import { confirmations } from './contacts/confirmation.ts'
import { mergeContacts } from './contacts/merge-contacts.ts'
import { standingOf } from './decisions/standing.ts'
import { findFamilies } from './families/find-families.ts'
import { mergeMemberships } from './memberships/merge-memberships.ts'
import type { Part } from './part.ts'
import { mergeReferences } from './references/merge-references.ts'
import { remembered, settledItems } from './remembered.ts'
import { agenciesOf } from './settings/agencies.ts'
import { withNames } from './settings/names.ts'
import { withThemes } from './settings/themes.ts'
import { mergeStatements } from './statements/merge-statements.ts'
import { positionsOf } from './statements/positions.ts'
import { dayOf, intervalOf } from './time/interval.ts'
import { worthAsking } from './worth-asking.ts'

const NO_SETTINGS: Settings = { agencies: [], themes: [], names: [] }

/**
 * Everything known of a process on a day, from the readings filed to it, the decisions taken and what persons have set.
 *
 * Pure: the same readings, decisions and settings give the same record, in whatever order they come. What is worked out
 * is remembered while the readings and the process live, so that a record with one dispatch more is cheaper.
 * @param asOf without it, all that is given is known, and the day is that of the latest dispatch
 */
export function buildRecord(
  process: Process,
  readings: readonly FiledReading[],
  decisions: readonly Decision[],
  asOf?: AsOf,
  settings: Settings = NO_SETTINGS,
): ProcessRecord {
  const known = knownAsOf(readings, decisions, asOf)
  const today = dayOf(known.asOf.day)
  const standing = standingOf(known.decisions, known.readings)
  const agencies = agenciesOf(settings.agencies, process)
  const families = findFamilies(known.readings, publishedIso, agencies)
  const cited = citeFindings(known.readings, families, standing, publishedDay, agencies)
  const roster = buildRoster(process, known.readings, standing.links, publishedDay)
  const contacts = mergeContacts(cited.byDispatch('contact'), roster, standing.links, today)
  const contactById = new Map(contacts.entries.map((c) => [c.id, c]))
  const reachedAt = (ref: string): Reached | undefined => {
    const entry = contacts.of.get(ref)?.[0]
    return entry ? { entry, when: intervalOf(contactById.get(entry)!.when) } : undefined
  }
  const commitments = mergeCommitments(
    cited.byDispatch('commitment'),
    cited.of('assessment'),
    cited.of('statement'),
    roster,
    standing,
    reachedAt,
    today,
  )
  const statements = mergeStatements(
    cited.byDispatch('statement'),
    roster,
    standing.links,
    process,
    (ref) => contacts.of.get(ref)?.[0],
  )
  const chronology = mergeEvents(cited.byDispatch('event'), cited.byDispatch('statement'), roster, standing.links)
  const memberships = mergeMemberships(cited.of('membership'), roster, process)
  const references = mergeReferences(cited.of('reference'), roster, process, (ref) => statements.of.get(ref)?.[0])
  const confirmationOf = confirmations(
    statements.entries,
    process.parties.map((p) => p.name),
  )
  const entries = {
    contacts: contacts.entries.map((contact) => ({ ...contact, confirmation: confirmationOf(contact) })),
    commitments: withThemes(commitments.entries, settings.themes),
    statements: statements.entries,
    chronology: chronology.entries,
  }
  const parts = [contacts, commitments, statements, chronology, memberships, references]
  const questions = [...roster.waiting, ...parts.flatMap((p) => p.waiting), ...reopened(parts)]
  const { asked, aside } = worthAsking(questions, entries)
  const record: ProcessRecord = {
    process: process.name,
    asOf: known.asOf,
    families: families.all,
    actors: roster.actors,
    ...entries,
    aggregates: aggregates(commitments.entries),
    positions: positionsOf(statements.entries, roster),
    memberships: memberships.entries,
    references: references.entries,
    waiting: asked,
    aside,
    rejected: cited.rejected,
    entries: entriesOf([roster.entries, ...parts.map((p) => p.of)]),
  }
  return settledRecord(process)(withNames(record, settings.names, process))
}

/** What stands as it did in an earlier record of the process is the very same object, so that it need not be looked into. */
const settledRecord = remembered((_: Process) => {
  const settle = {
    actors: settledItems<RecordActor>(),
    contacts: settledItems<RecordContact>(),
    commitments: settledItems<RecordCommitment>(),
    statements: settledItems<RecordStatement>(),
    positions: settledItems<Position>(),
    chronology: settledItems<ChronologyEntry>(),
    memberships: settledItems<RecordMembership>(),
    references: settledItems<RecordReference>(),
  }
  return (record: ProcessRecord): ProcessRecord => ({
    ...record,
    actors: settle.actors(record.actors),
    contacts: settle.contacts(record.contacts),
    commitments: settle.commitments(record.commitments),
    statements: settle.statements(record.statements),
    positions: settle.positions(record.positions),
    chronology: settle.chronology(record.chronology),
    memberships: settle.memberships(record.memberships),
    references: settle.references(record.references),
  })
})

/** Entries that rest on words a correction or kill has changed, until a person has looked. */
function reopened(
  parts: readonly Part<Pick<ProcessRecord['contacts'][number], 'id' | 'label' | 'citations'>>[],
): Waiting[] {
  return parts.flatMap(({ entries }) =>
    entries
      .filter((e) => e.citations.some((c) => c.corrected && c.state === 'candidate'))
      .map((e): Waiting => ({ kind: 'reopened', about: e.id, label: e.label, candidates: [] })),
  )
}

function entriesOf(maps: readonly ReadonlyMap<string, readonly string[]>[]): ProcessRecord['entries'] {
  const all: Record<string, readonly string[]> = {}
  for (const map of maps) for (const [ref, entries] of map) all[ref] = entries
  return all
}
