import type {
  ChronologyEntry,
  Family,
  Position,
  RecordActor,
  RecordCommitment,
  RecordContact,
  RecordMembership,
} from '../../../src/model/record-entry.ts'
import { processApi } from '../api/process-client.ts'
import type { Process, ProcessDetail } from '../api/process-contract.ts'

/** What the dossier of a process shows. */
export interface Dossier {
  readonly summary: ProcessDetail
  readonly process: Process
  /** ISO day */
  readonly asOf: string
  readonly contacts: readonly RecordContact[]
  readonly commitments: readonly RecordCommitment[]
  readonly positions: readonly Position[]
  readonly chronology: readonly ChronologyEntry[]
  readonly actors: readonly RecordActor[]
  readonly memberships: readonly RecordMembership[]
  readonly families: readonly Family[]
}

/** Asks for all parts at once, but for statements, of which there are most: they come by subject. @param asOf ISO day; what was known then */
export async function loadDossier(slug: string, asOf: string | undefined): Promise<Dossier> {
  const clocks = asOf ? { asOf } : {}
  const [summary, contacts, commitments, positions, chronology, actors, memberships, families] = await Promise.all([
    processApi.one(slug),
    processApi.everyEntry(slug, 'contacts', clocks),
    processApi.everyEntry(slug, 'commitments', clocks),
    processApi.everyEntry(slug, 'positions', clocks),
    processApi.everyEntry(slug, 'chronology', clocks),
    processApi.everyEntry(slug, 'actors', clocks),
    processApi.everyEntry(slug, 'memberships', clocks),
    processApi.everyEntry(slug, 'families', clocks),
  ])
  return {
    summary,
    process: summary.process,
    asOf: contacts.asOf.day,
    contacts: contacts.items,
    commitments: commitments.items,
    positions: positions.items,
    chronology: chronology.items,
    actors: actors.items,
    memberships: memberships.items,
    families: families.items,
  }
}
