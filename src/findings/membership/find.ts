import type { MembershipFinding } from '../../model/finding.ts'
import type { Sentence } from '../../model/parsed-dispatch.ts'
import type { FindContext } from '../finder.ts'
import { byListing } from './by-listing.ts'
import { byNumber } from './by-number.ts'
import { byPost, byPrefix } from './by-post.ts'
import { byRole } from './by-role.ts'
import { byVerb } from './by-verb.ts'
import { isCommon } from './common-groups.ts'
import { formatsOf } from './formats.ts'
import { HELD_BY } from './lexicon.ts'
import { type Found, type Naming, scenesOf } from './scene.ts'

// Rolls and roles are compared pairwise in a sentence; no real one is longer than this.
const LONGEST_TOKENS = 2_000

/**
 * Finds who belongs to which organisation or format, and in what role.
 *
 * > | the Contact Group, comprising along with its co-chairs - Norland and Vestria - Ostmark and Sudria |
 *         ^ group                                 ^ co-chairs                        ^ members
 */
export function findMemberships(context: FindContext): MembershipFinding[] {
  const formats = formatsOf(context)
  const out = new Map<string, MembershipFinding>()
  const keep = (sentence: Sentence, found: Found) => {
    const format = formats.all.find((n) => n.id === found.of)
    if (format && isCommon(format) && !holds(context, format, found)) return
    const of = format ? formats.admit(format).id : found.of
    const key = `${found.member}>${of}`
    const known = out.get(key)
    if (found.member === of || (known && (known.role !== 'member' || found.role === 'member'))) return
    const background = context.isBackground(sentence.index) ? { background: true as const } : {}
    out.set(key, {
      id: known?.id ?? `membership#${out.size}`,
      kind: 'membership',
      sentence: sentence.index,
      ...background,
      ...found,
      of,
    })
  }
  const scenes = scenesOf(context, formats.all)
  const spoken = [...formats.namings, ...scenes.flatMap((s) => s.namings.filter((n) => n.type === 'format'))]
  for (const scene of scenes.filter((s) => s.tokens.length <= LONGEST_TOKENS))
    for (const found of [
      ...byRole(scene, spoken as Naming[]),
      ...byListing(scene),
      ...byVerb(scene),
      ...byPrefix(scene),
      ...byNumber(scene),
    ])
      keep(scene.sentence, found)
  for (const { sentence, found } of byPost(context)) keep(sentence, found)
  return [...out.values()]
}

/** Whether a group of that name has such members: nobody is a member of "the talks". */
function holds({ parsed }: FindContext, group: Naming, found: Found): boolean {
  const words = parsed.dispatch.text.slice(group.start, group.end)
  const roles = HELD_BY.find(([pattern]) => pattern.test(words))?.[1]
  return !roles || roles.some((role) => role === found.role)
}
