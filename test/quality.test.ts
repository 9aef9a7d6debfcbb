import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { DATA, digestOf, loadBenches, readFloors, runBench } from '../bench/quality/benches.ts'

// Raising a floor is a normal change (`npm run bench:quality -- --pin`); lowering one needs its reason in the same commit.
const floors = readFloors()
for (const bench of await loadBenches()) {
  const pinned = floors[bench.name]
  if (!pinned) continue
  describe(`quality: ${bench.name}`, () => {
    if (!existsSync(join(DATA, bench.needs)))
      return test.skip(`not measured here: ${bench.needs} is not in the data folder (set READOUT_DATA)`, () => {})
    test('no score falls below its floor', { timeout: 600_000 }, async () => {
      assert.equal(digestOf(bench), pinned.digest, 'the data changed: measure anew and pin')
      const { measures } = await runBench(bench)
      const fallen = Object.entries(pinned.floors).flatMap(([name, floor]) => {
        const score = measures!.find((m) => m.name === name)?.score
        return score !== undefined && score >= floor - 0.05 ? [] : [`${name}: ${score?.toFixed(1)} < ${floor}`]
      })
      assert.deepEqual(fallen, [])
    })
  })
}
