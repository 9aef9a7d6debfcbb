import assert from 'node:assert/strict'
import { test } from 'vitest'
import { packTrained, quantise, unpackTrained } from './format.ts'
import { hashText, mix, pair } from './hash.ts'
import { loadTrained } from './load.ts'
import { addWeights, findRow, openSparseRows, packSparseRows } from './sparse-rows.ts'

const model = {
  meta: { labels: ['NOUN', 'VERB'], scale: 0.5 },
  sections: {
    bytes: Int8Array.of(-128, 0, 127),
    shorts: Uint16Array.of(1, 65_535),
    floats: Float32Array.of(0.5, -2),
    none: new Uint32Array(0),
    doubles: Float64Array.of(Math.PI),
  },
}

for (const gzip of [true, false])
  test(`trained: a model comes back as it was written, gzip ${gzip}`, () => {
    assert.deepEqual(unpackTrained(packTrained(model, gzip)), model)
  })

test('trained: bytes at an odd offset are read', () => {
  const packed = packTrained(model, false)
  const shifted = new Uint8Array(packed.length + 1)
  shifted.set(packed, 1)
  assert.deepEqual(unpackTrained(shifted.subarray(1)), model)
})

for (const [name, bytes] of [
  ['nothing', Buffer.alloc(0)],
  ['other bytes', Buffer.from('%PDF-1.7 and so on')],
  ['a cut model', packTrained(model, false).subarray(0, 90)],
  ['a cut header', packTrained(model, false).subarray(0, 20)],
] as const)
  test(`trained: ${name} is no model`, () => {
    assert.throws(() => unpackTrained(bytes), { code: 'trained/not-a-model' })
  })

test('trained: a model the package does not carry is named in the error', () => {
  assert.throws(() => loadTrained('no-such-model'), /no-such-model\.bin/)
})

test('trained: weights keep their largest value in eight bits', () => {
  const { values, scale } = quantise(Float32Array.of(0, 1, -12.7, 6.35))
  assert.deepEqual([...values], [0, 10, -127, 64])
  assert.ok(Math.abs(scale - 0.1) < 1e-6)
})

test('trained: sparse rows give each class its weight', () => {
  const packed = packSparseRows('tag', [
    [hashText('met'), [[1, 12.7]]],
    [
      hashText('talks'),
      [
        [0, 2],
        [300, -1],
      ],
    ],
    [hashText('rare'), [[0, 0.001]]],
  ])
  const rows = openSparseRows(unpackTrained(packTrained(packed)), 'tag')
  const scores = new Int32Array(301)
  for (const word of ['met', 'talks', 'talks', 'unknown', 'rare']) addWeights(rows, hashText(word), scores)
  assert.deepEqual([scores[0], scores[1], scores[300]], [40, 127, -20])
  assert.equal(findRow(rows, hashText('rare')), -1)
})

test('trained: hashes of neighbours have nothing in common', () => {
  const low = new Set(Array.from({ length: 1000 }, (_, i) => mix(i) & 0xffff))
  assert.ok(low.size > 980)
  assert.notEqual(pair(1, 2), pair(2, 1))
  assert.equal(hashText('the talks', 4), hashText('talks'))
})
