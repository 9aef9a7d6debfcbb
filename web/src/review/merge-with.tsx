import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useResource } from '../api/resource.ts'
import { dateInWords } from '../words/edtf.ts'
import { loadChoices, type MergeChoice, matching } from './merge-choices.ts'
import type { ReviewItem } from './queue.ts'

const SHOWN = 8

/** The entry that an item is one with, found by its words: type, arrows, Enter; Esc leaves. */
export function MergeWith({
  slug,
  item,
  onChoose,
  onLeave,
}: {
  slug: string
  item: ReviewItem
  onChoose(choice: MergeChoice): void
  onLeave(): void
}) {
  const [words, setWords] = useState('')
  const [at, setAt] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const [choices] = useResource(`choices ${slug} ${item.id}`, () => loadChoices(slug, item))
  const found = choices.state === 'ready' ? matching(choices.value, words) : []
  const shown = found.slice(0, SHOWN)
  const pressed = (event: KeyboardEvent) => {
    const chosen = shown[at]
    if (event.key === 'Escape') onLeave()
    else if (event.key === 'ArrowDown') setAt(Math.min(at + 1, shown.length - 1))
    else if (event.key === 'ArrowUp') setAt(Math.max(at - 1, 0))
    else if (event.key === 'Enter' && chosen) onChoose(chosen)
    else return
    event.preventDefault()
  }
  return (
    <section className="merge-with" aria-labelledby="h-merge">
      <h2 id="h-merge">It is one with</h2>
      <label className="field" htmlFor="merge-words">
        <b>Words of the other</b>
        <span className="hint">or its day; arrows choose, Enter joins, Esc leaves</span>
        <input
          id="merge-words"
          ref={field}
          role="combobox"
          aria-expanded={shown.length > 0}
          aria-controls="merge-found"
          aria-activedescendant={shown[at] ? `merge-${shown[at].id}` : undefined}
          autoComplete="off"
          value={words}
          onChange={(event) => {
            setWords(event.target.value)
            setAt(0)
          }}
          onKeyDown={pressed}
        />
      </label>
      <div id="merge-found" role="listbox" aria-label="Entries found">
        {shown.map((choice, n) => (
          // the field keeps the focus and takes the keys
          <div
            key={choice.id}
            id={`merge-${choice.id}`}
            role="option"
            tabIndex={-1}
            aria-selected={n === at}
            onMouseDown={(event) => {
              event.preventDefault()
              onChoose(choice)
            }}
          >
            <span dir="auto">{choice.label}</span>
            <span className="quiet"> {choice.day ? dateInWords(choice.day) : 'date open'}</span>
          </div>
        ))}
      </div>
      <p className="quiet" role="status">
        {found.length > SHOWN ? `${found.length - SHOWN} more: type more of its words.` : null}
        {choices.state === 'failed' ? choices.error.message : null}
        {choices.state === 'ready' && !found.length ? 'No other entry of this kind has these words.' : null}
      </p>
      <p className="acts">
        <button type="button" className="button" onClick={onLeave}>
          Leave it
        </button>
      </p>
    </section>
  )
}
