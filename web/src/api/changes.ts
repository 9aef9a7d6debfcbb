/**
 * Hears of every change to the record, from this page or anybody else; gives back how to stop listening.
 *
 * A page out of sight lets its connection go, since browsers open six at most to one server; back in sight it takes it
 * for changed.
 */
export function onChange(heard: () => void): () => void {
  let changes: EventSource | undefined
  const listen = () => {
    if (document.hidden) {
      changes?.close()
      changes = undefined
    } else if (!changes) {
      changes = new EventSource('/api/changes')
      changes.addEventListener('changed', heard)
      // the browser connects again by itself; what changed in between is not told
      let isAgain = false
      changes.addEventListener('open', () => {
        if (isAgain) heard()
        isAgain = true
      })
    }
  }
  const look = () => {
    listen()
    if (!document.hidden) heard()
  }
  listen()
  document.addEventListener('visibilitychange', look)
  return () => {
    document.removeEventListener('visibilitychange', look)
    changes?.close()
  }
}
