import type { FindingKind } from '../model/finding.ts'
import type { SampledFinding, SecondSample, SecondVerdict } from '../model/second-reading.ts'
import type { Store } from './store.ts'

/** Keeps a sample as it was drawn; the same one once. @param process its number */
export async function addSample(store: Store, process: number, sample: Omit<SecondSample, 'process'>): Promise<void> {
  const { id, by, seed, each, drawnAt, items } = sample
  await store.db
    .insertInto('second_sample')
    .values({ id, process, by, seed, each, drawn_at: drawnAt, items: JSON.stringify(items) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

/** @returns undefined where there is none of this id */
export async function loadSample(store: Store, id: string): Promise<SecondSample | undefined> {
  const row = await samples(store).where('second_sample.id', '=', id).executeTakeFirst()
  return row && sampleOf(row)
}

/** Those of a process, the newest first. @param process its number */
export async function listSamples(store: Store, process: number): Promise<SecondSample[]> {
  const rows = await samples(store)
    .where('second_sample.process', '=', process)
    .orderBy('second_sample.seq', 'desc')
    .execute()
  return rows.map(sampleOf)
}

/** Adds a second reader's word; earlier ones on the same finding stay. */
export async function addVerdict(store: Store, sample: string, { ref, verdict, why, at }: SecondVerdict) {
  const { seq } = await store.db
    .selectFrom('second_sample')
    .select('seq')
    .where('id', '=', sample)
    .executeTakeFirstOrThrow()
  await store.db
    .insertInto('second_verdict')
    .values({ sample: seq, ref, verdict, why: why ?? null, decided_at: at })
    .execute()
}

/** The last word on each finding of a sample, by ref; those taken back are left out. */
export async function verdictsOf(store: Store, sample: string): Promise<ReadonlyMap<string, SecondVerdict>> {
  const rows = await store.db
    .selectFrom('second_verdict')
    .innerJoin('second_sample', 'second_sample.seq', 'second_verdict.sample')
    .select(['ref', 'verdict', 'why', 'decided_at'])
    .where('second_sample.id', '=', sample)
    .orderBy('second_verdict.seq')
    .execute()
  const last = new Map<string, SecondVerdict>()
  for (const { ref, verdict, why, decided_at: at } of rows)
    if (verdict === 'none') last.delete(ref)
    else last.set(ref, { ref, verdict, at, ...(why === null ? {} : { why }) })
  return last
}

/** The first sixteen digits of the ids of dispatches filed to a process that nobody took out. @param process its number */
export async function filedStarts(store: Store, process: number): Promise<ReadonlySet<string>> {
  const rows = await store.db
    .selectFrom('filing')
    .innerJoin('dispatch', 'dispatch.seq', 'filing.dispatch')
    .innerJoin('listing', 'listing.dispatch', 'dispatch.seq')
    .select('dispatch.id')
    .where('filing.process', '=', process)
    .where('filing.filed', '=', 1)
    .where('listing.withdrawn', '=', 0)
    .execute()
  return new Set(rows.map(({ id }) => id.replace('sha256:', '').slice(0, 16)))
}

/** The kind of a finding by its ref. @returns undefined where the reading that counts now has it no more */
export async function kindNow(store: Store, ref: string): Promise<FindingKind | undefined> {
  const [start, key] = ref.split('-') as [string, string]
  const row = await store.db
    .selectFrom('finding')
    .innerJoin('listing', 'listing.reading', 'finding.reading')
    .innerJoin('dispatch', 'dispatch.seq', 'listing.dispatch')
    .select('finding.kind')
    .where('dispatch.id', '>=', `sha256:${start}`)
    .where('dispatch.id', '<=', `sha256:${start}g`)
    .where('finding.key', '=', key)
    .executeTakeFirst()
  return row?.kind
}

function samples(store: Store) {
  return store.db
    .selectFrom('second_sample')
    .innerJoin('process', 'process.seq', 'second_sample.process')
    .select([
      'second_sample.id',
      'process.slug',
      'second_sample.by',
      'second_sample.seed',
      'second_sample.each',
      'second_sample.drawn_at',
      'second_sample.items',
    ])
}

type SampleRow = Awaited<ReturnType<ReturnType<typeof samples>['execute']>>[number]

function sampleOf({ id, slug, by, seed, each, drawn_at, items }: SampleRow): SecondSample {
  return { id, process: slug, by, seed, each, drawnAt: drawn_at, items: JSON.parse(items) as SampledFinding[] }
}
