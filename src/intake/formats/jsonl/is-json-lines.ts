import type { Input } from '../../format.ts'

/** Objects in JSON: one a line, one alone, or an array of them. */
export function isJsonLines({ opening }: Input): boolean {
  return /^\{\s*"|^\{\s*\}|^\[\s*\{\s*"/u.test(opening)
}
