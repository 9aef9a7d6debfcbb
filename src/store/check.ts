import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import type { Finding } from '../model/finding.ts'
import type { RecordRow } from './record-row.ts'
import type { Store } from './store.ts'
import { rowDigest } from './write-record.ts'

const BATCH = 200

/** Places in the texts that are not where a finding says, or texts whose id is not theirs; the first few of each. */
export async function checkTexts(
  store: Store,
): Promise<{ readonly checked: number; readonly wrong: readonly string[] }> {
  const wrong: string[] = []
  let checked = 0
  for (let after = 0; ; ) {
    const rows = await store.db
      .selectFrom('dispatch')
      .innerJoin('listing', 'listing.dispatch', 'dispatch.seq')
      .select(['dispatch.seq', 'dispatch.id', 'dispatch.text', 'dispatch.kept', 'listing.reading'])
      .where('dispatch.seq', '>', after)
      .orderBy('dispatch.seq')
      .limit(BATCH)
      .execute()
    if (!rows.length) return { checked, wrong }
    after = rows.at(-1)!.seq
    const texts = new Map(rows.map((r) => [r.reading, r]))
    // the hash of a text of which only sentences are kept is that of the whole
    for (const { id, text, kept } of rows)
      if (kept === 'text' && id !== `sha256:${createHash('sha256').update(text).digest('hex')}`)
        wrong.push(`the text of ${id.slice(7, 19)} is not the one it had`)
    const findings = await store.db
      .selectFrom('finding')
      .select(['reading', 'id', 'span_start', 'span_end', 'body'])
      .where(
        'reading',
        'in',
        rows.map((r) => r.reading),
      )
      .execute()
    for (const { reading, id, span_start, span_end, body } of findings) {
      checked++
      const { text, id: dispatch } = texts.get(reading)!
      const { span } = JSON.parse(body) as Finding
      const stands =
        span.start === span_start && span.end === span_end && text.slice(span.start, span.end) === span.exact
      if (!stands) wrong.push(`finding ${id} of ${dispatch.slice(7, 19)} does not stand where it says`)
    }
  }
}

/** Rows that nothing belongs to, or that are missing beside others. */
export async function checkRows(store: Store): Promise<readonly string[]> {
  const count = async (query: ReturnType<typeof sql<{ n: number }>>) => (await query.execute(store.db)).rows[0]?.n ?? 0
  const checks: [string, ReturnType<typeof sql<{ n: number }>>][] = [
    [
      'dispatches without a reading',
      sql`SELECT count(*) AS n FROM dispatch WHERE seq NOT IN (SELECT dispatch FROM reading)`,
    ],
    [
      'dispatches missing in the list',
      sql`SELECT count(*) AS n FROM dispatch WHERE seq NOT IN (SELECT dispatch FROM listing)`,
    ],
    ['dispatches never seen', sql`SELECT count(*) AS n FROM dispatch WHERE seq NOT IN (SELECT dispatch FROM sighting)`],
    [
      'lines of the list with an older reading',
      sql`SELECT count(*) AS n FROM listing WHERE reading <> (SELECT max(seq) FROM reading WHERE reading.dispatch = listing.dispatch)`,
    ],
    ['findings of no reading', sql`SELECT count(*) AS n FROM finding WHERE reading NOT IN (SELECT seq FROM reading)`],
    [
      'decisions without what they are about',
      sql`SELECT count(*) AS n FROM decision WHERE act <> 'undo' AND seq NOT IN (SELECT decision FROM decision_target)`,
    ],
    [
      'links of records to no entry',
      sql`SELECT count(*) AS n FROM record_link WHERE NOT EXISTS
        (SELECT 1 FROM record_entry WHERE record_entry.process = record_link.process AND record_entry.id = record_link.entry)`,
    ],
  ]
  const wrong: string[] = []
  for (const [what, query] of checks) {
    const n = await count(query)
    if (n > 0) wrong.push(`${n} ${what}`)
  }
  return wrong
}

/** True where what is kept of the record of a process is what was written. */
export async function isRecordWhole(store: Store, process: number): Promise<boolean> {
  const tags = new Map<string, string[]>()
  const tagRows = await store.db.selectFrom('record_tag').selectAll().where('process', '=', process).execute()
  for (const { kind, entry, tag } of tagRows)
    tags.set(`${kind} ${entry}`, [...(tags.get(`${kind} ${entry}`) ?? []), tag])
  const rows = await store.db.selectFrom('record_entry').selectAll().where('process', '=', process).execute()
  return rows.every(({ kind, id, sort, label, digest, body }) => {
    const row = {
      kind,
      id,
      sort,
      label,
      tags: tags.get(`${kind} ${id}`) ?? [],
      body: JSON.parse(body) as RecordRow['body'],
    }
    return rowDigest(row) === digest
  })
}
