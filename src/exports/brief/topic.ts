import type { ProcessRecord } from '../../model/process-record.ts'
import type { Citation, Named } from '../../model/record-entry.ts'
import { type Sides, sideOf } from '../sides.ts'

// A dispatch is on the process where so much of what it tells for or against is: a communique of forty paragraphs that has
// one on it is not.
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
  const onSubject = new Set(
    record.statements.flatMap(({ subjects, citations }) => (subjects.length ? citations.map(placeOf) : [])),
  )
  const enough = Math.min(2, sides.parties.length)

  // on the process, off it, or open: one insider speaks or acts, of what is not told
  const look = ({ label, citations, actors, subjects }: ToldEntry): 'on' | 'off' | 'open' => {
    const acting = actors.map(sideOf)
    const words = [label, ...citations.slice(0, MOST_WORDINGS).map((c) => c.span.exact)].join(' ')
    const named = patterns.filter(({ party, pattern }) => acting.includes(party) || pattern.test(words)).length
    if (named >= enough) return 'on'
    if (actors.some(({ side }) => side !== undefined && !insiders.has(side))) return 'off'
    const isHelped = acting.some((side) => helpers.has(side))
    const isOnSubject = subjects ? subjects.length > 0 : citations.some((c) => onSubject.has(placeOf(c)))
    if (isOnSubject || (named && isHelped)) return 'on'
    return named || isHelped || !actors.length ? 'open' : 'off'
  }

  const counts = new Map<string, { on: number; off: number; open: number }>()
  for (const entry of entriesOf(record)) {
    const seen = look(entry)
    for (const { dispatch } of entry.citations) {
      const count = counts.get(dispatch) ?? { on: 0, off: 0, open: 0 }
      counts.set(dispatch, { ...count, [seen]: count[seen] + 1 })
    }
  }
  const isMostlyOn = ({ dispatch }: Citation) => {
    const { on, off } = counts.get(dispatch) ?? { on: 0, off: 0 }
    return on > 0 && on / (on + off) >= LEAST_SHARE
  }
  return (entry) => {
    if (!isSure(entry.citations)) return false
    const seen = look(entry)
    return seen === 'on' || (seen === 'open' && entry.citations.some(isMostlyOn))
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
      ? `${name.replace(/[aeiou]$/, '')}\\p{Ll}{0,6}`
      : name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
  )
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'u')
}

function placeOf({ dispatch, sentence }: Citation): string {
  return `${dispatch} ${sentence}`
}
