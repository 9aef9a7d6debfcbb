import { diffArrays } from 'diff'
import { stemsOf } from '../../../../src/record/words/stems.ts'

/** Some words of a statement: as they were, new, or dropped since the wording before. */
export interface Piece {
  readonly text: string
  readonly is: 'same' | 'new' | 'gone'
}

/**
 * One wording against the one before it, word by word in reading order, dropped words before the new ones that take
 * their place. Case and punctuation are not a change. Small words that two changes have between them ("of the") belong
 * to both: else every line would be in shreds.
 */
export function wordChanges(before: string, after: string): Piece[] {
  const parts = diffArrays(before.split(/\s+/u), after.split(/\s+/u), { comparator: isSameWord })
  const pieces: Piece[] = []
  let gone: string[] = []
  let fresh: string[] = []
  const close = () => {
    if (gone.length) pieces.push({ text: gone.join(' '), is: 'gone' })
    if (fresh.length) pieces.push({ text: fresh.join(' '), is: 'new' })
    gone = []
    fresh = []
  }
  for (const [at, { value, added, removed }] of parts.entries()) {
    if (removed) gone.push(...value)
    else if (added) fresh.push(...value)
    else if (at && at < parts.length - 1 && stemsOf(value.join(' ')).size === 0) {
      gone.push(...value)
      fresh.push(...value)
    } else {
      close()
      pieces.push({ text: value.join(' '), is: 'same' })
    }
  }
  close()
  return pieces
}

function isSameWord(a: string, b: string): boolean {
  return bare(a) === bare(b)
}

/** "“Strait”," is "strait"; what is all punctuation stays. */
function bare(word: string): string {
  return word.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') || word
}
