import type { Migration } from './migration.ts'

const CHECK_ID = `CHECK (length(id) = 71 AND id LIKE 'sha256:%')`
const CHECK_SPAN = 'CHECK (span_start >= 0 AND span_start < span_end)'

// Rows are told apart inside by a small number (`seq`), which also says their order; outside only by content.
const INDEXES = [
  `CREATE INDEX sighting_dispatch ON sighting (dispatch)`,
  `CREATE INDEX reading_dispatch ON reading (dispatch, seq)`,
  `CREATE INDEX actor_name ON actor (name)`,
  `CREATE INDEX finding_kind ON finding (kind, reading)`,
  `CREATE INDEX given_date_dispatch ON given_date (dispatch, seq)`,
  `CREATE INDEX withdrawal_dispatch ON withdrawal (dispatch, seq)`,
  `CREATE INDEX listing_order ON listing (ordered_at, dispatch, findings) WHERE withdrawn = 0`,
  `CREATE INDEX listing_source ON listing (source, ordered_at, dispatch) WHERE withdrawn = 0`,
  `CREATE INDEX listing_reading ON listing (reading)`,
]

export const dispatches: Migration = {
  number: 1,
  name: 'dispatches',
  statements: {
    sqlite: [
      `CREATE TABLE dispatch (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        id TEXT NOT NULL UNIQUE ${CHECK_ID},
        text TEXT NOT NULL,
        added_at TEXT NOT NULL
      ) STRICT`,
      `CREATE TABLE sighting (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        dispatch INTEGER NOT NULL REFERENCES dispatch (seq),
        key TEXT NOT NULL,
        name TEXT,
        source TEXT,
        url TEXT,
        published TEXT,
        invented INTEGER NOT NULL CHECK (invented IN (0, 1)),
        seen_at TEXT NOT NULL,
        UNIQUE (dispatch, key)
      ) STRICT`,
      `CREATE TABLE reading (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        dispatch INTEGER NOT NULL REFERENCES dispatch (seq),
        reader_version TEXT NOT NULL,
        language TEXT NOT NULL,
        published TEXT,
        published_basis TEXT NOT NULL,
        parts TEXT NOT NULL,
        introduction TEXT NOT NULL,
        reason TEXT NOT NULL,
        read_at TEXT NOT NULL
      ) STRICT`,
      `CREATE TABLE actor (
        reading INTEGER NOT NULL REFERENCES reading (seq),
        ordinal INTEGER NOT NULL,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        type TEXT NOT NULL,
        body TEXT NOT NULL,
        PRIMARY KEY (reading, ordinal)
      ) STRICT`,
      `CREATE TABLE finding (
        reading INTEGER NOT NULL REFERENCES reading (seq),
        ordinal INTEGER NOT NULL,
        id TEXT NOT NULL,
        key TEXT NOT NULL,
        kind TEXT NOT NULL,
        span_start INTEGER NOT NULL,
        span_end INTEGER NOT NULL,
        sentence INTEGER NOT NULL CHECK (sentence >= 0),
        confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
        reader TEXT NOT NULL,
        modality TEXT,
        background INTEGER NOT NULL CHECK (background IN (0, 1)),
        body TEXT NOT NULL,
        PRIMARY KEY (reading, ordinal),
        UNIQUE (reading, key),
        ${CHECK_SPAN}
      ) STRICT`,
      `CREATE TABLE given_date (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        dispatch INTEGER NOT NULL REFERENCES dispatch (seq),
        edtf TEXT NOT NULL,
        by TEXT NOT NULL,
        given_at TEXT NOT NULL
      ) STRICT`,
      `CREATE TABLE withdrawal (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        dispatch INTEGER NOT NULL REFERENCES dispatch (seq),
        withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1)),
        by TEXT NOT NULL,
        decided_at TEXT NOT NULL
      ) STRICT`,
      `CREATE TABLE listing (
        dispatch INTEGER PRIMARY KEY REFERENCES dispatch (seq),
        reading INTEGER NOT NULL REFERENCES reading (seq),
        ordered_at TEXT NOT NULL,
        findings INTEGER NOT NULL,
        name TEXT,
        source TEXT,
        invented INTEGER NOT NULL CHECK (invented IN (0, 1)),
        withdrawn INTEGER NOT NULL CHECK (withdrawn IN (0, 1))
      ) STRICT`,
      // the words only: the text itself is read from the table it indexes
      `CREATE VIRTUAL TABLE dispatch_search USING fts5 (
        text, content = 'dispatch', content_rowid = 'seq', tokenize = 'porter unicode61 remove_diacritics 2'
      )`,
      ...INDEXES,
    ],
    postgresql: [
      `CREATE TABLE dispatch (
        seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        id TEXT COLLATE "C" NOT NULL UNIQUE ${CHECK_ID},
        text TEXT NOT NULL,
        added_at TIMESTAMPTZ NOT NULL
      )`,
      `CREATE TABLE sighting (
        seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        dispatch BIGINT NOT NULL REFERENCES dispatch (seq),
        key TEXT NOT NULL,
        name TEXT,
        source TEXT,
        url TEXT,
        published TEXT,
        invented SMALLINT NOT NULL CHECK (invented IN (0, 1)),
        seen_at TIMESTAMPTZ NOT NULL,
        UNIQUE (dispatch, key)
      )`,
      `CREATE TABLE reading (
        seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        dispatch BIGINT NOT NULL REFERENCES dispatch (seq),
        reader_version TEXT NOT NULL,
        language TEXT NOT NULL,
        published TEXT,
        published_basis TEXT NOT NULL,
        parts JSON NOT NULL,
        introduction JSON NOT NULL,
        reason TEXT NOT NULL,
        read_at TIMESTAMPTZ NOT NULL
      )`,
      `CREATE TABLE actor (
        reading BIGINT NOT NULL REFERENCES reading (seq),
        ordinal INTEGER NOT NULL,
        id TEXT NOT NULL,
        name TEXT NOT NULL,
        type TEXT NOT NULL,
        body JSON NOT NULL,
        PRIMARY KEY (reading, ordinal)
      )`,
      `CREATE TABLE finding (
        reading BIGINT NOT NULL REFERENCES reading (seq),
        ordinal INTEGER NOT NULL,
        id TEXT NOT NULL,
        key TEXT NOT NULL,
        kind TEXT NOT NULL,
        span_start INTEGER NOT NULL,
        span_end INTEGER NOT NULL,
        sentence INTEGER NOT NULL CHECK (sentence >= 0),
        confidence DOUBLE PRECISION NOT NULL CHECK (confidence BETWEEN 0 AND 1),
        reader TEXT NOT NULL,
        modality TEXT,
        background SMALLINT NOT NULL CHECK (background IN (0, 1)),
        body JSON NOT NULL,
        PRIMARY KEY (reading, ordinal),
        UNIQUE (reading, key),
        ${CHECK_SPAN}
      )`,
      `CREATE TABLE given_date (
        seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        dispatch BIGINT NOT NULL REFERENCES dispatch (seq),
        edtf TEXT NOT NULL,
        by TEXT NOT NULL,
        given_at TIMESTAMPTZ NOT NULL
      )`,
      `CREATE TABLE withdrawal (
        seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        dispatch BIGINT NOT NULL REFERENCES dispatch (seq),
        withdrawn SMALLINT NOT NULL CHECK (withdrawn IN (0, 1)),
        by TEXT NOT NULL,
        decided_at TIMESTAMPTZ NOT NULL
      )`,
      // ordered_at and id sort by their bytes, as in SQLite, whatever the collation of the database
      `CREATE TABLE listing (
        dispatch BIGINT PRIMARY KEY REFERENCES dispatch (seq),
        reading BIGINT NOT NULL REFERENCES reading (seq),
        ordered_at TEXT COLLATE "C" NOT NULL,
        findings INTEGER NOT NULL,
        name TEXT,
        source TEXT,
        invented SMALLINT NOT NULL CHECK (invented IN (0, 1)),
        withdrawn SMALLINT NOT NULL CHECK (withdrawn IN (0, 1))
      )`,
      // endings are taken off, but no word is left out: "WHO" and "the Hague" must be found
      `CREATE TEXT SEARCH DICTIONARY readout_stem (TEMPLATE = snowball, LANGUAGE = english)`,
      `CREATE TEXT SEARCH CONFIGURATION readout (COPY = pg_catalog.simple)`,
      `ALTER TEXT SEARCH CONFIGURATION readout
        ALTER MAPPING FOR asciiword, word, numword, asciihword, hword, numhword WITH readout_stem`,
      `CREATE TABLE dispatch_search (
        dispatch BIGINT PRIMARY KEY REFERENCES dispatch (seq),
        words TSVECTOR NOT NULL
      )`,
      `CREATE INDEX dispatch_search_words ON dispatch_search USING gin (words)`,
      ...INDEXES,
    ],
  },
}
