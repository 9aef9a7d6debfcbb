import type {
  ChronologyEntry,
  RecordCommitment,
  RecordContact,
  RecordStatement,
} from '../../../src/model/record-entry.ts'
import { RequestError } from '../api/client.ts'
import { processApi } from '../api/process-client.ts'
import type { EntryHistory } from '../api/process-contract.ts'
import type { ReviewItem } from '../review/queue.ts'

interface EntryKinds {
  readonly contact: RecordContact
  readonly commitment: RecordCommitment
  readonly statement: RecordStatement
  readonly event: ChronologyEntry
}
type Kind = keyof EntryKinds

/** An entry of the record with its history. */
export interface Entry {
  readonly kind: Kind
  readonly entry: EntryKinds[Kind]
  readonly history: EntryHistory
  /** the process's name */
  readonly process: string
  /** the process holds dispatches of the invented sample */
  readonly isInvented: boolean
}

const KINDS: readonly string[] = ['contact', 'commitment', 'statement', 'event'] satisfies Kind[]

/** An entry by its id; one that it had when less was known leads to what its finding is in now. */
export async function loadEntry(slug: string, id: string): Promise<Entry> {
  const [found, { name: process, invented: isInvented }] = await Promise.all([
    processApi.entry(slug, id),
    processApi.one(slug),
  ])
  if (!KINDS.includes(found.kind)) throw new RequestError(404, `The record shows no ${found.kind} by itself.`)
  const history = await processApi.history(slug, found.id)
  return { kind: found.kind as Kind, entry: found.entry as Entry['entry'], history, process, isInvented }
}

/** The entry as review judges one. */
export function asItem({ kind, entry }: Entry): ReviewItem {
  return {
    kind,
    entry,
    id: entry.id,
    question: 'read',
    citation: entry.citations[0]!,
    candidates: [],
    label: entry.label,
    weight: 0,
  } as ReviewItem
}
