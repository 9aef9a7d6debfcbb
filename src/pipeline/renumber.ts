import type { Actor } from '../model/actor.ts'
import type { Finding } from '../model/finding.ts'

/** Fields that hold the id of another finding or a list of such. */
const LINKS = ['time', 'occasion', 'within', 'reachedAt', 'due', 'asOf', 'commitment', 'by'] as const

/**
 * Puts findings in text order, numbers them "f1", "f2" … and rewrites the links between them.
 *
 * A link to a finding that does not exist is dropped: a field the text does not support is absent.
 * Actors are numbered "a1", "a2" … in order of first mention; those never mentioned are dropped with every link to them.
 * @returns also the ids the findings had before, by their new ones
 */
export function renumber(
  actors: readonly Actor[],
  findings: readonly Finding[],
): { actors: Actor[]; findings: Finding[]; provisional: Map<string, string> } {
  const ordered = [...findings].sort(
    (a, b) =>
      a.span.start - b.span.start ||
      b.span.end - a.span.end ||
      a.kind.localeCompare(b.kind) ||
      a.id.localeCompare(b.id),
  )
  const kept = [...actors].sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || a.id.localeCompare(b.id))
  const findingIds = new Map(ordered.map((f, i) => [f.id, `f${i + 1}`]))
  const actorIds = new Map(kept.map((a, i) => [a.id, `a${i + 1}`]))
  return {
    actors: kept.map((a) => ({
      ...a,
      id: actorIds.get(a.id)!,
      offices: a.offices.map((office) =>
        compact({
          ...office,
          of: office.of && actorIds.get(office.of),
          time: office.time && findingIds.get(office.time),
        }),
      ),
    })),
    findings: ordered.map((f) => relink(f, findingIds, actorIds)),
    provisional: new Map([...findingIds].map(([given, id]) => [id, given])),
  }
}

function relink(
  finding: Finding,
  findingIds: ReadonlyMap<string, string>,
  actorIds: ReadonlyMap<string, string>,
): Finding {
  const out: Record<string, unknown> = { ...finding, id: findingIds.get(finding.id) }
  for (const field of LINKS) {
    const value = out[field]
    if (typeof value !== 'string') continue
    if (field === 'by' && finding.kind === 'assessment') out[field] = value === 'source' ? value : actorIds.get(value)
    else out[field] = findingIds.get(value)
  }
  const actorsOf = (value: unknown) => [...new Set((value as string[]).flatMap((id) => actorIds.get(id) ?? []))]
  for (const field of ['speakers', 'parties', 'toward', 'actor', 'recipient'])
    if (Array.isArray(out[field])) out[field] = actorsOf(out[field])
  for (const field of ['member', 'of', 'addressee'])
    if (typeof out[field] === 'string') out[field] = actorIds.get(out[field])
  if (finding.kind === 'contact') {
    const seen = new Set<string>()
    out.participants = finding.participants.flatMap((p) => {
      const actor = actorIds.get(p.actor)
      if (!actor || seen.has(actor)) return []
      seen.add(actor)
      return [compact({ ...p, actor })]
    })
  }
  return compact(out) as Finding
}

/** The same object without its undefined fields. */
function compact<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T
}
