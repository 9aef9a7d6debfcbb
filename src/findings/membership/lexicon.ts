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
])

/** Verbs and participles behind which the members of a group are listed: "comprising", "which includes", "made up of". */
export const LISTING = new Set(['comprise', 'include', 'group', 'consist', 'compose', 'unite'])

/** Verbs whose object or "by" tells who presides: "co-chaired by", "co-chairs". */
export const PRESIDING: ReadonlyMap<string, Role> = new Map([
  ['co-chair', 'co-chair'],
  ['cochair', 'co-chair'],
  ['chair', 'chair'],
  ['head', 'chair'],
  ['lead', 'chair'],
])

/** Verbs that make the subject a member of the object. */
export const JOINING = new Set(['join', 'accede', 'rejoin'])

/** Posts that say how a person belongs to an organisation or format. */
export const POSTS: readonly (readonly [RegExp, Role])[] = [
  [/\bco-?chair/i, 'co-chair'],
  [/\b(?:chair(?:man|woman|person)?|president-in-office)\b/i, 'chair'],
]
