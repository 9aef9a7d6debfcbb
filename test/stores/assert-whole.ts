import assert from 'node:assert/strict'
import { checkRows, checkTexts } from '../../src/store/check.ts'
import { listDispatches } from '../../src/store/list-dispatches.ts'
import { countRecord } from '../../src/store/status.ts'
import type { Store } from '../../src/store/store.ts'

/** Fails where anything of the dispatches that add-for-ever.ts adds is missing, double or half there. */
export async function assertWhole(store: Store): Promise<void> {
  assert.deepEqual(await store.engine.check(), [])
  assert.deepEqual(await checkRows(store), [])
  assert.deepEqual((await checkTexts(store)).wrong, [])
  const { dispatches, findings } = await countRecord(store)
  assert.equal(findings, 2 * dispatches)
  for (const table of ['dispatch', 'sighting', 'reading', 'actor', 'listing', 'filing'] as const) {
    const { n } = await store.db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    assert.equal(n, dispatches, table)
  }
  assert.equal((await listDispatches(store, { limit: 1, words: '"nothing was agreed"' })).total, dispatches)
}
