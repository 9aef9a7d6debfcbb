import type { Cast, Draft } from './cast.ts'

/** Posts that say little by themselves: whoever holds another post of the same state may be meant. */
const GENERIC =
  /\b(?:diplomat|official|envoy|negotiator|mediator|representative|emissary|delegate|adviser|advisor|facilitator)$/i
/** Too many hold these for one to be told by them. */
const ANYBODY = /^(?:official|diplomat|source|analyst|expert|observer|aide|journalist|reporter|lawmaker|member)$/

/** Posts that the dispatch would have given with the name. */
const CHIEF =
  /\b(?:president|prime minister|premier|chancellor|foreign minister|foreign secretary|king|queen|emir|leader|spokes\w+)$/i

/**
 * Joins those described before they are named with those named:
 *
 * > | A senior Norwegian envoy came on Monday. The envoy, Ann Lee, met both sides. |
 *     ^^^^^^^^^^^^^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^
 *
 * The state, where told, must be the same, and nobody else may fit.
 */
export function joinUnnamed(cast: Cast): void {
  const named = cast.drafts.filter((d) => d.type === 'person' && d.person)
  if (!named.length) return
  for (const draft of cast.drafts) {
    if (draft.type !== 'person' || draft.person || draft.plural || !draft.head || !draft.mentions.length) continue
    const fits = named.filter((d) => isMeant(draft, d))
    if (fits.length === 1) cast.merge(draft, fits[0]!)
  }
}

function isMeant(unnamed: Draft, named: Draft): boolean {
  const post = unnamed.offices[0]?.office ?? ''
  const indefinite = unnamed.indefinite === true
  if (indefinite && (ANYBODY.test(unnamed.head!) || comesBefore(named, unnamed))) return false
  const sameState = unnamed.affiliation !== undefined && unnamed.affiliation === named.affiliation
  if (unnamed.affiliation && named.affiliation && !sameState) return false
  const sameHead = named.offices.some((o) => headOf(o.office) === unnamed.head && !isApart(o.office, post))
  if (sameHead) return true
  if (!sameState || indefinite) return false
  // "the foreign ministers of Norland and Vestria ... Ann Lee of Norland and Jan Roe of Vestria"
  if (!named.offices.length && !comesBefore(named, unnamed)) return true
  if (GENERIC.test(post)) return true
  return comesBefore(named, unnamed) && !CHIEF.test(post) && named.offices.some((o) => GENERIC.test(o.office))
}

/** True where somebody's name stands before the description. */
function comesBefore(named: Draft, unnamed: Draft): boolean {
  const family = named.person!.text.split(' ').at(-1)!
  const at = Math.min(...unnamed.mentions.map((m) => m.start))
  return named.mentions.some((m) => m.start < at && m.exact.includes(family))
}

/** "envoy" of "Personal Envoy for Vestria". */
function headOf(office: string): string {
  return office
    .toLowerCase()
    .split(/ (?:of|for|to|on|in) /)[0]!
    .split(' ')
    .at(-1)!
}

/** "defence minister" is no "foreign minister", "deputy head" no "head"; "senior envoy" may be "envoy". */
function isApart(held: string, told: string): boolean {
  const narrow = (office: string) =>
    office
      .toLowerCase()
      .split(/ (?:of|for|to|on|in) /)[0]!
      .split(' ')
      .slice(0, -1)
      .filter((w) => !/^(?:special|personal|chief|senior|top|lead|veteran|new|peace|permanent)$/.test(w))
  const a = narrow(held)
  const b = narrow(told)
  return (
    b.some((w) => !a.includes(w)) ||
    a.some((w) => /^(?:deputy|vice|assistant|former|ex|acting)$/.test(w) && !b.includes(w))
  )
}
