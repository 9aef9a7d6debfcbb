// Words that say how far something agreed is carried out. Gathered by counting what stands with "ceasefire", "truce", "agreement",
// "deal", "accord", "commitments" and "obligations" in PolNeAR train (news, 2016), Wikinews 2019-20 and White House readouts
// 2021-26; levels after the Peace Accords Matrix codebook (0 not initiated, 1 minimum, 2 intermediate, 3 full). Source date: November 2026.
import type { AssessmentFinding, Level } from '../../model/finding.ts'

type Trend = AssessmentFinding['trend']

/** What a verb says of the thing carried out, as a fact of the past or present, and where it is denied. */
export interface Doing {
  /** the thing is its object or passive subject ("implemented the accord"), its active subject ("the truce holds"), or follows a preposition */
  readonly thing: 'object' | 'subject' | 'both'
  readonly with?: readonly string[]
  readonly level: Level
  readonly trend: Trend
  /** while it goes on: "is being implemented" */
  readonly going?: { readonly level: Level; readonly trend: Trend }
  /** "has not been implemented" */
  readonly denied?: { readonly level: Level; readonly trend: Trend }
}

const going = { level: [1, 2] as const, trend: 'progressing' as const }
const notDone = { level: 0 as const, trend: 'none-stated' as const }
const done: Doing = { thing: 'object', level: 3, trend: 'completed', going, denied: notDone }
const kept: Doing = { thing: 'object', level: 3, trend: 'none-stated', denied: { level: null, trend: 'breached' } }
const broken: Doing = { thing: 'object', level: null, trend: 'breached', denied: { level: 3, trend: 'none-stated' } }
const stalled: Doing = { thing: 'both', level: null, trend: 'stalled' }
const suspended: Doing = { thing: 'object', level: null, trend: 'suspended' }
const reversed: Doing = { thing: 'subject', level: null, trend: 'reversed' }
const left: Doing = { thing: 'object', level: null, trend: 'reversed' }
const starting: Doing = { thing: 'both', level: null, trend: 'starting', denied: notDone }
const advancing: Doing = { thing: 'subject', ...going, going, denied: { level: null, trend: 'stalled' } }

/** Verbs, by lemma; those of two words as "carry out". */
export const VERBS: Readonly<Record<string, Doing>> = {
  implement: done,
  'carry out': done,
  fulfil: done,
  fulfill: done,
  execute: done,
  complete: { ...done, denied: { level: [1, 2], trend: 'none-stated' } },
  realize: done,
  enact: done,
  honor: kept,
  honour: kept,
  observe: kept,
  respect: kept,
  uphold: kept,
  keep: { ...kept, denied: { level: null, trend: 'breached' } },
  comply: { ...kept, with: ['with'] },
  adhere: { ...kept, with: ['to'] },
  abide: { ...kept, with: ['by'] },
  stick: { ...kept, with: ['to', 'by'] },
  hold: { ...kept, thing: 'subject' },
  violate: broken,
  breach: broken,
  break: broken,
  flout: broken,
  infringe: { ...broken, with: ['on', 'upon'] },
  contravene: broken,
  renege: { ...broken, with: ['on'] },
  ratify: { thing: 'object', level: [1, 2], trend: 'progressing', denied: notDone },
  stall: stalled,
  stagnate: stalled,
  delay: { ...stalled, thing: 'object' },
  'bog down': stalled,
  lag: stalled,
  suspend: suspended,
  halt: suspended,
  freeze: suspended,
  pause: suspended,
  interrupt: suspended,
  collapse: reversed,
  unravel: reversed,
  crumble: reversed,
  'break down': reversed,
  'fall apart': reversed,
  abandon: left,
  scrap: left,
  tear: left,
  terminate: left,
  renounce: left,
  revoke: left,
  withdraw: { ...left, with: ['from'] },
  quit: left,
  pull: { ...left, with: ['out of'] },
  'pull out': { ...left, with: ['of', 'from', 'out of'] },
  expire: reversed,
  lapse: reversed,
  'take effect': { ...starting, thing: 'subject' },
  'go into effect': { ...starting, thing: 'subject' },
  'come into force': { ...starting, thing: 'subject' },
  'come into effect': { ...starting, thing: 'subject' },
  'enter into force': { ...starting, thing: 'subject' },
  begin: starting,
  start: starting,
  launch: { ...starting, thing: 'object' },
  proceed: advancing,
  progress: advancing,
  advance: advancing,
  continue: advancing,
  resume: advancing,
}

/** Nouns of carrying out, before "of", "with" or "to" and the thing. */
export const NOUNS: Readonly<Record<string, Doing>> = {
  violation: { ...broken, with: ['of'] },
  breach: { ...broken, with: ['of'] },
  infringement: { ...broken, with: ['of'] },
  'non-compliance': { ...broken, with: ['with'] },
  noncompliance: { ...broken, with: ['with'] },
  'non-implementation': { thing: 'object', ...notDone, with: ['of'] },
  compliance: { ...kept, with: ['with', 'to'] },
  adherence: { ...kept, with: ['to'] },
  observance: { ...kept, with: ['of'] },
  collapse: { ...reversed, with: ['of'] },
  breakdown: { ...reversed, with: ['of'] },
  suspension: { ...suspended, with: ['of'] },
}

/** Nouns whose subject verb tells how it goes: "the implementation of the accord has stalled". */
export const CARRYING =
  /^(?:implementation|fulfil?lment|execution|enforcement|observance|realization|realisation|limits?|phases?|stages?|articles?|clauses?|terms|provisions?)$/i

/** States told by "is" or "remains": adjectives and phrases of the predicate. */
export const STATES: readonly (readonly [RegExp, Level, Trend])[] = [
  [/^(?:in|into) (?:full )?(?:force|effect)$/i, 3, 'none-stated'],
  [/^in (?:place)$/i, 3, 'none-stated'],
  [/^on track$/i, null, 'progressing'],
  [/^(?:behind) schedule$/i, null, 'stalled'],
  [/^on (?:schedule|course)$/i, null, 'progressing'],
  [/^(?:under way|underway|in progress|ongoing)$/i, [1, 2], 'progressing'],
  [/^(?:unimplemented|unfulfilled|unratified|on paper|a dead letter|dead letter)$/i, 0, 'none-stated'],
  [/^(?:at a standstill|deadlocked|at an impasse|stuck|stalled|frozen)$/i, null, 'stalled'],
  [/^(?:on hold|suspended|in abeyance)$/i, null, 'suspended'],
  [/^(?:slow|patchy|uneven|incomplete|partial)$/i, [1, 2], 'none-stated'],
  [/^(?:complete|completed|finished|fully implemented)$/i, 3, 'completed'],
  [/^in (?:its|the) (?:planning|preparatory) (?:stage|phase)$/i, 0, 'none-stated'],
  [/^(?:dead|over|in tatters|null and void)$/i, null, 'reversed'],
]

/** Things that are carried out, beside those the dispatch's commitments name. */
export const THINGS =
  /^(?:ceasefire|cease-fire|truce|armistice|agreements?|accords?|deal|pact|treaty|memorandum|commitments?|obligations?|resolutions?|roadmap|provisions?|terms|pledges?|promises?|measures?|plan|protocol|framework|moratorium|arrangements?|withdrawal|pullout|disengagement|exchange|swap|disarmament|demarcation|decisions?|undertakings?|ruling|sanctions|release|handover|repatriation|demining|return)$/i
/** Of those, the ones that ordinary domestic talk uses as well: only where the dispatch has such a commitment. */
export const WEAK_THINGS =
  /^(?:deal|plan|measures?|terms|decisions?|ruling|framework|arrangements?|sanctions|provisions?|return)$/i

/** Adverbs that move the level, for things done and kept. */
export const DEGREES: readonly (readonly [RegExp, Level])[] = [
  [/^(?:fully|completely|entirely|totally|strictly)$/i, 3],
  [/^(?:largely|mostly|broadly|generally|mainly|substantially|broad|general)$/i, [2, 3]],
  [/^(?:partly|partially|gradually|slowly|incompletely|partial)$/i, [1, 2]],
  [/^(?:nearly|almost)$/i, [2, 3]],
  [/^(?:barely|hardly|scarcely)$/i, [0, 1]],
]

/** Speakers that watch over an agreement, and those that print. */
export const MONITORS =
  /\b(?:monitor(?:s|ing)?|observers?|inspectors?|watchdog|mission|osce|iaea|opcw|red cross|icrc|united nations|un|verification)\b/i
export const MEDIA =
  /\b(?:news|agency|media|newspaper|daily|television|tv|radio|reuters|tass|afp|xinhua|interfax|associated press|bbc|times|post)\b/i
