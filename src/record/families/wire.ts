import type { Dispatch } from '../../model/dispatch.ts'
import { compareText } from '../merge/cluster.ts'
import { type AgencyOf, announced } from './relation.ts'

/** By these the versions of one wire item meet: its identifier and those it replaces or carries on. */
export function wireKeys({ wire }: Dispatch): string[] {
  const ids = [wire?.guid, ...(wire?.replaces ?? []), wire?.evolvedFrom]
  return [...new Set(ids.flatMap((id) => (id ? [`guid ${id}`] : [])))]
}

/** True where the wire itself says that the later takes the place of the earlier. */
export function isVersionOf({ wire: later }: Dispatch, { wire: earlier }: Dispatch): boolean {
  if (!later || !earlier?.guid) return false
  return (
    later.guid === earlier.guid || later.evolvedFrom === earlier.guid || Boolean(later.replaces?.includes(earlier.guid))
  )
}

/** Versions of one day: as the wire sent and counted them. */
export function inWireOrder(a: Dispatch, b: Dispatch): number {
  const [one, other] = [a.wire, b.wire]
  return (
    (one?.sent && other?.sent ? compareText(instant(one.sent), instant(other.sent)) : 0) ||
    (one?.guid !== undefined && one.guid === other?.guid
      ? Number(one.version ?? 0) - Number(other.version ?? 0) || 0
      : 0)
  )
}

/**
 * A correction or kill that names what it is about by its slug alone is about the last item before it that has the slug.
 * @param dispatches in order of time
 * @returns the dispatch each is about, by its id
 */
export function slugTargets(
  dispatches: readonly { dispatch: Dispatch; day: number }[],
  days: number,
  agencyOf: AgencyOf,
): Map<string, string> {
  const last = new Map<string, { id: string; day: number }>()
  const targets = new Map<string, string>()
  for (const { dispatch, day } of dispatches) {
    const { slug } = dispatch.wire ?? {}
    if (!slug) continue
    const key = `${agencyOf(dispatch)} ${slug.trim().toLowerCase()}`
    const before = last.get(key)
    const relation = announced(dispatch)
    if (before && (relation === 'correction' || relation === 'kill') && day - before.day <= days)
      targets.set(dispatch.id, before.id)
    if (relation !== 'kill') last.set(key, { id: dispatch.id, day })
  }
  return targets
}

function instant(stamp: string): string {
  const time = Date.parse(stamp)
  return Number.isNaN(time) ? stamp : new Date(time).toISOString()
}
