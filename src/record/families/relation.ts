import type { Dispatch } from '../../model/dispatch.ts'
import type { Version } from '../../model/record-entry.ts'

// How wires mark a later version, in the slug, the headline or the note under it.
const KILL =
  /^\W{0,5}(?:(?:mandatory\s)?kill\b|withdrawn?\b\W)|\b(?:story|item|report|dispatch)\b[^.]{0,80}\b(?:has been|is) (?:killed|withdrawn)\b/i
const CORRECTION =
  /^\W{0,5}(?:correct(?:ed|ion|s)|clarification|refile)\b|\((?:corrects|refiles?|correcting|clarifies)\b/i
const UPDATE =
  /^\W{0,5}(?:update|wrapup|lead|write-?thru)\b[\s\d-]|\((?:recasts|updates|adds|releads|rewrites|new throughout)\b/i
const OPENING_CHARS = 600

const SIGNALS = { update: 'update', correction: 'correction', kill: 'kill', withdrawal: 'kill' } as const

/** What the wire, else the text, says of itself: a correction, a kill, an update, or nothing of the kind. */
export function announced({ text, section, headline, wire }: Dispatch): Version['relation'] | undefined {
  if (wire?.status === 'canceled') return 'kill'
  if (wire?.signal) return SIGNALS[wire.signal]
  const from = headline?.start ?? section?.end ?? 0
  const opening = text.slice(from, from + OPENING_CHARS).trimStart()
  if (KILL.test(opening)) return 'kill'
  if (CORRECTION.test(opening)) return 'correction'
  if (UPDATE.test(opening)) return 'update'
  return undefined
}

/** The agency whose words these are; undefined where nothing says so. */
export type AgencyOf = (dispatch: Dispatch) => string | undefined

/** That of the dateline, else the source. Written alike: "afi" for "AFI". */
export const agencyOf: AgencyOf = ({ dateline, source }) =>
  (dateline?.agency ?? source)?.trim().toLowerCase() || undefined
