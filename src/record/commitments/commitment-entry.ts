import type { CommitmentForce } from '../../model/finding.ts'
import { digest } from '../../model/finding-key.ts'
import type { Named, RecordAssessment, RecordCommitment } from '../../model/record-entry.ts'
import { independentOf } from '../cited.ts'
import { mostTold } from '../contacts/contact-entry.ts'
import { compareText } from '../merge/cluster.ts'
import { isoOf, lengthDays, overlaps } from '../time/interval.ts'
import { boundsOf, dayOfAssessment, disagreementOf, inTime, latestViews } from './assessments.ts'
import type { CommitmentClaim } from './claim.ts'
import { STALE_DAYS } from './stale-days.ts'

// From the strongest down: what was agreed stays agreed when it is demanded once more.
const FORCES: readonly CommitmentForce[] = [
  'agreed',
  'pledged',
  'planned',
  'proposed',
  'demanded',
  'refused',
  'principle',
]
const BINDING: readonly CommitmentForce[] = ['agreed', 'pledged', 'planned']

const MOST_OF_IT = 0.75

/** One commitment from all wordings. @param claims in order of publication; @param today in days */
export function commitmentEntry(
  claims: readonly CommitmentClaim[],
  assessments: readonly RecordAssessment[],
  today: number,
): RecordCommitment {
  const citations = uniqueBy(
    claims.map((c) => c.cited.citation),
    (c) => c.ref,
  )
  const best = fullest(claims)
  const forces = FORCES.filter((f) => claims.some((c) => c.force === f))
  const by = uniqueSides(claims.filter((c) => c.force === forces[0] || BINDING.includes(c.force)).flatMap((c) => c.by))
  const due = dueOf(claims)
  const views = latestViews(assessments)
  const levels = Object.values(views).map((v) => boundsOf(v.level)!)
  const met = levels.length > 0 && levels.every(([low]) => low === 3)
  const last = Math.max(...claims.map((c) => c.cited.day), ...assessments.map(dayOfAssessment).filter(Number.isFinite))
  const theme = mostTold(claims.flatMap((c) => c.theme ?? []))
  const reachedAt = claims.find((c) => c.reachedAt)?.reachedAt
  const condition = claims.find((c) => c.condition)?.condition
  return {
    id: digest(['commitment', claims[0]!.ref]),
    label: [by.map((p) => p.name).join(', '), best.what].filter(Boolean).join(': '),
    independent: independentOf(citations),
    citations,
    what: best.what,
    wordings: [...new Set(claims.map((c) => c.what))],
    force: forces[0]!,
    forces,
    by,
    toward: uniqueSides(claims.flatMap((c) => c.toward)),
    ...(theme ? { theme } : {}),
    ...(reachedAt ? { reachedAt } : {}),
    ...(due.now ? { due: due.now.edtf } : {}),
    earlierDue: due.earlier,
    ...(condition ? { condition: { wording: condition } } : {}),
    assessments: inTime(assessments),
    views,
    disagreement: disagreementOf(views),
    timeliness: met ? 'met' : timelinessOf(due.now, today),
    ...(Number.isFinite(last) ? { lastReported: isoOf(last) } : {}),
    stale: Number.isFinite(last) && today - last > STALE_DAYS && !met,
  }
}

/** What holds from a day on is not overdue once that day has come. */
function timelinessOf(due: CommitmentClaim['due'], today: number): RecordCommitment['timeliness'] {
  if (!due) return 'no-deadline'
  if (due.interval.to >= today) return 'not-due'
  return due.begins ? 'no-deadline' : 'overdue'
}

/** The first of the wordings that bind to say most of what the fullest does. */
function fullest(claims: readonly CommitmentClaim[]): CommitmentClaim {
  const binding = claims.filter((c) => BINDING.includes(c.force) && !c.cited.citation.corrected)
  const pool = binding.length ? binding : claims
  const most = Math.max(...pool.map((c) => c.stems.size))
  return pool.find((c) => c.stems.size >= MOST_OF_IT * most)!
}

/** The latest date it is due by, and those it was due by before; what somebody only demands moves no date. */
function dueOf(claims: readonly CommitmentClaim[]): { now?: NonNullable<CommitmentClaim['due']>; earlier: string[] } {
  const told = claims.filter((c) => c.due)
  const binding = told.filter((c) => BINDING.includes(c.force))
  const dues = (binding.length ? binding : told).map((c) => c.due!)
  const latest = dues.at(-1)
  if (!latest) return { earlier: [] }
  const now = dues
    .filter((d) => overlaps(d.interval, latest.interval))
    .reduce((a, b) => (lengthDays(b.interval) < lengthDays(a.interval) ? b : a))
  return { now, earlier: [...new Set(dues.filter((d) => !overlaps(d.interval, now.interval)).map((d) => d.edtf))] }
}

/** Who is bound: the sides persons act for, each once. */
function uniqueSides(people: readonly Named[]): Named[] {
  const sides = uniqueBy(people, (p) => p.side ?? p.id ?? p.name.toLowerCase())
  return sides.map((p) => (p.side ? { name: p.side, side: p.side } : p)).sort((a, b) => compareText(a.name, b.name))
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): T[] {
  return [...new Map([...items].reverse().map((item) => [key(item), item])).values()].reverse()
}
