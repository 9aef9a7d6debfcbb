import type { Act, Store } from './store.ts'

/** What somebody brought in at once, by hand. */
export interface Import extends Act {
  readonly id: string
  /** what it was: "3 files", "pasted text" */
  readonly words: string
  /** dispatches the record did not have before */
  readonly added: number
  /** those of them that were taken back, here or on their own pages */
  readonly withdrawn: number
  /** dispatches the record had already */
  readonly known: number
}

// A statement takes only so many values.
const AT_ONCE = 500

/** Notes dispatches of an import; it is begun by its first. */
export async function noteImport(
  store: Store,
  { id, words, by, at }: Pick<Import, 'id' | 'words' | 'by' | 'at'>,
  dispatches: readonly { readonly id: string; readonly isNew: boolean }[],
): Promise<void> {
  if (!dispatches.length) return
  await store.db.transaction().execute(async (transaction) => {
    await transaction
      .insertInto('import')
      .values({ id, words, by, begun_at: at })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .execute()
    const { seq } = await transaction.selectFrom('import').select('seq').where('id', '=', id).executeTakeFirstOrThrow()
    const isNew = new Map(dispatches.map((d) => [d.id, d.isNew]))
    const ids = [...isNew.keys()]
    for (let from = 0; from < ids.length; from += AT_ONCE) {
      const some = ids.slice(from, from + AT_ONCE)
      const rows = await transaction.selectFrom('dispatch').select(['seq', 'id']).where('id', 'in', some).execute()
      await transaction
        .insertInto('import_dispatch')
        .values(rows.map((row) => ({ import: seq, dispatch: row.seq, is_new: isNew.get(row.id) ? 1 : 0 })))
        .onConflict((conflict) => conflict.columns(['import', 'dispatch']).doNothing())
        .execute()
    }
  })
}

/** What was brought in by hand, the latest first. */
export async function listImports(store: Store, limit: number): Promise<Import[]> {
  return rowsOf(store, (query) => query.orderBy('import.seq', 'desc').limit(limit))
}

/** @returns undefined where there is none of this id */
export async function loadImport(store: Store, id: string): Promise<Import | undefined> {
  const [found] = await rowsOf(store, (query) => query.where('import.id', '=', id))
  return found
}

/** The dispatches that came into the record by it, whether they are withdrawn, and whether they came another way too. */
export async function dispatchesOfImport(
  store: Store,
  id: string,
): Promise<readonly { readonly id: string; readonly isWithdrawn: boolean; readonly isElsewhere: boolean }[]> {
  const rows = await store.db
    .selectFrom('import_dispatch as brought')
    .innerJoin('import', 'import.seq', 'brought.import')
    .innerJoin('dispatch', 'dispatch.seq', 'brought.dispatch')
    .innerJoin('listing', 'listing.dispatch', 'brought.dispatch')
    .select(['dispatch.id', 'listing.withdrawn'])
    .select(({ selectFrom, fn }) => [
      selectFrom('import_dispatch as other')
        .select(fn.countAll<number>().as('n'))
        .whereRef('other.dispatch', '=', 'brought.dispatch')
        .whereRef('other.import', '!=', 'brought.import')
        .as('others'),
      selectFrom('sighting')
        .select(fn.countAll<number>().as('n'))
        .whereRef('sighting.dispatch', '=', 'brought.dispatch')
        .where('sighting.via', 'is not', null)
        .as('sources'),
    ])
    .where('import.id', '=', id)
    .where('brought.is_new', '=', 1)
    .orderBy('dispatch.seq')
    .execute()
  return rows.map(({ id: dispatch, withdrawn, others, sources }) => ({
    id: dispatch,
    isWithdrawn: withdrawn === 1,
    isElsewhere: Number(others ?? 0) + Number(sources ?? 0) > 0,
  }))
}

type Query = ReturnType<typeof counted>

function counted(store: Store) {
  return store.db
    .selectFrom('import')
    .innerJoin('import_dispatch as brought', 'brought.import', 'import.seq')
    .innerJoin('listing', 'listing.dispatch', 'brought.dispatch')
    .select(['import.id', 'import.words', 'import.by', 'import.begun_at'])
    .select(({ fn, eb }) => [
      fn.countAll<number>().as('all'),
      fn.sum<number>('brought.is_new').as('added'),
      fn
        .sum<number>(
          eb
            .case()
            .when(eb.and([eb('brought.is_new', '=', 1), eb('listing.withdrawn', '=', 1)]))
            .then(1)
            .else(0)
            .end(),
        )
        .as('withdrawn'),
    ])
    .groupBy(['import.seq', 'import.id', 'import.words', 'import.by', 'import.begun_at'])
}

async function rowsOf(store: Store, narrow: (query: Query) => Query): Promise<Import[]> {
  const rows = await narrow(counted(store)).execute()
  return rows.map(({ id, words, by, begun_at, all, added, withdrawn }) => ({
    id,
    words,
    by,
    at: begun_at,
    added: Number(added),
    withdrawn: Number(withdrawn),
    known: Number(all) - Number(added),
  }))
}
