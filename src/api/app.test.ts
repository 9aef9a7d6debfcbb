import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterEach, beforeEach, describe, test } from 'vitest'
import { VERSION } from '../pipeline/version.ts'
import { openStore, type Store } from '../store/store.ts'
import { createApp } from './app.ts'
import { RecordWatch } from './record-watch.ts'

const TEXT = `Norland, Vestria to meet on valley

HALM, March 2. /NORPRESS/. Norland's Foreign Minister Ada Berg said on Monday that she would meet her Vestrian counterpart in Kirn next week.

"We hope the talks will help," she said.`
const OTHER = 'KIRN, March 5. /NORPRESS/. Vestria said on Thursday that the talks had been put off.'

let data: string
let store: Store
let watch: RecordWatch
let app: ReturnType<typeof createApp>

beforeEach(async () => {
  data = mkdtempSync(join(tmpdir(), 'readout-api-'))
  mkdirSync(join(data, 'web', 'assets'), { recursive: true })
  writeFileSync(join(data, 'web', 'index.html'), '<title>Readout</title>')
  writeFileSync(join(data, 'web', 'assets', 'a-1.js'), 'export {}')
  store = await openStore({ data })
  watch = new RecordWatch(store, 20)
  app = createApp({ store, watch, web: join(data, 'web') })
})
afterEach(async () => {
  watch.close()
  await store.close()
  rmSync(data, { recursive: true, force: true })
})

const post = (path: string, body?: object, headers: Record<string, string> = {}) =>
  app.request(path, {
    method: 'POST',
    headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
// biome-ignore lint/suspicious/noExplicitAny: what comes back is what the tests are about
const json = async (response: Response | Promise<Response>): Promise<any> => (await response).json()
const get = (path: string) => json(app.request(path))
const paste = async (text: string, more = {}) =>
  (await json(post('/api/dispatches', { text, published: '2026-03-02', ...more }))).added[0]?.id as string

describe('adding', () => {
  test('a pasted dispatch is read, listed and shown', async () => {
    assert.deepEqual(await get('/api/status'), {
      version: VERSION,
      dispatches: 0,
      findings: 0,
      store: 'sqlite',
      empty: true,
    })
    const filed = await json(post('/api/dispatches', { text: TEXT, name: 'valley', published: '2026-03-02' }))
    assert.deepEqual(filed, {
      added: [{ id: filed.added[0].id, name: 'valley', isNew: true }],
      refused: [],
      warnings: [],
      import: filed.import,
    })
    assert.match(filed.import, /^[0-9a-f]{8}$/)
    const page = await get('/api/dispatches')
    assert.equal(page.total, 1)
    const [item] = page.items
    assert.equal(item.headline, 'Norland, Vestria to meet on valley')
    assert.match(item.lede, /^Norland's Foreign Minister Ada Berg said .* next week\.$/)
    assert.deepEqual(item.published, { edtf: '2026-03-02', basis: 'given' })
    assert.equal(item.asksDate, false)
    assert.equal(item.invented, false)
    const shown = await get(`/api/dispatches/${item.id.slice(7, 19)}`)
    assert.equal(shown.reading.dispatch.text.slice(...ends(shown.reading.dispatch.headline)), item.headline)
    assert.deepEqual(Object.keys(shown.notes).sort(), shown.reading.findings.map((f: { id: string }) => f.id).sort())
    for (const note of Object.values(shown.notes) as { label: string; key: string }[]) {
      assert.ok(note.label)
      assert.match(note.key, /^[0-9a-f]{16}$/)
    }
    const found = Object.values(item.counts as Record<string, number>).reduce((sum, n) => sum + n, 0)
    assert.equal(found, shown.reading.findings.length)
    assert.equal(shown.sightings.length, 1)
  })

  test('the same paste again is known', async () => {
    await paste(TEXT)
    const again = await json(post('/api/dispatches', { text: TEXT, published: '2026-03-02' }))
    assert.equal(again.added[0].isNew, false)
    assert.equal((await get('/api/status')).dispatches, 1)
  })

  test('files are read each for itself: a bad one is refused with its name and the others go in', async () => {
    const body = new FormData()
    body.append('files', new File([TEXT], 'valley.txt'))
    body.append('files', new File([''], 'empty.txt'))
    body.append('files', new File([OTHER], 'talks.2026.txt'))
    body.append('published', '2026-03-05')
    const filed = await json(app.request('/api/dispatches', { method: 'POST', body }))
    assert.deepEqual(
      filed.added.map((a: { name: string }) => a.name),
      ['valley', 'talks.2026'],
    )
    assert.equal(filed.refused.length, 1)
    assert.equal(filed.refused[0].name, 'empty')
    assert.match(filed.refused[0].code, /^intake\//)
  })

  test('a page is read as a page', async () => {
    const html = `<html><head><title>Talks</title></head><body><article><h1>Talks put off</h1><p>${OTHER.repeat(5)}</p></article></body></html>`
    const filed = await json(
      post('/api/dispatches', { html, url: 'https://norpress.example/1', published: '2026-03-05' }),
    )
    assert.equal(filed.added.length, 1, JSON.stringify(filed))
    const { reading } = await get(`/api/dispatches/${filed.added[0].id}`)
    assert.doesNotMatch(reading.dispatch.text, /</)
    assert.equal(reading.dispatch.url, 'https://norpress.example/1')
  })

  test('the sample process comes in marked as invented, once', async () => {
    const filed = await json(post('/api/sample'))
    assert.ok(filed.added.length >= 25, JSON.stringify(filed.refused))
    assert.deepEqual(filed.refused, [])
    const page = await get('/api/dispatches?limit=200')
    assert.ok(page.items.every((item: { invented: boolean }) => item.invented))
    assert.ok(page.independent > 3)
    const again = await json(post('/api/sample'))
    assert.ok(again.added.every((a: { isNew: boolean }) => !a.isNew))
    assert.equal((await get('/api/status')).dispatches, page.total)
  })
})

describe('one dispatch', () => {
  test('a date given by a person counts from then on', async () => {
    const { added } = await json(post('/api/dispatches', { text: 'The ministers met, the spokeswoman said.' }))
    const { id } = added[0]
    assert.equal((await get('/api/dispatches')).items[0].asksDate, true)
    assert.deepEqual(await json(post(`/api/dispatches/${id}/published`, { edtf: '2026-03-02' })), { changed: true })
    assert.deepEqual(await json(post(`/api/dispatches/${id}/published`, { edtf: '2026-03-02' })), { changed: false })
    assert.deepEqual((await get(`/api/dispatches/${id}`)).reading.dispatch.published, {
      edtf: '2026-03-02',
      basis: 'given',
    })
    assert.equal((await get('/api/dispatches')).items[0].asksDate, false)
    for (const edtf of ['2026-13-02', '2026-02-30', 'Monday', ''])
      assert.equal((await post(`/api/dispatches/${id}/published`, { edtf })).status, 400, edtf)
  })

  test('withdrawn it is out of the lists, and can be put back', async () => {
    const id = await paste(TEXT)
    assert.deepEqual(await json(post(`/api/dispatches/${id}/withdraw`)), { changed: true })
    assert.equal((await get('/api/dispatches')).total, 0)
    assert.equal((await get('/api/status')).empty, true)
    assert.equal((await get(`/api/dispatches/${id}`)).withdrawn, true)
    const again = await json(post('/api/dispatches', { text: TEXT }))
    assert.match(again.warnings.join(), /withdrawn/)
    assert.deepEqual(await json(post(`/api/dispatches/${id}/restore`)), { changed: true })
    assert.equal((await get('/api/dispatches')).total, 1)
  })

  test('knows its neighbours', async () => {
    const [older, newer] = [await paste(TEXT), await paste(OTHER, { published: '2026-03-05' })]
    assert.deepEqual(await get(`/api/dispatches/${older}/neighbours`), { newer })
    assert.deepEqual(await get(`/api/dispatches/${newer}/neighbours`), { older })
  })
})

describe('refusals', () => {
  const cases: [name: string, request: () => Response | Promise<Response>, status: number, code: string][] = [
    ['an unknown dispatch', () => app.request('/api/dispatches/000000000000'), 404, 'store/no-dispatch'],
    ['too short an id', () => app.request('/api/dispatches/00'), 404, 'store/no-dispatch'],
    ['an unknown route', () => app.request('/api/dispatch'), 404, 'api/not-found'],
    ['a wrong limit', () => app.request('/api/dispatches?limit=many'), 400, 'api/request'],
    ['an unknown kind', () => app.request('/api/dispatches?kind=rumour'), 400, 'api/request'],
    ['a wrong cursor', () => app.request('/api/dispatches?before=x'), 400, 'store/cursor'],
    ['nothing to read', () => post('/api/dispatches', {}), 400, 'api/request'],
    ['a date that is none', () => post('/api/dispatches', { text: TEXT, published: 'Monday' }), 400, 'intake/bad-date'],
    ['text and page at once', () => post('/api/dispatches', { text: 'a', html: 'b' }), 400, 'api/request'],
    [
      'another media type',
      () => post('/api/dispatches', undefined, { 'content-type': 'text/plain' }),
      415,
      'api/media-type',
    ],
    ['no files', () => app.request('/api/dispatches', { method: 'POST', body: form('note', 'x') }), 400, 'api/request'],
    ['a wrong host', () => app.request('/api/status', { headers: { host: 'attacker.example' } }), 403, 'api/host'],
    ['another origin', () => post('/api/sample', {}, { origin: 'http://attacker.example' }), 403, 'api/origin'],
  ]
  for (const [name, request, status, code] of cases)
    test(name, async () => {
      const response = await request()
      assert.equal(response.headers.get('content-type'), 'application/problem+json')
      const problem = await json(response)
      assert.deepEqual({ status: response.status, code: problem.code }, { status, code })
      assert.equal(problem.status, status)
      assert.ok(problem.title && problem.detail)
    })

  test('more than 64 MB', async () => {
    const response = await app.request('/api/dispatches', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-length': String(65 * 1024 * 1024) },
      body: 'x',
    })
    assert.equal(response.status, 413)
  })

  test('nothing is half-written by them', async () => {
    for (const [, request] of cases) await request()
    assert.equal((await get('/api/status')).dispatches, 0)
  })
})

describe('the server', () => {
  test('sends the pages, and the one page for every address inside the app', async () => {
    const cases = [
      ['/', 'text/html', '<title>Readout</title>'],
      ['/dispatches/2c26b46b68ff', 'text/html', '<title>Readout</title>'],
      ['/assets/a-1.js', 'text/javascript', 'export {}'],
      ['/../record.sqlite', 'text/html', '<title>Readout</title>'],
      ['/..%2frecord.sqlite', 'text/html', '<title>Readout</title>'],
    ] as const
    for (const [path, type, body] of cases) {
      const response = await app.request(path)
      assert.equal(await response.text(), body, path)
      assert.match(response.headers.get('content-type')!, new RegExp(`^${type}`), path)
      assert.match(response.headers.get('content-security-policy')!, /^default-src 'self'/)
    }
    assert.equal((await createApp({ store, web: join(data, 'none') }).request('/')).status, 404)
  })

  test('describes itself, every route and every schema', async () => {
    const description = await get('/api/openapi.json')
    assert.equal(description.openapi, '3.1.0')
    const page = readFileSync(join(import.meta.dirname, '../../docs/reference/api.md'), 'utf8')
    for (const path of Object.keys(description.paths)) {
      const last = path
        .replace(/\/\{\w+\}$/, '')
        .split('/')
        .at(-1)!
      assert.ok(page.includes(`/${last}`), `docs/reference/api.md does not have ${path}`)
    }
    const text = JSON.stringify(description)
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/(\w+)"/g))
      assert.ok(description.components.schemas[name!], name)
  })

  test('tells who listens that the record has changed, also by another process', async () => {
    const response = await app.request('/api/changes')
    assert.match(response.headers.get('content-type')!, /^text\/event-stream/)
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader()
    assert.match((await reader.read()).value!, /^: listening/)
    const other = await openStore({ data })
    const elsewhere = createApp({ store: other, web: data })
    await elsewhere.request('/api/dispatches', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: OTHER, published: '2026-03-05' }),
    })
    await other.close()
    const event = (await reader.read()).value!
    const { dispatches, latest } = JSON.parse(/^event: changed\ndata: (.*)\n\n$/.exec(event)![1]!)
    assert.equal(dispatches, 1)
    assert.equal((await get(`/api/dispatches/${latest}`)).reading.dispatch.id, latest)
    watch.close()
    const end = await Promise.race([reader.read(), setTimeout(20_000, 'still open', { ref: false })])
    assert.deepEqual(end, { done: true, value: undefined })
  })
})

function ends({ start, end }: { start: number; end: number }): [number, number] {
  return [start, end]
}

function form(name: string, value: string): FormData {
  const body = new FormData()
  body.append(name, value)
  return body
}
