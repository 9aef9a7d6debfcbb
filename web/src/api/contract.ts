import type { DispatchSummary } from '../../../src/model/dispatch-summary.ts'
import type { Reading } from '../../../src/model/reading.ts'
import type { Sighting } from '../../../src/model/sighting.ts'
import type { NewsQuery } from '../address/address.ts'

/** What the server answers, as the pages use it. docs/reference and /api/openapi.json hold the whole. */
export interface DispatchPage {
  readonly items: readonly DispatchSummary[]
  readonly next?: string
  readonly total: number
  /** how many items there are on all pages: each stands for a family where these are folded */
  readonly independent: number
}

export type { Facets, FacetValue } from '../../../src/store/count-facets.ts'

export interface StoredReading {
  readonly reading: Reading
  /** by finding id: a line for people, and the lasting name used in permalinks */
  readonly notes: Readonly<Record<string, { readonly label: string; readonly key: string }>>
  readonly addedAt: string
  readonly sightings: readonly Sighting[]
  readonly invented: boolean
  readonly withdrawn: boolean
}

export interface Neighbours {
  readonly newer?: string
  readonly older?: string
}

export interface AddResult {
  readonly added: readonly { readonly id: string; readonly name?: string; readonly isNew: boolean }[]
  readonly refused: readonly { readonly name?: string; readonly code: string; readonly message: string }[]
  readonly warnings: readonly (string | { readonly name?: string; readonly message: string })[]
  /** what it can be taken back by, as a whole; absent where nothing was read */
  readonly import?: string
}

/** What somebody brought in at once; `withdrawn` of its `added` dispatches were taken back. */
export type { Import } from '../../../src/store/imports.ts'

export interface Status {
  readonly version: string
  readonly dispatches: number
  readonly findings: number
  readonly store: string
  readonly empty: boolean
}

export interface DispatchQuery extends NewsQuery {
  readonly before?: string
  readonly limit?: number
  readonly fold?: 'families'
  /** id of a dispatch: only it and its copies and versions */
  readonly family?: string
}
