import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { decode, decodeStream } from './index.ts'

const FORMATS = join(import.meta.dirname, 'formats')

function* pieces(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

// A file in pieces gives the dispatches of the whole: web archives, which are never held, and the others, which are put together.
for (const [format, name] of [
  ['warc', 'packed'],
  ['warc', 'plain'],
  ['warc', 'packed-as-one'],
  ['eml', 'wire'],
  ['docx', 'communique'],
  ['zip', 'mixed'],
  ['text', 'tass'],
] as const)
  for (const size of [13, 4_096])
    test(`${format}/${name} in pieces of ${size} bytes`, async () => {
      const folder = join(FORMATS, format, 'fixtures', name)
      const bytes = readFileSync(join(folder, readdirSync(folder).find((file) => file.startsWith('source.'))!))
      const hints = { received: '2026-01-01', onFault: () => {} }
      const whole = await Array.fromAsync(decode(bytes, hints))
      const stream = { from: 0, sizeBytes: bytes.length, chunks: pieces(bytes, size) }
      const streamed = await Array.fromAsync(decodeStream(stream, hints))
      assert.ok(whole.length > 0)
      assert.deepEqual(
        streamed.map(({ dispatch }) => dispatch),
        whole.map(({ dispatch }) => dispatch),
      )
    })

test('a web archive is gone on with where it was left', async () => {
  const bytes = readFileSync(join(FORMATS, 'warc/fixtures/packed/source.warc.gz'))
  const [first, second] = await Array.fromAsync(decodeStream({ from: 0, sizeBytes: bytes.length, chunks: [bytes] }))
  const from = first!.resumeAt!
  const rest = await Array.fromAsync(decodeStream({ from, sizeBytes: bytes.length, chunks: [bytes.subarray(from)] }))
  assert.deepEqual(
    rest.map(({ name }) => name),
    [second!.name],
  )
})
