import type { CommitmentFinding } from '../../model/finding.ts'
import type { Reading } from '../../model/reading.ts'
import type { Named } from '../../model/record-entry.ts'
import { foldName } from '../actors/fold-name.ts'
import type { WhoIsWho } from '../actors/roster.ts'
import { type Cited, sentenceOf, timeOf, whenOf } from '../cited.ts'
import { type Interval, intervalOf } from '../time/interval.ts'
import { stemOf } from '../words/stem.ts'
import { stemsOf, withoutTimes } from '../words/stems.ts'
import { undertakings } from './undertakings.ts'

/** One dispatch's word on one commitment, ready to be compared. */
export interface CommitmentClaim {
  readonly cited: Cited<CommitmentFinding>
  /** the ref of the finding, with "#2" for the second thing undertaken in one breath */
  readonly ref: string
  readonly what: string
  /** the words that tell it from other commitments: without names of the process, dates and the condition */
  readonly stems: ReadonlySet<string>
  /** its own words say too little ("complete it"); those of its sentence beside them */
  readonly near?: ReadonlySet<string>
  /** sides and states named in its words */
  readonly named: ReadonlySet<string>
  readonly force: CommitmentFinding['force']
  readonly by: readonly Named[]
  readonly toward: readonly Named[]
  readonly sides: ReadonlySet<string>
  /** everyone its dispatch names: who is not among them is not bound by "they agreed" */
  readonly beside: ReadonlySet<string>
  /** those two states, where it binds just two */
  readonly pair: ReadonlySet<string>
  readonly theme?: string
  /** `begins`: it is to hold from then on, and is not to be done by then */
  readonly due?: { readonly edtf: string; readonly interval: Interval; readonly begins: boolean }
  /** entry of the contact it was reached at, and when that was */
  readonly reachedAt?: string
  readonly reached?: Interval
  readonly condition?: string
  /** "over the coming days" */
  readonly forNow: boolean
  /** "reaffirmed their commitment to", "will continue": it was there before the contact it is told of */
  readonly standing: boolean
  /** "50" of "the release of 50 hostages", "all" of "of all hostages" */
  readonly amounts: ReadonlySet<string>
  /** "the Kirn agreement": named as a whole, by this name; "" for "the agreement" */
  readonly instrument?: string
}

/** What the commitments need to know of contacts. */
export interface Reached {
  readonly entry: string
  readonly when?: Interval
}

const CONDITION =
  /\b(?:as soon as|as long as|so long as|once|if|unless|when|provided that|on condition that|in exchange for|in return for)\b.{3,200}$/i
// Where a thing is to be done tells commitments of one process apart too seldom.
const WHERE: ReadonlySet<string> = new Set(
  'valley line contact region area zone border territory side party parties country countries ground carry implement'
    .split(' ')
    .map(stemOf),
)
const DETERMINER = /^(?:the|both|two|all|some|our|their|its|his|her|these|those)\b\s*/i
const MOST_CHARS = 1_000
const NOBODY: ReadonlySet<string> = new Set()
const FOR_NOW = /\b(?:over|in) the (?:coming|next|following|days?) (?:few )?(?:days?|weeks?|hours?|ahead|and weeks)\b/i
const BEGINS = /\b(?:from|starting|beginning|effective|as of|effect)\b[^.;]{0,25}$/i
const SAYS_LITTLE: ReadonlySet<string> = new Set(
  'complete finish work begin stop deliver meet keep go step person people thing'.split(' ').map(stemOf),
)
const STANDING =
  /\b(?:re-?affirm|re-?iterat|re-?commit|re-?new|re-?state|underscor|remain)\p{L}{0,4}\b|\b(?:shared|joint|mutual|common|ironclad|unwavering|steadfast|enduring|continued|long-?standing) commitments?\b/iu
const GOES_ON = /^(?:to )?continu/i
// What follows gives examples of what is undertaken, or says what it is done in view of.
const ILLUSTRATION =
  /,? (?:including|such as|to include|in particular)\b[^|]{0,400}$|,? (?:as|while) (?:it|they|he|she|\p{Lu}\p{L}{2,30}) (?:continues?|defends?|fights?|faces?|works?|moves?|seeks?|prepares?)\b[^|]{0,400}$/u
const AMOUNT = /(?<![\p{L}\d-])(?<number>\d{1,3}(?:,\d{3}){0,4}|all|half)(?= (?:\p{L}{1,20} ){0,3}\p{L}{3,20}s\b)/giu
const INSTRUMENT =
  /^(?:agreement|agre|accord|deal|treaty|pact|memorandum|declaration|document|protocol|roadmap|plan|commit|term|provis|measur|obligat|framework)$/

export function commitmentClaims(
  cited: Cited<CommitmentFinding>,
  roster: WhoIsWho,
  isName: (stem: string) => boolean,
  reachedAt: (ref: string) => Reached | undefined,
  beside: ReadonlySet<string>,
): CommitmentClaim[] {
  const { finding, correction, reading, refs } = cited
  const who = (ids: readonly string[]) => ids.flatMap((id) => roster.who(reading.dispatch.id, id))
  const by = correction.parties ? correction.parties.map(roster.named) : who(finding.parties)
  // for whom a person acts of whom no state is known, the record does not know
  const persons = new Set(reading.actors.flatMap((a) => (a.type === 'person' ? a.id : [])))
  const strangers = new Set(who(finding.parties.filter((id) => persons.has(id))).flatMap((p) => (p.side ? [] : p.name)))
  const bound = correction.parties ? by : by.filter((p) => !strangers.has(p.name))
  const reached = finding.reachedAt ? reachedAt(refs.get(finding.reachedAt) ?? '') : undefined
  const reachedWhen = reached?.when ?? (finding.background ? yearIn(sentenceOf(cited)) : undefined)
  const parts = undertakings(finding.what.exact)
  const dueSpan = timeOf(cited, finding.due)?.span
  return parts.map(({ text, start }, i) => {
    const condition = CONDITION.exec(text)?.[0]
    const plain = withoutIllustration((condition ? text.slice(0, -condition.length) : text).replace(/\s+/g, ' '))
    const dueHere =
      parts.length === 1 ||
      !dueSpan ||
      (dueSpan.start >= finding.what.start + start && dueSpan.end <= finding.what.start + start + text.length)
    const due = dueOf(cited, dueHere)
    const own = (words: string) =>
      new Set([...stemsOf(withoutTimes(words))].filter((stem) => !isName(stem) && !WHERE.has(stem)))
    const stems = own(plain)
    const near = [...stems].every((stem) => SAYS_LITTLE.has(stem)) ? own(sentenceOf(cited)) : undefined
    const instrument = instrumentOf(plain, stems)
    return {
      cited,
      ref: i === 0 ? cited.ref : `${cited.ref}#${i + 1}`,
      what: text.replace(/\s+/g, ' '),
      stems,
      ...(near ? { near } : {}),
      named: sidesNamed(plain, roster),
      force: correction.force ?? finding.force,
      by,
      toward: who(finding.toward ?? []),
      sides: new Set(bound.flatMap(partyOf)),
      beside,
      pair: by.every((p) => bound.includes(p) && partyOf(p).length > 0) ? new Set(by.flatMap(partyOf)) : NOBODY,
      ...(finding.theme && parts.length === 1 ? { theme: finding.theme } : {}),
      ...(due ? { due } : {}),
      ...(reached ? { reachedAt: reached.entry } : {}),
      ...(reachedWhen ? { reached: reachedWhen } : {}),
      ...(condition ? { condition } : {}),
      forNow: FOR_NOW.test(sentenceOf(cited)),
      standing: GOES_ON.test(text) || STANDING.test(sentenceOf(cited)),
      amounts: new Set([...plain.matchAll(AMOUNT)].map((m) => m.groups!.number!.toLowerCase())),
      ...(instrument !== undefined ? { instrument } : {}),
    }
  })
}

/** "Support them, including by a new loan": what is undertaken is to support them. */
function withoutIllustration(what: string): string {
  const core = what.slice(0, MOST_CHARS).replace(ILLUSTRATION, '')
  return core.includes(' ') ? core : what
}

/** Everyone a reading names, as the party they act for. */
export function partiesNamed(reading: Reading, roster: WhoIsWho): ReadonlySet<string> {
  return new Set(reading.actors.flatMap((a) => roster.who(reading.dispatch.id, a.id).flatMap(partyOf)))
}

/** Whom one acts for: a side, else who is known, else a name nobody knows; "the leaders" are nobody. */
function partyOf({ side, id, name }: Named): string[] {
  if (side ?? id) return [(side ?? id)!]
  return /^\p{Lu}/u.test(name.replace(DETERMINER, '')) ? [foldName(name)] : []
}

/** "The U.S.-Norland partnership": both, whatever side they are on. */
function sidesNamed(text: string, roster: WhoIsWho): ReadonlySet<string> {
  const capitals = text.match(/\p{Lu}[\p{L}\p{M}.]{1,40}/gu) ?? []
  return new Set(
    capitals.flatMap((word) => {
      const known = roster.known.exactly(word)
      return known?.side && known.type === 'state' ? [known.side] : []
    }),
  )
}

/** A history paragraph tells in what year it was: "broke out in 1994 after the council announced its withdrawal". */
function yearIn(sentence: string): Interval | undefined {
  return intervalOf(/\b(?:1[89]|20)\d\d\b/.exec(sentence)?.[0])
}

function dueOf(cited: Cited<CommitmentFinding>, here: boolean): CommitmentClaim['due'] {
  const corrected = cited.correction.due
  const interval = intervalOf(corrected)
  if (corrected && interval) return { edtf: corrected, interval, begins: false }
  const told =
    here && !corrected ? whenOf(cited, cited.finding.due, cited.finding.background ? 'any' : 'future') : undefined
  const span = timeOf(cited, cited.finding.due)?.span
  const before = span ? cited.reading.dispatch.text.slice(Math.max(0, span.start - 40), span.start) : ''
  return told && { ...told, begins: BEGINS.test(before) }
}

/** The name of an agreement spoken of as a whole: nothing is left of it but words for agreements, names and dates. */
function instrumentOf(what: string, stems: ReadonlySet<string>): string | undefined {
  const rest = stemsOf(withoutTimes(what.replace(/\p{Lu}[\p{L}\p{M}\p{N}-]{0,40}/gu, ' ')))
  if (![...stems].some((stem) => INSTRUMENT.test(stem)) || ![...rest].every((stem) => INSTRUMENT.test(stem)))
    return undefined
  const names = what.match(/\p{Lu}[\p{L}\p{M}-]{1,40}/gu) ?? []
  return foldName(
    names
      .filter((word) => !/^(?:the|this|that)$/i.test(word) && !INSTRUMENT.test(stemOf(word.toLowerCase())))
      .join(' '),
  )
}
