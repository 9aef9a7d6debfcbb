import type { Export } from '../export.ts'
import { CHRONOLOGY_COLUMNS, toldEvents } from './chronology.ts'
import type { Column } from './columns.ts'
import { assessedCommitments, COMMITMENT_COLUMNS } from './commitments.ts'
import { announcedContacts, CONTACT_COLUMNS } from './contacts.ts'
import { STATEMENT_COLUMNS } from './statements.ts'
import { writeCsv } from './write-csv.ts'

const CSV = { ending: 'csv', mediaType: 'text/csv; charset=utf-8; header=present' } as const

const TABLES: Readonly<Record<string, readonly Column<never>[]>> = {
  statements: STATEMENT_COLUMNS,
  commitments: COMMITMENT_COLUMNS,
  contacts: CONTACT_COLUMNS,
  chronology: CHRONOLOGY_COLUMNS,
}

/** The tables of a record, and the codebook that says what each column holds. */
export const CSV_EXPORTS: readonly Export[] = [
  {
    kind: 'statements',
    about: 'who said what, one row a statement',
    ...CSV,
    write: (input) => writeCsv(STATEMENT_COLUMNS, input.record.statements, input),
  },
  {
    kind: 'commitments',
    about: 'commitments, one row an assessment',
    ...CSV,
    write: (input) => writeCsv(COMMITMENT_COLUMNS, assessedCommitments(input.record.commitments), input),
  },
  {
    kind: 'contacts',
    about: 'who met whom, one row a contact',
    ...CSV,
    write: (input) => writeCsv(CONTACT_COLUMNS, announcedContacts(input.record), input),
  },
  {
    kind: 'chronology',
    about: 'what happened outside the talks, one row a figure',
    ...CSV,
    write: (input) => writeCsv(CHRONOLOGY_COLUMNS, toldEvents(input.record.chronology), input),
  },
  {
    kind: 'codebook',
    about: 'what each column of these tables holds',
    ...CSV,
    write: (input) =>
      writeCsv<readonly [table: string, name: string, meaning: string]>(
        [
          { name: 'table', meaning: '', of: ([table]) => table },
          { name: 'column', meaning: '', of: ([, name]) => name },
          { name: 'meaning', meaning: '', of: ([, , meaning]) => meaning },
        ],
        Object.entries(TABLES).flatMap(([table, columns]) => columns.map((c) => [table, c.name, c.meaning] as const)),
        input,
      ),
  },
]
