import { type FormEvent, useState } from 'react'
import { keepReviewerName, reviewerName } from './reviewer.ts'

/** "You are A. Berg": the name decisions are recorded by, asked for once and changeable. */
export function YouAre({ onChange }: { onChange?(name: string | undefined): void }) {
  const [name, setName] = useState(reviewerName)
  const [isAsking, ask] = useState(name === undefined)
  const [words, setWords] = useState(name ?? '')
  if (!isAsking)
    return (
      <p className="you-are quiet">
        You are {name}.{' '}
        <button type="button" className="plain" onClick={() => ask(true)}>
          Change
        </button>
      </p>
    )
  const keep = (event: FormEvent) => {
    event.preventDefault()
    keepReviewerName(words)
    const kept = words.trim() || undefined
    setName(kept)
    ask(kept === undefined)
    onChange?.(kept)
  }
  return (
    <form className="you-are" onSubmit={keep}>
      <label className="field" htmlFor="reviewer-name">
        <b>You are</b>
        <span className="hint">your name, recorded with each decision; kept in this browser</span>
        <input
          id="reviewer-name"
          value={words}
          maxLength={80}
          autoComplete="name"
          onChange={(event) => setWords(event.target.value)}
          required
        />
      </label>
      <button type="submit" className="button">
        Keep it
      </button>
    </form>
  )
}
