import { type ContactClaim, contactFamilyOf } from './claim.ts'

const THIS = /^this (?:\p{L}{1,20} )?(?:meeting|call|visit|conversation|summit|session)$/iu
const THEIR = /^(?:their|its) (?:\p{L}{1,20} )?(?:meeting|call|visit|conversation|summit|session|talks)\b/iu

/**
 * Gives "this meeting", and "their first meeting" behind a comma, the people, time and place of the contact told just
 * before: they name no contact of their own.
 *
 * > | The ministers met in Brigg on Monday, their first meeting in four years.
 *     ^^^^^^^^^^^^^^^^^ told             ^^^^^^^^^^^^^^^^^^^ the same
 */
export function referBack(claims: readonly ContactClaim[]): ContactClaim[] {
  const byReading = Map.groupBy(claims, (c) => c.cited.reading)
  return claims.map((claim) => {
    const { span, sentence } = claim.cited.finding
    const isThis = THIS.test(span.exact.trim())
    if (!isThis && !THEIR.test(span.exact)) return claim
    const before = byReading
      .get(claim.cited.reading)!
      .filter((c) => c.cited.finding.span.end <= span.start && isReferredTo(c, claim))
      .filter((c) => isThis || c.cited.finding.sentence === sentence)
      .reduce<ContactClaim | undefined>(
        (last, c) => (!last || c.cited.finding.span.start > last.cited.finding.span.start ? c : last),
        undefined,
      )
    return before
      ? { ...before, cited: claim.cited, type: claim.type, phase: claim.phase, refersTo: before.cited.ref }
      : claim
  })
}

function isReferredTo(before: ContactClaim, claim: ContactClaim): boolean {
  return (
    contactFamilyOf(before.type) === contactFamilyOf(claim.type) && !before.several && !before.cited.finding.background
  )
}
