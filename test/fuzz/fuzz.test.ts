import assert from 'node:assert/strict'
import { test } from 'vitest'
import { decodeMutated, readSeeds } from './decode-mutated.ts'

const MUTATIONS = 1_500
const MEMORY_BYTES = 600_000_000

// A short run of `npm run fuzz`, which does as many as it is told to.
test(`${MUTATIONS} mutated inputs are read or refused, in time and in memory`, async () => {
  const seeds = readSeeds()
  const faults: string[] = []
  for (let number = 1; number <= MUTATIONS; number++) {
    const { seed, what } = await decodeMutated(seeds, number)
    if (what) faults.push(`mutation ${number} of ${seed}: ${what}`)
  }
  assert.deepEqual(faults, [])
  assert.ok(process.memoryUsage().heapUsed < MEMORY_BYTES)
})
