import { setTimeout } from 'node:timers/promises'
import { Fetcher } from '../intake/sources/fetch/fetcher.ts'
import type { FetchLimits } from '../intake/sources/fetch/limits.ts'
import { Manners } from '../intake/sources/fetch/manners.ts'
import { ReadoutError } from '../model/error.ts'
import type { Source } from '../model/source.ts'
import { dueTimes } from '../store/source-turn.ts'
import { listSources } from '../store/sources.ts'
import type { Store } from '../store/store.ts'
import { fetchesItems, runTurn } from './run-turn.ts'
import { holderName, type WatchContext, type WatchNews } from './watch-context.ts'

export interface WatchOptions {
  readonly store: Store
  /** of the program, for the `User-Agent` */
  readonly version: string
  readonly env: Readonly<Record<string, string | undefined>>
  /** only these; all where absent */
  readonly only?: readonly string[]
  /** one turn of everything that is due, then done */
  readonly once: boolean
  readonly signal: AbortSignal
  readonly tell: (news: WatchNews) => void
  readonly limits?: Partial<FetchLimits>
}

// Sources at work at once: they wait for servers most of the time.
const AT_ONCE = 16
// How often it is asked what is due; also how soon a source that somebody adds is begun with.
const TICK_MS = 1_000
// The store may be away for a moment, while it is restarted; then it is waited for.
const STORE_WAIT_MS = 5_000

/**
 * Looks after sources until it is told to stop, or once. The item at hand is finished either way.
 * @throws ReadoutError where the store fails with `once`, or for good
 */
export async function watchSources(options: WatchOptions): Promise<void> {
  const { signal, once, limits } = options
  const fetchers = new Fetchers(new Manners(options.version, options.env.READOUT_CONTACT, limits), limits)
  const context: WatchContext = { ...options, holder: holderName(), fetcherOf: (source) => fetchers.of(source) }
  const running = new Map<string, Promise<void>>()
  let failure: unknown
  const fail = (error: unknown) => {
    failure = error
  }
  const begin = (source: Source) => {
    const turn = runTurn(context, source)
      .catch(fail)
      .then(() => void running.delete(source.id))
    running.set(source.id, turn)
  }
  try {
    if (once) {
      for (const source of await dueSources(options)) {
        if (running.size >= AT_ONCE) await Promise.race(running.values())
        if (signal.aborted || failure) break
        begin(source)
      }
    } else
      while (!signal.aborted) {
        if (failure) {
          if (!(failure instanceof ReadoutError) || failure.fault !== 'passing') break
          failure = undefined
          await pause(STORE_WAIT_MS, signal)
        }
        const due = await dueSources(options).catch(fail)
        for (const source of due ?? []) if (running.size < AT_ONCE && !running.has(source.id)) begin(source)
        await pause(TICK_MS, signal)
      }
    await Promise.all(running.values())
    if (failure) throw failure
  } finally {
    fetchers.close()
  }
}

/** Sources with something to do, the longest due first. */
async function dueSources({ store, only }: WatchOptions): Promise<Source[]> {
  const now = new Date().toISOString()
  const times = await dueTimes(store)
  const dueAt = (source: Source) => {
    const { look, item } = times.get(source.id) ?? { look: now }
    return item !== undefined && item < look && fetchesItems(source) ? item : look
  }
  const sources = (await listSources(store)).filter(({ id, paused }) => !paused && (!only || only.includes(id)))
  return sources.filter((source) => dueAt(source) <= now).sort((a, b) => (dueAt(a) < dueAt(b) ? -1 : 1))
}

/** One fetcher for all sources that may ask the same hosts, so that no source borrows the leave of another. */
class Fetchers {
  readonly #manners: Manners
  readonly #limits: Partial<FetchLimits> | undefined
  readonly #byAllowed = new Map<string, Fetcher>()

  constructor(manners: Manners, limits: Partial<FetchLimits> | undefined) {
    this.#manners = manners
    this.#limits = limits
  }

  of({ allowHosts = [] }: Source): Fetcher {
    const key = JSON.stringify(allowHosts.toSorted())
    const known = this.#byAllowed.get(key)
    if (known) return known
    const fetcher = new Fetcher(this.#manners, allowHosts, this.#limits)
    this.#byAllowed.set(key, fetcher)
    return fetcher
  }

  close(): void {
    for (const fetcher of this.#byAllowed.values()) fetcher.close()
  }
}

async function pause(ms: number, signal: AbortSignal): Promise<void> {
  await setTimeout(ms, undefined, { signal }).catch(() => {})
}
