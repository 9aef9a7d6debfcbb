import type { Shape } from './items.ts'
import { Sign } from './shapes.tsx'

const AXIS = { from: 0, to: 100, now: 100 }
const SIGNS: readonly {
  readonly shape: Shape
  readonly days: readonly [number, number]
  readonly isAbout?: true
  readonly words: string
}[] = [
  { shape: 'held', days: [50, 50], words: 'held' },
  { shape: 'held', days: [50, 50], isAbout: true, words: 'held about then' },
  { shape: 'held', days: [15, 84], words: 'held some time within' },
  { shape: 'due', days: [50, 50], words: 'to come' },
  { shape: 'range', days: [15, 84], words: 'to come some time within' },
  { shape: 'lapsed', days: [15, 84], words: 'passed, no report' },
  { shape: 'put-off', days: [50, 50], words: 'put off' },
  { shape: 'flag', days: [35, 35], words: 'falls due' },
  { shape: 'incident', days: [50, 50], words: 'incident' },
]

/** What the signs of the timeline mean. */
export function SignsKey() {
  return (
    <ul className="key signs">
      {SIGNS.map(({ shape, days: [from, to], isAbout = false, words }) => (
        <li key={words}>
          <svg className="timeline" width={from === to ? 16 : 32} height="22" aria-hidden="true">
            <Sign item={{ shape, from, to, isOverdue: false, isAbout }} y={11} axis={AXIS} />
          </svg>
          {words}
        </li>
      ))}
      <li>
        <svg className="timeline" width="8" height="22" aria-hidden="true">
          <line className="tick held" x1="4" x2="4" y1="6" y2="16" />
        </svg>
        one more, no room for its words
      </li>
    </ul>
  )
}
