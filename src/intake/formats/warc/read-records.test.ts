import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { describe, test } from 'vitest'
import { packRecords, warcRecord } from '../../../../scripts/fixtures/write-warc.ts'
import { RECORD_BYTES } from '../../limits.ts'
import { type Read, readRecords } from './read-records.ts'

const RECORDS = ['first', 'second\r\n\r\nWARC/1.1', 'x'.repeat(5_000), ''].map((content, i) =>
  warcRecord('resource', { 'WARC-Target-URI': `https://norpress.example/${i}` }, content),
)
const KINDS = {
  'packed one by one': packRecords(RECORDS),
  'packed as one': gzipSync(Buffer.concat(RECORDS)),
  'not packed': Buffer.concat(RECORDS),
}

function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(bytes: Uint8Array, from = 0, size = 1_000, sizeBytes = bytes.length): Promise<Read[]> {
  return Array.fromAsync(readRecords({ from, sizeBytes, chunks: pieces(bytes.subarray(from), size) }))
}

const addresses = (all: readonly Read[]) =>
  all.flatMap(({ record }) => record?.fields.get('warc-target-uri')?.split('/').at(-1) ?? [])
const faults = (all: readonly Read[]) => all.flatMap(({ fault }) => fault?.what ?? [])

for (const [kind, bytes] of Object.entries(KINDS))
  describe(`an archive ${kind}`, () => {
    for (const size of [1, 7, 1_000, 1_000_000])
      test(`in pieces of ${size} bytes`, async () => {
        const all = await read(bytes, 0, size)
        assert.deepEqual(addresses(all), ['0', '1', '2', '3'])
        assert.deepEqual(faults(all), [])
        assert.equal(Buffer.from(all[1]!.record!.content!).toString(), 'second\r\n\r\nWARC/1.1')
      })

    test('reading goes on where it was left', async () => {
      for (const [i, { resumeAt }] of (await read(bytes)).entries())
        if (resumeAt !== undefined)
          assert.deepEqual(addresses(await read(bytes, resumeAt)), ['0', '1', '2', '3'].slice(i + 1))
    })

    test('cut off anywhere, it says so and gives what stands before', async () => {
      for (let length = 1; length < bytes.length; length += 97) {
        const all = await read(bytes.subarray(0, length), 0, 1_000, bytes.length)
        assert.equal(faults(all).at(-1), 'truncated', `at ${length}`)
        assert.deepEqual(addresses(all), ['0', '1', '2', '3'].slice(0, addresses(all).length))
      }
    })

    test('damaged anywhere, it ends', async () => {
      for (let at = 0; at < bytes.length; at += 13) {
        const damaged = Buffer.from(bytes)
        damaged[at]! ^= 0x55
        assert.ok((await read(damaged)).length < 20)
      }
    })
  })

test('reading can begin at every record but in an archive packed as one', async () => {
  for (const kind of ['packed one by one', 'not packed'] as const)
    assert.ok((await read(KINDS[kind])).every(({ resumeAt }) => resumeAt !== undefined))
  assert.ok((await read(KINDS['packed as one'])).slice(0, -1).every(({ resumeAt }) => resumeAt === undefined))
})

test('a record larger than any page is passed over without being held', async () => {
  const large = warcRecord(
    'resource',
    { 'WARC-Target-URI': 'https://norpress.example/large' },
    Buffer.alloc(RECORD_BYTES + 1),
  )
  for (const archive of [packRecords([large, ...RECORDS]), Buffer.concat([large, ...RECORDS])]) {
    const all = await read(archive, 0, 65_536)
    assert.deepEqual(addresses(all), ['large', '0', '1', '2', '3'])
    assert.equal(all[0]!.record!.content, undefined)
  }
})

test('a member that unpacks to a thousand times its size is passed over', async () => {
  const all = await read(packRecords([warcRecord('resource', {}, Buffer.alloc(200_000_000)), ...RECORDS]), 0, 65_536)
  assert.deepEqual(addresses(all), ['0', '1', '2', '3'])
})
