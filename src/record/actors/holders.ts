import { isHead, sameOffice } from './office.ts'

/** One dispatch's word that somebody held an office that day. `from` and `to` where the process file says so. */
export interface OfficeEvidence {
  readonly person: string
  readonly office: string
  readonly of: string
  readonly from: number
  readonly to: number
}

export interface HolderCandidate {
  readonly person: string
  readonly score: number
  readonly reason: string
}

// An office seldom changes hands within two months; after a year and more it may well have.
const NEAR_DAYS = 60
const FAR_DAYS = 400
const SCORE = { during: 0.97, between: 0.95, near: 0.93, far: 0.8, beyond: 0.6 }

/** From this score on an unnamed office holder is taken for the one the record knows; below it a person is asked. */
export const SURE_HOLDER = 0.9

/** Who held an office on a day, by what dispatches of that time call people. */
export class Holders {
  /** by state or body, by office, by person: times, in order */
  readonly #evidence = new Map<string, Map<string, Map<string, OfficeEvidence[]>>>()

  constructor(evidence: readonly OfficeEvidence[]) {
    for (const e of [...evidence].sort((a, b) => a.from - b.from || a.to - b.to)) {
      const offices = enter(this.#evidence, e.of, () => new Map<string, Map<string, OfficeEvidence[]>>())
      const persons = enter(offices, e.office, () => new Map<string, OfficeEvidence[]>())
      enter(persons, e.person, () => [] as OfficeEvidence[]).push(e)
    }
  }

  /** Candidates, the likeliest first; none where the record has no evidence. Two before and after that differ are both doubtful. */
  on(office: string, of: string, day: number): readonly HolderCandidate[] {
    const offices = this.#evidence.get(of)
    // "leader" is the president where only one is known, and open where a prime minister is known beside
    const pool =
      offices?.has(office) && !isHead(office)
        ? [offices.get(office)!]
        : [...(offices ?? [])].flatMap(([known, persons]) => (sameOffice(known, office) ? [persons] : []))
    const nearest = pool.flatMap((persons) =>
      [...persons].map(([person, times]) => ({ person, ...nearestTo(times, day) })),
    )
    const before = Math.min(...nearest.map((n) => n.before))
    const after = Math.min(...nearest.map((n) => n.after))
    const candidates = nearest.flatMap((n) => {
      const isBefore = Number.isFinite(before) && n.before === before
      const isAfter = Number.isFinite(after) && n.after === after
      return isBefore || isAfter ? [{ person: n.person, ...rate(isBefore, isAfter, before, after) }] : []
    })
    const persons = new Set(candidates.map((c) => c.person))
    return candidates
      .filter((c, i) => candidates.findIndex((other) => other.person === c.person) === i)
      .map((c) =>
        persons.size > 1 ? { ...c, score: c.score / persons.size, reason: `${c.reason}; the record has another` } : c,
      )
      .sort((x, y) => y.score - x.score || (x.person < y.person ? -1 : 1))
  }
}

/** Days from the last evidence up to `day` and to the first from it on; 0 within one. */
function nearestTo(times: readonly OfficeEvidence[], day: number): { before: number; after: number } {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (times[middle]!.from <= day) low = middle + 1
    else high = middle
  }
  const [last, next] = [times[low - 1], times[low]]
  const before = last ? Math.max(0, day - last.to) : Number.POSITIVE_INFINITY
  if (before === 0) return { before: 0, after: 0 }
  return { before, after: next ? next.from - day : Number.POSITIVE_INFINITY }
}

function enter<V>(map: Map<string, V>, key: string, make: () => V): V {
  const found = map.get(key)
  if (found !== undefined) return found
  const made = make()
  map.set(key, made)
  return made
}

function rate(isBefore: boolean, isAfter: boolean, before: number, after: number) {
  if (isBefore && before === 0) return { score: SCORE.during, reason: 'named in the office that day' }
  if (isBefore && isAfter)
    return { score: SCORE.between, reason: `in the office ${before} days before and ${after} after` }
  const days = isBefore ? before : after
  const reason = `in the office ${days} days ${isBefore ? 'before' : 'after'}`
  return { score: days <= NEAR_DAYS ? SCORE.near : days <= FAR_DAYS ? SCORE.far : SCORE.beyond, reason }
}
