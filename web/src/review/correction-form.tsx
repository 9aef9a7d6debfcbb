import { type FormEvent, useEffect, useRef, useState } from 'react'
import type { Correction } from '../../../src/model/decision.ts'
import { changesOf, correctable } from './corrections.ts'
import type { ReviewItem } from './queue.ts'

/** The fields of an item, to be set right, with room to say why. */
export function CorrectionForm({
  item,
  onDone,
  onLeave,
}: {
  item: ReviewItem
  onDone(changes: Correction, why: string): void
  onLeave(): void
}) {
  const fields = correctable(item)
  const [values, setValues] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(fields.map((f) => [f.field, f.value])),
  )
  const [why, setWhy] = useState('')
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), [])
  const changes = changesOf(fields, values)
  const hasChanged = Object.keys(changes).length > 0
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (hasChanged) onDone(changes, why.trim())
  }
  return (
    <form ref={form} className="correction" onSubmit={send} onKeyDown={(event) => event.key === 'Escape' && onLeave()}>
      <h2>Set it right</h2>
      {fields.map(({ field, words, choices, hint }) => (
        <label className="field" key={field} htmlFor={`correct-${field}`}>
          <b>{words}</b>
          {hint ? <span className="hint">{hint}</span> : null}
          {choices ? (
            <select
              id={`correct-${field}`}
              value={values[field]}
              onChange={(event) => setValues({ ...values, [field]: event.target.value })}
            >
              {choices.map((choice) => (
                <option key={choice}>{choice}</option>
              ))}
            </select>
          ) : (
            <input
              id={`correct-${field}`}
              value={values[field]}
              onChange={(event) => setValues({ ...values, [field]: event.target.value })}
            />
          )}
        </label>
      ))}
      <label className="field" htmlFor="correct-why">
        <b>Why</b>
        <span className="hint">kept with the decision</span>
        <input id="correct-why" value={why} onChange={(event) => setWhy(event.target.value)} />
      </label>
      <p className="acts">
        <button type="submit" className="button primary" disabled={!hasChanged}>
          Correct it
        </button>
        <button type="button" className="button" onClick={onLeave}>
          Leave it as it was
        </button>
      </p>
    </form>
  )
}
