import { remembered, rememberedText } from '../remembered.ts'
import { foldName } from './fold-name.ts'

const FORMAL =
  /^(?:the )?(?:(?:Federal|Federative|Democratic|Islamic|People['’]s|Arab|Hashemite|Co-?operative|Bolivarian|Plurinational|Socialist|Independent|Oriental|Kingdom|State|Republic|Commonwealth|Grand Duchy|Principality|Sultanate|Federation|Union) ){1,4}of (?:the )?(?<short>\p{Lu}.{2,40})$/u
const ACRONYM = /^\p{Lu}{2,7}$/u
const LITTLE = /^(?:of|the|and|for|on|in|to|a|an|de|du|des|la)$/i

/**
 * One name for what dispatches write in several ways: "Republic of Norland" is "Norland", "NTO" the "Norland Treaty
 * Organisation", where the record knows both names and nothing else that the shorter one fits.
 * @param names of states and bodies as dispatches write them
 */
export function nameVariants(names: Iterable<string>): (name: string) => string {
  return oneName(variantsAmong(names))
}

/** The name to use for each that is a variant of one, by what it is in plain letters. */
export function variantsAmong(names: Iterable<string>): ReadonlyMap<string, string> {
  const all = new Map<string, Written>()
  for (const name of names) {
    const written = writtenAs(name)
    all.set(written.folded, written)
  }
  const formal = new Map<string, string[]>()
  const initials = new Map<string, string[]>()
  for (const { folded, short, letters } of all.values()) {
    if (short) add(formal, short, folded)
    if (letters.length > 1) add(initials, letters, folded)
  }
  const one = new Map<string, string>()
  for (const [short, longs] of formal)
    if (all.has(short) && longs.length === 1) one.set(longs[0]!, all.get(short)!.name)
  for (const { folded, acronym } of all.values()) {
    const full = acronym ? initials.get(acronym) : undefined
    if (full?.length === 1) one.set(folded, all.get(full[0]!)!.name)
  }
  return one
}

/** Looks a name up among the variants. */
export const oneName = remembered(
  (variants: ReadonlyMap<string, string>) => (name: string) => variants.get(writtenAs(name).folded) ?? name,
)

interface Written {
  readonly name: string
  readonly folded: string
  /** of "Republic of Norland": "norland" */
  readonly short?: string
  /** of "Norland Treaty Organisation": "NTO" */
  readonly letters: string
  /** of "N.T.O.": "NTO" */
  readonly acronym?: string
}

const writtenAs = rememberedText((written): Written => {
  const name = bare(written)
  const short = FORMAL.exec(name)?.groups?.short
  const plain = name.replace(/\./g, '')
  return {
    name,
    folded: foldName(name),
    letters: initialsOf(name),
    ...(short ? { short: foldName(short) } : {}),
    ...(ACRONYM.test(plain) ? { acronym: plain } : {}),
  }
})

function bare(name: string): string {
  return name.replace(/\s+/g, ' ').replace(/^the /i, '').trim()
}

function initialsOf(name: string): string {
  const words = name.split(/[\s-]+/).filter((word) => !LITTLE.test(word))
  return words.length > 1 && words.every((word) => /^\p{Lu}/u.test(word)) ? words.map((word) => word[0]).join('') : ''
}

function add(map: Map<string, string[]>, key: string, value: string): void {
  map.set(key, [...(map.get(key) ?? []), value])
}
