const ACTED = 'readout:acted'

/** To be called after this page itself has changed the record: its own acts show at once, without "show what is new". */
export function tellOwnAct(): void {
  window.dispatchEvent(new Event(ACTED))
}

export function onOwnAct(heard: () => void): () => void {
  window.addEventListener(ACTED, heard)
  return () => window.removeEventListener(ACTED, heard)
}
