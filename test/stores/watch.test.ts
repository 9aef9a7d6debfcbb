import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'vitest'
import { Process } from '../../src/model/process.ts'
import type { Source } from '../../src/model/source.ts'
import { countFiled, setFiled } from '../../src/store/filings.ts'
import { listDispatches } from '../../src/store/list-dispatches.ts'
import { loadDispatch } from '../../src/store/load-dispatch.ts'
import { saveProcess } from '../../src/store/processes.ts'
import { itemEdits, sourceFigures } from '../../src/store/source-health.ts'
import { saveSource } from '../../src/store/sources.ts'
import { countRecord } from '../../src/store/status.ts'
import type { Store } from '../../src/store/store.ts'
import { type WatchOptions, watchSources } from '../../src/watch/watch.ts'
import type { WatchNews } from '../../src/watch/watch-context.ts'
import { eachStore } from './each-store.ts'

const SETUP = { by: 'test', at: '2026-03-01T08:00:00.000Z' }
const paragraph = (n: number) =>
  `HALM, March ${n}, 2026. /NORPRESS/. Norland's Foreign Minister Ada Berg said on Monday that round ${n} of the talks would go on in Kirn. "We have time," she said.`
const html = (n: number) =>
  `<p>${paragraph(n)}</p><p>The envoys of both states met in the old hall, her office said.</p>`
const page = (n: number) =>
  `<!doctype html><html><head><title>Round ${n}</title></head><body><article><h1>Round ${n}</h1>${html(n)}</article></body></html>`
const feed = (address: string, items: readonly number[]) =>
  `<rss version="2.0"><channel><title>Norpress</title>${items
    .map(
      (n) =>
        `<item><guid>n${n}</guid><title>Round ${n}</title><link>${address}/news/${n}</link><pubDate>${new Date(Date.UTC(2026, 2, n, 8)).toUTCString()}</pubDate><description>${html(n).replaceAll('<', '&lt;')}</description></item>`,
    )
    .join('')}</channel></rss>`

let folder: string
let server: Server
let address: string
let routes: Record<string, RequestListener>
let asked: string[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-watch-'))
  routes = {}
  asked = []
  server = createServer((request, response) => {
    asked.push(request.url!)
    const route = routes[request.url!]
    if (route) return route(request, response)
    response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const say =
  (text: string | Buffer): RequestListener =>
  (_request, response) =>
    response.end(text)
const source = (settings: Partial<Source> & Pick<Source, 'id' | 'kind' | 'address'>): Source => ({
  every: 0,
  keep: 'text',
  allowHosts: ['127.0.0.1'],
  ...settings,
})

async function look(store: Store, more: Partial<WatchOptions> = {}): Promise<WatchNews[]> {
  const news: WatchNews[] = []
  await watchSources({
    store,
    version: '1.0',
    env: {},
    once: true,
    signal: new AbortController().signal,
    tell: (told) => void news.push(told),
    limits: { hostIntervalMs: 0, hostConcurrent: 8 },
    ...more,
  })
  return news
}

/** Makes everything of a source due now. */
async function makeDue(store: Store, id: string): Promise<void> {
  const due_at = new Date(0).toISOString()
  await store.db
    .updateTable('source_item')
    .set({ due_at })
    .where('source', '=', id)
    .where('due_at', 'is not', null)
    .execute()
  await store.db.updateTable('source_state').set({ next_try_at: due_at }).where('source', '=', id).execute()
}

function writeOld(path: string, text: string): void {
  writeFileSync(path, text)
  utimesSync(path, new Date(), new Date(Date.now() - 60_000))
}

eachStore('watching', (place) => {
  test('one item in three feeds, a folder and an archive is one dispatch with five sightings', async () => {
    const store = await place().open()
    for (const name of ['a', 'b', 'c']) {
      routes[`/${name}.xml`] = say(feed(address, [1]))
      await saveSource(store, source({ id: `feed-${name}`, kind: 'feed', address: `${address}/${name}.xml` }), SETUP)
    }
    const text = `Round 1\n\n${paragraph(1)}\n\nThe envoys of both states met in the old hall, her office said.`
    writeOld(join(folder, 'archive.jsonl'), `${JSON.stringify({ text })}\n`)
    await saveSource(store, source({ id: 'archive', kind: 'archive', address: join(folder, 'archive.jsonl') }), SETUP)
    mkdirSync(join(folder, 'wire'))
    writeOld(join(folder, 'wire', 'one.txt'), text)
    await saveSource(store, source({ id: 'wire', kind: 'folder', address: join(folder, 'wire') }), SETUP)
    const news = await look(store)
    assert.deepEqual(
      news.filter(({ kind }) => kind === 'fault'),
      [],
    )
    assert.equal((await countRecord(store)).dispatches, 1)
    const item = news.find((told) => told.kind === 'item')!
    const { sightings } = (await loadDispatch(store, item.id))!
    assert.deepEqual(sightings.map(({ via }) => via).sort(), ['archive', 'feed-a', 'feed-b', 'feed-c', 'wire'])
    await look(store)
    assert.equal((await loadDispatch(store, item.id))!.sightings.length, 5)
  })

  test('a feed is asked for what changed only, and takes what is new', async () => {
    const store = await place().open()
    let items = [1, 2]
    routes['/f.xml'] = (request, response) => {
      const etag = `"${items.length}"`
      if (request.headers['if-none-match'] === etag) return response.writeHead(304).end()
      response.writeHead(200, { etag }).end(feed(address, items))
    }
    await saveSource(store, source({ id: 'f', kind: 'feed', address: `${address}/f.xml`, agency: 'NORPRESS' }), SETUP)
    await look(store)
    await look(store)
    assert.equal((await countRecord(store)).dispatches, 2)
    items = [1, 2, 3]
    const news = await look(store)
    assert.deepEqual(
      news.filter((told) => told.kind === 'item').map(({ name }) => name),
      ['Round 3'],
    )
    const figures = (await sourceFigures(store, 'f'))!
    assert.deepEqual([figures.items, figures.waiting, figures.failed, figures.failuresInRow], [3, 0, 0, 0])
    assert.equal(figures.arrivals.at(0)!.published, '2026-03-03T08:00:00.000Z')
  })

  test('pages of a sitemap index are fetched, and again later; a text that changed is a version', async () => {
    const store = await place().open()
    routes['/sitemap.xml'] = say(`<sitemapindex><sitemap><loc>${address}/news.xml</loc></sitemap></sitemapindex>`)
    routes['/news.xml'] = say(
      `<urlset><url><loc>${address}/news/1</loc></url><url><loc>${address}/news/2</loc></url><url><loc>${address}/about</loc></url></urlset>`,
    )
    routes['/news/1'] = say(page(1))
    routes['/news/2'] = say(page(2))
    const links = `${address}/news/*`
    await saveSource(
      store,
      source({ id: 's', kind: 'sitemap', address: `${address}/sitemap.xml`, links, every: 60 }),
      SETUP,
    )
    await look(store)
    assert.equal((await countRecord(store)).dispatches, 2)
    assert.ok(!asked.includes('/about'))
    const { due_at } = await store.db.selectFrom('source_item').select('due_at').executeTakeFirstOrThrow()
    const hours = (Date.parse(due_at!) - Date.now()) / 3_600_000
    assert.ok(hours > 23.9 && hours < 24.1, 'looked at again after a day')
    routes['/news/1'] = say(page(1).replace('would go on', 'would not go on'))
    await makeDue(store, 's')
    const news = await look(store)
    const edit = news.find((told) => told.kind === 'edit')!
    assert.equal(edit.name, `${address}/news/1`)
    assert.match((await loadDispatch(store, edit.id))!.reading.dispatch.text, /would not go on/)
    assert.match((await loadDispatch(store, edit.before))!.reading.dispatch.text, /would go on/)
    const [noted] = await itemEdits(store, 's', 10)
    assert.deepEqual([noted!.before, noted!.after, noted!.url], [edit.before, edit.id, `${address}/news/1`])
    await makeDue(store, 's')
    await look(store)
    const left = await store.db
      .selectFrom('source_item')
      .select(['checks', 'due_at'])
      .where('url', 'like', '%news%')
      .execute()
    assert.deepEqual(
      left.map((row) => ({ ...row })),
      [
        { checks: 2, due_at: null },
        { checks: 2, due_at: null },
      ],
      'after a week no more',
    )
  })

  test('links of a page that fit are fetched; what is not there is tried, and what is no dispatch given up', async () => {
    const store = await place().open()
    routes['/'] = say(
      `<a href="/news/1">One</a><a href="/news/2">Two</a><a href="/news/3">Three</a><a href="/shop">Shop</a>`,
    )
    routes['/news/1'] = say(page(1))
    routes['/news/2'] = (_request, response) => response.writeHead(503, { 'retry-after': '0' }).end()
    await saveSource(
      store,
      source({ id: 'p', kind: 'page', address: `${address}/`, links: `${address}/news/*` }),
      SETUP,
    )
    await look(store)
    const figures = (await sourceFigures(store, 'p'))!
    assert.deepEqual([figures.items, figures.waiting, figures.failed], [3, 1, 1])
    assert.deepEqual(figures.failures.map(({ item }) => item).sort(), ['Three', 'Two'])
    routes['/news/2'] = say(page(2))
    await makeDue(store, 'p')
    await look(store)
    assert.equal((await countRecord(store)).dispatches, 2)
  })

  test('a source of a process files to it, unless a person said otherwise', async () => {
    const store = await place().open()
    routes['/f.xml'] = say(feed(address, [1, 2]))
    const { seq } = await saveProcess(store, 'far', Process.parse({ name: 'Far away' }), 'test', SETUP.at)
    await saveSource(store, source({ id: 'f', kind: 'feed', address: `${address}/f.xml`, process: 'far' }), SETUP)
    const [first] = (await look(store)).filter((told) => told.kind === 'item')
    assert.equal((await countFiled(store)).get(seq), 2)
    await setFiled(store, seq, first!.id, false, SETUP)
    routes['/g.xml'] = say(feed(address, [1]))
    await saveSource(store, source({ id: 'g', kind: 'feed', address: `${address}/g.xml`, process: 'far' }), SETUP)
    await look(store)
    assert.equal((await countFiled(store)).get(seq), 1)
  })

  test('a source in trouble is left alone for longer each time, and says why', async () => {
    const store = await place().open()
    routes['/f.xml'] = (_request, response) => response.writeHead(429, { 'retry-after': '7200' }).end()
    await saveSource(store, source({ id: 'f', kind: 'feed', address: `${address}/f.xml`, every: 15 }), SETUP)
    await look(store)
    const figures = (await sourceFigures(store, 'f'))!
    assert.equal(figures.failuresInRow, 1)
    assert.equal(figures.failures[0]!.code, 'intake/http-status')
    assert.ok(Date.parse(figures.nextTryAt) - Date.now() > 7_100_000, 'Retry-After is kept')
    asked.length = 0
    await look(store)
    assert.deepEqual(asked, [])
  })

  test('two watchers do not fetch twice', async () => {
    const store = await place().open()
    const other = await place().open()
    routes['/f.xml'] = (_request, response) => void setTimeout(() => response.end(feed(address, [1, 2, 3])), 200)
    await saveSource(store, source({ id: 'f', kind: 'feed', address: `${address}/f.xml`, every: 60 }), SETUP)
    await Promise.all([look(store), look(other)])
    assert.equal(asked.filter((path) => path === '/f.xml').length, 1)
    assert.equal((await countRecord(store)).dispatches, 3)
  })

  test('files of a folder are taken once, changed ones again, half-written ones when they are whole', async () => {
    const store = await place().open()
    mkdirSync(join(folder, 'in', 'deep'), { recursive: true })
    writeOld(join(folder, 'in', 'a.txt'), paragraph(1))
    writeOld(join(folder, 'in', 'deep', 'b.txt'), paragraph(2))
    writeOld(join(folder, 'in', '.hidden.txt'), paragraph(4))
    writeOld(join(folder, 'in', 'bad.txt'), '')
    writeFileSync(join(folder, 'in', 'fresh.txt'), paragraph(3))
    await saveSource(store, source({ id: 'in', kind: 'folder', address: join(folder, 'in') }), SETUP)
    const first = await look(store)
    assert.equal((await countRecord(store)).dispatches, 3)
    assert.ok(first.some((told) => told.kind === 'fault' && told.item === 'bad'))
    assert.deepEqual(
      (await look(store)).filter(({ kind }) => kind !== 'turn'),
      [],
      'nothing is taken or tried twice',
    )
    writeFileSync(join(folder, 'in', 'a.txt'), paragraph(5))
    utimesSync(join(folder, 'in', 'a.txt'), new Date(), new Date(Date.now() - 30_000))
    const news = await look(store)
    assert.deepEqual(
      news.map(({ kind }) => kind),
      ['edit', 'turn'],
    )
  })

  test('under a licence for sentences only those that findings cite are kept; under one for hashes nothing is', async () => {
    const store = await place().open()
    routes['/f.xml'] = say(feed(address, [1]))
    routes['/g.xml'] = say(feed(address, [2]))
    await saveSource(store, source({ id: 'f', kind: 'feed', address: `${address}/f.xml`, keep: 'sentences' }), SETUP)
    await saveSource(store, source({ id: 'g', kind: 'feed', address: `${address}/g.xml`, keep: 'hash' }), SETUP)
    const news = await look(store)
    assert.equal((await countRecord(store)).dispatches, 1)
    const kept = news.find((told) => told.kind === 'item' && told.source === 'f')!
    const stored = (await loadDispatch(store, (kept as { id: string }).id))!
    assert.ok(stored.reading.findings.length)
    assert.match(stored.reading.dispatch.text, /We have time/)
    const [hash] = await store.db.selectFrom('item_dispatch').selectAll().where('kept', '=', 0).execute()
    assert.match(hash!.dispatch, /^sha256:/)
    assert.equal(await loadDispatch(store, hash!.dispatch), undefined)
    await look(store)
    assert.equal((await store.db.selectFrom('item_dispatch').selectAll().execute()).length, 2)
    // another source may keep the whole of the first, and of the second
    routes['/h.xml'] = say(feed(address, [1, 2]))
    await saveSource(store, source({ id: 'h', kind: 'feed', address: `${address}/h.xml` }), SETUP)
    assert.equal(stored.kept, 'sentences')
    const blank = stored.reading.dispatch.text
    await look(store)
    const whole = (await loadDispatch(store, stored.reading.dispatch.id))!
    assert.equal(whole.kept, undefined)
    assert.equal(whole.reading.dispatch.text.length, blank.length)
    assert.doesNotMatch(whole.reading.dispatch.text, /\[…\]/)
    assert.deepEqual(
      whole.sightings.map(({ via }) => via),
      ['f', 'h'],
    )
    assert.equal((await listDispatches(store, { limit: 10, words: 'Round' })).total, 2)
    assert.ok(await loadDispatch(store, hash!.dispatch))
  })
})
