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
  /** of how many other processes the same command has answered before */
  readonly answered: number
  /** the record on another day, or by other clocks */
  on(clocks: Partial<AsOf>): Promise<ProcessRecord>
  /** sentences of these citations, loaded at once */
  sentences(citations: readonly Pick<Citation, 'dispatch' | 'sentence'>[]): Promise<SentenceOf>
}

/** Adds the options that every command on the record has. */
export function askOptions(command: Command): Command {
  return command
    .option('--process <slug>', 'of which process; of all of them where it is left out')
    .option('--as-of <date>', 'what was known on that day: 2026-06-20, 2026-06, today')
    .option('--recorded <date>', 'leave out what came into the record, or was decided, after that day')
    .option('--data <folder>', 'where the record is kept')
    .option('--json', 'JSON for programs')
}

/**
 * Opens the record of the process asked for, or of each in turn, and closes it afterwards. Of several, those with nothing
 * to say (no dispatch that day, nobody of that name) are passed over.
 * @throws ReadoutError cli/which-process, cli/bad-day, filing/no-process; where none has anything to say, why the first has not
 */
export async function withRecords(flags: AskFlags, use: (open: OpenRecord) => Promise<void>): Promise<void> {
  const clocks = clocksOf(flags)
  await withStore(flags.data, async (store) => {
    const slugs = flags.process === undefined ? await everyProcess(store) : [flags.process]
    let answered = 0
    let why: ReadoutError | undefined
    for (const slug of slugs)
      try {
        await use(await openRecord(store, slug, flags, clocks, answered))
        answered++
      } catch (error) {
        if (!(error instanceof ReadoutError && NOTHING_TO_SAY.has(error.code))) throw error
        why ??= error
      }
    if (!answered && why) throw why
  })
}

const NOTHING_TO_SAY: ReadonlySet<string> = new Set(['cli/no-dispatches', 'cli/no-actor', 'cli/no-entry'])

/**
 * The same for a command that speaks of one process, which has to be named where there are several.
 * @throws ReadoutError cli/which-process, cli/bad-day, cli/no-dispatches, filing/no-process
 */
export async function withRecord(flags: AskFlags, use: (open: OpenRecord) => Promise<void>): Promise<void> {
  const clocks = clocksOf(flags)
  await withStore(flags.data, async (store) => {
    const [slug, ...others] = flags.process === undefined ? await everyProcess(store) : [flags.process]
    if (others.length) throw whichProcess(`say which process: --process ${[slug, ...others].join(' or --process ')}`)
    await use(await openRecord(store, slug!, flags, clocks))
  })
}

async function openRecord(
  store: Store,
  named: string,
  flags: AskFlags,
  clocks: Partial<AsOf>,
  answered = 0,
): Promise<OpenRecord> {
  const { findProcess } = await import('../filing/find-process.ts')
  const { recordOf } = await import('../filing/process-record.ts')
  const { sentenceLookup } = await import('../model/cited-sentence.ts')
  const { loadSentences } = await import('../store/sentences.ts')
  const { slug } = await findProcess(store, named)
  const isNow = clocks.day === undefined && clocks.recorded === undefined
  const record = isNow ? await keptRecord(store, slug) : await recordOf(store, slug, clocks)
  if (!record.families.length && clocks.day === undefined) throw noDispatches(slug, flags)
  return {
    store,
    slug,
    record,
    answered,
    on: (other) => recordOf(store, slug, other),
    sentences: async (citations) => sentenceLookup(await loadSentences(store, citations)),
  }
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

/** @throws ReadoutError cli/which-process where there is none */
async function everyProcess(store: Store): Promise<readonly string[]> {
  const { listProcesses } = await import('../store/processes.ts')
  const slugs = (await listProcesses(store)).map((p) => p.slug)
  if (!slugs.length) throw whichProcess('there is no process yet; make one with "readout process new FILE"')
  return slugs
}

function whichProcess(message: string): ReadoutError {
  return new ReadoutError('cli/which-process', 'usage', message)
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
