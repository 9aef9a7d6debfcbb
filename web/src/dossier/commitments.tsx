import { useState } from 'react'
import type { RecordCommitment } from '../../../src/model/record-entry.ts'
import { dayOf, intervalOf } from '../../../src/record/time/interval.ts'
import { entryAddress } from '../address/address.ts'
import { Link } from '../address/link.tsx'
import { CiteNumber } from '../cited/cite.tsx'
import type { NumberOf } from '../cited/numbers.ts'
import { MoreButton } from '../frame/more-button.tsx'
import { capitalised, count, list } from '../words/count.ts'
import { dateInWords } from '../words/edtf.ts'
import { type Axis, percentOf, ticksOf } from './axis.ts'
import { boardOf, FILTERS, type FilterName, ROWS_AT_FIRST } from './board.ts'
import { laneOf, orderViews } from './lane.ts'
import { LaneView } from './lane-view.tsx'
import { LatestWord } from './latest-word.tsx'

const FORCES: Record<RecordCommitment['force'], string> = {
  agreed: 'Agreed',
  pledged: 'Pledged',
  planned: 'Planned',
  proposed: 'Proposed',
  demanded: 'Demanded',
  refused: 'Refused',
  principle: 'Principle',
}

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
  const [isAll, showAll] = useState(false)
  const rows = boardOf(commitments, filter)
  const shown = isAll ? rows : rows.slice(0, ROWS_AT_FIRST)
  const spoken = [...new Set(commitments.flatMap((c) => c.assessments.map((a) => a.view)))]
  return (
    <section id="commitments" aria-labelledby="h-commitments">
      <div className="section-head">
        <h2 id="h-commitments">Commitments</h2>
        <div className="toggles">
          {FILTERS.map(({ name, words, holds }) => {
            const n = commitments.filter(holds).length
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
      <MoreButton hidden={rows.length - ROWS_AT_FIRST} isAll={isAll} onToggle={showAll} />
      <p className="key">
        Height is the level last reported, a stroke is a report. Hatched: between two levels, or older than 60 days.
        Squares are parties, circles mediators and monitors. Not reported is never drawn as not done.
      </p>
    </section>
  )
}

function CommitmentRow({
  slug,
  commitment,
  parties,
  views,
  axis,
  numberOf,
}: {
  slug: string
  commitment: RecordCommitment
  parties: readonly string[]
  views: readonly string[]
  axis: Axis
  numberOf: NumberOf
}) {
  const { id, what, force, by, toward, citations, independent, assessments } = commitment
  const shown = views.filter((v) => parties.includes(v) || assessments.some((a) => a.view === v))
  const due = intervalOf(commitment.due)
  const first = citations[0]!
  const who = list(by.map((b) => b.name))
  return (
    <li className="commitment" data-kind="commitment">
      <div className="what">
        <h3>
          <Link href={entryAddress(slug, id)}>
            <q dir="auto">{capitalised(what)}</q>
          </Link>
          <CiteNumber citation={first} number={numberOf(first)} />
        </h3>
        <p>
          {[FORCES[force], who && `by ${who}`, toward.length && `to ${list(toward.map((t) => t.name))}`]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <p className="quiet">
          {count(citations.length, 'report')} · {count(independent, 'independent source')}
        </p>
        <p className="term">
          <Due commitment={commitment} now={axis.now} />
        </p>
      </div>
      {assessments.length ? (
        <ol className="lanes">
          {shown.map((view) => {
            const lane = laneOf(view, assessments, axis)
            return (
              <li key={view}>
                <span className="who">{view}</span>
                {lane.reports.length ? (
                  <LaneView lane={lane} axis={axis} {...(due && Number.isFinite(due.to) ? { due: due.to } : {})} />
                ) : (
                  <span className="unreported">has not reported</span>
                )}
              </li>
            )
          })}
        </ol>
      ) : (
        <p className="lanes unreported">Not reported on. That is not the same as not done.</p>
      )}
      <LatestWord commitment={commitment} parties={parties} />
    </li>
  )
}

/** "Due 31 Dec 2025, 71 days over"; earlier dates stay, struck. */
function Due({ commitment, now }: { commitment: RecordCommitment; now: number }) {
  const { due, earlierDue, timeliness, stale, lastReported, condition } = commitment
  const end = intervalOf(due)?.to
  const over = timeliness === 'overdue' && end !== undefined ? now - end : 0
  const dry = stale && lastReported ? now - dayOf(lastReported) : 0
  return (
    <>
      {due ? (
        <>
          Due{' '}
          {earlierDue.map((old) => (
            <del key={old}>{dateInWords(old)} </del>
          ))}
          {dateInWords(due)}{' '}
        </>
      ) : (
        'No date set '
      )}
      {over > 0 ? <b className="over">{count(over, 'day')} over</b> : null}
      {timeliness === 'met' ? <b>carried out, as all say who spoke</b> : null}
      {condition ? (
        <span>
          {' '}
          · if <q dir="auto">{condition.wording}</q>
        </span>
      ) : null}
      {dry > 0 ? <span className="dry"> No report for {count(dry, 'day')}</span> : null}
    </>
  )
}
