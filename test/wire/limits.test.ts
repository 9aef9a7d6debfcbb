import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'vitest'
import { decodeStream } from '../../src/intake/index.ts'
import { FILE_BYTES } from '../../src/intake/limits.ts'
import { Fetcher } from '../../src/intake/sources/fetch/fetcher.ts'
import { readRetryAfter } from '../../src/intake/sources/fetch/http-status-error.ts'
import { CRAWL_DELAY_MS, RETRY_AFTER_MS, ROBOTS_BYTES } from '../../src/intake/sources/fetch/limits.ts'
import { Manners } from '../../src/intake/sources/fetch/manners.ts'
import { Robots } from '../../src/intake/sources/fetch/robots.ts'
import { FOLDER_DEPTH, PAGE_LINKS, SITEMAPS } from '../../src/intake/sources/limits.ts'
import { LIST_SOURCE } from '../../src/intake/sources/list-source.ts'
import type { Source } from '../../src/model/source.ts'

// What servers and folders of sources do wrong, and the limits that stop them; those of fetching alone stand beside the fetcher.
const LIMITS = { hostIntervalMs: 0 }
const INDEX = join(import.meta.dirname, '../../src/intake/index.ts')

let folder: string
let server: Server
let at: string
let answer: RequestListener
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-limits-'))
  server = createServer((request, response) => answer(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const fetcher = () => new Fetcher(new Manners('1.0', undefined, LIMITS), ['127.0.0.1'], LIMITS)

async function look(kind: Source['kind'], address: string, wishes: Partial<Source> = {}) {
  const list = await LIST_SOURCE[kind]()
  const source = { id: 'x', kind, address, every: 60, keep: 'text', ignoreRobots: true, ...wishes } as const
  return Array.fromAsync(list(source, undefined, { fetcher: fetcher(), env: {} }))
}

describe('robots.txt', () => {
  const robots = (text: string): void => {
    answer = ({ url }, response) => response.end(url === '/robots.txt' ? text : 'x')
  }

  test('that asks for a pause between requests is given it', async () => {
    robots('User-agent: *\nCrawl-delay: 0.4\n')
    const from = fetcher()
    await from.get(`${at}/a`)
    const begun = performance.now()
    await from.get(`${at}/b`)
    assert.ok(performance.now() - begun > 300)
  })

  test('that asks for a pause of a year is given half a minute', async () => {
    const asked = new Robots('Readout').check(new URL(at), async () => 'User-agent: *\nCrawl-delay: 31536000\n')
    assert.equal(await asked, CRAWL_DELAY_MS)
  })

  test('without end forbids everything', async () => {
    robots('#'.repeat(ROBOTS_BYTES + 1))
    await assert.rejects(fetcher().get(`${at}/a`), { code: 'intake/robots' })
  })
})

test('a server that asks to be left alone for a year is left alone for a day', () => {
  assert.equal(readRetryAfter('31536000', 0), RETRY_AFTER_MS)
  assert.equal(readRetryAfter('Fri, 31 Dec 9999 23:59:59 GMT', 0), RETRY_AFTER_MS)
})

test('of an index of too many sitemaps those that changed last are asked for', async () => {
  const asked: string[] = []
  const entry = (n: number) =>
    `<sitemap><loc>${at}/${n}.xml</loc><lastmod>${new Date(n * 1_000).toISOString()}</lastmod></sitemap>`
  const index = Array.from({ length: SITEMAPS + 3 }, (_, n) => entry(n)).join('')
  answer = ({ url }, response) => {
    if (url === '/index.xml') return response.end(`<sitemapindex>${index}</sitemapindex>`)
    asked.push(url!)
    response.end('<urlset/>')
  }
  await look('sitemap', `${at}/index.xml`)
  assert.equal(asked.length, SITEMAPS)
  assert.deepEqual([asked[0], asked.at(-1)], [`/${SITEMAPS + 2}.xml`, '/3.xml'])
})

test('of a page of too many links the first are taken', async () => {
  const links = Array.from({ length: PAGE_LINKS + 5 }, (_, n) => `<a href="/news/${n}">Round ${n}</a>`).join(' ')
  answer = (_request, response) => response.end(`<!doctype html><html><body>${links}</body></html>`)
  const [batch] = await look('page', at, { links: `${at}/news/*` })
  assert.equal(batch!.items.length, PAGE_LINKS)
})

describe('a folder', () => {
  const put = (path: string) => {
    writeFileSync(path, 'The envoys met in Kirn on Monday.')
    utimesSync(path, new Date(0), new Date(0))
  }
  const names = async () => (await look('folder', folder)).flatMap(({ items }) => items.map(({ name }) => name))

  test('is looked into so deep', async () => {
    let inner = folder
    for (let depth = 0; depth <= FOLDER_DEPTH + 1; depth++) {
      put(join(inner, `${depth}.txt`))
      inner = join(inner, 'inner')
      mkdirSync(inner)
    }
    assert.deepEqual((await names()).sort(), Array.from({ length: FOLDER_DEPTH + 1 }, (_, n) => String(n)).sort())
  })

  test('a file that is still written waits', async () => {
    put(join(folder, 'old.txt'))
    const fresh = join(folder, 'fresh.txt')
    writeFileSync(fresh, 'The envoys')
    const writing = setInterval(() => writeFileSync(fresh, 'The envoys met'), 100)
    try {
      assert.deepEqual(await names(), ['old'])
    } finally {
      clearInterval(writing)
    }
    assert.deepEqual(await names(), ['old', 'fresh'])
  })
})

test('a file that is no web archive is not held beyond what is allowed', async () => {
  const piece = Buffer.alloc(50_000_000, 'The envoys met in Kirn. ')
  function* endless() {
    for (let size = 0; size < 2 * FILE_BYTES; size += piece.length) yield piece
  }
  const reading = Array.fromAsync(decodeStream({ from: 0, sizeBytes: 2 * FILE_BYTES, chunks: endless() }))
  await assert.rejects(reading, { code: 'intake/too-large' })
})

test('a feed of 70,000 items is read in 512 MB', { timeout: 120_000 }, () => {
  const program = `
    import { decode } from ${JSON.stringify(INDEX)}
    const item = (n) => '<item><guid>' + n + '</guid><title>Round ' + n + ' held in Kirn</title><pubDate>Mon, 02 Mar 2026 08:00:00 GMT</pubDate><description>The envoys of Norland and Vestria met in Kirn on Monday for round ' + n + ' of the talks, a spokesman said.</description></item>'
    const items = Array.from({ length: 70_000 }, (_, n) => item(n)).join('')
    let read = 0
    for await (const _ of decode(Buffer.from('<rss version="2.0"><channel><title>Wire</title>' + items + '</channel></rss>'))) read++
    console.log(read)`
  const flags = ['--max-old-space-size=512', '--input-type=module', '-e', program]
  const { stdout, stderr } = spawnSync(process.execPath, flags, { encoding: 'utf8' })
  assert.equal(stdout.trim(), '70000', stderr)
})
