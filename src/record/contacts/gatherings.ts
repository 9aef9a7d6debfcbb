import { foldName } from '../actors/fold-name.ts'
import { type Evidence, given } from '../merge/evidence.ts'
import { rememberedWith } from '../remembered.ts'
import { gapDays } from '../time/interval.ts'
import { shared, within } from '../words/stems.ts'
import type { ContactClaim } from './claim.ts'

const WEIGHT = { sameTitle: 3.2, sameEdition: 4.5, titleAlone: -3 }
const SAME_TITLE = 0.6
// What was held in a place is known by it for years; the next of its row is held elsewhere.
const EDITION_DAYS = 500
const YEAR_DAYS = 365
const LARGE: readonly ContactClaim['type'][] = ['summit', 'conference']

/**
 * Gives contacts what tells one gathering of a row from the next: the place it was held in, whether the words have it
 * in the name or beside it. "The G7 Hiroshima Summit", "the Hiroshima Summit" and "the G7 Summit in Hiroshima" are one.
 */
export function withEditions(claims: readonly ContactClaim[]): ContactClaim[] {
  const places = new Set(claims.flatMap((c) => wordsOf(c.place)))
  return claims.map((claim) => {
    const inTitle = [...claim.title].filter((word) => places.has(word))
    return withEdition(claim, inTitle.join(' '))
  })
}

/** @param inTitle those words of its name that are a place */
const withEdition = rememberedWith((claim: ContactClaim, inTitle: string): ContactClaim => {
  const places = new Set(wordsOf(inTitle))
  const edition = new Set([...places, ...wordsOf(claim.place)])
  if (edition.size === 0 || (claim.title.size === 0 && !LARGE.includes(claim.type))) return claim
  const { about } = claim
  const recalled = about && claim.phase === 'held' ? { from: about.to - EDITION_DAYS, to: about.to } : about
  return {
    ...claim,
    edition,
    row: new Set([...claim.title].filter((word) => !places.has(word))),
    ...(recalled ? { about: recalled } : {}),
  }
})

function wordsOf(place: string | undefined): string[] {
  return place ? place.split(' ').filter((word) => word.length > 2) : []
}

/** True for gatherings of other rows, "the NATO Summit" and "the G7 Leaders' Summit", or other ones of a row. */
export function areOtherGatherings(a: ContactClaim, b: ContactClaim): boolean {
  if (a.title.size === 0 || b.title.size === 0) return false
  if (a.number !== undefined && b.number !== undefined && a.number !== b.number) return true
  const [one, other] = [rowOf(a), rowOf(b)]
  if (one.size > 0 && other.size > 0) return within(one, other) < SAME_TITLE
  // a name that is a place alone
  return editionOf(a).size > 0 && editionOf(b).size > 0 && shared(editionOf(a), editionOf(b)) === 0
}

/** True where the same place tells that both are the same gathering, however long after it is told of. */
export function isSameEdition(a: ContactClaim, b: ContactClaim): boolean {
  if (!a.edition || !b.edition || shared(a.edition, b.edition) === 0) return false
  if (isAtOtherTime(a, b)) return false
  if (a.title.size > 0 && b.title.size > 0) return true
  const [named, plain] = a.title.size > 0 ? [a, b] : [b, a]
  // "the Woodside Summit" and "the summit of the two in Woodside"
  return rowOf(named).size === 0 && plain.title.size === 0
}

/** Days that lie apart; but "in July" of which the year was worked out may be of the year before or after. */
function isAtOtherTime(a: ContactClaim, b: ContactClaim): boolean {
  const [one, other] = [a.when ?? a.about, b.when ?? b.about]
  if (!one || !other) return false
  if (!a.when || !b.when) return gapDays(one, other) > EDITION_DAYS
  const years = a.yearless || b.yearless ? [-YEAR_DAYS, 0, YEAR_DAYS] : [0]
  return !years.some((days) => gapDays({ from: one.from + days, to: one.to + days }, other) <= 1)
}

export function titleEvidence(a: ContactClaim, b: ContactClaim): Evidence | undefined {
  if (isSameEdition(a, b)) return { weight: WEIGHT.sameEdition, reason: 'a gathering known by the same place' }
  if (rowOf(a).size > 0 && rowOf(b).size > 0)
    return { weight: WEIGHT.sameTitle, reason: 'the same name of a gathering' }
  const plain = a.title.size === 0 ? a : b
  const alone = a.title.size + b.title.size > 0 && plain.everySide.size > 1
  return given(alone, WEIGHT.titleAlone, 'one is a gathering with a name')
}

/** "The Quad Summit" is more than a meeting of two on its margins. */
export function isOfMore(a: ContactClaim, b: ContactClaim): boolean {
  return isGathering(a) && isOfTwo(b)
}

/** More than a summit of the two it is named for. */
function isGathering(claim: ContactClaim): boolean {
  const name = rowOf(claim)
  const sides = new Set([...claim.everySide].map(foldName))
  return LARGE.includes(claim.type) && name.size > 0 && shared(name, sides) < 2
}

function isOfTwo({ title, type, everySide }: ContactClaim): boolean {
  return title.size === 0 && !LARGE.includes(type) && everySide.size === 2
}

function rowOf({ row, title }: ContactClaim): ReadonlySet<string> {
  return row ?? title
}

function editionOf({ edition }: ContactClaim): ReadonlySet<string> {
  return edition ?? NONE
}

const NONE: ReadonlySet<string> = new Set()

/** Keys under which gatherings known by a place meet, whenever they are told of. */
export function editionKeys(claim: ContactClaim): string[] {
  return [...editionOf(claim)].map((word) => `gathering in ${word}`)
}
