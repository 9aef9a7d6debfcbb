import type { Actor } from '../model/actor.ts'
import type { Finding } from '../model/finding.ts'
import type { FiledReading } from '../model/process-record.ts'
import { readParts } from './parts.ts'
import type { Store } from './store.ts'

// So many readings are asked for at once: rows of one batch are in memory beside the readings made of them.
const BATCH = 500

/** The readings filed to a process, the one that counts of each dispatch, in the order they came in; withdrawn ones left out. */
export async function loadFiledReadings(store: Store, process: number): Promise<FiledReading[]> {
  const filed: FiledReading[] = []
  for (let after = 0; ; ) {
    const rows = await store.db
      .selectFrom('filing')
      .innerJoin('listing', 'listing.dispatch', 'filing.dispatch')
      .innerJoin('reading', 'reading.seq', 'listing.reading')
      .innerJoin('dispatch', 'dispatch.seq', 'filing.dispatch')
      .select(['dispatch.seq', 'dispatch.id', 'dispatch.text', 'dispatch.added_at', 'listing.name', 'listing.source'])
      .select(['listing.reading', 'reading.reader_version', 'reading.language', 'reading.parts'])
      .where('filing.process', '=', process)
      .where('filing.filed', '=', 1)
      .where('listing.withdrawn', '=', 0)
      .where('filing.dispatch', '>', after)
      .orderBy('filing.dispatch')
      .limit(BATCH)
      .execute()
    if (!rows.length) return filed
    after = rows.at(-1)!.seq
    const readings = rows.map((r) => r.reading)
    const actors = await bodies<Actor>(store, 'actor', readings)
    const findings = await bodies<Finding>(store, 'finding', readings)
    for (const row of rows) {
      const parts = readParts(row.parts, row.text)
      filed.push({
        reading: {
          ...(row.name ? { name: row.name } : {}),
          reader: { name: 'readout', version: row.reader_version, language: row.language },
          dispatch: {
            id: row.id,
            text: row.text,
            ...(row.source ? { source: row.source } : {}),
            ...parts,
          },
          actors: actors.get(row.reading) ?? [],
          findings: findings.get(row.reading) ?? [],
        },
        recordedAt: row.added_at,
      })
    }
  }
}

async function bodies<T>(
  store: Store,
  table: 'actor' | 'finding',
  readings: readonly number[],
): Promise<ReadonlyMap<number, T[]>> {
  const byReading = new Map<number, T[]>()
  const add = (reading: number, item: T) => {
    const items = byReading.get(reading)
    if (items) items.push(item)
    else byReading.set(reading, [item])
  }
  if (table === 'actor') {
    const rows = await store.db
      .selectFrom('actor')
      .select(['reading', 'id', 'name', 'type', 'body'])
      .where('reading', 'in', readings)
      .orderBy('reading')
      .orderBy('ordinal')
      .execute()
    for (const { reading, body, ...actor } of rows) add(reading, { ...actor, ...JSON.parse(body) } as T)
  } else {
    const rows = await store.db
      .selectFrom('finding')
      .select(['reading', 'body'])
      .where('reading', 'in', readings)
      .orderBy('reading')
      .orderBy('ordinal')
      .execute()
    for (const { reading, body } of rows) add(reading, JSON.parse(body) as T)
  }
  return byReading
}
