import { sql } from 'kysely'
import type { Actor } from '../model/actor.ts'
import { ReadoutError } from '../model/error.ts'
import type { Finding } from '../model/finding.ts'
import type { Reading } from '../model/reading.ts'
import type { Sighting } from '../model/sighting.ts'
import { readParts } from './parts.ts'
import type { Store } from './store.ts'

/** A dispatch as the record holds it: its newest reading, and where and when it was seen. */
export interface StoredDispatch {
  readonly reading: Reading
  /** lasting names of the findings, by their number in this reading; see `findingKeys` */
  readonly keys: ReadonlyMap<string, string>
  /** where the licence lets no more of the text be kept than the sentences that findings cite */
  readonly kept?: 'sentences'
  readonly addedAt: string
  readonly sightings: readonly Sighting[]
  readonly invented: boolean
  readonly withdrawn: boolean
}

// "sha256:" and at least twelve of the sixty-four digits: fewer soon fit several dispatches
const ID = /^(?:sha256:)?(?<digits>[0-9a-f]{12,64})$/

/**
 * The full id of the dispatch that an id, or the beginning of one, names; the "sha256:" may be left out.
 * @returns undefined where there is none
 * @throws ReadoutError store/ambiguous-id where several begin so
 */
export async function findDispatchId(store: Store, id: string): Promise<string | undefined> {
  const digits = ID.exec(id)?.groups?.digits
  if (!digits) return undefined
  const rows = await store.db
    .selectFrom('dispatch')
    .select('id')
    .where('id', '>=', `sha256:${digits}`)
    .where('id', '<=', `sha256:${digits}g`)
    .limit(2)
    .execute()
  if (rows.length > 1)
    throw new ReadoutError(
      'store/ambiguous-id',
      'input',
      `several dispatches begin with ${id}; give more of its digits`,
    )
  return rows[0]?.id
}

/** A dispatch by its full id, withdrawn or not; undefined where the record has none. */
export async function loadDispatch(store: Store, id: string): Promise<StoredDispatch | undefined> {
  const row = await store.db
    .selectFrom('dispatch')
    .innerJoin('listing', 'listing.dispatch', 'dispatch.seq')
    .innerJoin('reading', 'reading.seq', 'listing.reading')
    .select(['dispatch.seq', 'dispatch.id', 'dispatch.text', 'dispatch.kept', 'dispatch.added_at'])
    .select(['listing.name', 'listing.invented', 'listing.withdrawn', 'listing.reading'])
    .select(['reading.reader_version', 'reading.language', 'reading.parts'])
    .where('dispatch.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const inOrder = <T extends 'actor' | 'finding'>(table: T) =>
    store.db
      .selectFrom(table as 'actor')
      .where('reading', '=', row.reading)
      .orderBy('ordinal')
  const actors = await inOrder('actor').select(['id', 'name', 'type', 'body']).execute()
  const findings = await store.db
    .selectFrom('finding')
    .select(['id', 'key', 'body'])
    .where('reading', '=', row.reading)
    .orderBy('ordinal')
    .execute()
  const sightings = await store.db
    .selectFrom('sighting')
    .selectAll()
    .where('dispatch', '=', row.seq)
    .orderBy('seq')
    .execute()
  const parts = readParts(row.parts, row.text)
  return {
    reading: {
      ...(row.name ? { name: row.name } : {}),
      reader: { name: 'readout', version: row.reader_version, language: row.language },
      dispatch: { id: row.id, text: row.text, ...parts },
      actors: actors.map(({ body, ...actor }) => ({ ...actor, ...JSON.parse(body) }) as Actor),
      findings: findings.map(({ body }) => JSON.parse(body) as Finding),
    },
    keys: new Map(findings.map((f) => [f.id, f.key])),
    ...(row.kept === 'sentences' ? { kept: row.kept } : {}),
    addedAt: row.added_at,
    sightings: sightings.map((s) => ({
      ...(s.name ? { name: s.name } : {}),
      ...(s.source ? { source: s.source } : {}),
      ...(s.url ? { url: s.url } : {}),
      ...(s.published ? { published: s.published } : {}),
      ...(s.via ? { via: s.via } : {}),
      invented: Boolean(s.invented),
      seenAt: s.seen_at,
    })),
    invented: Boolean(row.invented),
    withdrawn: Boolean(row.withdrawn),
  }
}

/** The dispatches next to one in the list of all: `newer` before it, `older` after it. */
export async function loadNeighbours(store: Store, id: string): Promise<{ newer?: string; older?: string }> {
  const beside = async (side: '>' | '<', direction: 'asc' | 'desc') => {
    const row = await store.db
      .selectFrom('dispatch as here')
      .innerJoin('listing as at', 'at.dispatch', 'here.seq')
      .innerJoin('listing', (join) =>
        join.on(
          sql<boolean>`(listing.ordered_at, listing.dispatch) ${sql.raw(side)} (${sql.ref('at.ordered_at')}, ${sql.ref('at.dispatch')})`,
        ),
      )
      .innerJoin('dispatch', 'dispatch.seq', 'listing.dispatch')
      .select('dispatch.id')
      .where('here.id', '=', id)
      .where('listing.withdrawn', '=', 0)
      .orderBy('listing.ordered_at', direction)
      .orderBy('listing.dispatch', direction)
      .limit(1)
      .executeTakeFirst()
    return row?.id
  }
  const newer = await beside('>', 'asc')
  const older = await beside('<', 'desc')
  return { ...(newer ? { newer } : {}), ...(older ? { older } : {}) }
}
