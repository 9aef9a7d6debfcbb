import type { ActorType } from '../../model/actor.ts'
import { digest } from '../../model/finding-key.ts'
import type { Process } from '../../model/process.ts'
import type { RecordActor } from '../../model/record-entry.ts'
import { remembered } from '../remembered.ts'
import { foldName } from './fold-name.ts'

/** Someone or something the process file names. `side` is the name acted for: its own for a party, mediator or monitor. */
export interface KnownActor {
  readonly id: string
  readonly name: string
  readonly type: ActorType
  readonly role: NonNullable<RecordActor['role']>
  readonly side?: string
}

/** What a name in a dispatch is known as. `organ`: a ministry, army or office of the known one. */
export interface Recognised {
  readonly known: KnownActor
  readonly organ?: string
}

/** Names the process file gives, in all their forms. */
export interface KnownNames {
  readonly all: readonly KnownActor[]
  readonly parties: readonly KnownActor[]
  /** sides of the mediators */
  readonly mediators: ReadonlySet<string>
  /** ids of the formats */
  readonly formats: ReadonlySet<string>
  /** "Ordania", "Ordanian", "Ordania's": nothing else beside it */
  readonly exactly: (words: string) => KnownActor | undefined
  /** the same, and "the Ordanian Defence Ministry", "General Staff of Ordania", "the group's observers" */
  readonly recognise: (words: string) => Recognised | undefined
  /** of "a senior Ordanian official": Ordania */
  readonly sideIn: (words: string) => string | undefined
  readonly places: readonly string[]
  readonly isPlace: (name: string) => boolean
  /** "Ordanian", which the reader may take for a place */
  readonly isAdjective: (name: string) => boolean
}

const ARTICLE = /^(?:the|a|an|its|their|his|her|our|both|all|some|so-called)\s+/i
const POSSESSIVE = /['’]s?$/
// What makes an adjective of a state's name, its last vowel dropped or not: Norland-ic, Norland-er, Vestria-n, Kirn-ish.
const ADJECTIVE = /^(?:n|an|ian|nian|ese|ish|i|ic|er|ers|ns|ans|ians)$/

/** Names are looked up thousands of times; what was found is kept as long as the process is. */
export const knownNames = remembered(namesOf)

function namesOf(process: Process): KnownNames {
  const all: KnownActor[] = []
  const forms = new Map<string, KnownActor>()
  const add = (names: readonly string[], type: ActorType, role: KnownActor['role'], ownSide: boolean) => {
    const known = forms.get(bare(names[0]!)) ?? {
      id: digest(['actor', foldName(names[0]!)]),
      name: names[0]!,
      type,
      role,
      ...(ownSide ? { side: names[0]! } : {}),
    }
    if (!all.includes(known)) all.push(known)
    for (const name of names) if (!forms.has(bare(name))) forms.set(bare(name), known)
  }
  for (const { name, aliases, adjectives } of process.parties)
    add([name, ...aliases, ...adjectives], 'state', 'party', true)
  for (const { name, aliases, adjectives } of process.mediators)
    add([name, ...aliases, ...adjectives], 'state', 'mediator', true)
  for (const { name, aliases, adjectives } of process.monitors)
    add([name, ...aliases, ...adjectives], 'body', 'monitor', true)
  for (const { name, aliases, members } of process.formats) {
    add([name, ...aliases], 'format', 'format', false)
    for (const member of members) add([member.name], 'state', 'member', true)
  }
  const places = new Set(process.places.flatMap(({ name, aliases }) => [name, ...aliases].map(bare)))
  const found = new Map<string, KnownActor | undefined>()
  const exactly = (words: string): KnownActor | undefined => {
    if (!found.has(words)) found.set(words, lookUp(words))
    return found.get(words)
  }
  const lookUp = (words: string): KnownActor | undefined => {
    const folded = bare(words)
    const known = forms.get(folded)
    if (known || folded.length < 4) return known
    return all.find((k) => k.type === 'state' && isAdjectiveOf(folded, foldName(k.name)))
  }
  const adjectives = new Set([...process.parties, ...process.mediators].flatMap((s) => s.adjectives.map(bare)))
  const isAdjective = (name: string) =>
    adjectives.has(bare(name)) || (!forms.has(bare(name)) && exactly(name) !== undefined)
  return {
    all,
    parties: all.filter((k) => k.role === 'party'),
    formats: new Set(all.filter((k) => k.role === 'format').map((k) => k.id)),
    mediators: new Set(process.mediators.map((m) => m.name)),
    exactly,
    recognise: (words) => recognise(words, exactly, isAdjective),
    sideIn: (words) =>
      (words.slice(0, 120).match(/\p{Lu}[\p{L}\p{M}-]{2,40}/gu) ?? []).map(exactly).find((k) => k?.type === 'state')
        ?.side,
    places: process.places.flatMap(({ name, aliases }) => [name, ...aliases]),
    isPlace: (name) => places.has(bare(name)),
    isAdjective,
  }
}

/** "vestrian" of "vestria", "taverni-an" of "taverni". */
function isAdjectiveOf(folded: string, name: string): boolean {
  if (name.includes(' ')) return false
  const stem = name.replace(/[aeiou]$/, '')
  return [name, stem].some((s) => s.length >= 3 && folded.startsWith(s) && ADJECTIVE.test(folded.slice(s.length)))
}

function recognise(
  words: string,
  exactly: KnownNames['exactly'],
  isAdjective: KnownNames['isAdjective'],
): Recognised | undefined {
  const name = words.slice(0, 120).replace(ARTICLE, '')
  const known = exactly(name)
  if (known) return { known }
  const [head, tail] = split(name, / of (?:the )?/)
  if (tail) {
    const headKnown = exactly(head)
    if (headKnown) return { known: headKnown }
    const whole = exactly(tail)
    if (whole) return { known: whole, organ: head }
  }
  const [owner, owned] = split(name, /['’]s? /)
  if (owned) {
    const ownedKnown = exactly(owned)
    if (ownedKnown) return { known: ownedKnown }
    const ownerKnown = exactly(owner)
    if (ownerKnown) return { known: ownerKnown, organ: owned }
  }
  const [first, rest] = split(name, /\s+/)
  const firstKnown = rest ? exactly(first) : undefined
  // "Sudmark troops" are its organ, the "Sudmark Recovery Conference" is not
  const compound = rest && /^\p{Lu}/u.test(rest) && !isAdjective(first)
  return firstKnown && rest && !compound ? { known: firstKnown, organ: rest } : undefined
}

function split(text: string, at: RegExp): [string, string | undefined] {
  const match = at.exec(text)
  return match ? [text.slice(0, match.index), text.slice(match.index + match[0].length)] : [text, undefined]
}

function bare(name: string): string {
  return foldName(name.trim().replace(ARTICLE, '').replace(POSSESSIVE, ''))
}
