import type { RecordAssessment, RecordCommitment } from '../../../../src/model/record-entry.ts'
import { list } from '../../words/count.ts'
import { levelInWords } from '../../words/level.ts'

const WIDTH = 168
const LEFT = 14
const PER_LEVEL = 46
const BASE = 46
const STACK = 20

type View = readonly [string, RecordAssessment]

/**
 * Where each stands now on the scale 0 to 3: parties as squares, third parties as circles, each with an initial. The
 * bar on the axis spans lowest to highest: it is the disagreement.
 */
export function LatestWord({ commitment, parties }: { commitment: RecordCommitment; parties: readonly string[] }) {
  const views = Object.entries(commitment.views)
  if (!views.length) return null
  const marks = stack(views)
  const height = BASE + 20 + STACK * Math.max(0, ...marks.map((m) => m.row))
  const lift = height - BASE - 20
  const all = views.flatMap(([, { level }]) => (level === null ? [] : typeof level === 'number' ? [level] : [...level]))
  return (
    <div className="stand">
      <svg className="spread" width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        {[0, 1, 2, 3].map((level) => (
          <g key={level}>
            <line className="lv" x1={x(level)} x2={x(level)} y1="0" y2={BASE + lift} />
            <text x={x(level)} y={BASE + lift + 15} textAnchor="middle">
              {level}
            </text>
          </g>
        ))}
        <line className="base" x1={x(0)} x2={x(3)} y1={BASE + lift} y2={BASE + lift} />
        <line className="gap" x1={x(Math.min(...all))} x2={x(Math.max(...all))} y1={BASE + lift} y2={BASE + lift} />
        {marks.map(({ view, low, high, row }) => {
          const middle = (x(low) + x(high)) / 2
          const y = BASE + lift - 14 - STACK * row
          return (
            <g key={view}>
              {low < high ? (
                <path className="range" d={`M${x(low)} ${y - 4}v8M${x(low)} ${y}H${x(high)}M${x(high)} ${y - 4}v8`} />
              ) : null}
              {parties.includes(view) ? (
                <rect className="who" x={middle - 8.5} y={y - 8.5} width="17" height="17" />
              ) : (
                <circle className="who" cx={middle} cy={y} r="9" />
              )}
              <text className="letter" x={middle} y={y + 4.5} textAnchor="middle">
                {view[0]?.toUpperCase()}
              </text>
            </g>
          )
        })}
      </svg>
      <p>{standInWords(commitment)}</p>
    </div>
  )
}

/** "2 levels apart. Vestria says full; the mediator minimum to intermediate." */
export function standInWords({ views, disagreement }: RecordCommitment): string {
  const told = new Map<string, string[]>()
  for (const [view, { level }] of Object.entries(views)) {
    const words = levelInWords(level)
    told.set(words, [...(told.get(words) ?? []), named(view)])
  }
  const says = [...told].map(([level, who]) => `${list(who)} ${who.length > 1 ? 'say' : 'says'} ${level}`).join('; ')
  const gap = disagreement ? `${disagreement === 1 ? '1 level' : `${disagreement} levels`} apart. ` : ''
  const agree = disagreement === 0 ? 'No gap. ' : ''
  return says
    ? `${gap}${agree}${says[0]!.toUpperCase()}${says.slice(1)}.`
    : 'Nobody has said how far it is carried out.'
}

/** Views that are roles read as such: "the mediator"; a party's name stays. */
function named(view: string): string {
  return ['mediator', 'monitor', 'reviewer'].includes(view) ? `the ${view}` : view
}

/** Equal levels stack on each other. */
function stack(views: readonly View[]): { view: string; low: number; high: number; row: number }[] {
  const taken = new Map<number, number>()
  return views.flatMap(([view, { level }]) => {
    if (level === null) return []
    const [low, high] = typeof level === 'number' ? [level, level] : level
    const at = Math.round(low + high)
    const rows = [at - 1, at, at + 1].map((n) => taken.get(n) ?? 0)
    const row = low < high ? Math.max(...rows) : (taken.get(at) ?? 0)
    taken.set(at, row + 1)
    return [{ view, low, high, row }]
  })
}

function x(level: number): number {
  return LEFT + PER_LEVEL * level
}
