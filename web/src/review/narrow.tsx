import { capitalised } from '../words/count.ts'
import { isSetAside, type ReviewItem } from './queue.ts'

/** Which items of the queue to go through: all, one kind, or those set aside for a second reader. */
export type Narrowed = ReviewItem['kind'] | 'all' | 'set-aside'

export function isWithin(item: ReviewItem, narrowed: Narrowed): boolean {
  if (narrowed === 'set-aside') return isSetAside(item)
  return narrowed === 'all' || item.kind === narrowed
}

/** Chooses which items to go through, with how many there are of each. */
export function Narrow({
  queue,
  narrowed,
  onNarrow,
}: {
  queue: readonly ReviewItem[]
  narrowed: Narrowed
  onNarrow(to: Narrowed): void
}) {
  const kinds = [...new Set(queue.map((item) => item.kind))].sort()
  const choices: readonly Narrowed[] = ['all', ...kinds, 'set-aside']
  return (
    <label className="subject narrow">
      <span className="visually-hidden">Which items</span>
      <select value={narrowed} onChange={(event) => onNarrow(event.target.value as Narrowed)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice === 'all'
              ? 'All kinds'
              : choice === 'set-aside'
                ? 'Set aside as unsure'
                : `${capitalised(choice)}s`}{' '}
            ({queue.filter((item) => isWithin(item, choice)).length})
          </option>
        ))}
      </select>
    </label>
  )
}
