import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'vitest'
import type { Source } from '../../src/model/source.ts'
import { loadDispatch } from '../../src/store/load-dispatch.ts'
import { saveSource } from '../../src/store/sources.ts'
import { countRecord } from '../../src/store/status.ts'
import { openStore } from '../../src/store/store.ts'

const PROGRAM = join(import.meta.dirname, 'watch-once.ts')
const PAGES = 40
const ITEMS = 40
const ROUNDS = 4
const text = (what: string, n: number) =>
  `HALM, March 2, 2026. /NORPRESS/. The envoys of Norland and Vestria met in Kirn for ${what} ${n} of the talks, a spokesman said on Monday. They will meet again, he said.`

let folder: string
let server: Server
let asked: Map<string, number>
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'readout-crash-'))
  asked = new Map()
  server = createServer(({ url = '' }, response) => {
    asked.set(url, (asked.get(url) ?? 0) + 1)
    const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const page = /^\/news\/(\d+)$/.exec(url)
    if (page)
      return response.end(
        `<!doctype html><html><head><title>Talks go on</title></head><body><article><h1>Talks go on</h1><p>${text('round', Number(page[1]))}</p><p>The two sides have met every week since the autumn, and both spoke of small steps that had been taken in the valley.</p></article></body></html>`,
      )
    const numbers = (n: number) => Array.from({ length: n }, (_, i) => i)
    if (url === '/sitemap.xml')
      return response.end(
        `<urlset>${numbers(PAGES)
          .map((n) => `<url><loc>${at}/news/${n}</loc></url>`)
          .join('')}</urlset>`,
      )
    if (url === '/feed.xml')
      return response.end(
        `<rss version="2.0"><channel><title>Norpress</title>${numbers(ITEMS)
          .map((n) => `<item><guid>${n}</guid><description>${text('session', n)}</description></item>`)
          .join('')}</channel></rss>`,
      )
    response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterEach(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

/** Watches until so many dispatches are said to be in, then kills, or until there is no more. @returns what it said */
function watch(killAfter: number): Promise<{ id: string; source: string; name: string }[]> {
  const child = spawn(process.execPath, [PROGRAM, folder])
  let said = ''
  const lines = () =>
    said
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line))
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk
    if (lines().filter(({ kind }) => kind === 'item').length >= killAfter) child.kill('SIGKILL')
  })
  child.stderr.pipe(process.stderr)
  return new Promise((resolve) => child.once('close', () => resolve(lines().filter(({ kind }) => kind === 'item'))))
}

test('a watcher killed at any moment loses nothing it said was in, and takes nothing twice', async () => {
  const at = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const store = await openStore({ data: folder })
  try {
    const common: Pick<Source, 'every' | 'keep' | 'allowHosts'> = { every: 0, keep: 'text', allowHosts: ['127.0.0.1'] }
    const act = { by: 'test', at: '2026-03-01T08:00:00.000Z' }
    await saveSource(store, { id: 'map', kind: 'sitemap', address: `${at}/sitemap.xml`, ...common }, act)
    await saveSource(store, { id: 'feed', kind: 'feed', address: `${at}/feed.xml`, ...common }, act)
    const told: string[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const said = await watch(3 + 2 * round)
      told.push(...said.map(({ id }) => id))
      for (const id of told) assert.ok(await loadDispatch(store, id), `${id} was said to be in, and is gone`)
      // what was said to be in is not fetched again
      for (const { source, name } of said) if (source === 'map') asked.set(new URL(name).pathname, -1)
    }
    await watch(Number.POSITIVE_INFINITY)
    for (const [path, times] of asked) if (times === 0) assert.fail(`${path} was fetched again`)
    assert.equal((await countRecord(store)).dispatches, PAGES + ITEMS)
    const sightings = await store.db.selectFrom('sighting').select(['dispatch', 'via']).execute()
    assert.equal(sightings.length, PAGES + ITEMS)
    const items = await store.db.selectFrom('source_item').select(['state']).execute()
    assert.deepEqual([items.length, new Set(items.map((item) => item.state)).size], [PAGES + ITEMS, 1])
    assert.equal((await watch(Number.POSITIVE_INFINITY)).length, 0)
  } finally {
    await store.close()
  }
}, 120_000)
