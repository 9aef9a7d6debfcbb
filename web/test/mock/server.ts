import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { placeName } from '../../../src/model/place-name.ts'
import { readValues } from '../../../src/model/value-list.ts'
import type { StoredReading } from '../../src/api/contract.ts'
import { compose } from './compose.ts'
import { ENVOY } from './envoy.ts'

const DIST = join(import.meta.dirname, '../../dist')
const SAMPLES = join(import.meta.dirname, '../../../samples/dispatches')
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}
// as strict as the pages promise to bear
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self'; connect-src 'self'"

export interface Mock {
  readonly url: string
  /** adds a dispatch and tells the open pages */
  add(reading: StoredReading): void
  close(): Promise<void>
}

/** The pages over a record that holds the given readings: the contract of the API, without a store or a reader. */
export async function startMock(readings: readonly StoredReading[]): Promise<Mock> {
  if (!existsSync(DIST)) throw new Error('the pages are not built: run "npm run build" first')
  const record = [...readings]
  const listeners = new Set<ServerResponse>()
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://mock')
    if (!url.pathname.startsWith('/api/')) return sendFile(url.pathname, response)
    if (url.pathname === '/api/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': hello\n\n')
      listeners.add(response)
      return
    }
    const answer = await answerTo(request, url, record, changed)
    response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer ?? { title: 'Not found', detail: 'no such dispatch' }))
  })
  const changed = () => {
    for (const listener of listeners) listener.write(`event: changed\ndata: {"dispatches":${record.length}}\n\n`)
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    add(reading) {
      record.unshift(reading)
      changed()
    },
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

const FOUND = ['statements', 'commitments', 'contacts', 'events']

async function answerTo(
  request: IncomingMessage,
  url: URL,
  record: StoredReading[],
  changed: () => void,
): Promise<unknown> {
  const [, , what, id = '', act] = url.pathname.split('/')
  const digits = id.replace('sha256:', '')
  const stored = record.find((r) => digits && r.reading.dispatch.id.slice(7).startsWith(digits))
  if (what === 'status')
    return { version: 'test', dispatches: record.length, findings: 0, store: 'mock', empty: !record.length }
  if (what === 'processes' || what === 'sources') return { items: [] }
  if (what === 'search') return Object.fromEntries(FOUND.map((list) => [list, { total: 0, items: [] }]))
  if (act === 'entries' || act === 'filings') return { items: [] }
  if (act === 'family') return {}
  if (what === 'sample') {
    record.push(...sampleReadings())
    changed()
    const added = record.map((r) => ({ id: r.reading.dispatch.id, name: r.reading.name, isNew: true }))
    return { added, refused: [], warnings: [] }
  }
  if (what === 'dispatches' && !id && request.method === 'POST') {
    const body = JSON.parse(await bodyOf(request)) as { text: string }
    const reading = compose({ text: body.text })
    const isNew = !record.some((r) => r.reading.dispatch.id === reading.reading.dispatch.id)
    if (isNew) record.unshift(reading)
    changed()
    return { added: [{ id: reading.reading.dispatch.id, name: 'pasted', isNew }], refused: [], warnings: [] }
  }
  if (what === 'dispatches' && !id) return list(record, url.searchParams)
  if (what === 'dispatches' && id === 'facets') return facets(record, url.searchParams)
  if (!stored) return undefined
  const at = record.indexOf(stored)
  if (act === 'neighbours')
    return { newer: record[at - 1]?.reading.dispatch.id, older: record[at + 1]?.reading.dispatch.id }
  if (act === 'published') {
    const { edtf } = JSON.parse(await bodyOf(request)) as { edtf: string }
    const { reading } = stored
    record[at] = {
      ...stored,
      reading: { ...reading, dispatch: { ...reading.dispatch, published: { edtf, basis: 'given' } } },
    }
    return {}
  }
  if (act) {
    record[at] = { ...stored, withdrawn: act === 'withdraw' }
    return {}
  }
  return stored
}

const NEWS_FILTERS = ['kind', 'source', 'place', 'actor'] as const
type NewsFilter = (typeof NEWS_FILTERS)[number]

/** What a dispatch has of each filter. */
function valuesOf({ reading: { dispatch, actors, findings } }: StoredReading): Record<NewsFilter, readonly string[]> {
  return {
    kind: findings.map((f) => f.kind),
    source: dispatch.source ? [dispatch.source] : [],
    place: dispatch.dateline?.place ? [placeName(dispatch.dateline.place)] : [],
    actor: actors.map((a) => a.name),
  }
}

/** @param without a filter left aside */
function fitting(record: readonly StoredReading[], asked: URLSearchParams, without?: NewsFilter): StoredReading[] {
  const q = asked.get('q')?.toLowerCase()
  const set = NEWS_FILTERS.filter((name) => name !== without && asked.get(name)).map(
    (name) => [name, readValues(asked.get(name)!)] as const,
  )
  return record.filter((stored) => {
    const { text, published } = stored.reading.dispatch
    const values = valuesOf(stored)
    const day = /^\d{4}/.test(published.edtf ?? '') ? published.edtf! : stored.addedAt
    return (
      !stored.withdrawn &&
      (!q || text.toLowerCase().includes(q)) &&
      day >= (asked.get('from') ?? '') &&
      day <= `${asked.get('to') ?? ''}~` &&
      set.every(([name, wanted]) => wanted.some((value) => values[name].includes(value)))
    )
  })
}

const familyOf = ({ reading: { dispatch } }: StoredReading) =>
  dispatch.headline ? `${dispatch.dateline?.agency} ${dispatch.headline.exact}` : dispatch.id

function list(record: readonly StoredReading[], asked: URLSearchParams): unknown {
  const matching = fitting(record, asked)
  const families = Map.groupBy(matching, familyOf)
  const folded = asked.get('fold') ? [...families.values()].map((of) => of[0]!) : matching
  const own = record.find((r) => r.reading.dispatch.id === asked.get('family'))
  const listed = own ? record.filter((r) => familyOf(r) === familyOf(own)) : folded
  const from = Number(asked.get('before') ?? 0)
  const to = from + Number(asked.get('limit') ?? 50)
  const q = asked.get('q')
  return {
    items: listed.slice(from, to).map((stored) => ({
      ...summarize(stored),
      ...(q ? { passage: passageOf(stored, q) } : {}),
      ...(asked.get('fold') ? { more: families.get(familyOf(stored))!.length - 1 || undefined } : { relation: 'copy' }),
    })),
    ...(to < listed.length ? { next: String(to) } : {}),
    total: matching.length,
    independent: folded.length,
  }
}

function passageOf({ reading: { dispatch } }: StoredReading, q: string) {
  const sentence = dispatch.sentences.find((s) => s.exact.toLowerCase().includes(q.toLowerCase()))
  if (!sentence) return undefined
  const at = sentence.exact.toLowerCase().indexOf(q.toLowerCase())
  return { text: sentence.exact, marks: [[at, at + q.length]] }
}

function facets(record: readonly StoredReading[], asked: URLSearchParams): unknown {
  const counted = (name: NewsFilter) => {
    const values = fitting(record, asked, name).flatMap((stored) => [...new Set(valuesOf(stored)[name])])
    const groups = [...Map.groupBy(values, (value) => value)].map(([name, of]) => ({ name, count: of.length }))
    return groups.sort((a, b) => b.count - a.count)
  }
  const matching = fitting(record, asked)
  const months = Map.groupBy(matching, (r) => r.reading.dispatch.published.edtf?.slice(0, 7) ?? '2026-03')
  return {
    kinds: counted('kind'),
    sources: counted('source'),
    places: counted('place'),
    actors: counted('actor'),
    actorsOf: matching.length,
    processes: [],
    unfiled: matching.length,
    months: [...months].map(([name, of]) => ({ name, count: of.length })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  }
}

function summarize({ reading: { dispatch, findings, name }, invented, addedAt }: StoredReading) {
  const { id, headline, deck, dateline, published, source, language, paragraphs } = dispatch
  const lede = paragraphs.find((p) => p.start >= (dateline?.span.start ?? (deck ?? headline)?.end ?? 0))?.exact ?? ''
  const counts: Record<string, number> = {}
  for (const { kind } of findings) counts[kind] = (counts[kind] ?? 0) + 1
  const asksDate = published.basis !== 'given' && Boolean(published.alternatives?.length)
  return {
    id,
    name,
    headline: headline?.exact,
    deck: deck?.exact,
    lede,
    dateline,
    published,
    source,
    language,
    invented,
    addedAt,
    counts,
    asksDate,
  }
}

/** The sample without the reader: texts and dates, and one of them read with care. */
export function sampleReadings(): StoredReading[] {
  const names = readdirSync(SAMPLES).sort().reverse()
  return names.map((file) => {
    const name = file.replace('.txt', '')
    if (name === ENVOY.reading.name) return ENVOY
    return compose({
      text: readFileSync(join(SAMPLES, file), 'utf8').trim(),
      name,
      source: name.split('-')[3]!.toUpperCase(),
      isInvented: true,
      published: { edtf: name.slice(0, 10), basis: 'given' },
    })
  })
}

function sendFile(path: string, response: ServerResponse): void {
  const file = join(DIST, path)
  const found = path !== '/' && existsSync(file) ? file : join(DIST, 'index.html')
  response.writeHead(200, { 'content-type': TYPES[extname(found)] ?? 'text/plain', 'content-security-policy': POLICY })
  response.end(readFileSync(found))
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
