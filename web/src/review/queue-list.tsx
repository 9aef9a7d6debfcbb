import type { ReactNode } from 'react'
import { Glyph } from '../kinds/glyphs.tsx'
import { count, excerpt } from '../words/count.ts'
import { KIND_WORDS, type Queue, type ReviewItem } from './queue.ts'

const SHOWN = 9
const JUST_DECIDED = 2

/** How far the sitting has come, what was just decided, and what comes next. */
export function QueueList({
  queue,
  verdicts,
  at,
  onChoose,
  narrowing,
  children,
}: {
  queue: Queue
  verdicts: ReadonlyMap<string, string>
  at: number
  onChoose(at: number): void
  narrowing: ReactNode
  children?: ReactNode
}) {
  const { items, total } = queue
  const decided = items.filter((item) => verdicts.has(item.id)).length
  const from = Math.max(0, at - JUST_DECIDED)
  return (
    <nav className="queue" aria-label="What waits">
      <h2>Review</h2>
      <progress max={total} value={decided} aria-label="Decided" />
      <p className="quiet">
        {decided} of {count(total, 'item')} decided. The doubtful and consequential first.
      </p>
      {narrowing}
      <ol>
        {items.slice(from, from + SHOWN).map((item, n) => (
          <li key={item.id} aria-current={from + n === at ? 'true' : undefined} data-kind={KIND_WORDS[item.kind].hue}>
            <button type="button" onClick={() => onChoose(from + n)}>
              <Glyph name={KIND_WORDS[item.kind].glyph} />
              <span dir="auto">{excerpt(item.label, 56)}</span>
              <span className="num">{verdicts.get(item.id) ?? doubtOf(item)}</span>
            </button>
          </li>
        ))}
      </ol>
      <p className="after">{children}</p>
    </nav>
  )
}

function doubtOf({ question, candidates, citation }: ReviewItem): string {
  const score = question === 'read' || question === 'reopened' ? citation.confidence : candidates[0]?.score
  return score === undefined ? '' : score.toFixed(2)
}
