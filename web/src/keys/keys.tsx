import { createContext, type ReactNode, useContext, useEffect, useMemo, useRef } from 'react'
import { keepPreference, readPreference } from '../frame/preferences.ts'

/** One thing a key does here. `keys` are values of KeyboardEvent.key, or two with a space: "g n". */
export interface Binding {
  readonly keys: readonly string[]
  /** how the help writes the keys, where not as `keys` */
  readonly shown?: readonly string[]
  readonly words: string
  run(key: string): void
}

const SEQUENCE_MS = 1_200

interface Keyboard {
  /** every binding that holds now; later ones win over earlier */
  readonly bindings: Set<readonly Binding[]>
}

const Context = createContext<Keyboard>({ bindings: new Set() })

/** Single-letter keys can be switched off (WCAG 2.1.4). */
export function lettersAreOn(): boolean {
  return readPreference('letters') !== 'off'
}

export function setLetters(on: boolean): void {
  keepPreference('letters', on ? undefined : 'off')
}

/** Holds the bindings of all parts of the page and runs them, never inside fields and never with Ctrl, Alt or Meta. */
export function KeyboardProvider({ children }: { children: ReactNode }) {
  const keyboard = useMemo<Keyboard>(() => ({ bindings: new Set() }), [])
  useEffect(() => {
    let before: { key: string; at: number } | undefined
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event)) return
      const key = event.shiftKey && /^Digit\d$/.test(event.code) ? `Shift+${event.code.at(-1)}` : event.key
      if (key.length === 1 && !lettersAreOn()) return
      const all = [...keyboard.bindings].reverse().flat()
      const pair = before && event.timeStamp - before.at < SEQUENCE_MS ? `${before.key} ${key}` : undefined
      const found = all.find((b) => pair && b.keys.includes(pair)) ?? all.find((b) => b.keys.includes(key))
      before = { key, at: event.timeStamp }
      if (!found) return
      event.preventDefault()
      found.run(key)
    }
    window.addEventListener('keydown', pressed)
    return () => window.removeEventListener('keydown', pressed)
  }, [keyboard])
  return <Context value={keyboard}>{children}</Context>
}

/** Binds keys while the component is on the page. */
export function useKeys(bindings: readonly Binding[]): void {
  const { bindings: all } = useContext(Context)
  const latest = useRef(bindings)
  latest.current = bindings
  const words = bindings.map((b) => b.keys.join()).join(';')
  useEffect(() => {
    if (!words) return
    // runs what the last drawing bound, so that handlers never see old state
    const held = latest.current.map((b, i) => ({ ...b, run: (key: string) => latest.current[i]?.run(key) }))
    all.add(held)
    return () => void all.delete(held)
  }, [all, words])
}

/** Every binding that holds now, those of the page before those that hold everywhere. */
export function useBindings(): () => readonly Binding[] {
  const { bindings } = useContext(Context)
  return () => [...bindings].reverse().flat()
}

function isTyping({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false
  if (target.closest('dialog')) return true
  const field = target.closest<HTMLInputElement>('input:not([type=checkbox]), textarea, select, [contenteditable]')
  if (field) return true
  // Enter and Space belong to the link or button that has the focus
  return (key === 'Enter' || key === ' ') && target.closest('a, button, summary, label') !== null
}
