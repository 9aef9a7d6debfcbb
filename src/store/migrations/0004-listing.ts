import type { StoreKind } from '../engine.ts'
import type { Migration } from './migration.ts'

const NUMBER = { sqlite: 'INTEGER', postgresql: 'BIGINT' } as const satisfies Record<StoreKind, string>

/** The kinds of finding of a line of the list, each once, in the order of their letters. */
const KINDS = {
  sqlite: `SELECT group_concat(kind, ' ') FROM
    (SELECT DISTINCT kind FROM finding WHERE finding.reading = listing.reading ORDER BY kind)`,
  postgresql: `SELECT string_agg(DISTINCT kind, ' ' ORDER BY kind) FROM finding WHERE finding.reading = listing.reading`,
} as const satisfies Record<StoreKind, string>

export const listing: Migration = {
  number: 4,
  name: 'listing',
  statements: { sqlite: statements('sqlite'), postgresql: statements('postgresql') },
}

/** What lists are narrowed and folded by, beside each of their lines; see `ListingRow`. */
function statements(kind: StoreKind): string[] {
  return [
    `ALTER TABLE listing ADD COLUMN place TEXT`,
    `ALTER TABLE listing ADD COLUMN kinds TEXT NOT NULL DEFAULT ''`,
    `ALTER TABLE listing ADD COLUMN family TEXT`,
    `ALTER TABLE listing ADD COLUMN family_place ${NUMBER[kind]} NOT NULL DEFAULT 0`,
    `ALTER TABLE listing ADD COLUMN family_process ${NUMBER[kind]}`,
    `ALTER TABLE listing ADD COLUMN relation TEXT`,
    `UPDATE listing SET kinds = coalesce((${KINDS[kind]}), ''), family_place = dispatch,
      place = (SELECT introduction -> 'dateline' ->> 'place' FROM reading WHERE reading.seq = listing.reading),
      family = (SELECT substr(listing.ordered_at, 1, 10) || ' '
          || coalesce(introduction -> 'dateline' ->> 'agency', listing.source) || ': ' || (introduction ->> 'headline')
        FROM reading WHERE reading.seq = listing.reading)`,
    // the families of the records are noted when these are next kept
    `UPDATE record_state SET wanted = wanted + 1`,
    `CREATE INDEX listing_place ON listing (place, ordered_at, dispatch) WHERE withdrawn = 0`,
    `CREATE INDEX listing_family ON listing (family, family_place, dispatch) WHERE withdrawn = 0 AND family IS NOT NULL`,
    `CREATE INDEX listing_kinds ON listing (kinds, ordered_at, dispatch) WHERE withdrawn = 0`,
    `CREATE INDEX filing_dispatch_filed ON filing (dispatch, process) WHERE filed = 1`,
    `CREATE INDEX listing_family_process ON listing (family_process) WHERE family_process IS NOT NULL`,
  ]
}
