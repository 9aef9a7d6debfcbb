import type { Migration } from './migration.ts'

// Every index begins with what it puts in order and holds what lists are narrowed by, so that counting reads no row.
const INDEXES = [
  `CREATE INDEX listing_order ON listing (ordered_at, dispatch, reading, findings, source, place, kinds) WHERE withdrawn = 0`,
  `CREATE INDEX listing_source ON listing (source, ordered_at, dispatch, reading, place, kinds) WHERE withdrawn = 0`,
  `CREATE INDEX listing_place ON listing (place, ordered_at, dispatch, reading, source, kinds) WHERE withdrawn = 0`,
  `CREATE INDEX listing_kinds ON listing (kinds, ordered_at, dispatch, reading, source, place) WHERE withdrawn = 0`,
  `CREATE INDEX listing_withdrawn ON listing (dispatch) WHERE withdrawn = 1`,
]

const STATEMENTS = [
  ...['listing_order', 'listing_source', 'listing_place', 'listing_kinds'].map((name) => `DROP INDEX ${name}`),
  ...INDEXES,
]

export const coveringLists: Migration = {
  number: 8,
  name: 'covering lists',
  statements: { sqlite: STATEMENTS, postgresql: STATEMENTS },
}
