import type { SourceHealth } from '../model/source.ts'
import { sourceFigures } from '../store/source-health.ts'
import type { Store } from '../store/store.ts'
import { judgeHealth } from './judge-health.ts'

const NOTHING_YET: SourceHealth = { state: 'new', items: 0, waiting: 0, failed: 0, edits: 0, failures: [] }

/** How a source is doing now. */
export async function healthOf(store: Store, id: string, now = new Date()): Promise<SourceHealth> {
  const figures = await sourceFigures(store, id)
  return figures ? judgeHealth(figures, now) : NOTHING_YET
}
