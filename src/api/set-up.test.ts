import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { VERSION } from '../pipeline/version.ts'
import { loadSource, saveSource } from '../store/sources.ts'
import { openStore, type Store } from '../store/store.ts'
import { Watcher } from '../watch/watcher.ts'
import { createApp } from './app.ts'

const TEXT = (n: number) =>
  `HALM, March ${n}, 2026. /NORPRESS/. The envoys of Norland and Vestria met in Kirn for round ${n} of the talks, a spokesman said on Monday.`
const OF = '/api/processes/kessal-settlement'

let root: string
let data: string
let store: Store
let watcher: Watcher
let app: ReturnType<typeof createApp>
let server: Server
let site: string

// biome-ignore lint/suspicious/noExplicitAny: what comes back is what the tests are about
const send = async (path: string, method = 'GET', body?: object, by?: string): Promise<any> => {
  const headers = { 'content-type': 'application/json', ...(by ? { 'readout-by': encodeURIComponent(by) } : {}) }
  const response = await app.request(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
  const answer = (await response.json()) as object
  return response.ok ? answer : { ...answer, refused: response.status }
}

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'readout-set-up-'))
  data = join(root, 'data')
  mkdirSync(join(root, 'wire/in'), { recursive: true })
  mkdirSync(join(root, 'secret'))
  for (const n of [1, 2]) {
    writeFileSync(join(root, `wire/in/${n}.txt`), TEXT(n))
    utimesSync(join(root, `wire/in/${n}.txt`), new Date(), new Date(Date.now() - 60_000))
  }
  writeFileSync(join(root, 'secret/plan.txt'), TEXT(9))
  symlinkSync(join(root, 'secret'), join(root, 'wire/out'))
  server = createServer((_request, response) =>
    response.end(
      `<rss version="2.0"><channel><title>Norpress World</title><item><guid>n1</guid><title>Round 1</title><description>${TEXT(1)}</description></item></channel></rss>`,
    ),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/feed`
  store = await openStore({ data })
  watcher = new Watcher(store, VERSION)
  const leave = { folders: [join(root, 'wire')], hosts: ['127.0.0.1'] }
  app = createApp({ store, web: data, watcher, leave })
  await send('/api/sample', 'POST')
})
afterAll(async () => {
  await watcher.close()
  await store.close()
  server.closeAllConnections()
  server.close()
  rmSync(root, { recursive: true, force: true })
})

describe('a source from the pages', () => {
  const feed = () => ({ address: site, allowHosts: ['127.0.0.1'], pages: false })

  test('is tried out before it is kept: what it is, what would come in, what would be read in it', async () => {
    const trial = await send('/api/sources/try', 'POST', feed())
    assert.deepEqual([trial.source.kind, trial.title, trial.items, trial.isWhole], ['feed', 'Norpress World', 1, true])
    assert.equal(trial.examples[0].name, 'Round 1')
    assert.ok(trial.examples[0].preview.findings > 0)
    assert.deepEqual((await send('/api/sources')).items, [])
  })

  test('is set up, changed, paused, resumed, taken away and restored, each by whom', async () => {
    const made = await send('/api/sources', 'POST', feed(), 'Ana Lind')
    assert.equal(made.source.id, 'norpress-world')
    const of = '/api/sources/norpress-world'
    assert.equal((await send(of)).by, 'Ana Lind')
    const changed = await send(of, 'PUT', { agency: 'NORPRESS', every: 30, process: 'kessal-settlement' }, 'Bo')
    assert.deepEqual([changed.source.agency, changed.source.every, changed.source.address], ['NORPRESS', 30, site])
    assert.equal((await send(of, 'PUT', { agency: null })).source.agency, undefined)
    assert.equal((await send(of, 'PUT', { process: 'no-such' })).code, 'filing/no-process')
    await send(`${of}/pause`, 'POST')
    assert.equal((await send(of)).source.paused, true)
    assert.deepEqual(await send(`${of}/look`, 'POST'), { changed: false })
    await send(`${of}/resume`, 'POST')
    await send(of, 'DELETE')
    const { items, removed } = await send('/api/sources')
    assert.deepEqual([items.length, removed[0].source.id], [0, 'norpress-world'])
    await send(`${of}/restore`, 'POST')
    assert.equal((await send(of)).source.process, 'kessal-settlement')
  })

  test('is looked at when a person asks', { timeout: 60_000 }, async () => {
    assert.deepEqual(await send('/api/sources/norpress-world/look', 'POST'), { changed: true })
    for (const until = Date.now() + 50_000; Date.now() < until; await setTimeout(200))
      if ((await send('/api/sources/norpress-world')).health.lastNew) break
    const { health } = await send('/api/sources/norpress-world')
    assert.deepEqual([health.items, health.waiting, health.failures], [1, 0, []])
  })

  test('may read folders that the command line allows, and no others', async () => {
    const inside = await send('/api/sources/try', 'POST', { address: join(root, 'wire/in') })
    assert.deepEqual([inside.source.kind, inside.items], ['folder', 2])
    const outside = [
      join(root, 'secret'),
      join(root, 'wire/../secret'),
      join(root, 'wire/out'),
      join(root, 'no-such-folder'),
      join(root, 'wireless'),
      '/etc/passwd',
    ]
    for (const address of outside)
      for (const kind of [undefined, 'folder', 'archive'] as const) {
        const refused = await send('/api/sources', 'POST', { address, ...(kind ? { kind } : {}) })
        assert.deepEqual([refused.refused, refused.code], [403, 'watch/not-from-pages'], `${address} as ${kind}`)
      }
    const spelt = await send('/api/sources', 'POST', { address: 'file:///etc/passwd', kind: 'archive' })
    assert.equal(spelt.code, 'watch/not-from-pages')
  })

  test('may ask hosts of the inside only as the command line allows', async () => {
    const listed = await send('/api/sources/try', 'POST', { address: 'http://10.0.0.1/', allowHosts: ['10.0.0.0/8'] })
    assert.deepEqual([listed.refused, listed.code], [403, 'watch/not-from-pages'])
    const unlisted = await send('/api/sources/try', 'POST', { address: site })
    assert.equal(unlisted.code, 'intake/forbidden-address')
  })

  test('cannot turn what the command line allows one source on other addresses', async () => {
    const source = { id: 'inner', kind: 'page', address: 'http://10.0.0.1/', every: 60, keep: 'text' } as const
    await saveSource(store, { ...source, allowHosts: ['10.0.0.0/8'] }, { by: 'root', at: new Date().toISOString() })
    const refused = await send('/api/sources/inner', 'PUT', { links: 'http://10.0.0.9/*' })
    assert.equal(refused.code, 'watch/not-from-pages')
    assert.equal((await send('/api/sources/inner', 'PUT', { every: 90 })).source.every, 90)
    assert.deepEqual((await loadSource(store, 'inner'))?.allowHosts, ['10.0.0.0/8'])
  })

  test('says no password, and keeps it where only its owner can read', async () => {
    const address = 'imaps://desk@mail.example/INBOX'
    const made = await send('/api/sources', 'POST', { address, id: 'desk', password: 'swan lake' })
    assert.deepEqual([made.source.kind, made.source.hasPassword], ['mailbox', true])
    const said = JSON.stringify([made, await send('/api/sources'), await send('/api/sources/desk')])
    assert.ok(!said.includes('swan lake') && !said.includes('passwords'))
    const { password } = (await loadSource(store, 'desk'))!
    const file = (password as { file: string }).file
    assert.equal(readFileSync(file, 'utf8'), 'swan lake')
    assert.equal(statSync(file).mode & 0o777, 0o600)
    const other = await send('/api/sources', 'POST', { address: 'imaps://x@evil.example/INBOX', id: 'desk' })
    assert.deepEqual([other.refused, other.code], [409, 'watch/source-there'])
    const named = await send('/api/sources', 'POST', { address, password: { env: 'HOME' } })
    assert.equal(named.code, 'api/request')
  })
})

describe('settings', () => {
  test('agencies: two names are one, and what a party’s agency says in its own name is the party’s claim', async () => {
    const before = await send(OF)
    const withdrawal = async () => {
      const { items } = await send(`${OF}/commitments?q=heavy`)
      return items.find((c: { views: object }) => 'media' in c.views || 'Ordania' in c.views)
    }
    assert.ok('media' in (await withdrawal()).views)
    const set = await send(
      '/api/settings/agencies',
      'POST',
      { name: 'NORPRESS', aliases: ['Norpress News'], of: 'Ordania' },
      'Ana Lind',
    )
    assert.deepEqual([set.setting.id, set.setting.counts, set.changed], ['norpress', 'unless-party', true])
    const commitment = await withdrawal()
    assert.equal(commitment.views.Ordania.by.name, 'NORPRESS')
    assert.equal(commitment.views.Ordania.citation.speaksFor, 'Ordania')
    assert.equal((await send(OF)).counts.independent, before.counts.independent - 1)
    const { agencies, senders } = await send('/api/settings')
    assert.equal(agencies[0].by, 'Ana Lind')
    assert.ok(senders.some((s: { name: string }) => s.name === 'NORPRESS'))
    const taken = await send('/api/settings/agencies', 'POST', { name: 'Other', aliases: ['norpress news'] })
    assert.deepEqual([taken.refused, taken.code], [409, 'filing/setting-there'])
    await send('/api/settings/agencies/norpress/undo', 'POST')
    assert.ok('media' in (await withdrawal()).views)
    assert.equal((await send('/api/settings/agencies/norpress/versions')).items.length, 2)
    await send('/api/settings/agencies/norpress/undo', 'POST')
    assert.ok('Ordania' in (await withdrawal()).views)
    await send('/api/settings/agencies/norpress', 'DELETE')
    assert.deepEqual((await send(OF)).counts, before.counts)
  })

  test('themes: one is called otherwise, one hidden, one added', async () => {
    const themes = async () => {
      const { items } = await send(`${OF}/commitments?limit=1000`)
      return new Set(items.map((c: { theme?: string }) => c.theme))
    }
    const before = await themes()
    assert.ok(before.has('withdrawal of forces') && before.has('transport and energy'))
    await send('/api/settings/themes', 'POST', { theme: 'withdrawal of forces', name: 'Pull-back' })
    await send('/api/settings/themes', 'POST', { theme: 'transport and energy', hidden: true })
    await send('/api/settings/themes', 'POST', { name: 'The railway', words: ['railwa*'] })
    const after = await themes()
    assert.ok(after.has('Pull-back') && after.has('The railway') && !after.has('transport and energy'))
    assert.equal((await send(`${OF}/commitments?theme=Pull-back`)).total > 0, true)
    const bad = [
      [{ theme: 'herring' }, /tells no theme "herring"/],
      [{ name: 'Herring' }, /at least one word/],
      [{ name: 'Herring', words: ['x'], colour: 'red' }, /colour|Unrecognized/],
    ] as const
    for (const [draft, message] of bad) {
      const refused = await send('/api/settings/themes', 'POST', draft)
      assert.equal(refused.code, 'filing/bad-setting')
      assert.match(refused.detail, message)
    }
    for (const id of ['withdrawal-of-forces', 'transport-and-energy', 'the-railway'])
      await send(`/api/settings/themes/${id}`, 'DELETE')
    assert.deepEqual(await themes(), before)
  })

  test('names: labels use the chosen one, quotations keep the words of their source', async () => {
    await send('/api/settings/names', 'POST', { name: 'Kirnstad', instead: ['Kirn'] })
    const { items } = await send(`${OF}/contacts?limit=1000`)
    const places = new Set(items.map((c: { place?: string }) => c.place))
    assert.ok(places.has('Kirnstad') && !places.has('Kirn'))
    const held = items.find((c: { place?: string }) => c.place === 'Kirnstad')
    assert.match(held.label, /Kirnstad/)
    assert.doesNotMatch(held.citations[0].span.exact, /Kirnstad/)
    const { items: statements } = await send(`${OF}/statements?q=Kirn`)
    assert.ok(statements.length > 0 && statements.every((s: { content: string }) => !s.content.includes('Kirnstad')))
    await send('/api/settings/names/kirnstad', 'DELETE')
  })
})

describe('imports', () => {
  test('are taken back as a whole and put back; what came another way too stays', async () => {
    const paste = (n: number, id: string) =>
      send('/api/dispatches', 'POST', { text: TEXT(n), import: id, importWords: '2 files' }, 'Ana Lind')
    for (const n of [21, 22]) assert.equal((await paste(n, 'first-one')).import, 'first-one')
    await paste(22, 'second-one')
    const [second, first] = (await send('/api/imports')).items
    assert.deepEqual([first.words, first.by, first.added, first.known], ['2 files', 'Ana Lind', 2, 0])
    assert.deepEqual([second.added, second.known], [0, 1])
    const taken = await send('/api/imports/first-one/take-back', 'POST')
    assert.deepEqual([taken.changed, taken.left, taken.import.withdrawn], [1, 1, 1])
    const back = await send('/api/imports/first-one/put-back', 'POST')
    assert.deepEqual([back.changed, back.import.withdrawn], [1, 0])
    assert.deepEqual((await send('/api/imports/no-such/take-back', 'POST')).refused, 404)
  })
})

test('every act carries the name that came with it, "somebody" without one', async () => {
  const { items } = await send('/api/dispatches?limit=1')
  const id = items[0].id
  const body = await send(`${OF}/brief`)
  await send(`${OF}/briefs`, 'POST', { asOf: body.asOf, body }, 'Żaneta Ł.')
  await send(`${OF}/briefs`, 'POST', { asOf: body.asOf, body })
  const briefs = (await send(`${OF}/briefs`)).items
  assert.deepEqual([briefs[0].by, briefs[1].by], ['somebody', 'Żaneta Ł.'])
  await send(`/api/dispatches/${id}/filings/kessal-settlement`, 'PUT', {}, 'Żaneta Ł.')
  const words = await store.db.selectFrom('filing_word').select('by').orderBy('seq', 'desc').executeTakeFirst()
  assert.equal(words?.by, 'Żaneta Ł.')
  await send(`${OF}/look`, 'PUT', {}, 'Żaneta Ł.')
  assert.ok((await send(OF, 'GET', undefined, 'Żaneta Ł.')).lastLooked)
  assert.equal((await send(OF)).lastLooked, undefined)
  const odd = await app.request(`${OF}/look`, { method: 'PUT', headers: { 'readout-by': '%E0%A4' } })
  assert.equal(odd.status, 200)
})
