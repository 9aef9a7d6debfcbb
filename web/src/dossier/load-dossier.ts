import type {
  ChronologyEntry,
  Family,
  Position,
  RecordActor,
  RecordCommitment,
  RecordContact,
  RecordStatement,
} from '../../../src/model/record-entry.ts'
import { processApi } from '../api/process-client.ts'
import type { Coverage, Process, ProcessDetail } from '../api/process-contract.ts'

/** What the dossier of a process shows. */
export interface Dossier {
  readonly summary: ProcessDetail
  readonly process: Process
  /** ISO day */
  readonly asOf: string
  readonly contacts: readonly RecordContact[]
  readonly commitments: readonly RecordCommitment[]
  readonly statements: readonly RecordStatement[]
  readonly positions: readonly Position[]
  readonly chronology: readonly ChronologyEntry[]
  readonly actors: readonly RecordActor[]
  readonly families: readonly Family[]
  readonly coverage: Coverage
}

/** Asks for all parts at once. @param asOf ISO day; what was known then */
export async function loadDossier(slug: string, asOf: string | undefined): Promise<Dossier> {
  const clocks = asOf ? { asOf } : {}
  const [summary, contacts, commitments, statements, positions, chronology, actors, families, coverage] =
    await Promise.all([
      processApi.one(slug),
      processApi.entries(slug, 'contacts', clocks),
      processApi.entries(slug, 'commitments', clocks),
      processApi.entries(slug, 'statements', clocks),
      processApi.entries(slug, 'positions', clocks),
      processApi.entries(slug, 'chronology', clocks),
      processApi.entries(slug, 'actors', clocks),
      processApi.entries(slug, 'families', clocks),
      processApi.coverage(slug, clocks),
    ])
  return {
    summary,
    process: summary.process,
    asOf: contacts.asOf.day,
    contacts: contacts.items,
    commitments: commitments.items,
    statements: statements.items,
    positions: positions.items,
    chronology: chronology.items,
    actors: actors.items,
    families: families.items,
    coverage,
  }
}
