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
  /** the only nouns it says this of: "met its obligations" */
  readonly only?: RegExp
  /** says something only where it is denied: "has not taken place" */
  readonly onlyDenied?: true
}

const going = { level: [1, 2] as const, trend: 'progressing' as const }
const notDone = { level: 0 as const, trend: 'none-stated' as const }
const done: Doing = { thing: 'object', level: 3, trend: 'completed', going, denied: notDone }
const kept: Doing = { thing: 'object', level: 3, trend: 'none-stated', denied: { level: [0, 1], trend: 'breached' } }
const broken: Doing = { thing: 'object', level: null, trend: 'breached', denied: { level: 3, trend: 'none-stated' } }
const stalled: Doing = { thing: 'both', level: null, trend: 'stalled' }
const suspended: Doing = { thing: 'object', level: null, trend: 'suspended' }
const reversed: Doing = { thing: 'subject', level: null, trend: 'reversed' }
const left: Doing = { thing: 'object', level: null, trend: 'reversed' }
const starting: Doing = { thing: 'both', level: null, trend: 'starting', denied: notDone }
const advancing: Doing = { thing: 'subject', ...going, going, denied: { level: null, trend: 'stalled' } }

/** What holds by itself; hostages and elections are held by somebody. */
const QUIET =
  /^(?:truce|cease-?fire|armistice|agreement|deal|accord|pact|settlement|arrangement|understanding|peace|calm|quiet|silence|lull|pause|halt|moratorium|freeze|cessation|de-?escalation|commitment|promise)$/i

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
  keep: kept,
  comply: { ...kept, with: ['with'] },
  adhere: { ...kept, with: ['to'] },
  abide: { ...kept, with: ['by'] },
  stick: { ...kept, with: ['to', 'by'] },
  hold: { ...kept, thing: 'subject', only: QUIET },
  violate: broken,
  breach: broken,
  break: broken,
  flout: broken,
  infringe: { ...broken, with: ['on', 'upon'] },
  contravene: broken,
  renege: { ...broken, with: ['on'] },
  backtrack: { ...broken, with: ['on'] },
  ignore: broken,
  disregard: broken,
  defy: broken,
  shatter: broken,
  'live up': { ...kept, with: ['to', 'up to'] },
  'make good': { ...done, with: ['on'] },
  deliver: { ...done, with: ['on'] },
  'follow through': { ...done, with: ['on'] },
  materialize: { ...done, thing: 'subject', onlyDenied: true },
  materialise: { ...done, thing: 'subject', onlyDenied: true },
  'put into practice': done,
  'put into effect': done,
  meet: { ...kept, only: /^(?:obligation|commitment|pledge|promise|requirement|provision|deadline)s?$/i },
  'drag foot': { ...stalled, thing: 'object', with: ['on', 'over', 'in'] },
  'take hold': { ...starting, thing: 'subject' },
  'take place': { ...done, thing: 'subject', onlyDenied: true },
  happen: { ...done, thing: 'subject', onlyDenied: true },
  postpone: { ...stalled, thing: 'object', level: 0 },
  'put off': { ...stalled, thing: 'object', level: 0 },
  'hold up': { ...stalled, thing: 'object' },
  block: { ...stalled, thing: 'object' },
  obstruct: { ...stalled, thing: 'object' },
  'declare over': left,
  'declare dead': left,
  end: { ...left, only: /^(?:ceasefire|cease-fire|fire|truce|armistice|moratorium|participation|suspension)$/i },
  'call off': left,
  'strike down': left,
  act: { ...done, with: ['on', 'upon'] },
  cancel: left,
  'walk away': { ...left, with: ['from'] },
  'back out': { ...left, with: ['of', 'out of'] },
  repudiate: left,
  ratify: { thing: 'object', level: [1, 2], trend: 'progressing', denied: notDone },
  stall: stalled,
  slip: { ...stalled, thing: 'subject' },
  'fall behind': { ...stalled, thing: 'subject' },
  falter: { ...stalled, thing: 'subject' },
  'gather dust': { ...stalled, thing: 'subject', level: 0 },
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
  unravell: reversed,
  crumble: reversed,
  'break down': reversed,
  'fall apart': reversed,
  fizzle: reversed,
  'peter out': reversed,
  erode: reversed,
  disintegrate: reversed,
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
  resume: { ...advancing, thing: 'both' },
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
  delay: { ...stalled, with: ['in', 'to', 'of'] },
  abandonment: { ...left, with: ['of'] },
  breakdown: { ...reversed, with: ['of'] },
  suspension: { ...suspended, with: ['of'] },
}

/** Verbs that tell where keeping or breaking goes: "compliance has improved". */
export const COURSES: readonly (readonly [RegExp, Level, Trend])[] = [
  [/^(?:improve|strengthen)$/, [1, 2], 'progressing'],
  [/^(?:worsen|deteriorate|weaken|decline|erode)$/, null, 'reversed'],
]

/** Nouns whose subject verb tells how it goes: "the implementation of the accord has stalled". */
export const CARRYING =
  /^(?:implementation|fulfil?lment|execution|enforcement|observance|realization|realisation|limits?|phases?|stages?|points?|participation|articles?|clauses?|terms|provisions?)$/i

export type State = { readonly level: Level; readonly trend: Trend }

/** States told behind "is" or "remains", from the first word on, adverbs of degree left out. */
export const STATES: readonly (readonly [RegExp, Level, Trend])[] = [
  [/^(?:in|into) (?:full )?(?:force|effect)\b/i, 3, 'none-stated'],
  [/^in place\b/i, 3, 'none-stated'],
  [/^(?:intact|respected|observed|honou?red|upheld)\b/i, 3, 'none-stated'],
  [/^(?:ahead of|on) schedule\b/i, 2, 'progressing'],
  [/^on (?:track|course)\b/i, null, 'progressing'],
  [/^(?:behind schedule|overdue|long overdue)\b/i, null, 'stalled'],
  [/^(?:under way|underway|in progress|ongoing)\b/i, [1, 2], 'progressing'],
  [
    /^(?:unimplemented|unfulfilled|unratified|unmet|(?:only |still )?on paper|(?:a )?dead letter|a piece of paper|yet to (?:begin|start|be (?:implemented|carried out|ratified|fulfilled|honou?red)))\b/i,
    0,
    'none-stated',
  ],
  [/^(?:at a standstill|deadlocked|at an impasse|stuck|stalled|frozen|bogged down|blocked)\b/i, null, 'stalled'],
  [/^(?:on hold|suspended|in abeyance)\b/i, null, 'suspended'],
  [/^(?:slow|patchy|uneven|incomplete|partial|limited)\b/i, [1, 2], 'none-stated'],
  [/^(?:fragile|shaky|tenuous|brittle|precarious)\b/i, [1, 2], 'none-stated'],
  [
    /^(?:(?:close|near) to (?:collapse|breaking down|collapsing)|on the (?:verge|brink|point|edge) of (?:collapse|collapsing|breakdown)|by a thread|in (?:danger|peril) of collapse|crumbling|unravell?ing|fraying|in jeopardy)\b/i,
    1,
    'breached',
  ],
  [/^(?:complete|completed|finished|fully implemented)\b/i, 3, 'completed'],
  [/^in (?:its|the) (?:planning|preparatory) (?:stage|phase)\b/i, 0, 'none-stated'],
  [/^(?:dead|in tatters|in ruins|in shreds)(?! letter)\b/i, null, 'reversed'],
  [/^over(?= ?[.,;]| and\b| since\b|$)/i, null, 'reversed'],
]

/** Things that are carried out, beside those the dispatch's commitments name. */
export const THINGS =
  /^(?:ceasefire|cease-fire|truce|armistice|agreements?|accords?|deal|pact|treaty|memorandum|commitments?|obligations?|resolutions?|roadmap|provisions?|terms|pledges?|promises?|measures?|plan|protocol|framework|moratorium|arrangements?|withdrawal|pullout|disengagement|exchange|swap|disarmament|demarcation|decisions?|undertakings?|ruling|sanctions|release|handover|repatriation|demining|return|clauses?|articles?|referendum|census|resumption|suspension|decommissioning|demobili[sz]ation|dismantl(?:ing|ement)|pull-?back|redeployment|deployment|reopening|repairs?|evacuation|removal|destruction|delimitation|reintegration|integration|disbandment|cantonment|encampment|patrols?|declaration|embargo|understandings?|lifting|relief|registration|verification|normali[sz]ation|freeze|corridor|resettlement|mine clearance|reform|reforms|amnesty|transfer|delivery|restoration|reconstruction|obligation|deadline|timetable)$/i
/** Of those, the ones that ordinary domestic talk uses as well: only where the dispatch has such a commitment. */
export const WEAK_THINGS =
  /^(?:deal|plan|measures?|terms|decisions?|ruling|framework|arrangements?|sanctions|provisions?|return|clauses?|articles?|removal|destruction|relief|registration|freeze|reforms?|transfer|delivery|restoration|reconstruction|corridor|deadline|timetable|lifting|integration|census|deployment|evacuation|release|repairs?|reopening|suspension|resumption|verification|exchange|referendum|patrols?|declaration|embargo|understandings?)$/i
/** Words of carrying out so plain that a weak thing will do: "the repair is on schedule", "the referendum has not taken place". */
export const PLAIN =
  /^(?:implement|carry|complete|progress|proceed|postpone|delay|take|begin|start|stall|suspend|materiali[sz]e|be|remain|violate|breach|honou?r|resume)$/i

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

/** Acts that agreements are made of; told as done or left undone they say how far. */
export const ACTS =
  /^(?:withdraw|remove|dismantle|disarm|demobili[sz]e|disband|release|free|hand|surrender|return|lift|evacuate|destroy|decommission|collect|verify|repatriate|vacate|clear|reopen|repair|redeploy|pull|seal|ship|transfer|exchange|swap|ratify|deliver|integrate|register|resettle|demarcate|store|restore|dissolve|extradite|compensate|rebuild|ease|open)$/
/** Of those, the ones that need no share and no known commitment. */
export const OWN_ACTS = /^(?:disarm|demobili[sz]e|decommission|dismantle|repatriate|verify|demarcate|ratify)$/
/** What such acts are done to or by: people under arms or held, arms, ground, what is kept back. */
export const OBJECTS =
  /^(?:weapons?|arms|guns?|ammunition|munitions?|mines?|explosives|warheads?|missiles?|tanks?|artillery|stockpiles?|centrifuges?|uranium|fuel|troops?|forces?|soldiers?|fighters?|militants?|rebels?|militia(?:s|men)?|combatants?|units?|brigades?|police|peacekeepers?|prisoners?|detainees?|hostages?|captives?|inmates?|refugees?|families|bodies|remains|outposts?|settlements?|settlers?|checkpoints?|roadblocks?|bases?|camps?|posts?|positions?|sites?|facilities|reactors?|territor(?:y|ies)|villages?|towns?|districts?|areas?|crossings?|borders?|roads?|bridges?|assets?|funds?|sanctions|embargo|blockade|restrictions?|treaty|agreement|accord|protocol|convention|commitments?|obligations?|pledges?|clauses?|children)$/i
/** "half of the weapons", "12 of the 30 sites": how much of it. */
export const SHARES: readonly (readonly [RegExp, Level, Trend])[] = [
  [
    /^(?:only |just |merely )?(?:a handful|a few|few|a fraction|a small (?:part|number|fraction)|(?:a|an initial|a first) (?:quantity|batch|number)|some(?! (?:\d|two|three|four|five|six|seven|eight|nine|ten)))(?: of)?\b/i,
    1,
    'starting',
  ],
  [/^(?:nearly|almost|virtually) all\b/i, [2, 3], 'progressing'],
  [/^(?:all|every|both)\b/i, 3, 'completed'],
  [/^(?:none|not a single|no)\b/i, 0, 'none-stated'],
  [
    /^(?:(?:about|almost|nearly|roughly) )?(?:most|two[- ]thirds|three[- ]quarters|the (?:bulk|majority))(?: of)?\b/i,
    2,
    'progressing',
  ],
  [
    /^(?:(?:about|almost|nearly|roughly|only|just|some|more than|over|less than|at least|around|up to) ){0,2}(?:(?:a|one) (?:third|quarter|half|fifth|tenth)|half|part|several|dozens|hundreds|[\d.]{1,5} ?(?:%|percent|per cent)|[\d,]{1,9}|one|two|three|four|five|six|seven|eight|nine|ten) (?:of|out of)\b/i,
    [1, 2],
    'progressing',
  ],
]

/** What undertakings may be left undone by "has not done so". */
export const UNDERTAKING = /^(?:undert(?:ake|ook)|pledge|promise|vow|agree|commit|oblige|require|order|ask|urge)$/
/** What there may be no sign of. */
export const COMPLYING =
  /^(?:comply|implement|honou?r|disarm|withdraw|release|dismantle|demobili[sz]e|decommission|observe|abide|fulfil|fulfill|reciprocate|relinquish|surrender)$/
/** Breaches so called without the thing: "condemned the raid as a flagrant violation". */
export const BLATANT = /^(?:flagrant|gross|clear|blatant|grave|serious|open|direct|outright)$/i
/** Acts of gathering that agreements ask of fighters; only in a dispatch of undertakings. */
export const MOVES = /^(?:march|gather|assemble|regroup|move)$/
/** Behind an act: it is the one agreed. */
export const AS_AGREED =
  /\b(?:as (?:was )?(?:agreed|promised|pledged|planned|foreseen|stipulated)|in (?:line|accordance|keeping|compliance) with (?:the|its|their)|under the (?:terms|agreement|accord|deal|pact|protocol))\b/i
