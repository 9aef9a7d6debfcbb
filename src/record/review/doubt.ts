import type { Citation } from '../../model/record-entry.ts'

// Findings surer than this are left to the bulk verdict.
export const DOUBTFUL_UNDER = 0.8
export const OBVIOUS_FROM = 0.95

// How a comment begins that sets a finding aside.
const UNSURE = 'Unsure:'
export const SET_ASIDE = `${UNSURE} for a second reader.`

/** Whether somebody left it undecided for a second pair of eyes. */
export function isSetAside({ state, comments = [] }: Pick<Citation, 'state' | 'comments'>): boolean {
  return state === 'candidate' && comments.some((comment) => comment.startsWith(UNSURE))
}
