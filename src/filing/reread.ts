import { setImmediate } from 'node:timers/promises'
import type { Decision } from '../model/decision.ts'
import { actorRefs, findingRefs } from '../model/finding-key.ts'
import type { Reading } from '../model/reading.ts'
import { readDispatch } from '../pipeline/read-dispatch.ts'
import { targetFinder } from '../record/index.ts'
import { allDecisions, targetsOf } from '../store/decisions.ts'
import { walkReadings } from '../store/reading-walk.ts'
import type { Store } from '../store/store.ts'
import { addReading } from '../store/write.ts'
import { compareReadings, type ReadingDifference } from './compare-readings.ts'
import { introduce } from './introduce.ts'

/** What reading a dispatch anew shows, before anything changes. */
export interface Reread extends ReadingDifference {
  /** of the dispatch */
  readonly id: string
  readonly name?: string
  /** version of the reader then and now */
  readonly from: string
  readonly to: string
  /** decisions on its findings: `held` as before, `moved` to the finding now in their place, `lost` without one */
  readonly decisions: { readonly held: number; readonly moved: readonly string[]; readonly lost: readonly string[] }
}

/**
 * Reads dispatches of the record anew and compares each with the reading that counts. Only those that differ are given.
 * @param apply keeps the new reading of each that differs, beside the old one; from then on it counts
 * @param onStep told how many were read so far
 */
export async function* reread(
  store: Store,
  { process, apply = false, onStep = () => {} }: { process?: string; apply?: boolean; onStep?: (done: number) => void },
): AsyncGenerator<Reread> {
  const decisions = decisionsByDispatch(await allDecisions(store))
  let done = 0
  for await (const before of walkReadings(store, process)) {
    const after = readDispatch(before.dispatch, before.name)
    onStep(++done)
    const difference = compareReadings(before, after)
    if (difference.found.length + difference.gone.length + difference.changed.length > 0) {
      const { id } = before.dispatch
      yield {
        id,
        ...(before.name ? { name: before.name } : {}),
        from: before.reader.version,
        to: after.reader.version,
        ...difference,
        decisions: holdOf(decisions.get(startOf(id)) ?? [], after),
      }
      if (apply) {
        const readAt = new Date().toISOString()
        await addReading(store, { reading: after, introduction: introduce(after.dispatch), readAt }, 'read-anew')
      }
    }
    await setImmediate() // so that a signal to stop is heard between two dispatches
  }
}

function decisionsByDispatch(decisions: readonly Decision[]): ReadonlyMap<string, Decision[]> {
  const byDispatch = new Map<string, Decision[]>()
  for (const decision of decisions)
    for (const start of new Set(targetsOf(decision).map((t) => t.ref.slice(0, 16)))) {
      const known = byDispatch.get(start)
      if (known) known.push(decision)
      else byDispatch.set(start, [decision])
    }
  return byDispatch
}

function holdOf(decisions: readonly Decision[], after: Reading): Reread['decisions'] {
  const find = targetFinder([{ reading: after, recordedAt: '' }])
  const there = new Set([...findingRefs(after).values(), ...actorRefs(after).values()])
  const start = startOf(after.dispatch.id)
  let held = 0
  const moved: string[] = []
  const lost: string[] = []
  for (const decision of decisions) {
    const targets = targetsOf(decision).filter((t) => t.ref.startsWith(start))
    if (targets.every((t) => there.has(t.ref))) held++
    else if (targets.every((t) => there.has(find(t)))) moved.push(decision.id)
    else lost.push(decision.id)
  }
  return { held, moved, lost }
}

function startOf(dispatch: string): string {
  return dispatch.replace('sha256:', '').slice(0, 16)
}
