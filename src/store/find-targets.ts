import type { Actor } from '../model/actor.ts'
import type { Target } from '../model/decision.ts'
import { actorRefs } from '../model/finding-key.ts'
import { loadDispatch } from './load-dispatch.ts'
import type { Store } from './store.ts'

// "0f3a…-9c41…": sixteen digits of the dispatch, then the key of the finding or actor
const REF = /^(?<dispatch>[0-9a-f]{16})-(?<key>[0-9a-f]{16})(?:#\d{1,2})?$/
const ENTRY = /^[0-9a-f]{16}$/

/**
 * What a name stands for: a finding or an actor of a dispatch by its ref, or an entry of a record by its id, which
 * stands for all the findings in it, in the order they were reported.
 * @returns an empty list where the record has nothing of that name
 */
export async function findTargets(store: Store, name: string): Promise<readonly Target[]> {
  if (ENTRY.test(name)) {
    const refs = await refsOfEntry(store, name)
    const targets = await Promise.all(refs.map((ref) => findTarget(store, ref)))
    return targets.filter((t) => t !== undefined)
  }
  const target = await findTarget(store, name)
  return target ? [target] : []
}

/**
 * The findings, or the namings of an actor, that went into an entry; also by an id it had when less was known. Those
 * that went into others too come last: "both sides" are of two, and name neither.
 */
export async function refsOfEntry(store: Store, id: string): Promise<readonly string[]> {
  const links = (column: 'entry' | 'own', value: string) =>
    store.db
      .selectFrom('record_link')
      .select(['entry', 'ref'])
      .where(column, '=', value)
      .orderBy(({ selectFrom }) =>
        selectFrom('record_link as other')
          .select(({ fn }) => fn.count('other.entry').distinct().as('entries'))
          .whereRef('other.ref', '=', 'record_link.ref')
          .whereRef('other.process', '=', 'record_link.process'),
      )
      .orderBy('ref')
      .execute()
  let rows = await links('entry', id)
  if (!rows.length) {
    const [former] = await links('own', id)
    if (former) rows = await links('entry', former.entry)
  }
  return [...new Set(rows.map((r) => r.ref))]
}

async function findTarget(store: Store, name: string): Promise<Target | undefined> {
  const { dispatch, key } = REF.exec(name)?.groups ?? {}
  if (!dispatch || !key) return undefined
  const ref = `${dispatch}-${key}`
  const inDispatch = store.db
    .selectFrom('finding')
    .innerJoin('reading', 'reading.seq', 'finding.reading')
    .innerJoin('dispatch', 'dispatch.seq', 'reading.dispatch')
    .where('dispatch.id', '>=', `sha256:${dispatch}`)
    .where('dispatch.id', '<=', `sha256:${dispatch}g`)
  const finding = await inDispatch
    .select(['finding.kind', 'finding.span_start', 'finding.span_end'])
    .where('finding.key', '=', key)
    .orderBy('finding.reading', 'desc')
    .executeTakeFirst()
  if (finding) return { ref, kind: finding.kind, start: finding.span_start, end: finding.span_end }
  const row = await store.db
    .selectFrom('dispatch')
    .select('id')
    .where('id', '>=', `sha256:${dispatch}`)
    .where('id', '<=', `sha256:${dispatch}g`)
    .executeTakeFirst()
  const reading = row && (await loadDispatch(store, row.id))?.reading
  const isThis = (actor: Actor) => reading && actorRefs(reading).get(actor.id) === ref
  return reading?.actors.some(isThis) ? { ref, kind: 'actor' } : undefined
}
