import type { Decision } from '../../../src/model/decision.ts'
import type { DueItem, DueState } from '../../../src/model/due-item.ts'
import type { Process, ProcessFile } from '../../../src/model/process.ts'
import type { AsOf, Waiting } from '../../../src/model/process-record.ts'
import type { Aggregate, Citation } from '../../../src/model/record-entry.ts'
import type { Change } from '../../../src/record/changes.ts'

/** What the server answers about processes, as the pages use it; docs/reference/api.md holds the whole. */
export interface ProcessSummary {
  readonly slug: string
  readonly name: string
  readonly about?: string
  readonly counts: {
    readonly dispatches: number
    readonly independent: number
    readonly contacts: number
    readonly commitments: number
    readonly statements: number
    readonly events: number
    readonly actors: number
    readonly waiting: number
    readonly due: number
  }
  readonly asOf?: AsOf
  readonly lastReported?: string
  readonly behind: boolean
  /** when something was last worked in */
  readonly builtAt?: string
  /** holds dispatches of the invented sample */
  readonly invented: boolean
  readonly lastLooked?: string
}

export interface ProcessDetail extends ProcessSummary {
  readonly process: Process
  readonly version: number
  readonly by: string
  readonly savedAt: string
}

/** The clocks a question is asked by; without them, what is known now. */
export interface Clocks {
  readonly asOf?: string
}

export interface EntryPage<T> {
  readonly asOf: AsOf
  readonly behind: boolean
  readonly total: number
  readonly items: readonly T[]
  readonly next?: string
}

export interface ProcessName {
  readonly slug: string
  readonly name: string
  readonly invented: boolean
}

export type DueEverywhereItem = DueItem & { readonly processes: readonly ProcessName[] }

/** What is due in all processes, of one state. */
export interface DueEverywhere {
  readonly totals: Readonly<Record<DueState, number>>
  readonly items: readonly DueEverywhereItem[]
  readonly next?: string
}

export interface WaitingEverywhere {
  readonly total: number
  readonly items: readonly (WaitingItem & { readonly process: ProcessName })[]
}

export type WaitingItem = Waiting & { readonly id: string }

export interface ChangeList {
  readonly since: string
  readonly asOf: AsOf
  readonly items: readonly Change[]
}

export interface Aggregates {
  readonly asOf: AsOf
  readonly aggregates: Readonly<Record<string, Aggregate>>
}

export interface EntryHistory {
  readonly id: string
  readonly citations: readonly Citation[]
  readonly decisions: readonly Decision[]
}

/** Which entry of which record a finding went into. */
export interface PartOf {
  readonly ref: string
  readonly process: string
  readonly kind: string
  readonly id: string
  readonly label: string
}

export type { FilingOfDispatch as FilingItem } from '../../../src/store/filings.ts'

/** Entries that hold the words searched for, the newest of them. */
export interface FoundEntries {
  readonly total: number
  readonly items: readonly {
    readonly process: string
    readonly kind: string
    readonly id: string
    readonly label: string
    readonly day?: string
  }[]
}

/** The file of a process as somebody saved it. */
export interface ProcessVersion {
  readonly version: number
  readonly process: Process
  readonly by: string
  readonly savedAt: string
}

/** A brief that was kept as it was handed up. */
export interface KeptBrief {
  readonly id: string
  readonly asOf: AsOf
  readonly by: string
  readonly composedAt: string
}

/** What a person decides; ids of entries or refs of findings. */
export interface DecisionDraft {
  readonly act: Decision['act']
  readonly on: string | readonly string[]
  readonly why?: string
  readonly changes?: object
  readonly from?: string | readonly string[]
  readonly text?: string
}

export type { DueItem, DueState, Process, ProcessFile }
