import assert from 'node:assert/strict'
import { test } from 'vitest'
import { decodeText } from '../../intake/index.ts'
import { parseDispatch } from '../../parse/index.ts'
import { openReader } from './chains.ts'
import { cueFeatures } from './cue-features.ts'
import { encode } from './encode.ts'
import { CUE_FEATURE_NAMES, SPAN_FEATURE_NAMES } from './feature-names.ts'
import { spanFeatures } from './span-features.ts'
import { treeEdges } from './tree-place.ts'

const parsed = parseDispatch(decodeText('The minister said the truce was holding.', {}).dispatch)
const e = encode(parsed, openReader().clusterOf)

test('feature names: every feature of the cue chain has a name', () => {
  assert.equal(CUE_FEATURE_NAMES.length, cueFeatures(e, new Uint8Array(e.n)).stride)
})

test('feature names: every feature of the span chain has a name', () => {
  const rows = spanFeatures(e, treeEdges(e), { from: 2, to: 3 }, 2, { from: 0, to: e.n }, new Uint8Array(e.n))
  assert.equal(SPAN_FEATURE_NAMES.length, rows.stride)
})
