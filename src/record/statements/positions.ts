import { digest } from '../../model/finding-key.ts'
import type { Position, RecordStatement } from '../../model/record-entry.ts'
import type { Roster } from '../actors/roster.ts'
import { compareText } from '../merge/cluster.ts'
import { remembered } from '../remembered.ts'
import { stemOf } from '../words/stem.ts'
import { overlap, stemsOf } from '../words/stems.ts'

const MOST_WORDS = 12

/** What each actor, and each side through all who speak for it, said on each subject, oldest first. */
export function positionsOf(statements: readonly RecordStatement[], roster: Roster): Position[] {
  const lines = new Map<string, { actor: string; subject: string; said: RecordStatement[] }>()
  const sideIds = new Map(roster.known.all.flatMap((k) => (k.side ? [[k.side, k.id] as const] : [])))
  for (const statement of statements) {
    const actors = new Set(
      statement.speakers.flatMap((s) => [s.id ?? '', sideIds.get(s.side ?? '') ?? '']).filter(Boolean),
    )
    for (const subject of statement.subjects)
      for (const actor of actors) {
        const key = `${actor} ${subject}`
        const line = lines.get(key)
        if (line) line.said.push(statement)
        else lines.set(key, { actor, subject, said: [statement] })
      }
  }
  return [...lines]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, { actor, subject, said }]) => ({
      id: digest(['position', actor, subject]),
      actor,
      subject,
      line: lineOf(said),
    }))
}

function lineOf(said: readonly RecordStatement[]): Position['line'] {
  const sorted = [...said].sort((a, b) => compareText(a.when ?? '~', b.when ?? '~') || compareText(a.id, b.id))
  return sorted.map((statement, i) => {
    const before = sorted[i - 1]
    const change = before ? changesOf(statement)(before) : { likeness: null, gone: [], fresh: [] }
    return { statement: statement.id, when: statement.when, act: statement.act, ...change }
  })
}

/** What a statement says otherwise than one before it. */
const changesOf = remembered((now: RecordStatement) =>
  remembered((before: RecordStatement) => ({
    likeness: Math.round(100 * overlap(stemsOf(before.content), stemsOf(now.content))) / 100,
    ...wordChanges(before.content, now.content),
  })),
)

/** Words of sense that one wording has and the other has not, as they stand there. */
function wordChanges(before: string, after: string): { gone: string[]; fresh: string[] } {
  const [old, now] = [stemsOf(before), stemsOf(after)]
  const words = (text: string, lacking: ReadonlySet<string>) =>
    [...new Set(text.toLowerCase().match(/\p{L}[\p{L}\p{M}]{2,40}|\d(?:[\d.,]{0,12}\d)?/gu) ?? [])]
      .filter((word) => stemsOf(word).size > 0 && !lacking.has([...stemsOf(word)][0]!) && stemOf(word).length > 0)
      .slice(0, MOST_WORDS)
  return { gone: words(before, now), fresh: words(after, old) }
}
