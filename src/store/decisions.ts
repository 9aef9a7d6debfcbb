import { sql } from 'kysely'
import type { Decision, Target } from '../model/decision.ts'
import { wantRecordsOf } from './record-state.ts'
import type { Store } from './store.ts'

/** Which decisions: those about these findings, the newest first, `limit` of them. */
export interface DecisionQuery {
  readonly refs?: readonly string[]
  /** those taken before this one in the list */
  readonly before?: string
  readonly limit?: number
}

/** Keeps a decision for ever. Records of the processes it touches are made anew from it. */
export async function addDecision(store: Store, decision: Decision): Promise<void> {
  await store.db.transaction().execute(async (transaction) => {
    const { seq } = await transaction
      .insertInto('decision')
      .values({
        id: decision.id,
        act: decision.act,
        by: decision.by,
        decided_at: decision.at,
        body: JSON.stringify(decision),
      })
      .returning('seq')
      .executeTakeFirstOrThrow()
    // what an undoing is about is what the undone decision was about
    let refs = targetsOf(decision).map((t) => t.ref)
    if (decision.act === 'undo') {
      const rows = await transaction
        .selectFrom('decision_target as target')
        .innerJoin('decision', 'decision.seq', 'target.decision')
        .select('target.ref')
        .where('decision.id', '=', decision.decision)
        .execute()
      refs = rows.map((r) => r.ref)
    }
    const targets = [...new Set(refs)].map((ref) => ({ decision: seq, ref, dispatch_start: ref.slice(0, 16) }))
    await store.engine.insertAll(transaction, 'decision_target', targets)
    for (const start of new Set(targets.map((t) => t.dispatch_start))) {
      const row = await transaction
        .selectFrom('dispatch')
        .select('seq')
        .where('id', '>=', `sha256:${start}`)
        .where('id', '<=', `sha256:${start}g`)
        .executeTakeFirst()
      if (row) await wantRecordsOf(transaction, row.seq)
    }
  })
}

/** All decisions ever taken, in the order they were. */
export async function allDecisions(store: Store): Promise<Decision[]> {
  const rows = await store.db.selectFrom('decision').select('body').orderBy('seq').execute()
  return rows.map((r) => JSON.parse(r.body) as Decision)
}

/** @returns undefined where there is none of this id */
export async function loadDecision(store: Store, id: string): Promise<Decision | undefined> {
  const row = await store.db.selectFrom('decision').select('body').where('id', '=', id).executeTakeFirst()
  return row && (JSON.parse(row.body) as Decision)
}

export async function listDecisions(store: Store, { refs, before, limit = 100 }: DecisionQuery): Promise<Decision[]> {
  if (refs && !refs.length) return []
  let query = store.db.selectFrom('decision').select('body').orderBy('seq', 'desc').limit(limit)
  if (before)
    query = query.where('seq', '<', ({ selectFrom }) =>
      selectFrom('decision as d').select('d.seq').where('d.id', '=', before),
    )
  if (refs)
    query = query.where('seq', 'in', ({ selectFrom }) =>
      selectFrom('decision_target')
        .select('decision')
        .where(sql<boolean>`ref IN (${sql.join([...new Set(refs)])})`),
    )
  const rows = await query.execute()
  return rows.map((r) => JSON.parse(r.body) as Decision)
}

/** Every finding or actor a decision names. */
export function targetsOf(decision: Decision): readonly Target[] {
  switch (decision.act) {
    case 'undo':
      return []
    case 'correct':
    case 'assess':
      return [decision.on]
    case 'split':
      return [...decision.on, ...decision.from]
    default:
      return decision.on
  }
}
