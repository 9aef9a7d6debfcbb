import { dueItems } from '../../src/filing/due.ts'
import { Records } from '../../src/filing/records.ts'
import { refreshRecord } from '../../src/filing/refresh-record.ts'
import { countFacets } from '../../src/store/count-facets.ts'
import type { DispatchFilter } from '../../src/store/dispatch-query.ts'
import { listDispatches } from '../../src/store/list-dispatches.ts'
import { listProcesses } from '../../src/store/processes.ts'
import { builtRecords, recordsBehind } from '../../src/store/record-state.ts'
import type { EntryKind } from '../../src/store/schema.ts'
import { searchDispatches, searchEntries } from '../../src/store/search.ts'
import { openStore } from '../../src/store/store.ts'
import { spentOn, spreadOf } from './spent.ts'

// A process of its own, so that its memory is that of keeping and asking: ADDRESS MOST. Brings the records that
// are behind up to date, at most MOST of them, evenly taken; then asks.
const [address, most] = process.argv.slice(2)
const store = await openStore(JSON.parse(address!))
const records = new Records(store)
const spent = await spentOn(store)
const all = await recordsBehind(store)
const share = Math.min(1, Number(most) / all.length)
const behind = all.filter((_, i) => Math.floor((i + 1) * share) > Math.floor(i * share))
const builds: number[] = []
for (const { slug } of behind) builds.push(await timed(() => refreshRecord(store, slug)))
const buildMemoryMb = process.resourceUsage().maxRSS / 1024

const ROUNDS = 400
const processes = await listProcesses(store)
// those that are behind would be brought up to date before they answer
const stale = new Set((await recordsBehind(store)).map(({ slug }) => slug))
const slugs = [...(await builtRecords(store))].flatMap(([slug, built]) => (built > 0 && !stale.has(slug) ? [slug] : []))
const kinds: EntryKind[] = ['contact', 'commitment', 'statement', 'event', 'actor', 'waiting']
const dossier = await measure(ROUNDS, async (i) => {
  const view = await records.view(slugs[i % slugs.length]!)
  const query = { limit: 100, order: 'newest' } as const
  if (i % 7 === 0) {
    const { items } = await view.list('contact', { ...query, tags: [['phase:due', 'phase:no-report']] })
    return dueItems(items, [])
  }
  if (i % 5 === 0) return view.list('statement', { ...query, tags: [['by:united states']] })
  return view.list(kinds[i % kinds.length]!, query)
})

// words of every kind: in every dispatch, in many, in few, in none; together, begun, left out
const QUERIES = [
  'president',
  'ceasefire',
  'hostages',
  'sanctions energy',
  '"humanitarian assistance"',
  'minist*',
  'taiwan',
  'call -climate',
  'nuclear',
  'herring',
  'migration border',
  'summit leaders',
  'hurricane',
  'grain',
  'ukraine aid',
]
// what a search of the pages asks for, as `/api/search` does
const search = await measure(ROUNDS / 2, async (i) => {
  const query = { words: QUERIES[i % QUERIES.length]!, limit: 20 }
  await searchDispatches(store, query)
  await searchEntries(store, ['statement', 'commitment', 'contact', 'event'], query)
})

// the list of all news as its page asks for it, and narrowed as a person narrows it
const FILTERS: readonly DispatchFilter[] = [
  {},
  { kinds: ['commitment'] },
  { from: '2022-03', to: '2022-05' },
  { sources: ['White House'] },
  { process: slugs[0]! },
  { isUnfiled: true },
  { words: 'ceasefire' },
  { kinds: ['contact', 'statement'], from: '2023' },
]
const list = await measure(ROUNDS / 5, (i) =>
  listDispatches(store, { ...FILTERS[i % FILTERS.length]!, limit: 50, isFolded: true }),
)
const facets = await measure(ROUNDS / 10, (i) => countFacets(store, FILTERS[i % FILTERS.length]!))
await store.close()
console.log(
  JSON.stringify({
    processes: processes.length,
    builds: { count: builds.length, ms: builds.reduce((a, b) => a + b, 0), longest: Math.max(0, ...builds) },
    dossier,
    search,
    list,
    facets,
    buildMemoryMb,
    memoryMb: process.resourceUsage().maxRSS / 1024,
  }),
)

async function measure(rounds: number, ask: (round: number) => Promise<unknown>) {
  const times: number[] = []
  for (let i = 0; i < rounds; i++) times.push(await timed(() => ask(i)))
  return spreadOf(times)
}

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const before = spent()
  await ask()
  return spent() - before
}
