import { createHash } from 'node:crypto'
import type { AsOf } from '../model/process-record.ts'
import type { Act, Store } from './store.ts'

/** A brief as it was handed up; `body` is whatever composed it. */
export interface StoredBrief {
  readonly id: string
  /** slug of the process */
  readonly process: string
  readonly asOf: AsOf
  readonly by: string
  readonly composedAt: string
  readonly body: unknown
}

/** Keeps a brief as it is, for ever; the same one at the same moment once. @param process its number */
export async function saveBrief(store: Store, process: number, asOf: AsOf, body: unknown, act: Act): Promise<string> {
  const told = JSON.stringify([process, asOf, body, act])
  const id = createHash('sha256').update(told).digest('hex').slice(0, 16)
  const row = { id, process, as_of: JSON.stringify(asOf), by: act.by, composed_at: act.at, body: JSON.stringify(body) }
  await store.db
    .insertInto('brief')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
  return id
}

/** @returns undefined where there is none of this id */
export async function loadBrief(store: Store, id: string): Promise<StoredBrief | undefined> {
  const row = await briefs(store).select('brief.body').where('brief.id', '=', id).executeTakeFirst()
  return row && { ...briefHead(row), body: JSON.parse(row.body) as unknown }
}

/** Those of a process, the newest first, without their bodies. */
export async function listBriefs(store: Store, process: number): Promise<Omit<StoredBrief, 'body'>[]> {
  const rows = await briefs(store).where('brief.process', '=', process).orderBy('brief.seq', 'desc').execute()
  return rows.map(briefHead)
}

function briefs(store: Store) {
  return store.db
    .selectFrom('brief')
    .innerJoin('process', 'process.seq', 'brief.process')
    .select(['brief.id', 'process.slug', 'brief.as_of', 'brief.by', 'brief.composed_at'])
}

type BriefHead = Awaited<ReturnType<ReturnType<typeof briefs>['execute']>>[number]

function briefHead({ id, slug, as_of, by, composed_at }: BriefHead): Omit<StoredBrief, 'body'> {
  return { id, process: slug, asOf: JSON.parse(as_of) as AsOf, by, composedAt: composed_at }
}
