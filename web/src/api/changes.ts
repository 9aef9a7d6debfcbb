type Heard = () => void

const listeners = new Set<Heard>()
let changes: EventSource | undefined

/**
 * Hears of every change to the record, from this page or anybody else; gives back how to stop listening.
 *
 * All who listen share one connection, since browsers open six at most to one server. A page out of sight lets it go;
 * back in sight it takes the record for changed.
 */
export function onChange(heard: Heard): () => void {
  if (!listeners.size) document.addEventListener('visibilitychange', look)
  listeners.add(heard)
  listen()
  return () => {
    listeners.delete(heard)
    if (listeners.size) return
    document.removeEventListener('visibilitychange', look)
    hangUp()
  }
}

function listen(): void {
  if (document.hidden || changes) return
  changes = new EventSource('/api/changes')
  changes.addEventListener('changed', tell)
  // the browser connects again by itself; what changed in between is not told
  let isAgain = false
  changes.addEventListener('open', () => {
    if (isAgain) tell()
    isAgain = true
  })
}

function hangUp(): void {
  changes?.close()
  changes = undefined
}

function look(): void {
  if (document.hidden) hangUp()
  else {
    listen()
    tell()
  }
}

function tell(): void {
  for (const heard of [...listeners]) heard()
}
