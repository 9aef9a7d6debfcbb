import type { StoreKind } from '../engine.ts'
import type { Migration } from './migration.ts'

/** The numbers of the processes a dispatch is filed to, in their order. */
const FILED = {
  sqlite: `SELECT group_concat(process, ' ') FROM
    (SELECT process FROM filing WHERE filing.dispatch = listing.dispatch AND filed = 1 ORDER BY process)`,
  postgresql: `SELECT string_agg(process::text, ' ' ORDER BY process) FROM filing
    WHERE filing.dispatch = listing.dispatch AND filed = 1`,
} as const satisfies Record<StoreKind, string>

// what each list is put in order or counted by, before all it is narrowed by
const BEGINNINGS = {
  listing_order: [],
  listing_source: ['source'],
  listing_place: ['place'],
  listing_kinds: ['kinds'],
  listing_filed: ['filed'],
} as const
const COLUMNS = ['ordered_at', 'dispatch', 'reading', 'findings', 'source', 'place', 'kinds', 'filed'] as const

export const filedLists: Migration = {
  number: 10,
  name: 'filed lists',
  statements: { sqlite: statements('sqlite'), postgresql: statements('postgresql') },
}

/** Lists know of each dispatch to which processes it is filed, as they know its kinds of finding. */
function statements(kind: StoreKind): string[] {
  return [
    `ALTER TABLE listing ADD COLUMN filed TEXT NOT NULL DEFAULT ''`,
    `UPDATE listing SET filed = coalesce((${FILED[kind]}), '')`,
    ...Object.entries(BEGINNINGS).flatMap(([name, beginning]) => {
      const columns = [...new Set([...beginning, ...COLUMNS])].join(', ')
      return [`DROP INDEX IF EXISTS ${name}`, `CREATE INDEX ${name} ON listing (${columns}) WHERE withdrawn = 0`]
    }),
  ]
}
