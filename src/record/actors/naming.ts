import type { Actor } from '../../model/actor.ts'
import { type Group, readGroup } from './group.ts'
import type { KnownNames, Recognised } from './known.ts'
import { type OfficeWords, readOffice } from './office.ts'

/** What kind of naming an actor of one dispatch is, before it is known who is meant. */
export type Naming =
  | { readonly as: 'known'; readonly recognised: Recognised }
  | { readonly as: 'group'; readonly group: Group }
  | { readonly as: 'person'; readonly name: string }
  | { readonly as: 'office'; readonly office: OfficeWords }
  | { readonly as: 'named'; readonly name: string }
  | { readonly as: 'open' }

const PARTICLE = /^(?:al|bin|ibn|abu|de|da|dos|del|della|di|du|van|von|der|den|ter|la|le|el|y|of|and)$/
const MOST_TOKENS = 7
const GENERIC =
  /^(?:(?:foreign|defen[cs]e|interior|justice|finance|state|national|supreme|central|general|armed|security|government|joint|presidential) ?){0,2}(?:affairs )?(?:ministry|department|council|parliament|government|police|army|military|commission|committee|cabinet|senate|congress|court|forces|presidency|staff|office|assembly|troops|observers|declaration|group|mission|delegation)$/i
const NAMED_TYPES = ['state', 'organisation', 'body', 'format', 'armed-group']

export function readNaming(actor: Actor, known: KnownNames): Naming {
  const name = actor.name.replace(/\s+/g, ' ').trim()
  const group = readGroup(name, known)
  if (group) return { as: 'group', group }
  if (actor.type === 'person') {
    const office = readOffice(name)
    const titled =
      office && (office.single || office.head || /^(?:the|a|an|two|his|her|its)\b/i.test(name) || isTitle(name))
    if (titled) return { as: 'office', office }
    return isProperName(name) ? { as: 'person', name } : { as: 'open' }
  }
  const recognised = known.recognise(name)
  if (recognised) return { as: 'known', recognised }
  if (NAMED_TYPES.includes(actor.type) && ownName(name) && !known.isPlace(name)) return { as: 'named', name }
  return { as: 'open' }
}

/** "Red Lantern" and "EU", not "Defence Ministry", which is another in every state, nor "document seen by AFI". */
function ownName(name: string): boolean {
  const bare = name.replace(/^the /i, '')
  return (bare.length > 3 ? /^\p{Lu}/u : /^\p{Lu}{2,3}$/u).test(bare) && !GENERIC.test(bare)
}

/** "Ilse Marenko", "Abu al-Hassan": every word begins with a capital, particles aside. */
function isProperName(name: string): boolean {
  const tokens = name.split(' ')
  return (
    tokens.length <= MOST_TOKENS &&
    tokens.every((t) => /^\p{Lu}/u.test(t) || PARTICLE.test(t) || /^\p{Lo}/u.test(t)) &&
    !isTitle(name)
  )
}

function isTitle(name: string): boolean {
  return /(?:^|\s)(?:general|staff|minister|president|spokes\w{1,6}|officials?|diplomats?|leader|envoys?|chief|lawmakers?|head|FM|PM)$/i.test(
    name,
  )
}
