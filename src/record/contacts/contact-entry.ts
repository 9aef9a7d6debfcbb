import type { ContactPhase } from '../../model/finding.ts'
import { digest } from '../../model/finding-key.ts'
import type { Named, RecordContact } from '../../model/record-entry.ts'
import { independentOf } from '../cited.ts'
import { compareText } from '../merge/cluster.ts'
import { isoOf, lengthDays, overlaps } from '../time/interval.ts'
import { type ContactClaim, isPlan } from './claim.ts'

const HAPPENED: readonly ContactPhase[] = ['held', 'under-way']
const MOST_DATES = 100
const FEW_DAYS = 3
const OFF: readonly ContactPhase[] = ['cancelled', 'postponed', 'denied']

/** One contact from all that is said of it. @param claims in order of publication; @param today in days */
export function contactEntry(claims: readonly ContactClaim[], today: number): RecordContact {
  const citations = claims.map((c) => c.cited.citation)
  const id = digest(['contact', claims[0]!.cited.ref])
  const people = participants(claims)
  const time = timing(claims)
  const phase = phaseOf(claims, time.to, today)
  const type = mostTold(claims.map((c) => c.type).sort((a, b) => rank(a) - rank(b)))!
  const place = mostTold(claims.flatMap((c) => (c.place ? c.placeName! : [])))
  const level = mostTold(claims.flatMap((c) => c.level ?? []))
  const happened = claims.some((c) => HAPPENED.includes(c.phase) && !c.cited.citation.corrected)
  const deniedLater = claims.some((c) => c.phase === 'denied' && time.to !== undefined && c.cited.day > time.to)
  const who = people.map((p) => p.name).join(', ')
  return {
    id,
    label: labelOf(type, place, who, time.edtf),
    independent: independentOf(citations),
    citations,
    type,
    phase,
    ...(happened && deniedLater ? { disputed: true as const } : {}),
    participants: people,
    ...(level ? { level } : {}),
    ...(time.edtf ? { when: time.edtf } : {}),
    earlier: time.earlier,
    ...(place ? { place } : {}),
    history: claims.map((c) => ({
      ref: c.cited.ref,
      phase: c.phase,
      when: c.edtf,
      reported: c.cited.citation.reported,
    })),
  }
}

/** Persons where they are named, else the side or office they stand for; once each, the most named first. */
function participants(claims: readonly ContactClaim[]): Named[] {
  const found = new Map<string, { named: Named; count: number }>()
  for (const claim of claims)
    for (const named of claim.people) {
      const key = named.id ?? named.name.toLowerCase()
      const known = found.get(key)
      if (known) {
        known.count++
        if (named.role && !known.named.role) known.named = named
      } else found.set(key, { named, count: 1 })
    }
  const all = [...found.values()]
  const persons = new Set(
    all.flatMap(({ named }) => (named.id && named.side && named.name !== named.side ? [named.side] : [])),
  )
  return all
    .filter(({ named }) => !(persons.has(named.side ?? '') && (!named.id || named.name === named.side)))
    .sort((a, b) => b.count - a.count || compareText(a.named.name, b.named.name))
    .map(({ named }) => named)
}

/**
 * When it was or is to be, by the latest word, and the dates it had before. `to` is its last day. Told without its day,
 * it was about the day of the report: "2026-04-28~".
 */
function timing(claims: readonly ContactClaim[]): { edtf?: string; to?: number; earlier: string[] } {
  const timed = claims.filter((c) => c.when && c.edtf)
  const happened = timed.filter((c) => HAPPENED.includes(c.phase))
  const plans = timed.filter(isPlan)
  const exact = (pool: readonly ContactClaim[]) => {
    const length = Math.min(...pool.map((c) => lengthDays(c.when!)))
    return pool.filter((c) => lengthDays(c.when!) === length)
  }
  const untimed = happened.length
    ? undefined
    : claims.find((c) => c.about && c.phase === 'held' && lengthDays(c.about) <= FEW_DAYS)
  if (untimed) {
    const edtf = `${isoOf(untimed.about!.to)}~`
    const earlier = exactEach(plans.filter((c) => !overlaps(c.when!, untimed.about!))).map((c) => c.edtf!)
    return { edtf, to: untimed.about!.to, earlier: [...new Set(earlier)] }
  }
  const latest = plans.at(-1)
  const current = happened.length
    ? mostTold(exact(happened).map((c) => c.edtf!))
    : latest && exact(plans.filter((c) => overlaps(c.when!, latest.when!))).at(-1)?.edtf
  const now = timed.find((c) => c.edtf === current)
  const dropped =
    !happened.length &&
    latest?.phase === 'postponed' &&
    plans.some((c) => c.phase === 'due' && c.cited.day < latest.cited.day && overlaps(c.when!, latest.when!))
  const before = exactEach(plans.filter((c) => dropped || !now || !overlaps(c.when!, now.when!)))
  const earlier = [...new Set(before.map((c) => c.edtf!))]
  return dropped || !now ? { earlier } : { edtf: now.edtf, to: now.when!.to, earlier }
}

/** Of plans whose times overlap, the exactest: "next week" is no date beside "April 14". */
function exactEach(plans: readonly ContactClaim[]): ContactClaim[] {
  const dates = [...new Map(plans.map((c) => [c.edtf, c])).values()].slice(-MOST_DATES)
  return dates.filter(
    (c) => !dates.some((other) => overlaps(c.when!, other.when!) && lengthDays(other.when!) < lengthDays(c.when!)),
  )
}

function phaseOf(claims: readonly ContactClaim[], to: number | undefined, today: number): RecordContact['phase'] {
  const sound = claims.filter((c) => !c.cited.citation.corrected)
  const pool = sound.length ? sound : claims
  if (pool.some((c) => c.phase === 'held')) return 'held'
  const latest = pool.at(-1)!
  if (pool.some((c) => c.phase === 'under-way'))
    return latest.cited.day < today && to !== undefined && to < today ? 'held' : 'under-way'
  const plans = pool.filter((c) => c.phase === 'due')
  // a proposal repeated, or a clause that says less, does not take back a date that stands
  const phase = OFF.includes(latest.phase) ? latest.phase : plans.length ? 'due' : latest.phase
  if ((phase === 'due' || phase === 'proposed') && to !== undefined && to < today) return 'no-report'
  return phase
}

/** The value most told, the first of those told as often. */
export function mostTold<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce<[T, number] | undefined>(
    (most, next) => (!most || next[1] > most[1] ? next : most),
    undefined,
  )?.[0]
}

/** A summit said to be a meeting is a summit: of types told as often, the one that says more. */
function rank(type: RecordContact['type']): number {
  return type === 'meeting' ? 1 : 0
}

/** "talks in Kirn: Marta Olen, Stefan Druz, 2026-11-17"; what is not known is left out. */
function labelOf(type: string, place: string | undefined, who: string, when: string | undefined): string {
  const what = place ? `${type} in ${place}` : type
  return [who ? `${what}: ${who}` : what, when].filter(Boolean).join(', ')
}
