import { useSyncExternalStore } from 'react'
import { keepPreference, readPreference } from './preferences.ts'

const MOST = 80
const NAMED = 'readout:named'

/** The name that goes with everything done in this browser; undefined until somebody gave one. */
export function personName(): string | undefined {
  return readPreference('reviewer')
}

/** Keeps the name in this browser; an empty one is forgotten. */
export function keepPersonName(name: string): void {
  keepPreference('reviewer', name.trim().slice(0, MOST) || undefined)
  window.dispatchEvent(new Event(NAMED))
}

/** The same name; the component is drawn again when it changes, in this window or another. */
export function usePersonName(): string | undefined {
  return useSyncExternalStore(listen, personName)
}

function listen(heard: () => void): () => void {
  const events = [NAMED, 'storage']
  for (const event of events) window.addEventListener(event, heard)
  return () => {
    for (const event of events) window.removeEventListener(event, heard)
  }
}
