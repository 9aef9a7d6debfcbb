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
  const all = new Map([...names].map((name) => [foldName(bare(name)), bare(name)]))
  const formal = new Map<string, string[]>()
  const initials = new Map<string, string[]>()
  for (const [folded, name] of all) {
    const short = FORMAL.exec(name)?.groups?.short
    if (short) add(formal, foldName(short), folded)
    const letters = initialsOf(name)
    if (letters.length > 1) add(initials, letters, folded)
  }
  const one = new Map<string, string>()
  for (const [short, longs] of formal) if (all.has(short) && longs.length === 1) one.set(longs[0]!, all.get(short)!)
  for (const [folded, name] of all) {
    const plain = name.replace(/\./g, '')
    const full = ACRONYM.test(plain) ? initials.get(plain) : undefined
    if (full?.length === 1) one.set(folded, all.get(full[0]!)!)
  }
  return (name) => one.get(foldName(bare(name))) ?? name
}

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
