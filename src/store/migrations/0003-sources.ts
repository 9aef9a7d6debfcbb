import type { StoreKind } from '../engine.ts'
import type { Migration } from './migration.ts'

const SPELLING = {
  sqlite: {
    seq: 'seq INTEGER PRIMARY KEY AUTOINCREMENT',
    number: 'INTEGER',
    flag: 'INTEGER',
    json: 'TEXT',
    instant: 'TEXT',
    name: 'TEXT',
    end: ' STRICT',
  },
  postgresql: {
    seq: 'seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
    number: 'BIGINT',
    flag: 'SMALLINT',
    json: 'JSON',
    instant: 'TIMESTAMPTZ',
    name: 'TEXT COLLATE "C"',
    end: '',
  },
} as const satisfies Record<StoreKind, object>

export const sources: Migration = {
  number: 3,
  name: 'sources',
  statements: { sqlite: tables('sqlite'), postgresql: tables('postgresql') },
}

function tables(kind: StoreKind): string[] {
  const { seq, number, flag, json, instant, name, end } = SPELLING[kind]
  return [
    // which source a dispatch came through, and what its licence lets the record keep of the text
    `ALTER TABLE sighting ADD COLUMN via TEXT`,
    `ALTER TABLE dispatch ADD COLUMN kept TEXT NOT NULL DEFAULT 'text' CHECK (kept IN ('text', 'sentences'))`,
    // a source as somebody set it up, or took it away; the newest row counts
    `CREATE TABLE source (
      ${seq},
      id ${name} NOT NULL,
      settings ${json} NOT NULL,
      removed ${flag} NOT NULL CHECK (removed IN (0, 1)),
      by TEXT NOT NULL,
      decided_at ${instant} NOT NULL
    )${end}`,
    // where the work stands: not part of what is kept for ever
    `CREATE TABLE source_state (
      source ${name} PRIMARY KEY,
      place TEXT,
      tried_at ${instant},
      succeeded_at ${instant},
      next_try_at ${instant} NOT NULL,
      failures ${number} NOT NULL,
      held_by TEXT,
      held_until ${instant}
    )${end}`,
    `CREATE TABLE source_failure (
      ${seq},
      source ${name} NOT NULL,
      item TEXT,
      code TEXT NOT NULL,
      message TEXT NOT NULL,
      failed_at ${instant} NOT NULL
    )${end}`,
    // due_at: when it is to be fetched, again or for the first time; NULL when there is nothing more to do
    `CREATE TABLE source_item (
      ${seq},
      source ${name} NOT NULL,
      key ${name} NOT NULL,
      name TEXT,
      url TEXT,
      mark TEXT,
      published_at ${instant},
      first_seen_at ${instant} NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('waiting', 'here', 'failed')),
      due_at ${instant},
      tries ${number} NOT NULL,
      checks ${number} NOT NULL,
      etag TEXT,
      last_modified TEXT,
      UNIQUE (source, key)
    )${end}`,
    // what an item was each time it was looked at; kept 0 where only its hash is; replaces: what it said before
    `CREATE TABLE item_dispatch (
      ${seq},
      item ${number} NOT NULL REFERENCES source_item (seq),
      dispatch ${name} NOT NULL,
      kept ${flag} NOT NULL CHECK (kept IN (0, 1)),
      replaces ${name},
      seen_at ${instant} NOT NULL,
      UNIQUE (item, dispatch)
    )${end}`,
    `CREATE INDEX source_id ON source (id, seq)`,
    `CREATE INDEX source_failure_source ON source_failure (source, seq)`,
    `CREATE INDEX source_item_due ON source_item (source, due_at) WHERE due_at IS NOT NULL`,
    `CREATE INDEX source_item_seen ON source_item (source, first_seen_at)`,
    `CREATE INDEX source_item_state ON source_item (source, state)`,
    `CREATE INDEX item_dispatch_dispatch ON item_dispatch (dispatch)`,
    `CREATE INDEX item_dispatch_replaces ON item_dispatch (replaces) WHERE replaces IS NOT NULL`,
  ]
}
