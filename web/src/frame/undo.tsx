import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react'
import { useKeys } from '../keys/keys.tsx'

/** Something just done: what it was, and its inverse where it has one. */
export interface Act {
  readonly words: string
  undo?(): Promise<void>
}

const SHOWN_MS = 20_000
const Context = createContext<(act: Act) => void>(() => {})

/** Shows the last act at the foot of the page for 20 seconds; `z` takes it back even later. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const [act, setAct] = useState<Act>()
  const [isShown, setShown] = useState(false)
  const offer = useMemo(
    () => (done: Act) => {
      setAct(done)
      setShown(true)
    },
    [],
  )
  // each act has its own twenty seconds
  useEffect(() => {
    const timer = setTimeout(() => setShown(false), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [act])
  const undo = async () => {
    if (!act?.undo) return
    setAct(undefined)
    await act.undo()
  }
  useKeys(act?.undo ? [{ keys: ['z'], words: 'undo', run: () => void undo() }] : [])
  return (
    <Context value={offer}>
      {children}
      <div className="foot-bar" role="status">
        {act && isShown ? (
          <div className="undo">
            <span>{act.words}</span>
            {act.undo ? (
              <button type="button" className="plain" onClick={() => void undo()}>
                Undo <kbd>z</kbd>
              </button>
            ) : null}
          </div>
        ) : null}
      </div>
    </Context>
  )
}

/** Tells of an act, with how to take it back. */
export function useOffer(): (act: Act) => void {
  return useContext(Context)
}
