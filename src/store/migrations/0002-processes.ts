import type { StoreKind } from '../engine.ts'
import type { Migration } from './migration.ts'

// What the two stores spell differently: rows numbered by the store, references to them, and the types.
const SPELLING = {
  sqlite: {
    seq: 'seq INTEGER PRIMARY KEY AUTOINCREMENT',
    number: 'INTEGER',
    flag: 'INTEGER',
    real: 'REAL',
    json: 'TEXT',
    instant: 'TEXT',
    // sorts and compares by its bytes, whatever the collation of the database
    name: 'TEXT',
    end: ' STRICT',
  },
  postgresql: {
    seq: 'seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
    number: 'BIGINT',
    flag: 'SMALLINT',
    real: 'DOUBLE PRECISION',
    json: 'JSON',
    instant: 'TIMESTAMPTZ',
    name: 'TEXT COLLATE "C"',
    end: '',
  },
} as const satisfies Record<StoreKind, object>

const INDEXES = [
  `CREATE INDEX process_version_process ON process_version (process, seq)`,
  `CREATE INDEX filing_dispatch ON filing (dispatch, process)`,
  `CREATE INDEX filing_filed ON filing (process, dispatch) WHERE filed = 1`,
  `CREATE INDEX filing_word_dispatch ON filing_word (process, dispatch, seq)`,
  `CREATE INDEX decision_target_dispatch ON decision_target (dispatch_start)`,
  `CREATE INDEX record_entry_id ON record_entry (process, id)`,
  `CREATE INDEX record_entry_order ON record_entry (process, kind, sort, id)`,
  `CREATE INDEX record_entry_kind ON record_entry (kind, sort, id)`,
  `CREATE INDEX record_tag_entry ON record_tag (process, kind, tag, entry)`,
  `CREATE INDEX record_link_ref ON record_link (ref)`,
  `CREATE INDEX record_link_own ON record_link (own)`,
  `CREATE INDEX record_link_entry ON record_link (entry, process)`,
  `CREATE INDEX brief_process ON brief (process, seq)`,
]

export const processes: Migration = {
  number: 2,
  name: 'processes',
  statements: {
    sqlite: [
      ...tables('sqlite'),
      // the words only; what an entry says stands in record_entry
      `CREATE VIRTUAL TABLE record_search USING fts5 (
        text, content = '', contentless_delete = 1, tokenize = 'porter unicode61 remove_diacritics 2'
      )`,
      ...INDEXES,
    ],
    postgresql: [
      ...tables('postgresql'),
      `CREATE TABLE record_search (
        entry BIGINT PRIMARY KEY REFERENCES record_entry (seq) ON DELETE CASCADE,
        words TSVECTOR NOT NULL
      )`,
      `CREATE INDEX record_search_words ON record_search USING gin (words)`,
      ...INDEXES,
    ],
  },
}

function tables(kind: StoreKind): string[] {
  const { seq, number, flag, real, json, instant, name, end } = SPELLING[kind]
  return [
    `CREATE TABLE process (
      ${seq},
      slug ${name} NOT NULL UNIQUE CHECK (length(slug) BETWEEN 1 AND 80),
      created_at ${instant} NOT NULL,
      filed_version ${number}
    )${end}`,
    `CREATE TABLE process_version (
      ${seq},
      process ${number} NOT NULL REFERENCES process (seq),
      body ${json} NOT NULL,
      by TEXT NOT NULL,
      saved_at ${instant} NOT NULL
    )${end}`,
    // worked out: what the rule says, and whether the dispatch belongs to the process now
    `CREATE TABLE filing (
      process ${number} NOT NULL REFERENCES process (seq),
      dispatch ${number} NOT NULL REFERENCES dispatch (seq),
      score ${real} NOT NULL CHECK (score BETWEEN 0 AND 1),
      reasons ${json} NOT NULL,
      filed ${flag} NOT NULL CHECK (filed IN (0, 1)),
      by_person ${flag} NOT NULL CHECK (by_person IN (0, 1)),
      PRIMARY KEY (process, dispatch)
    )${end}`,
    `CREATE TABLE filing_word (
      ${seq},
      process ${number} NOT NULL REFERENCES process (seq),
      dispatch ${number} NOT NULL REFERENCES dispatch (seq),
      filed ${flag} NOT NULL CHECK (filed IN (0, 1)),
      by TEXT NOT NULL,
      why TEXT,
      decided_at ${instant} NOT NULL
    )${end}`,
    `CREATE TABLE decision (
      ${seq},
      id ${name} NOT NULL UNIQUE,
      act TEXT NOT NULL,
      by TEXT NOT NULL,
      decided_at ${instant} NOT NULL,
      body ${json} NOT NULL
    )${end}`,
    `CREATE TABLE decision_target (
      decision ${number} NOT NULL REFERENCES decision (seq),
      ref ${name} NOT NULL,
      dispatch_start ${name} NOT NULL,
      PRIMARY KEY (decision, ref)
    )${end}`,
    // what follows is a copy that can be made anew from the rows above
    `CREATE TABLE record_state (
      process ${number} PRIMARY KEY REFERENCES process (seq),
      wanted ${number} NOT NULL,
      built ${number} NOT NULL,
      built_at ${instant},
      took_ms ${number},
      digest TEXT,
      overview ${json}
    )${end}`,
    `CREATE TABLE record_entry (
      ${seq},
      process ${number} NOT NULL REFERENCES process (seq),
      kind TEXT NOT NULL,
      id ${name} NOT NULL,
      sort ${name} NOT NULL,
      label TEXT NOT NULL,
      digest TEXT NOT NULL,
      body ${json} NOT NULL,
      UNIQUE (process, kind, id)
    )${end}`,
    `CREATE TABLE record_tag (
      process ${number} NOT NULL REFERENCES process (seq),
      kind TEXT NOT NULL,
      entry ${name} NOT NULL,
      tag ${name} NOT NULL,
      PRIMARY KEY (process, kind, entry, tag)
    )${end}`,
    `CREATE TABLE record_link (
      process ${number} NOT NULL REFERENCES process (seq),
      ref ${name} NOT NULL,
      entry ${name} NOT NULL,
      own ${name},
      PRIMARY KEY (process, ref, entry)
    )${end}`,
    `CREATE TABLE brief (
      ${seq},
      id ${name} NOT NULL UNIQUE,
      process ${number} NOT NULL REFERENCES process (seq),
      as_of ${json} NOT NULL,
      by TEXT NOT NULL,
      composed_at ${instant} NOT NULL,
      body ${json} NOT NULL
    )${end}`,
    `CREATE TABLE last_look (
      process ${number} NOT NULL REFERENCES process (seq),
      by ${name} NOT NULL,
      looked_at ${instant} NOT NULL,
      PRIMARY KEY (process, by)
    )${end}`,
  ]
}
