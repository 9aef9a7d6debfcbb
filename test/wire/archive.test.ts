import assert from 'node:assert/strict'
import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, test } from 'vitest'
import { packRecords, warcPage } from '../../scripts/fixtures/write-warc.ts'
import { listArchive } from '../../src/intake/sources/archive/list-archive.ts'
import { Fetcher } from '../../src/intake/sources/fetch/fetcher.ts'
import { Manners } from '../../src/intake/sources/fetch/manners.ts'
import type { Source } from '../../src/model/source.ts'

const line = (n: number) =>
  `${JSON.stringify({ text: `The envoys met in Kirn for round ${n} of the talks, a spokesman said.`, published: '2026-03-02' })}\n`
const lines = (from: number, to: number) => Array.from({ length: to - from }, (_, i) => line(from + i)).join('')
const page = (n: number) =>
  warcPage(
    `https://norpress.example/${n}`,
    '2026-03-02T08:00:00Z',
    `<!doctype html><html><head><title>Round ${n} held</title></head><body><article><h1>Round ${n} held</h1><p>HALM, March 2. /NORPRESS/. The envoys of Norland and Vestria met in Kirn on Monday for round ${n} of the talks, a spokesman said.</p><p>They are to meet again before the end of the month, the mediators said in a statement after the round.</p></article></body></html>`,
  )

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-archive-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** @param stopAfter batches that are dealt with before the look is broken off */
async function look(address: string, place?: string, stopAfter = Number.POSITIVE_INFINITY) {
  const source: Source = { id: 'old', kind: 'archive', address, every: 60, keep: 'text' }
  const tools = { fetcher: new Fetcher(new Manners('1.0')), env: {} }
  let [next, items, unchanged, batches] = [place, 0, false, 0]
  for await (const batch of listArchive(source, place, tools)) {
    for (const item of batch.items) for await (const _dispatch of item.decode!({})) items++
    next = batch.place ?? next
    unchanged ||= batch.unchanged === true
    if (++batches >= stopAfter) break
  }
  return { place: next, items, unchanged }
}

for (const [name, write] of [
  ['as they are', (text: string) => Buffer.from(text)],
  ['packed', (text: string) => gzipSync(text)],
] as const)
  test(`JSON Lines ${name} go on where the last look was broken off`, async () => {
    const file = join(folder, 'old.jsonl')
    writeFileSync(file, write(lines(0, 120)))
    const first = await look(file, undefined, 1)
    assert.equal(first.items, 50)
    const second = await look(file, first.place)
    assert.equal(second.items, 70)
    assert.deepEqual(await look(file, second.place), { place: second.place, items: 0, unchanged: true })
  })

for (const [name, write] of [
  ['packed', packRecords],
  ['as it is', (records: readonly Buffer[]) => Buffer.concat(records)],
] as const)
  test(`a web archive ${name} goes on where the last look was broken off`, async () => {
    const file = join(folder, 'old.warc.gz')
    writeFileSync(file, write(Array.from({ length: 60 }, (_, n) => page(n))))
    const first = await look(file, undefined, 1)
    assert.equal(first.items, 50)
    const second = await look(file, first.place)
    assert.equal(second.items, 10)
    assert.deepEqual(await look(file, second.place), { place: second.place, items: 0, unchanged: true })
  })

test('a file that grew is read on from its old end', async () => {
  const file = join(folder, 'old.jsonl')
  writeFileSync(file, lines(0, 60))
  const { place } = await look(file)
  appendFileSync(file, lines(60, 65))
  assert.equal((await look(file, place)).items, 5)
})

test('one that is shorter than it was is read anew', async () => {
  const file = join(folder, 'old.jsonl')
  writeFileSync(file, lines(0, 60))
  const { place } = await look(file)
  writeFileSync(file, lines(100, 110))
  assert.equal((await look(file, place)).items, 10)
})

test('a packed file that is cut off says so, after what is whole', async () => {
  const file = join(folder, 'old.jsonl.gz')
  const whole = gzipSync(lines(0, 3_000))
  writeFileSync(file, whole.subarray(0, whole.length - 200))
  await assert.rejects(look(file), { code: 'intake/bad-archive', message: /cut off or damaged/ })
})

test('a line without end is no JSON Lines', async () => {
  const file = join(folder, 'old.jsonl')
  writeFileSync(file, `{"text":"${'x'.repeat(17_000_000)}`)
  await assert.rejects(look(file), { code: 'intake/too-large' })
})

test('a file that is not there is named', async () =>
  assert.rejects(look(join(folder, 'none.jsonl')), { code: 'intake/no-file' }))
