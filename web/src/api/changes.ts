/** Hears of every change to the record, from this page or anybody else; gives back how to stop listening. */
export function onChange(heard: () => void): () => void {
  const changes = new EventSource('/api/changes')
  changes.addEventListener('changed', heard)
  return () => changes.close()
}
