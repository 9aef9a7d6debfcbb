import type { ProcessRecord } from '../../model/process-record.ts'
import type { Citation, Named } from '../../model/record-entry.ts'
import { type Sides, sideOf } from '../sides.ts'

// A dispatch is on the process where so much of what it tells is: a communique of forty paragraphs that has one on it is not.
const LEAST_SHARE = 1 / 3
const MOST_WORDINGS = 4
// What is read with less is not handed up unless a person accepted it: four in ten such readings are wrong.
const LEAST_CONFIDENCE = 0.6

/** What an entry of the record tells, and who takes part in it. */
export interface ToldEntry {
  readonly label: string
  readonly citations: readonly Citation[]
  readonly actors: readonly Named[]
  readonly subjects?: readonly string[]
}

/** Whether an entry is of the process, and not of something else that its dispatches tell as well, and is surely read. */
export type IsOfProcess = (entry: ToldEntry) => boolean

/**
 * Dispatches tell of more than one process: a summit of two parties ends with a paragraph on a third country. Of the process
 * is what names two of its parties, one with those who mediate or monitor, or a subject of it; and, in dispatches that are
 * mostly on it, all that no outsider has part in.
 */
export function topicOf(record: ProcessRecord, sides: Sides): IsOfProcess {
  if (!sides.parties.length) return (entry) => isSure(entry.citations)
  const helpers = new Set([...sides.mediators, ...sides.monitors])
  const insiders = new Set([...record.actors.filter((a) => a.role).map((a) => a.name), ...sides.parties, ...helpers])
  const patterns = sides.parties.map((party) => ({ party, pattern: namedPattern(party, record) }))
  const subjectsAt = new Map(
    record.statements.flatMap((s) => (s.subjects.length ? s.citations.map((c) => [placeOf(c), s.subjects]) : [])),
  )
  const enough = Math.min(2, sides.parties.length)

  const look = ({ label, citations, actors, subjects }: ToldEntry) => {
    const acting = actors.map(sideOf)
    const words = [label, ...citations.slice(0, MOST_WORDINGS).map((c) => c.span.exact)].join(' ')
    const named = patterns.filter(({ party, pattern }) => acting.includes(party) || pattern.test(words)).length
    const isHelped = acting.some((side) => helpers.has(side))
    const hasOutsider = actors.some(({ side }) => side !== undefined && !insiders.has(side))
    const isOnSubject = subjects ? subjects.length > 0 : citations.some((c) => subjectsAt.has(placeOf(c)))
    const isSurely = named >= enough || (!hasOutsider && (isOnSubject || (named > 0 && isHelped)))
    return { isSurely, mayBe: !hasOutsider && (named > 0 || isHelped || !actors.length) }
  }

  const shares = new Map<string, { all: number; on: number }>()
  for (const entry of entriesOf(record)) {
    const { isSurely } = look(entry)
    for (const { dispatch } of entry.citations) {
      const share = shares.get(dispatch) ?? { all: 0, on: 0 }
      shares.set(dispatch, { all: share.all + 1, on: share.on + Number(isSurely) })
    }
  }
  const isMostlyOn = ({ dispatch }: Citation) => {
    const { all, on } = shares.get(dispatch) ?? { all: 1, on: 0 }
    return on / all >= LEAST_SHARE
  }
  return (entry) => {
    if (!isSure(entry.citations)) return false
    const { isSurely, mayBe } = look(entry)
    return isSurely || (mayBe && entry.citations.some(isMostlyOn))
  }
}

/** Accepted by a person, or read with enough confidence. */
export function isSure(citations: readonly Citation[]): boolean {
  return citations.some((c) => c.state !== 'candidate' || c.confidence >= LEAST_CONFIDENCE)
}

function entriesOf({ contacts, commitments, statements }: ProcessRecord): ToldEntry[] {
  return [
    ...contacts.map((c) => ({ ...c, actors: c.participants })),
    ...commitments.map((c) => ({ ...c, actors: [...c.by, ...c.toward] })),
    ...statements.map((s) => ({ ...s, actors: [...s.speakers, ...(s.addressee ? [s.addressee] : [])] })),
  ]
}

/** The names of a party; of a single word also what is made of it: "Vestria" and "Vestrian". */
function namedPattern(party: string, { actors }: ProcessRecord): RegExp {
  const names = [party, ...(actors.find((a) => a.name === party && a.role === 'party')?.names ?? [])]
  const forms = [...new Set(names)].map((name) =>
    /^\p{Lu}\p{Ll}{3,}$/u.test(name)
      ? `${name.slice(0, Math.max(4, name.length - 2))}\\p{Ll}{0,6}`
      : name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'u')
}

function placeOf({ dispatch, sentence }: Citation): string {
  return `${dispatch} ${sentence}`
}
