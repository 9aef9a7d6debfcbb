import type { Target } from '../../model/decision.ts'
import type { FiledReading } from '../../model/process-record.ts'
import type { Reading } from '../../model/reading.ts'
import { refsOfActors, refsOfFindings } from '../refs.ts'

// Half shared of what both cover: a later reader that adds or drops a clause still meets the decision, while two
// findings of one kind in one sentence are told apart.
const SAME_PLACE = 0.5

/** Gives the ref a decision's target has in these readings; its own where nothing there stands at its place. */
export function targetFinder(readings: readonly FiledReading[]): (target: Target) => string {
  const byDispatch = new Map(readings.map((r) => [r.reading.dispatch.id.replace('sha256:', '').slice(0, 16), r]))
  const known = new Map<string, ReadonlyMap<string, string>>()
  return ({ ref, kind, start, end }) => {
    const dispatch = ref.slice(0, 16)
    const reading = byDispatch.get(dispatch)?.reading
    if (!reading || kind === undefined || start === undefined || end === undefined) return ref
    let refs = known.get(dispatch)
    if (!refs) {
      refs = refsOfFindings(reading)
      known.set(dispatch, refs)
    }
    const all = [...refs.values()]
    if (all.includes(ref)) return ref
    let best = ref
    let most = SAME_PLACE
    for (const finding of reading.findings) {
      if (finding.kind !== kind) continue
      const shared = Math.min(finding.span.end, end) - Math.max(finding.span.start, start)
      const likeness = shared / (Math.max(finding.span.end, end) - Math.min(finding.span.start, start))
      if (likeness < most) continue
      most = likeness
      best = refs.get(finding.id)!
    }
    return best
  }
}

/** What a decision names a finding, or an actor ("a3"), of a reading by. @returns undefined where the reading has none such */
export function targetOf(reading: Reading, id: string): Target | undefined {
  const finding = reading.findings.find((f) => f.id === id)
  if (finding)
    return {
      ref: refsOfFindings(reading).get(id)!,
      kind: finding.kind,
      start: finding.span.start,
      end: finding.span.end,
    }
  const ref = refsOfActors(reading).get(id)
  return ref ? { ref, kind: 'actor' } : undefined
}
