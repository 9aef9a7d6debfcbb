import type { Naming } from '../../../src/filing/namings.ts'
import type { Brief } from '../../../src/model/brief.ts'
import type { Decision } from '../../../src/model/decision.ts'
import type {
  ChronologyEntry,
  Family,
  Position,
  RecordActor,
  RecordCommitment,
  RecordContact,
  RecordMembership,
  RecordStatement,
} from '../../../src/model/record-entry.ts'
import type { CitedSentence } from '../../../src/store/sentences.ts'
import { get, post, put, remove, send } from './client.ts'
import type {
  Aggregates,
  ChangeList,
  Clocks,
  DecisionDraft,
  DueEverywhere,
  DueItem,
  DueState,
  EntryHistory,
  EntryPage,
  FilingItem,
  FoundEntries,
  KeptBrief,
  PartOf,
  ProcessDetail,
  ProcessFile,
  ProcessSummary,
  ProcessVersion,
  WaitingEverywhere,
  WaitingItem,
} from './process-contract.ts'

/** The entries of a record by the name of their route. */
export interface EntryLists {
  readonly contacts: RecordContact
  readonly commitments: RecordCommitment
  readonly statements: RecordStatement
  readonly positions: Position
  readonly chronology: ChronologyEntry
  readonly actors: RecordActor
  readonly memberships: RecordMembership
  readonly families: Family
  readonly waiting: WaitingItem
  readonly due: DueItem
}

type Query = Readonly<Record<string, string | number | undefined>>
const MOST = 1000

/** Processes and what is known of them. */
export const processApi = {
  all: () => get<{ items: readonly ProcessSummary[] }>('/api/processes').then(({ items }) => items),
  one: (slug: string) => get<ProcessDetail>(`/api/processes/${slug}`),
  make: (process: ProcessFile) => post<ProcessDetail>('/api/processes', { process }),
  save: (slug: string, process: ProcessFile) => put<ProcessDetail>(`/api/processes/${slug}`, { process }),
  // changes nothing that a page shows, so nobody is told of it
  versions: (slug: string) =>
    get<{ items: readonly ProcessVersion[] }>(`/api/processes/${slug}/versions`).then(({ items }) => items),
  look: (slug: string) =>
    send<{ before?: string }>(`/api/processes/${slug}/look`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    }),
  dueEverywhere: (query: { state: DueState; limit: number; after?: string | undefined }) =>
    get<DueEverywhere>(`/api/due?${parameters(query)}`),
  waitingEverywhere: (limit: number) => get<WaitingEverywhere>(`/api/waiting?limit=${limit}`),

  /** one page of entries, at most 1,000 */
  entries: <K extends keyof EntryLists>(slug: string, list: K, query: Query & Clocks = {}) =>
    get<EntryPage<EntryLists[K]>>(`/api/processes/${slug}/${list}?${parameters({ limit: MOST, ...query })}`),
  /** every entry, page after page */
  everyEntry: async <K extends keyof EntryLists>(slug: string, list: K, query: Query & Clocks = {}) => {
    const first = await processApi.entries(slug, list, query)
    const items = [...first.items]
    for (let after = first.next; after; ) {
      const page = await processApi.entries(slug, list, { ...query, after })
      items.push(...page.items)
      after = page.next
    }
    return { ...first, items }
  },
  aggregates: (slug: string, clocks: Clocks = {}) =>
    get<Aggregates>(`/api/processes/${slug}/aggregates?${parameters({ ...clocks })}`),
  changes: (slug: string, since: string) => get<ChangeList>(`/api/processes/${slug}/changes?${parameters({ since })}`),
  entry: (slug: string, id: string) =>
    get<{ kind: string; id: string; entry: unknown }>(`/api/processes/${slug}/entries/${id}`),
  history: (slug: string, id: string) => get<EntryHistory>(`/api/processes/${slug}/entries/${id}/history`),

  brief: (slug: string, query: { asOf?: string | undefined; since?: string | undefined }) =>
    get<Brief>(`/api/processes/${slug}/brief?${parameters(query)}`),
  keptBriefs: (slug: string) =>
    get<{ items: readonly KeptBrief[] }>(`/api/processes/${slug}/briefs`).then(({ items }) => items),
  keptBrief: (id: string) => get<KeptBrief & { body: Brief }>(`/api/briefs/${id}`),
  keepBrief: (slug: string, brief: Brief) =>
    post<KeptBrief>(`/api/processes/${slug}/briefs`, { asOf: brief.asOf, body: brief }),

  partsOf: (dispatch: string) =>
    get<{ items: readonly PartOf[] }>(`/api/dispatches/${dispatch}/entries`).then(({ items }) => items),
  filings: (dispatch: string) =>
    get<{ items: readonly FilingItem[] }>(`/api/dispatches/${dispatch}/filings`).then(({ items }) => items),
  file: (dispatch: string, slug: string, filed: boolean) =>
    filed
      ? put(`/api/dispatches/${dispatch}/filings/${slug}`, {})
      : remove(`/api/dispatches/${dispatch}/filings/${slug}`),
  family: (dispatch: string, slug: string) =>
    get<{ family?: Family }>(`/api/dispatches/${dispatch}/family?process=${slug}`).then(({ family }) => family),

  search: (q: string, process?: string) =>
    get<Readonly<Record<'statements' | 'commitments' | 'contacts' | 'events', FoundEntries>>>(
      `/api/search?${parameters({ q, process, limit: 5 })}`,
    ),

  decide: (draft: DecisionDraft) => post<Decision>('/api/decisions', draft),
  undo: (id: string) => post<Decision>(`/api/decisions/${id}/undo`),
  /** @param refs of an actor, a hundred at most */
  namings: (refs: readonly string[]) =>
    get<{ items: readonly Naming[] }>(`/api/namings?of=${refs.join(',')}`).then(({ items }) => items),
  /** @param places "0f3a5b7c9d1e:4" */
  sentences: (places: readonly string[]) =>
    get<{ items: readonly CitedSentence[] }>(`/api/sentences?at=${places.join(',')}`).then(({ items }) => items),
}

function parameters(query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
}
