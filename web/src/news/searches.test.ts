import assert from 'node:assert/strict'
import { test } from 'vitest'
import { readSearches } from './searches.ts'

const FERRY = { name: 'Ferry', address: '/news?q=ferry' }

const cases: [kept: string | undefined, searches: object[]][] = [
  [undefined, []],
  [JSON.stringify([FERRY]), [FERRY]],
  ['not JSON', []],
  ['{"name": "Ferry"}', []],
  [JSON.stringify([null, 7, {}, { name: '', address: '/news' }, FERRY]), [FERRY]],
  [JSON.stringify([{ name: 'elsewhere', address: 'https://example.org/news' }]), []],
  [JSON.stringify([{ name: 'script', address: 'javascript:alert(1)' }]), []],
]
for (const [kept, searches] of cases)
  test(`searches kept as ${kept}`, () => assert.deepEqual(readSearches(kept), searches))
