import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { test } from 'vitest'
import { readSitemap } from './read-sitemap.ts'

const NEWS = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:n="http://www.google.com/schemas/sitemap-news/0.9">
  <url><loc> https://wire.example/1?a=1&amp;b=2 </loc>
    <n:news><n:publication><n:name>Norpress</n:name><n:language>en</n:language></n:publication>
      <n:publication_date>2026-03-02T08:00:00+01:00</n:publication_date><n:title>Ministers &amp; envoys meet</n:title></n:news></url>
  <url><loc>https://wire.example/2</loc><lastmod>2026-03-01</lastmod></url>
  <url><lastmod>2026-03-01</lastmod></url>
</urlset>`

test('a news sitemap gives addresses, headlines and when they were published', () =>
  assert.deepEqual(readSitemap(Buffer.from(NEWS)), {
    kind: 'pages',
    entries: [
      {
        url: 'https://wire.example/1?a=1&b=2',
        title: 'Ministers & envoys meet',
        published: '2026-03-02T08:00:00+01:00',
      },
      { url: 'https://wire.example/2', changed: '2026-03-01' },
    ],
  }))

test('packed with gzip it is the same', () =>
  assert.deepEqual(readSitemap(gzipSync(NEWS)), readSitemap(Buffer.from(NEWS))))

test('an index gives further sitemaps', () =>
  assert.deepEqual(
    readSitemap(Buffer.from('<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>')),
    { kind: 'sitemaps', entries: [{ url: 'https://a.example/1.xml' }] },
  ))

for (const other of ['<rss><channel/></rss>', '<html><body>x</body></html>', 'text', ''])
  test(`no sitemap: ${other}`, () => assert.equal(readSitemap(Buffer.from(other)), undefined))

test('a bomb is not unpacked', () =>
  assert.throws(() => readSitemap(gzipSync(Buffer.alloc(200_000_000))), { code: 'intake/fetch-too-large' }))

test('what is packed and cut off is a bad answer', () =>
  assert.throws(() => readSitemap(gzipSync(NEWS).subarray(0, 100)), { code: 'intake/bad-answer' }))

test('entities of a document type are not expanded', () => {
  const bomb = `<!DOCTYPE urlset [<!ENTITY a "${'x'.repeat(1_000)}"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><urlset><url><loc>https://a.example/&b;</loc></url></urlset>`
  const found = readSitemap(Buffer.from(bomb))
  assert.ok((found?.entries[0]?.url.length ?? 0) < 100)
})

test('addresses beyond what one sitemap may have are left', () => {
  const many = `<urlset>${'<url><loc>https://a.example/</loc></url>'.repeat(50_010)}</urlset>`
  assert.equal(readSitemap(Buffer.from(many))!.entries.length, 50_000)
})
