import { diffWords } from 'diff'
import { stemsOf } from '../../../../src/record/words/stems.ts'

/** Some words of a statement: as they were, new, or dropped since the wording before. */
export interface Piece {
  readonly text: string
  readonly is: 'same' | 'new' | 'gone'
}

/**
 * One wording against the one before it, in reading order, dropped words before the new ones that take their place.
 * Small words that two changes have between them ("of the") belong to both: else every line would be in shreds.
 */
export function wordChanges(before: string, after: string): Piece[] {
  const parts = diffWords(before, after, { ignoreCase: true })
  const pieces: Piece[] = []
  let gone = ''
  let fresh = ''
  const close = () => {
    if (gone.trim()) pieces.push({ text: gone, is: 'gone' })
    if (fresh.trim()) pieces.push({ text: fresh, is: 'new' })
    gone = ''
    fresh = ''
  }
  for (const [at, { value, added, removed }] of parts.entries()) {
    if (removed) gone += value
    else if (added) fresh += value
    else if (at && at < parts.length - 1 && stemsOf(value).size === 0) {
      gone += value
      fresh += value
    } else {
      close()
      pieces.push({ text: value, is: 'same' })
    }
  }
  close()
  return pieces
}
