import { figure } from '../words/count.ts'
import { KIND_WORDS, type Narrowed, type Queue } from './queue.ts'

type Kind = keyof typeof KIND_WORDS

/** Chooses which items to go through, with how many there are of each. */
export function Narrow({
  queue: { kinds, setAside },
  narrowed,
  onNarrow,
}: {
  queue: Queue
  narrowed: Narrowed
  onNarrow(to: Narrowed): void
}) {
  const all = Object.values(kinds).reduce((sum, n) => sum + n, 0)
  const some = (Object.keys(KIND_WORDS) as Kind[]).filter((kind) => kinds[kind] || kind === narrowed)
  return (
    <label className="subject narrow">
      <span className="visually-hidden">Which items</span>
      <select value={narrowed} onChange={(event) => onNarrow(event.target.value as Narrowed)}>
        <option value="all">All kinds ({figure(all)})</option>
        {some.map((kind) => (
          <option key={kind} value={kind}>
            {KIND_WORDS[kind].many} ({figure(kinds[kind] ?? 0)})
          </option>
        ))}
        <option value="set-aside">Set aside as unsure ({figure(setAside)})</option>
      </select>
    </label>
  )
}
