import type { KnownActor, KnownNames } from './known.ts'
import { readOffice } from './office.ts'

/** "Both sides", "the foreign ministers of Norland and Sudmark": whom it stands for. `office` where it names post-holders. */
export interface Group {
  readonly office?: string
  /** none where only who met can be meant: "the two officials" */
  readonly of: readonly KnownActor[]
  /** "the leaders": of whom is not said; in a dispatch on other talks it is those who talk there */
  readonly implied: boolean
  /** "both sides", "the belligerents": words for two who face each other, as parties do; "leaders" may be any */
  readonly opposed: boolean
}

const ALL =
  /^(?:(?:the|both|two|all|their|our|these|rival|warring|conflicting) ){0,3}(?:sides?|parties|countries|states|nations|capitals|delegations|governments|neighbou?rs|rivals|republics|adversaries|foes|belligerents)$/i
// People of whom there are no more than met: who they are, only the meeting tells.
const OFFICIALS =
  /^(?:the two|both|the two sides['’]) (?:(?:national security|senior|top|special) ){0,2}(?:officials|advis[eo]rs|envoys|diplomats|negotiators|counterparts|representatives|secretaries|principals)$/i
const OPPOSED = /\b(?:both|two|sides?|parties|rivals?|adversaries|foes|belligerents)\b/i
const OFFICES =
  /^(?:(?:the|both|two|all|their|our|these) ){0,3}(?<office>presidents|leaders|prime ministers|premiers|(?:foreign |defen[cs]e )?ministers(?: of (?:foreign affairs|defen[cs]e))?|heads of state|top diplomats|chiefs? of (?:the )?(?:two )?general staffs?)$/i
const OF = / (?:of|from) /

/**
 * @returns undefined where it is no group of the process; those who are meant but cannot be told are left out
 */
export function readGroup(name: string, known: KnownNames): Group | undefined {
  const words = name.slice(0, 120).trim()
  const opposed = OPPOSED.test(words)
  if (ALL.test(words)) return known.parties.length === 2 ? { of: known.parties, implied: true, opposed } : undefined
  if (OFFICIALS.test(words)) return { of: [], implied: true, opposed: false }
  const { head, states } = partsOf(words, known)
  const office = OFFICES.exec(head)?.groups?.office
  if (!office) return undefined
  const singular = office
    .replace(/s(?= of |$)/i, '')
    .replace(/^heads of/i, 'head of')
    .replace(/^chiefs/i, 'chief')
  const plain = /^ministers?$/i.test(office) ? undefined : (readOffice(singular)?.office ?? singular.toLowerCase())
  // "Presidents of Norland" is the reader's half of "Presidents of Norland, Sudmark": more than one is meant
  const of =
    states.length > 1
      ? states
      : known.parties.length === 2 && states.every((s) => s.role === 'party')
        ? known.parties
        : states
  return of.length > 1 ? { ...(plain ? { office: plain } : {}), of, implied: states.length === 0, opposed } : undefined
}

/** "the ministers of Norland and Sudmark", "Norlander and Sudmark ministers" -> the head noun and the states. */
function partsOf(words: string, known: KnownNames): { head: string; states: KnownActor[] } {
  const behind = OF.exec(words)
  if (behind) {
    const states = words.slice(behind.index + behind[0].length).split(/,| and | & /)
    const found = states.flatMap((s) => known.exactly(s.trim()) ?? [])
    if (found.length) return { head: words.slice(0, behind.index), states: found }
  }
  const tokens = words.split(/[\s,]+/)
  const found = tokens.flatMap((t) => (/^\p{Lu}/u.test(t) ? (known.exactly(t) ?? []) : []))
  const head = tokens.filter((t) => t !== 'and' && !(/^\p{Lu}/u.test(t) && known.exactly(t))).join(' ')
  return { head: found.length ? head : words, states: found }
}
