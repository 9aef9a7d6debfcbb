import type { RecordCommitment } from '../../../../src/model/record-entry.ts'
import { dayOf, intervalOf } from '../../../../src/record/time/interval.ts'
import { entryAddress } from '../../address/address.ts'
import { Link } from '../../address/link.tsx'
import { CiteNumber } from '../../cited/cite.tsx'
import type { NumberOf } from '../../cited/numbers.ts'
import { capitalised, count, excerpt, list } from '../../words/count.ts'
import { dateInWords } from '../../words/edtf.ts'
import type { Axis } from '../axis.ts'
import { laneOf } from './lane.ts'
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

// Of what is longer the whole stands on its own page.
const WHAT_LETTERS = 120

/** What was undertaken, by whom and until when; how far by whom over time; where each stands now. */
export function CommitmentRow({
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
  const all = views.map((view) => laneOf(view, assessments, axis))
  const lanes = all.filter((lane) => lane.reports.length)
  const silent = all.filter((lane) => !lane.reports.length && parties.includes(lane.view)).map((lane) => lane.view)
  const due = intervalOf(commitment.due)
  const first = citations[0]!
  const who = list(by.map((b) => b.name))
  return (
    <li className="commitment" data-kind="commitment">
      <div className="what">
        <h3>
          <Link href={entryAddress(slug, id)}>
            <q dir="auto">{excerpt(capitalised(what), WHAT_LETTERS)}</q>
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
          {lanes.map((lane) => (
            <li key={lane.view}>
              <span className="who">{lane.view}</span>
              <LaneView lane={lane} axis={axis} {...(due && Number.isFinite(due.to) ? { due: due.to } : {})} />
            </li>
          ))}
          {silent.length ? (
            <li className="silent">
              <span className="unreported">
                {list(silent)} {silent.length > 1 ? 'have' : 'has'} not reported
              </span>
            </li>
          ) : null}
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
