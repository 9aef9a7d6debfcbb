import type { EntryKind } from './schema.ts'
import type { Store } from './store.ts'

/** One finding, or naming of an actor, of a dispatch and an entry of a record it went into. */
export interface EntryOfDispatch {
  readonly ref: string
  /** slug */
  readonly process: string
  readonly kind: EntryKind
  readonly id: string
  readonly label: string
}

/** Which entries of the records kept the findings and actors of a dispatch went into. @param dispatch full id */
export async function entriesOfDispatch(store: Store, dispatch: string): Promise<EntryOfDispatch[]> {
  const start = dispatch.replace('sha256:', '').slice(0, 16)
  return store.db
    .selectFrom('record_link as link')
    .innerJoin('record_entry as entry', (join) =>
      join.onRef('entry.process', '=', 'link.process').onRef('entry.id', '=', 'link.entry'),
    )
    .innerJoin('process', 'process.seq', 'link.process')
    .select(['link.ref', 'process.slug as process', 'entry.kind', 'entry.id', 'entry.label'])
    .where('link.ref', '>=', `${start}-`)
    .where('link.ref', '<', `${start}.`)
    .orderBy('process.slug')
    .orderBy('entry.kind')
    .orderBy('link.ref')
    .execute()
}
