import type { Actor } from '../model/actor.ts'
import type { Finding } from '../model/finding.ts'
import type { FiledReading } from '../model/process-record.ts'
import { readParts } from './parts.ts'
import type { Store } from './store.ts'

// So many readings are asked for at once: rows of one batch are in memory beside the readings made of them.
const BATCH = 100

/** Which reading counts of a dispatch filed to a process, and what the store knows of it beside; another one is another reading. */
export interface FiledPlace {
  readonly reading: number
  readonly name: string | null
  readonly source: string | null
  readonly recordedAt: string
}

/** A reading as it was loaded, and how long it is as it is kept. */
export interface Loaded {
  readonly place: FiledPlace
  readonly filed: FiledReading
  readonly size: number
}

/** What is filed to a process, in the order it came in; withdrawn dispatches left out. */
export async function listFiled(store: Store, process: number): Promise<FiledPlace[]> {
  return store.db
    .selectFrom('filing')
    .innerJoin('listing', 'listing.dispatch', 'filing.dispatch')
    .innerJoin('dispatch', 'dispatch.seq', 'filing.dispatch')
    .select(['listing.reading', 'listing.name', 'listing.source', 'dispatch.added_at as recordedAt'])
    .where('filing.process', '=', process)
    .where('filing.filed', '=', 1)
    .where('listing.withdrawn', '=', 0)
    .orderBy('filing.dispatch')
    .execute()
}

/** Loads readings, some at a time. */
export async function* loadFiled(store: Store, places: readonly FiledPlace[]): AsyncGenerator<readonly Loaded[]> {
  for (let from = 0; from < places.length; from += BATCH) yield loadBatch(store, places.slice(from, from + BATCH))
}

async function loadBatch(store: Store, places: readonly FiledPlace[]): Promise<Loaded[]> {
  const readings = places.map((p) => p.reading)
  const rows = await store.db
    .selectFrom('reading')
    .innerJoin('dispatch', 'dispatch.seq', 'reading.dispatch')
    .select(['reading.seq', 'reading.reader_version', 'reading.language', 'reading.parts'])
    .select(['dispatch.id', 'dispatch.text'])
    .where('reading.seq', 'in', readings)
    .execute()
  const bySeq = new Map(rows.map((row) => [row.seq, row]))
  const actors = await actorsOf(store, readings)
  const findings = await findingsOf(store, readings)
  return places.flatMap((place): Loaded[] => {
    const row = bySeq.get(place.reading)
    if (!row) return []
    const { body: of = [], size: actorsSize = 0 } = actors.get(place.reading) ?? {}
    const { body: found = [], size: findingsSize = 0 } = findings.get(place.reading) ?? {}
    return [
      {
        place,
        size: row.text.length + row.parts.length + actorsSize + findingsSize,
        filed: {
          reading: {
            ...(place.name ? { name: place.name } : {}),
            reader: { name: 'readout', version: row.reader_version, language: row.language },
            dispatch: {
              id: row.id,
              text: row.text,
              ...(place.source ? { source: place.source } : {}),
              ...readParts(row.parts, row.text),
            },
            actors: of,
            findings: found,
          },
          recordedAt: place.recordedAt,
        },
      },
    ]
  })
}

type Bodies<T> = Map<number, { body: T[]; size: number }>

async function actorsOf(store: Store, readings: readonly number[]): Promise<Bodies<Actor>> {
  const rows = await store.db
    .selectFrom('actor')
    .select(['reading', 'id', 'name', 'type', 'body'])
    .where('reading', 'in', readings)
    .orderBy('reading')
    .orderBy('ordinal')
    .execute()
  const byReading: Bodies<Actor> = new Map()
  for (const { reading, body, ...actor } of rows)
    add(byReading, reading, { ...actor, ...JSON.parse(body) } as Actor, body.length)
  return byReading
}

async function findingsOf(store: Store, readings: readonly number[]): Promise<Bodies<Finding>> {
  const rows = await store.db
    .selectFrom('finding')
    .select(['reading', 'body'])
    .where('reading', 'in', readings)
    .orderBy('reading')
    .orderBy('ordinal')
    .execute()
  const byReading: Bodies<Finding> = new Map()
  for (const { reading, body } of rows) add(byReading, reading, JSON.parse(body) as Finding, body.length)
  return byReading
}

function add<T>(byReading: Bodies<T>, reading: number, item: T, size: number): void {
  const known = byReading.get(reading)
  if (known) {
    known.body.push(item)
    known.size += size
  } else byReading.set(reading, { body: [item], size })
}
