import type { Source } from '../../model/source.ts'
import type { Decoded, IntakeHints } from '../format.ts'
import type { TableMapping } from '../formats/table/mapping.ts'
import type { Fetcher } from './fetch/fetcher.ts'

/** One thing a source has, by the name the source gives it. */
export interface ListedItem {
  /** the same thing has the same key each time the source is looked at */
  readonly key: string
  readonly name?: string
  readonly url?: string
  /** differs when the thing does, as far as the source tells; an item whose mark stayed is left alone */
  readonly mark?: string
  /** ISO 8601 with clock and zone, where the source says when */
  readonly published?: string
  /** its dispatches, where they are at hand; without it they are at `url`, to be fetched */
  readonly decode?: (hints: IntakeHints) => AsyncIterable<Decoded> | Iterable<Decoded>
}

/** Some items, and from where to go on once they are dealt with. */
export interface Batch {
  readonly items: readonly ListedItem[]
  /** as the kind writes it; absent while the look is not over and could only begin anew */
  readonly place?: string
  /** how many there are in all, where that is known, for people who wait */
  readonly total?: number
  /** nothing changed since the last look */
  readonly unchanged?: true
  /** things that could not be looked at, while the others could */
  readonly faults?: readonly { readonly item: string; readonly code: string; readonly message: string }[]
}

/** What a kind of source needs besides its settings. */
export interface SourceTools {
  readonly fetcher: Fetcher
  /** ends the look between two items */
  readonly signal?: AbortSignal
  /** the environment, for the password of a mailbox */
  readonly env: Readonly<Record<string, string | undefined>>
  /** what the columns of its trackers mean */
  readonly mapping?: TableMapping | undefined
  /** how long a mail server may take over one answer, where that is not the usual time */
  readonly mailAnswerMs?: number
}

/**
 * Looks at a source once, from where the last look ended.
 * @param place of the last batch that was dealt with; undefined for the first time
 * @throws ReadoutError intake/*
 */
export type ListSource = (source: Source, place: string | undefined, tools: SourceTools) => AsyncIterable<Batch>
