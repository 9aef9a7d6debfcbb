import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, test } from 'vitest'
import type { Source } from '../../src/model/source.ts'
import { listSources } from '../../src/store/sources.ts'
import { openStore, type Store } from '../../src/store/store.ts'
import { checkSource } from '../../src/watch/check-source.ts'
import { setUpSource } from '../../src/watch/set-up-source.ts'

const AROUND = { version: '1.0', env: {} }
const ALLOWED = { allowHosts: ['127.0.0.1'], ignoreRobots: true }
const item = (n: number, words: string) =>
  `<item><guid>${n}</guid><title>Round ${n}</title><link>/news/${n}</link><description>${words}</description></item>`
const feed = (words: string) =>
  `<rss version="2.0"><channel><title>Norpress: World</title>${item(1, words)}${item(2, words)}</channel></rss>`
const map = (...paths: string[]) =>
  `<urlset>${paths.map((path) => `<url><loc>http://x.example${path}</loc></url>`).join('')}</urlset>`

let folder: string
let store: Store
let server: Server
let at: string
let pages: Record<string, string | Buffer>
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-find-'))
  store = await openStore({ data: join(folder, 'data') })
  pages = {}
  server = createServer(({ url = '' }, response) => {
    const page = pages[url]
    response.writeHead(page === undefined ? 404 : 200).end(page)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(async () => {
  await store.close()
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const setUp = async (address: string, wishes: Partial<Source> = {}) =>
  (await setUpSource(store, { address, ...ALLOWED, ...wishes }, 'test', AROUND)).source

describe('what an address is, is found out', () => {
  test('a feed, named after its title; of one with summaries only the pages are fetched', async () => {
    pages['/feed'] = feed('Short words.')
    const source = await setUp(`${at}/feed`)
    assert.deepEqual(
      [source.kind, source.id, source.pages, source.every, source.keep],
      ['feed', 'norpress-world', true, 15, 'text'],
    )
    pages['/full'] = feed('The envoys met again. '.repeat(60))
    assert.equal((await setUp(`${at}/full`, { id: 'full' })).pages, undefined)
  })
  test('a page leads to the feed it names', async () => {
    pages['/'] =
      '<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body>x</body></html>'
    pages['/feed'] = feed('Short words.')
    const source = await setUp(`${at}/`)
    assert.deepEqual([source.kind, source.address], ['feed', `${at}/feed`])
  })
  test('a page without one leads to the news sitemap of its site', async () => {
    pages['/'] = '<html><body><p>News</p></body></html>'
    pages['/robots.txt'] = `Sitemap: ${at}/all.xml\nSitemap: ${at}/news-sitemap.xml\n`
    const source = await setUp(`${at}/`)
    assert.deepEqual([source.kind, source.address], ['sitemap', `${at}/news-sitemap.xml`])
  })
  test('a page with neither is taken itself, or the links in it that fit', async () => {
    pages['/'] = '<html><body><a href="/news/1">One</a></body></html>'
    assert.equal((await setUp(`${at}/`, { id: 'one' })).kind, 'page')
    const source = await setUp(`${at}/`, { id: 'two', links: `${at}/news/*` })
    assert.deepEqual(await checkSource(store, source, AROUND), {
      items: 1,
      isWhole: true,
      examples: [{ name: 'One', url: `${at}/news/1` }],
    })
  })
  test('a sitemap, packed or not', async () => {
    pages['/map.xml'] = map('/1', '/2')
    pages['/map.xml.gz'] = gzipSync(map('/1', '/2', '/3'))
    for (const [path, items] of [
      ['/map.xml', 2],
      ['/map.xml.gz', 3],
    ] as const) {
      const source = await setUp(`${at}${path}`, { id: `map-${items}` })
      assert.equal(source.kind, 'sitemap')
      assert.equal((await checkSource(store, source, AROUND)).items, items)
    }
  })
  test('a folder, a file, a mailbox', async () => {
    mkdirSync(join(folder, 'Wire In'))
    writeFileSync(join(folder, 'old.jsonl'), '{"text":"The talks go on."}\n')
    assert.deepEqual(
      await Promise.all(
        [join(folder, 'Wire In'), join(folder, 'old.jsonl'), 'imaps://desk@mail.example/INBOX'].map((address) =>
          setUp(address),
        ),
      ).then((all) => all.map(({ kind, id }) => [kind, id])),
      [
        ['folder', 'wire-in'],
        ['archive', 'old'],
        ['mailbox', 'mail-example-inbox'],
      ],
    )
  })
})

const refused: [name: string, address: string, wishes: Partial<Source>, code: string][] = [
  ['nothing there', '/none', {}, 'intake/http-status'],
  ['a path that leads nowhere', 'no/such/folder', {}, 'intake/no-file'],
  ['a password in the address', 'imaps://desk:secret@mail.example/INBOX', {}, 'intake/bad-address'],
  ['a host off the public network', '/feed', { allowHosts: [] }, 'intake/forbidden-address'],
  ['a process that is none', '/feed', { process: 'none' }, 'filing/no-process'],
  ['a language that is none', '/feed', { language: 'English, please' }, 'watch/bad-source'],
]
for (const [name, address, wishes, code] of refused)
  test(`${name}: ${code}`, async () => {
    pages['/feed'] = feed('x')
    await assert.rejects(setUp(address.startsWith('/') ? at + address : address, wishes), { code })
    assert.deepEqual(await listSources(store), [])
  })

test('one name is one source; the same source again changes nothing', async () => {
  pages['/feed'] = feed('Short words.')
  pages['/other'] = feed('Short words.')
  const again = async (path: string) =>
    (await setUpSource(store, { address: at + path, ...ALLOWED }, 'test', AROUND)).isNew
  assert.deepEqual([await again('/feed'), await again('/feed')], [true, false])
  await assert.rejects(again('/other'), { code: 'watch/source-there' })
})
