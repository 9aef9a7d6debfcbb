import type { Migration } from './migration.ts'

// what the list is counted by month with, in the order of months
const INDEX = [
  `CREATE INDEX listing_month ON listing
    (substr(ordered_at, 1, 7), ordered_at, dispatch, reading, findings, source, place, kinds, filed) WHERE withdrawn = 0`,
]

export const months: Migration = { number: 11, name: 'months', statements: { sqlite: INDEX, postgresql: INDEX } }
