import { useEffect, useRef, useState } from 'react'
import { type Binding, lettersAreOn, setLetters, useBindings } from './keys.tsx'

/** All keys that do something on this page, and the switch that turns single letters off. */
export function KeysHelp({ onClose }: { onClose(): void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const bindings = useBindings()()
  const [letters, set] = useState(lettersAreOn())
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog className="keys" ref={dialog} onClose={onClose} aria-labelledby="keys-title">
      <h2 id="keys-title">Keys on this page</h2>
      <dl>
        {bindings.map((binding) => (
          <div key={binding.keys.join()}>
            <dt>{binding.words}</dt>
            <dd>
              <Caps binding={binding} />
            </dd>
          </div>
        ))}
      </dl>
      <form method="dialog">
        <label>
          <input
            type="checkbox"
            checked={letters}
            onChange={({ target }) => {
              setLetters(target.checked)
              set(target.checked)
            }}
          />{' '}
          Letters and digits work as keys
        </label>
        <button type="submit" className="button">
          Close <kbd>Esc</kbd>
        </button>
      </form>
    </dialog>
  )
}

/** The keys of a binding as key caps: "g n" is two of them. */
export function Caps({ binding }: { binding: Pick<Binding, 'keys' | 'shown'> }) {
  const caps = (binding.shown ?? binding.keys).flatMap((key) => key.split(' '))
  return (
    <>
      {caps.map((cap, place) => (
        // caps never move
        <kbd key={place}>{cap}</kbd>
      ))}
    </>
  )
}
