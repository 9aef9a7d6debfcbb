import type { Paper } from '../../../src/exports/brief/paper.ts'
import { keepPreference, readPreference } from '../frame/preferences.ts'

export const PAPERS: readonly { readonly paper: Paper; readonly words: string }[] = [
  { paper: 'a4', words: 'A4' },
  { paper: 'letter', words: 'Letter' },
]
const ON_LETTER = /-(?:US|CA|MX|PH|CL|CO|VE)\b/i

/** The paper last chosen, else that of the country the browser is set to. */
export function readPaper(): Paper {
  const chosen = PAPERS.find(({ paper }) => paper === readPreference('paper'))
  return chosen?.paper ?? (ON_LETTER.test(navigator.language) ? 'letter' : 'a4')
}

export function keepPaper(paper: Paper): void {
  keepPreference('paper', paper)
}
