import type { Position, RecordStatement } from '../../../../src/model/record-entry.ts'
import { overlap, stemsOf } from '../../../../src/record/words/stems.ts'
import type { Speaker } from './speakers.ts'
import { type Piece, wordChanges } from './wording.ts'

/** One statement of a speaker, in pieces, with what changed since the last time the same speaker said nearly that. */
export interface Said {
  readonly statement: RecordStatement
  readonly pieces: readonly Piece[]
  /** the statement it is compared with; undefined where nothing said before is alike */
  readonly before?: RecordStatement
}

/** What was said in a stretch of time: a day, or a month where many days are spoken on. */
export interface PositionRow {
  /** EDTF; empty where no day is known */
  readonly when: string
  /** in the order of the speakers, each newest first; empty where one has no statement of that stretch */
  readonly sides: readonly (readonly Said[])[]
}

/** How many rows stand there before one asks for more. */
export const ROWS_AT_FIRST = 6
/** How many statements of one speaker stand there in one row. */
export const SAID_AT_FIRST = 3
// With more days than this, speakers seldom fall on the same one and would never stand side by side.
const MOST_DAYS = 12
// Below this share of stems in common two statements are two thoughts, and marking what changed says nothing. Looked at
// over the subjects of eight processes of 2021 to 2025: below it most lines were struck and written anew.
const ALIKE = 0.4

/** What the chosen speakers said on a subject, newest first; what has no day comes last. */
export function positionRows({
  positions,
  statements,
  subject,
  speakers,
}: {
  positions: readonly Position[]
  statements: readonly RecordStatement[]
  subject: string
  speakers: readonly Speaker[]
}): PositionRow[] {
  const byId = new Map(statements.map((s) => [s.id, s]))
  const sides = speakers.map(({ id }) => {
    const line = positions.find((p) => p.actor === id && p.subject === subject)?.line ?? []
    return compared(line.flatMap(({ statement }) => byId.get(statement) ?? []))
  })
  const days = new Set(sides.flat().map((said) => startOf(said, DAY)))
  const length = days.size > MOST_DAYS ? MONTH : DAY
  const stretches = [...new Set(sides.flat().map((said) => startOf(said, length)))].sort().reverse()
  return stretches.map((when) => ({
    when,
    sides: sides.map((line) => line.filter((said) => startOf(said, length) === when).reverse()),
  }))
}

/** The same rows from the other end. */
export function oldestFirst(rows: readonly PositionRow[]): PositionRow[] {
  return [...rows].reverse().map(({ when, sides }) => ({ when, sides: sides.map((said) => [...said].reverse()) }))
}

/** Each statement of a line, oldest first, against the one before it that is most alike. */
function compared(line: readonly RecordStatement[]): Said[] {
  const stems = line.map((s) => stemsOf(s.content))
  return line.map((statement, at): Said => {
    let best = -1
    let most = ALIKE
    for (let i = 0; i < at; i++) {
      const likeness = overlap(stems[i]!, stems[at]!)
      if (likeness >= most) [best, most] = [i, likeness]
    }
    const before = line[best]
    const words = plain(statement.content)
    if (!before) return { statement, pieces: [{ text: words, is: 'same' }] }
    return { statement, before, pieces: wordChanges(plain(before.content), words) }
  })
}

// of an EDTF value: "2026-03-05" and "2026-03"
const DAY = 10
const MONTH = 7

function startOf({ statement }: Said, length: number): string {
  return statement.when?.slice(0, length) ?? ''
}

function plain(content: string): string {
  return content.replace(/\s+/gu, ' ').trim()
}
