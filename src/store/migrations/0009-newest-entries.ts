import type { StoreKind } from '../engine.ts'
import type { Migration } from './migration.ts'

const TYPES = {
  sqlite: { number: 'INTEGER', name: 'TEXT', end: ' STRICT, WITHOUT ROWID' },
  postgresql: { number: 'BIGINT', name: 'TEXT COLLATE "C"', end: '' },
} as const satisfies Record<StoreKind, object>

export const newestEntries: Migration = {
  number: 9,
  name: 'newest entries',
  statements: {
    sqlite: [
      `DROP TABLE record_search`,
      // numbered so that the newest of a kind come first, see record-search.ts; scope: the process, as a word
      `CREATE VIRTUAL TABLE record_search USING fts5 (
        text, scope, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
      )`,
      ...statements('sqlite'),
    ],
    postgresql: [
      `DROP TABLE record_search`,
      // what entries are ordered and narrowed by stands beside the words, so that the planner sees both
      `CREATE TABLE record_search (
        entry BIGINT PRIMARY KEY REFERENCES record_entry (seq) ON DELETE CASCADE,
        process BIGINT NOT NULL,
        kind TEXT NOT NULL,
        sort TEXT COLLATE "C" NOT NULL,
        id TEXT COLLATE "C" NOT NULL,
        words TSVECTOR NOT NULL
      )`,
      `CREATE INDEX record_search_words ON record_search USING gin (words)`,
      `CREATE INDEX record_search_newest ON record_search (kind, sort, id)`,
      `CREATE INDEX record_search_process ON record_search (process, kind, sort, id)`,
      ...statements('postgresql'),
    ],
  },
}

/** What is kept of records is dropped, to be made anew; tags and links are kept once, in the order they are asked by. */
function statements(kind: StoreKind): string[] {
  const { number, name, end } = TYPES[kind]
  return [
    `DELETE FROM record_entry`,
    `DROP TABLE record_tag`,
    `DROP TABLE record_link`,
    `CREATE TABLE record_tag (
      process ${number} NOT NULL REFERENCES process (seq),
      kind TEXT NOT NULL,
      entry ${name} NOT NULL,
      tag ${name} NOT NULL,
      PRIMARY KEY (kind, tag, process, entry)
    )${end}`,
    `CREATE TABLE record_link (
      process ${number} NOT NULL REFERENCES process (seq),
      ref ${name} NOT NULL,
      entry ${name} NOT NULL,
      own ${name},
      PRIMARY KEY (process, ref, entry)
    )${end}`,
    `CREATE INDEX record_tag_entry ON record_tag (process, kind, entry)`,
    `CREATE INDEX record_link_ref ON record_link (ref)`,
    `CREATE INDEX record_link_entry ON record_link (entry, process)`,
    `CREATE INDEX record_link_own ON record_link (own) WHERE own IS NOT NULL`,
    `UPDATE record_state SET built = 0, built_at = NULL, took_ms = NULL, digest = NULL, overview = NULL, wanted = wanted + 1`,
  ]
}
