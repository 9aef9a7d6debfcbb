import type { StoreKind } from '../engine.ts'
import type { Migration } from './migration.ts'

const SPELLING = {
  sqlite: {
    seq: 'seq INTEGER PRIMARY KEY AUTOINCREMENT',
    number: 'INTEGER',
    json: 'TEXT',
    instant: 'TEXT',
    name: 'TEXT',
    end: ' STRICT',
  },
  postgresql: {
    seq: 'seq BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY',
    number: 'BIGINT',
    json: 'JSON',
    instant: 'TIMESTAMPTZ',
    name: 'TEXT COLLATE "C"',
    end: '',
  },
} as const satisfies Record<StoreKind, object>

export const secondReadings: Migration = {
  number: 5,
  name: 'second readings',
  statements: { sqlite: statements('sqlite'), postgresql: statements('postgresql') },
}

/** Samples for second readers, and their verdicts, apart from decisions: no record is made from these. */
function statements(kind: StoreKind): string[] {
  const { seq, number, json, instant, name, end } = SPELLING[kind]
  return [
    `CREATE TABLE second_sample (
      ${seq},
      id ${name} NOT NULL UNIQUE,
      process ${number} NOT NULL REFERENCES process (seq),
      by TEXT NOT NULL,
      seed TEXT NOT NULL,
      each ${number} NOT NULL,
      drawn_at ${instant} NOT NULL,
      items ${json} NOT NULL
    )${end}`,
    `CREATE TABLE second_verdict (
      ${seq},
      sample ${number} NOT NULL REFERENCES second_sample (seq),
      ref ${name} NOT NULL,
      verdict TEXT NOT NULL CHECK (verdict IN ('accept', 'reject', 'correct', 'skip', 'none')),
      why TEXT,
      decided_at ${instant} NOT NULL
    )${end}`,
    `CREATE INDEX second_sample_process ON second_sample (process, seq)`,
    `CREATE INDEX second_verdict_sample ON second_verdict (sample, seq)`,
  ]
}
