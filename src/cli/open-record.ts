import type { Command } from 'commander'
import type { SentenceOf } from '../model/cited-sentence.ts'
import { ReadoutError } from '../model/error.ts'
import type { AsOf, ProcessRecord } from '../model/process-record.ts'
import type { Citation } from '../model/record-entry.ts'
import type { Store } from '../store/store.ts'
import { readDay } from './read-day.ts'
import { type RecordFlags, withStore } from './with-store.ts'

/** Flags of every command that asks the record. */
export interface AskFlags extends RecordFlags {
  readonly process?: string
  readonly asOf?: string
  readonly recorded?: string
}

/** The record of one process, open for questions. */
export interface OpenRecord {
  readonly store: Store
  readonly slug: string
  readonly record: ProcessRecord
  /** the record on another day, or by other clocks */
  on(clocks: Partial<AsOf>): Promise<ProcessRecord>
  /** sentences of these citations, loaded at once */
  sentences(citations: readonly Pick<Citation, 'dispatch' | 'sentence'>[]): Promise<SentenceOf>
}

/** Adds the options that every command on the record has. */
export function askOptions(command: Command): Command {
  return command
    .option('--process <slug>', 'of which process; may be left out where there is only one')
    .option('--as-of <date>', 'what was known on that day: 2026-06-20, 2026-06, today')
    .option('--recorded <date>', 'leave out what came into the record, or was decided, after that day')
    .option('--data <folder>', 'where the record is kept')
    .option('--json', 'JSON for programs')
}

/**
 * Opens the record of the process asked for, and closes it afterwards.
 * @throws ReadoutError cli/which-process, cli/bad-day, cli/no-dispatches, filing/no-process
 */
export async function withRecord(flags: AskFlags, use: (open: OpenRecord) => Promise<void>): Promise<void> {
  const clocks = clocksOf(flags)
  const { recordOf } = await import('../filing/process-record.ts')
  const { sentenceLookup } = await import('../model/cited-sentence.ts')
  const { loadSentences } = await import('../store/sentences.ts')
  await withStore(flags.data, async (store) => {
    const slug = await whichProcess(store, flags.process)
    const isNow = clocks.day === undefined && clocks.recorded === undefined
    const record = isNow ? await keptRecord(store, slug) : await recordOf(store, slug, clocks)
    if (!record.families.length && clocks.day === undefined) throw noDispatches(slug, flags)
    await use({
      store,
      slug,
      record,
      on: (other) => recordOf(store, slug, other),
      sentences: async (citations) => sentenceLookup(await loadSentences(store, citations)),
    })
  })
}

/** Without a dispatch there is no day to speak of. */
function noDispatches(slug: string, { recorded }: AskFlags): ReadoutError {
  const message =
    recorded === undefined
      ? `no dispatch belongs to ${slug} yet; add some with "readout add", or see "readout process unfiled"`
      : `no dispatch of ${slug} was in the record on ${recorded}`
  return new ReadoutError('cli/no-dispatches', 'input', message)
}

function clocksOf({ asOf, recorded }: AskFlags): Partial<AsOf> {
  return {
    ...(asOf === undefined ? {} : { day: readDay(asOf, '--as-of').last }),
    ...(recorded === undefined ? {} : { recorded: `${readDay(recorded, '--recorded').last}T23:59:59.999Z` }),
  }
}

async function whichProcess(store: Store, asked: string | undefined): Promise<string> {
  if (asked !== undefined) {
    const { findProcess } = await import('../filing/find-process.ts')
    return (await findProcess(store, asked)).slug
  }
  const { listProcesses } = await import('../store/processes.ts')
  const [first, ...others] = await listProcesses(store)
  if (first && !others.length) return first.slug
  throw new ReadoutError(
    'cli/which-process',
    'usage',
    first
      ? `say which process: --process ${[first, ...others].map((p) => p.slug).join(' or --process ')}`
      : 'there is no process yet; make one with "readout process new FILE"',
  )
}

const ALL = Number.MAX_SAFE_INTEGER - 1

/** The record as it is kept ready, brought up to date first: faster than building it anew from all dispatches. */
async function keptRecord(store: Store, slug: string): Promise<ProcessRecord> {
  const { Records } = await import('../filing/records.ts')
  const records = new Records(store)
  let view = await records.view(slug)
  if (view.behind) {
    await records.refresh(slug)
    view = await records.view(slug)
  }
  const all = { order: 'oldest', limit: ALL } as const
  return {
    process: view.process.process.name,
    asOf: view.asOf,
    families: (await view.list('family', all)).items,
    actors: (await view.list('actor', all)).items,
    contacts: (await view.list('contact', all)).items,
    commitments: (await view.list('commitment', all)).items,
    aggregates: view.overview.aggregates,
    statements: (await view.list('statement', all)).items,
    positions: (await view.list('position', all)).items,
    chronology: (await view.list('event', all)).items,
    memberships: (await view.list('membership', all)).items,
    references: (await view.list('reference', all)).items,
    waiting: (await view.list('waiting', all)).items,
    // what only the building of a record needs
    rejected: [],
    entries: {},
  }
}
