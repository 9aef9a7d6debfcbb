import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { keepPersonName, personName, usePersonName } from './person.ts'

/** Asks who somebody is, where that is not known yet; the name can be changed in the bar. */
export function AskWho() {
  return usePersonName() === undefined ? <NameForm /> : null
}

/** In the bar: who somebody is here, with the way to say so or to change it. */
export function YouAre() {
  const name = usePersonName()
  const [isAsking, ask] = useState(false)
  return (
    <>
      <button type="button" className="plain you" aria-haspopup="dialog" onClick={() => ask(true)}>
        {name ?? 'Say who you are'}
      </button>
      {isAsking ? <NameDialog onClose={() => ask(false)} /> : null}
    </>
  )
}

function NameDialog({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  const close = () => dialog.current?.close()
  return (
    <dialog className="keys" ref={dialog} onClose={onClose} aria-labelledby={title}>
      <h2 id={title}>Who you are</h2>
      <NameForm onKept={close} isOptional />
      <p className="acts">
        <button type="button" className="button" onClick={close}>
          Close <kbd>Esc</kbd>
        </button>
      </p>
    </dialog>
  )
}

function NameForm({ onKept, isOptional = false }: { onKept?(): void; isOptional?: boolean }) {
  const [words, setWords] = useState(personName() ?? '')
  const id = useId()
  const keep = (event: FormEvent) => {
    event.preventDefault()
    keepPersonName(words)
    onKept?.()
  }
  return (
    <form className="you-are" onSubmit={keep}>
      <label className="field" htmlFor={id}>
        <b>You are</b>
        <span className="hint">
          your name, recorded with what you decide, file, set and hand up; kept in this browser
        </span>
        <input
          id={id}
          name="person"
          value={words}
          maxLength={80}
          autoComplete="name"
          onChange={(event) => setWords(event.target.value)}
          required={!isOptional}
        />
      </label>
      <button type="submit" className="button">
        Keep it
      </button>
    </form>
  )
}
