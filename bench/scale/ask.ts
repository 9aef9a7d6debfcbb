import { dueItems } from '../../src/filing/due.ts'
import { Records } from '../../src/filing/records.ts'
import { refreshRecord } from '../../src/filing/refresh-record.ts'
import { listDispatches } from '../../src/store/list-dispatches.ts'
import { listProcesses } from '../../src/store/processes.ts'
import { recordsBehind } from '../../src/store/record-state.ts'
import type { EntryKind } from '../../src/store/schema.ts'
import { searchEntries, searchSentences } from '../../src/store/search.ts'
import { openStore } from '../../src/store/store.ts'
import { spentMs, spreadOf } from './spent.ts'

// A process of its own, so that its memory is that of keeping and asking: ADDRESS. Brings the records up to date, then asks.
const store = await openStore(JSON.parse(process.argv[2]!))
const records = new Records(store)
// SQLite works in this program; PostgreSQL in another, so that only the clock on the wall tells
const clock = store.kind === 'sqlite' ? spentMs : () => performance.now()
const behind = await recordsBehind(store)
const builds: number[] = []
for (const { slug } of behind) builds.push(await timed(() => refreshRecord(store, slug)))
const buildMemoryMb = process.resourceUsage().maxRSS / 1024

const slugs = (await listProcesses(store)).map((p) => p.slug)
const kinds: EntryKind[] = ['contact', 'commitment', 'statement', 'event', 'actor', 'waiting']
const dossier: number[] = []
const ROUNDS = 400
for (let i = 0; i < ROUNDS; i++) {
  const slug = slugs[i % slugs.length]!
  dossier.push(
    await timed(async () => {
      const view = await records.view(slug)
      const kind = kinds[i % kinds.length]!
      const query = { limit: 100, order: 'newest' } as const
      if (i % 7 === 0) {
        const { items } = await view.list('contact', { ...query, tags: [['phase:due', 'phase:no-report']] })
        return dueItems(items, [])
      }
      if (i % 5 === 0) return view.list('statement', { ...query, tags: [['by:united states']] })
      return view.list(kind, query)
    }),
  )
}

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
const search: number[] = []
for (let i = 0; i < ROUNDS / 2; i++) {
  const words = QUERIES[i % QUERIES.length]!
  search.push(
    await timed(async () => {
      await listDispatches(store, { words, limit: 20 })
      await searchSentences(store, { words, limit: 20 })
      await searchEntries(store, ['statement', 'commitment'], { words, limit: 20 })
    }),
  )
}
await store.close()
console.log(
  JSON.stringify({
    processes: slugs.length,
    builds: { count: builds.length, ms: builds.reduce((a, b) => a + b, 0), longest: Math.max(0, ...builds) },
    dossier: spreadOf(dossier),
    search: spreadOf(search),
    buildMemoryMb,
    memoryMb: process.resourceUsage().maxRSS / 1024,
  }),
)

async function timed(ask: () => Promise<unknown>): Promise<number> {
  const before = clock()
  await ask()
  return clock() - before
}
