import type { StoredProcess } from '../store/processes.ts'
import type { RecordLink } from '../store/record-row.ts'
import { recordState } from '../store/record-state.ts'
import type { Store } from '../store/store.ts'
import {
  type BuiltRecord,
  dropRecord,
  type RecordDifference,
  recordDigest,
  writeRecord,
} from '../store/write-record.ts'
import { AtHand } from './at-hand.ts'
import { findProcess } from './find-process.ts'
import { overviewOf } from './overview.ts'
import { recordFrom } from './process-record.ts'
import { type KnownLinks, recordLinks, recordRows } from './record-rows.ts'

/** What became of a refreshing. */
export interface Refreshed extends RecordDifference {
  readonly slug: string
  readonly entries: number
  readonly tookMs: number
}

/**
 * Brings the record kept of a process up to what the store holds; only what differs is written.
 * @param atHand what was at hand for records made before
 */
export async function refreshRecord(store: Store, slug: string, atHand = new AtHand()): Promise<Refreshed> {
  const process = await findProcess(store, slug)
  const { built, hand, links } = await build(store, process, atHand)
  const before = hand.written && { rows: hand.written.rows, links: listOf(hand.written.links) }
  const difference = await writeRecord(store, process.seq, built, before)
  hand.written = { rows: built.rows, links }
  return { slug: process.slug, ...difference, entries: built.rows.length, tookMs: Math.round(built.tookMs) }
}

/** What a rebuilding from nothing showed. */
export interface Rebuilt {
  readonly slug: string
  readonly entries: number
  readonly tookMs: number
  /** whether the record kept before was the same; absent where it was behind, or none was kept */
  readonly same?: boolean
}

/**
 * Makes the record of a process from nothing and keeps it in place of the one kept before.
 * @param replace false leaves what is kept as it is and only compares
 */
export async function rebuildRecord(store: Store, slug: string, replace = true): Promise<Rebuilt> {
  const process = await findProcess(store, slug)
  const before = await recordState(store, process.seq)
  const { built } = await build(store, process, new AtHand())
  const isCurrent = before.built > 0 && before.built === before.wanted && built.of === before.wanted
  if (replace) {
    await dropRecord(store, process.seq)
    await writeRecord(store, process.seq, built)
  }
  return {
    slug: process.slug,
    entries: built.rows.length,
    tookMs: Math.round(built.tookMs),
    ...(isCurrent ? { same: before.digest === recordDigest(built.rows, built.links) } : {}),
  }
}

async function build(store: Store, process: StoredProcess, atHand: AtHand) {
  const began = performance.now()
  // asked before the readings are, so that what comes in meanwhile is worked in next time
  const { wanted } = await recordState(store, process.seq)
  const hand = await atHand.take(store, process)
  const record = await recordFrom(store, hand)
  const links = recordLinks(record, hand.written?.links)
  const built: BuiltRecord = {
    of: Math.max(1, wanted),
    rows: recordRows(record),
    links: listOf(links),
    overview: overviewOf(record),
    builtAt: new Date().toISOString(),
    tookMs: performance.now() - began,
  }
  return { built, hand, links }
}

function listOf(links: KnownLinks): readonly RecordLink[] {
  return [...links.values()].flatMap((known) => known.links)
}
