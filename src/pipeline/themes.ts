import { THEMES, WIDE_THEMES } from '../findings/commitment/themes.ts'

/** A theme of commitments the reader tells, and what the public lists call it. */
export interface KnownTheme {
  readonly theme: string
  /** provisions of the Peace Accords Matrix */
  readonly pam: readonly string[]
  /** chapters of the PA-X codebook */
  readonly pax: readonly string[]
}

/** All of them, the wide ones last. */
export const KNOWN_THEMES: readonly KnownTheme[] = [...THEMES, ...WIDE_THEMES].map(({ theme, pam, pax }) => ({
  theme,
  pam,
  pax,
}))
