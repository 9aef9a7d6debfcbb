import type { RecordCommitment } from '../../model/record-entry.ts'
import type { ThemeSetting } from '../../model/settings.ts'
import { isAlike } from '../alike.ts'
import { settled } from '../remembered.ts'

type Themed = Pick<RecordCommitment, 'theme' | 'what' | 'wordings'>

/**
 * The theme of a commitment as a person has set it: words they gave decide before what the reader found, those told
 * first before others; a theme that is hidden is none. Says nothing of which commitments are one.
 */
export function themeChooser(settings: readonly ThemeSetting[]): (commitment: Themed) => string | undefined {
  const byTheme = new Map(settings.flatMap((set) => (set.theme === undefined ? [] : [[set.theme, set] as const])))
  const told = settings.flatMap(({ theme, name = theme, hidden, words }) =>
    hidden || name === undefined || !words.length ? [] : [{ name, words: patternOf(words) }],
  )
  return ({ theme, what, wordings }) => {
    for (const words of [what, ...wordings]) {
      const found = told
        .flatMap((t) => {
          const at = t.words.exec(words)?.index
          return at === undefined ? [] : [{ name: t.name, at }]
        })
        .reduce<{ name: string; at: number } | undefined>((best, t) => (best && best.at <= t.at ? best : t), undefined)
      if (found) return found.name
    }
    const set = theme === undefined ? undefined : byTheme.get(theme)
    return set?.hidden ? undefined : (set?.name ?? theme)
  }
}

/** Gives each commitment its theme as it is set. */
export function withThemes(
  commitments: readonly RecordCommitment[],
  settings: readonly ThemeSetting[],
): readonly RecordCommitment[] {
  if (!settings.length) return commitments
  const themeOf = themeChooser(settings)
  return commitments.map((commitment) => {
    const { theme: before, ...rest } = commitment
    const theme = themeOf(commitment)
    return theme === before ? commitment : asBefore(commitment, { ...rest, ...(theme ? { theme } : {}) })
  })
}

const asBefore = settled<RecordCommitment, RecordCommitment>(isAlike)

/** Any of the words, whole, in capitals or not; one with "*" at its end may go on. */
function patternOf(words: readonly string[]): RegExp {
  const forms = words.map((word) => {
    const plain = word.trim().replace(/\*$/, '')
    const escaped = plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s{1,20}/g, '\\s{1,20}')
    return word.trim().endsWith('*') ? escaped : `${escaped}(?![\\p{L}\\p{N}])`
  })
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})`, 'iu')
}
