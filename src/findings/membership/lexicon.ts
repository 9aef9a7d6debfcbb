import type { MembershipFinding } from '../../model/finding.ts'

export type Role = NonNullable<MembershipFinding['role']>

/**
 * Nouns that give the role of those who are listed behind or before them: "co-chairs France and Russia".
 *
 * Source: roles of the contract, with the words the wire has for them; counted in wikinews 2019 and 2020, 2026.
 */
export const ROLE_NOUNS: ReadonlyMap<string, Role> = new Map([
  ['co-chair', 'co-chair'],
  ['cochair', 'co-chair'],
  ['co-chairman', 'co-chair'],
  ['co-chairs', 'co-chair'],
  ['co-chairmen', 'co-chair'],
  ['co-sponsor', 'co-chair'],
  ['co-sponsors', 'co-chair'],
  ['cosponsors', 'co-chair'],
  ['chair', 'chair'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['chairmanship', 'chair'],
  ['presidency', 'chair'],
  ['member', 'member'],
  ['members', 'member'],
  ['member-state', 'member'],
  ['observer', 'observer'],
  ['observers', 'observer'],
  ['guarantor', 'guarantor'],
  ['guarantors', 'guarantor'],
  ['mediator', 'mediator'],
  ['mediators', 'mediator'],
  ['co-mediator', 'mediator'],
  ['co-mediators', 'mediator'],
  ['facilitators', 'mediator'],
])

/** Behind "involves Norland and Vestria as": in what role those before take part. */
export const ROLE_AS: readonly (readonly [RegExp, Role])[] = [
  [/^(?:co-)?(?:mediators?|facilitators?)$/, 'mediator'],
  [/^(?:guarantors?|guarantor (?:powers?|states?))$/, 'guarantor'],
  [/^observers?$/, 'observer'],
  [/^co-(?:chairs?|sponsors?)$/, 'co-chair'],
  [/^chair(?:man|woman|person)?$/, 'chair'],
  [/^(?:full |founding )?(?:members?|part(?:y|ies)|participants?)$/, 'member'],
]

/**
 * Words between a group and the list of its members: "comprising", "which includes", "made up of".
 *
 * Source: as ROLE_NOUNS, with their synonyms; those of the first pattern say membership of themselves, those of the second only
 * where two or more states or organisations are listed.
 */
export const LISTING =
  /(?:compris(?:ing|es?|ed)(?: of)?|(?:composed|made up|constituted|consist(?:s|ing|ed)?) of|mad?e up of|dominated by)(?![\p{L}-])/iuy
export const GATHERING =
  /(?:includ(?:ing|es?|ed)|counts?(?= [^.;:]{3,80} (?:among|as) its)|group(?:s|ing|ed)?(?: together)?|unit(?:ing|es?|ed)|involv(?:ing|es?|ed)|br(?:ings?|inging|ought) together|gather(?:s|ing|ed)?|ha(?:s|ve|d)(?= [\p{L}\d-]{2,12} (?:from|of) )|(?:staffed|manned|formed|run|represented|made up|drawn) (?:by|from)|between|among)(?![\p{L}-])/iuy
/** Between a group and those words: "the talks, launched in 2003, which now". */
export const ASIDE =
  /^(?: (?:on|for|of) (?:the )?\p{Lu}[\p{L}-]{1,20}(?: [\p{L}-]{1,20}){0,2})?(?: \([\p{L}\d+-]{2,10}\))?(?:(?:, [^,;:]{1,70},| [-–—]{1,2} [^–—;]{1,70} [-–—]{1,2})? ?|,? (?:launched|set up|established|created|formed|begun|founded) [^,;:]{1,40})(?:,? ?(?:which|that|who|currently|now|also|is|are|was|were|has|have|been|being)(?= |$))*,? ?$/iu

/** Groups told by a number of parties: "six-party talks", "a five-nation mission"; the last word is their kind. */
export const NUMBERED =
  /(?<![\p{L}\d-])(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}|multi|tri|quadri)[- ]?(?:party|way|sided|nation|power|country|member|lateral|partite)(?: [\p{Ll}-]{3,20}){0,2}? (?:talks|negotiations|process|format|forum|group|grouping|committee|commission|council|mission|force|bloc|alliance|coalition|panel|team|framework|mechanism|dialogue)(?!\p{L})/giu
/** Groups that a noun alone tells. */
export const COLLECTIVE =
  /(?<![\p{L}-])(?:(?!The )\p{Lu}[\p{L}-]{2,20} ){0,2}(?:[Qq]uartet|[Tt]roika|[Tt]rio|[Qq]uintet|[Gg]uarantors(?! of)|[Gg]uarantor (?:[Pp]owers|[Ss]tates|[Cc]ountries|[Nn]ations)|[Cc]ontact [Gg]roup|[Cc]ore [Gg]roup)(?![\p{L}-])/gu
/**
 * Nouns of groups that a few ordinary words name, "the government panel", "a military coalition", and what such a group is.
 *
 * They become actors only where somebody belongs to them.
 */
export const GROUP_NOUNS: ReadonlyMap<string, 'body' | 'organisation' | 'format' | 'entity'> = new Map([
  ['leaders', 'entity'],
  ['ministers', 'entity'],
  ['envoys', 'entity'],
  ['panel', 'body'],
  ['team', 'body'],
  ['commission', 'body'],
  ['committee', 'body'],
  ['council', 'body'],
  ['mission', 'organisation'],
  ['force', 'organisation'],
  ['coalition', 'organisation'],
  ['alliance', 'organisation'],
  ['bloc', 'organisation'],
  ['initiative', 'format'],
  ['forum', 'format'],
  ['talks', 'format'],
  ['negotiations', 'format'],
  ['discussions', 'format'],
  ['process', 'format'],
])
/** Of those, the ones that a head, leader or chief negotiator speaks for. */
export const LED =
  /\b(?:panel|team|coalition|alliance|bloc|(?:working|contact) group|initiative|forum|commission|committee)$/i
/** What a group of this name has: talks guarantors and mediators, meetings of leaders a chair, a mere "mission" no head. */
export const HELD_BY: readonly (readonly [RegExp, readonly Role[]])[] = [
  [/\b(?:talks|negotiations|discussions|process)$/i, ['guarantor', 'mediator', 'observer']],
  [/\b(?:leaders|ministers|envoys)$/i, ['chair', 'co-chair']],
  [/^(?:mission|force|operation)$/i, ['member', 'observer']],
]
/** Who leads such a group: "the head of the rebel delegation". */
export const LEADERS = /^(?:head|leader|chief)$/i

/** Heads of groups after which "of" lists the members: "the quartet of envoys from Norland and Vestria". */
export const LISTED_BY_OF =
  /(?:quartet|troika|trio|quintet|quad|group|grouping|coalition|alliance|bloc|club|panel|powers|mediators)$/i

/** People who stand for those named behind them: "senior representatives of Norland and Vestria". */
export const SENT =
  /(?:(?:\p{L}[\p{L}-]{2,18} ){0,3}(?:representatives|envoys|monitors|observers|officials|delegates|diplomats|delegations|troops|peacekeepers|experts|(?:foreign |defen[cs]e )?ministers|leaders|negotiators|members|governments|officers|personnel|mediators|participants|soldiers|police|contingents|advisers) (?:of|from) |(?:one|two|three|four|five|six|\d{1,3}) (?:each )?(?:of|from) )?/iuy

/** Verbs whose object or "by" tells who presides: "co-chaired by", "co-chairs". */
export const PRESIDING: ReadonlyMap<string, Role> = new Map([
  ['co-chair', 'co-chair'],
  ['cochair', 'co-chair'],
  ['co-sponsor', 'co-chair'],
  ['cosponsor', 'co-chair'],
  ['chair', 'chair'],
  ['preside', 'chair'],
  ['head', 'chair'],
  ['lead', 'chair'],
  ['mediate', 'mediator'],
  ['guarantee', 'guarantor'],
])

/** Verbs that make the subject a part of what follows "to" or "in": "contributes troops to the mission". */
export const TAKING_PART =
  /(?:(?:contribut|provid|suppl|send|second)(?:es?|ed|ies|ing|s)? (?:(?!to )[\p{L}\d,-]{1,20} ){0,6}to|(?:is|are|was|were|among) (?:the )?(?:largest |main |biggest |leading )?contributors? to|(?:takes?|taking|took) part in|participat(?:es?|ed|ing) in|(?:sits?|sat|sitting|serv(?:es?|ed|ing)) on) (?:the |an? |its )?/iuy

/** Verbs that make the subject a member of the object. */
export const JOINING = new Set(['join', 'accede', 'rejoin', 'belong'])

/** Posts that say how a person belongs to an organisation or format. */
export const POSTS: readonly (readonly [RegExp, Role])[] = [
  [/\bco-?chair/i, 'co-chair'],
  [/\b(?:chair(?:man|woman|person)?|president-in-office)\b/i, 'chair'],
]
