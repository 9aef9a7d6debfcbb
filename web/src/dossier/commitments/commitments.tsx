import { useMemo, useState } from 'react'
import type { RecordCommitment } from '../../../../src/model/record-entry.ts'
import type { NumberOf } from '../../cited/numbers.ts'
import { type Axis, percentOf, ticksOf } from '../axis.ts'
import { MoreOf } from '../more-of.tsx'
import { boardOf, FILTERS, type FilterName, ROWS_AT_FIRST } from './board.ts'
import { Choice } from './choice.tsx'
import { CommitmentRow } from './commitment-row.tsx'
import { orderViews } from './lane.ts'

const MORE = 40

/** Each commitment a row: what, who owes it, when due; how far by whom over time; where each stands now. */
export function Commitments({
  slug,
  commitments,
  parties,
  axis,
  numberOf,
}: {
  slug: string
  commitments: readonly RecordCommitment[]
  parties: readonly string[]
  axis: Axis
  numberOf: NumberOf
}) {
  const [filter, setFilter] = useState<FilterName>('undertaken')
  const [owes, setOwes] = useState('')
  const [theme, setTheme] = useState('')
  const [most, setMost] = useState(ROWS_AT_FIRST)
  const ofThem = useMemo(
    () => commitments.filter((c) => (!owes || whoOwes(c).includes(owes)) && (!theme || c.theme === theme)),
    [commitments, owes, theme],
  )
  const rows = useMemo(() => boardOf(ofThem, filter), [ofThem, filter])
  const shown = rows.slice(0, most)
  const spoken = [...new Set(commitments.flatMap((c) => c.assessments.map((a) => a.view)))]
  return (
    <section id="commitments" aria-labelledby="h-commitments">
      <div className="section-head">
        <h2 id="h-commitments">Commitments</h2>
        <div className="toggles">
          {FILTERS.map(({ name, words, holds }) => {
            const n = ofThem.filter(holds).length
            return (
              <button
                key={name}
                type="button"
                className="toggle"
                data-kind="commitment"
                aria-pressed={filter === name}
                disabled={!n}
                onClick={() => setFilter(name)}
              >
                {words} <span className="num">{n}</span>
              </button>
            )
          })}
        </div>
        <span className="aside">the most disputed first</span>
      </div>
      <div className="filters">
        <Choice
          words="Who owes it"
          none="owed by anybody"
          value={owes}
          of={commitments.flatMap(whoOwes)}
          onChoose={setOwes}
        />
        <Choice
          words="Theme"
          none="any theme"
          value={theme}
          of={commitments.flatMap((c) => c.theme ?? [])}
          onChoose={setTheme}
        />
      </div>
      <div className="board-head" aria-hidden="true">
        <span>What, who owes it, when it is due</span>
        <div className="axis-cell">
          <svg className="board-axis" width="100%" height="18" aria-hidden="true">
            {ticksOf(axis, 7).map(({ day, label }) => (
              <text key={day} x={`${percentOf(axis, day)}%`} y="13">
                {label}
              </text>
            ))}
          </svg>
        </div>
        <span>Latest word of each: 0 not initiated, 3 carried out in full</span>
      </div>
      <ol className="board">
        {shown.map((commitment) => (
          <CommitmentRow
            key={commitment.id}
            slug={slug}
            commitment={commitment}
            parties={parties}
            views={orderViews(parties, spoken)}
            axis={axis}
            numberOf={numberOf}
          />
        ))}
      </ol>
      <MoreOf left={rows.length - most} step={MORE} onMore={() => setMost(most + MORE)} />
      <p className="key">
        Height is the level last reported, a stroke is a report. Hatched: between two levels, or older than 60 days.
        Squares are parties, circles mediators and monitors. Not reported is never drawn as not done.
      </p>
    </section>
  )
}

/** The sides that owe something, else those who are named. */
function whoOwes({ by }: RecordCommitment): string[] {
  return [...new Set(by.map((b) => b.side ?? b.name))]
}
