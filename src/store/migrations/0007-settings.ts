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

export const settings: Migration = {
  number: 7,
  name: 'settings',
  statements: { sqlite: tables('sqlite'), postgresql: tables('postgresql') },
}

function tables(kind: StoreKind): string[] {
  const { seq, number, flag, json, instant, name, end } = SPELLING[kind]
  return [
    // an agency, theme or name as somebody set it, or took it away; the newest row of each counts
    `CREATE TABLE setting (
      ${seq},
      part TEXT NOT NULL CHECK (part IN ('agency', 'theme', 'name')),
      id ${name} NOT NULL,
      body ${json} NOT NULL,
      removed ${flag} NOT NULL CHECK (removed IN (0, 1)),
      by TEXT NOT NULL,
      decided_at ${instant} NOT NULL
    )${end}`,
    // what somebody brought in at once, by hand: so that it can be taken back as a whole
    `CREATE TABLE import (
      ${seq},
      id ${name} NOT NULL UNIQUE,
      words TEXT NOT NULL,
      by TEXT NOT NULL,
      begun_at ${instant} NOT NULL
    )${end}`,
    `CREATE TABLE import_dispatch (
      import ${number} NOT NULL REFERENCES import (seq),
      dispatch ${number} NOT NULL REFERENCES dispatch (seq),
      is_new ${flag} NOT NULL CHECK (is_new IN (0, 1)),
      PRIMARY KEY (import, dispatch)
    )${end}`,
    `CREATE INDEX setting_id ON setting (part, id, seq)`,
    `CREATE INDEX import_dispatch_dispatch ON import_dispatch (dispatch)`,
  ]
}
