import { ORGANISATION_HEADS } from './gazetteer/heads.ts'
import { EASTERN_FAMILIES, PARTICLES, SUFFIXES, TITLES } from './gazetteer/names.ts'
import { gapBefore, hitAt, isCommon, isGivenName, isOffice, isProper, type Line } from './lines.ts'
import type { PersonName } from './noun.ts'
import { foldName } from './words.ts'

const TITLE = new Set(TITLES.trim().split(/\s+/).map(foldName))
const PARTICLE = new Set(PARTICLES.trim().split(/\s+/))
const SUFFIX = new Set(SUFFIXES.trim().split(/\s+/).map(foldName))
const MEN = new Set([
  'mr',
  'sir',
  'king',
  'prince',
  'lord',
  'emir',
  'amir',
  'sultan',
  'father',
  'sheikh',
  'pope',
  'congressman',
])
const WOMEN = new Set(['mrs', 'ms', 'miss', 'lady', 'queen', 'princess', 'dame', 'congresswoman'])
/** What ties a name to something else by a hyphen. */
const TIED =
  /^(?:led|backed|based|era|style|appointed|controlled|born|like|held|allied|aligned|supported|sponsored|brokered|mediated|run|owned|hosted|proposed|loyal|friendly|linked|inspired|wide|elect|designate)$/
/** Arabic articles that are English words too: particles only with a hyphen. */
const ARTICLE = /^(?:as|ad|an|ar|ash|at|do|e|y|u)$/
/** "Abu Sharif" and "Abdul Karim" are one name each, whoever else is called Abu. */
const KUNYA = /^(?:abu|abd|abdul|abdel|umm|ibn)$/
const EASTERN = new Set(EASTERN_FAMILIES.trim().split(/\s+/))
/** One syllable, and one or two together, as Chinese and Korean names are spelled. */
const SYLLABLE = /^(?:[bcdfghjklmnpqrstwxyz]{0,2}(?:h|y|w)?[aeiou]{1,3}(?:ng|n|r|k|l|m|p|t|h|b)?)$/
const SYLLABLES = /^(?:[bcdfghjklmnpqrstwxyz]{0,2}[aeiou]{1,3}(?:ng|n|r|k|l|m|p|t|h|b)?){1,2}$/
/** Forms of address that never are a post, so what follows is a person for sure. */
const ADDRESS = new Set([
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'sir',
  'he',
  'excellency',
  'gen',
  'col',
  'lt',
  'maj',
  'sgt',
  'capt',
  'adm',
  'sen',
  'rep',
  'gov',
  'sheikh',
  'sheik',
  'hon',
  'daw',
  'mullah',
  'ayatollah',
  'emir',
  'amb',
  'brig',
  'rev',
])

/** Titles and ranks that open at a word: where the name begins, and whom they tell. */
export interface Opening {
  readonly at: number
  readonly gender?: 'm' | 'f'
  /** true where the words can only be a form of address: "Mr.", "Gen." */
  readonly sure: boolean
}

/** Skips "Mr.", "H.E. Sheikh", "Major General", "Lt. Gen." before a name. */
export function skipTitles(line: Line, at: number): Opening {
  let p = at
  let gender: 'm' | 'f' | undefined
  let sure = false
  while (p + 1 < line.to && p - at < 5) {
    const { key, shape, text } = line.words[p]!
    if (
      shape === 'small' ||
      !TITLE.has(key) ||
      (key === 'he' && !text.includes('.')) ||
      !(line.words[p + 1]!.joined || isAbbreviation(line, p))
    )
      break
    if (MEN.has(key)) gender = 'm'
    if (WOMEN.has(key)) gender = 'f'
    if (ADDRESS.has(key)) sure = true
    p++
  }
  return { at: p, sure, ...(gender ? { gender } : {}) }
}

/**
 * Reads the person's name that begins at a word: "Ursula von der Leyen", "John P. Abizaid", "Joseph R. Biden, Jr.".
 *
 * @param titled true behind a title or post, where a known place may be a surname
 * @returns undefined where no name begins; `to` is the word after it
 */
export function readName(line: Line, at: number, titled: boolean): { name: PersonName; to: number } | undefined {
  let p = at
  const parts: number[] = []
  while (p < line.to && p - at < 8) {
    if (p > at && !line.words[p]!.joined) break
    const { key } = line.words[p]!
    if (isParticle(line, p, titled ? at - 1 : at)) {
      parts.push(p++)
      continue
    }
    // "Kim Kye-gwan", but not "Ann Lee-backed"
    if (parts.length > 1 && line.words[p]!.shape === 'small' && gapBefore(line, p) === '-' && !TIED.test(key)) {
      parts.push(p++)
      continue
    }
    if (!isProper(line, p) || SUFFIX.has(key) || line.posts.has(key)) break
    if (line.style !== 'plain' && !nameable(line, p, at, titled)) break
    if (p === at && ORGANISATION_HEADS.has(key)) break
    const hit = hitAt(line, p)
    if (hit && !surnameLike(line, p, at, hit.to, titled)) break
    parts.push(p++)
  }
  while (parts.length && PARTICLE.has(line.words[parts.at(-1)!]!.key) && line.words[parts.at(-1)!]!.shape === 'small')
    parts.pop()
  if (!parts.length) return undefined
  let to = parts.at(-1)! + 1
  if (line.words[to - 1]!.text.length === 1 && parts.length === 1) return undefined
  // "Republican Ann Lee": the name begins a word later
  const [opening, second] = parts.map((i) => line.words[i]!.key)
  if (second && isCommon(opening!) && !isGivenName(opening!) && isGivenName(second)) return undefined
  const suffix = line.words[to]
  if (to < line.to && suffix && SUFFIX.has(suffix.key) && /^,?\s/.test(gapBefore(line, to))) to++
  const first = line.words[parts[0]!]!
  const last = line.words[to - 1]!
  const pieces = parts.map((i) => ({
    key: line.words[i]!.key,
    tied: i > parts[0]! && gapBefore(line, i) === '-',
    small: line.words[i]!.shape === 'small',
  }))
  return {
    to,
    name: {
      text: line.text.slice(first.start, last.end),
      start: first.start,
      end: last.end,
      ...(familyFirst(pieces) ?? split(pieces)),
    },
  }
}

/** A word of a name: whether a hyphen ties it to the one before, and whether it has small letters. */
interface Piece {
  readonly key: string
  readonly tied: boolean
  readonly small: boolean
}

/** Given names and the family name: with its particles, "von der leyen", and what a hyphen ties, "ben tov". */
function split(pieces: readonly Piece[]): Pick<PersonName, 'given' | 'family'> {
  const keys = pieces.map((p) => p.key)
  let from = keys.length - 1
  while (from > 0 && pieces[from]!.tied && !pieces[from]!.small) from--
  while (from > 1 && PARTICLE.has(keys[from - 1]!) && keys[from - 1]!.length > 1) from--
  if (from === 1 && PARTICLE.has(keys[0]!) && (KUNYA.test(keys[0]!) || !isGivenName(keys[0]!))) from = 0
  return { given: keys.slice(0, from), family: keys.slice(from).join(' ') }
}

/**
 * Korean and Chinese order: "Kim Yong-su", "Pak Yong Su", "Lu Chengwen" are of the families Kim, Pak and Lu. The given
 * name is one, however it is written; "Kim Roe" and "Lee Ann Holm" are not of them.
 */
function familyFirst(pieces: readonly Piece[]): Pick<PersonName, 'given' | 'family' | 'familyFirst'> | undefined {
  const [first, ...rest] = pieces
  if (!rest.length || rest.length > 2 || !EASTERN.has(first!.key) || rest[0]!.tied) return undefined
  if (rest.some((p) => isGivenName(p.key) || PARTICLE.has(p.key) || p.key.length < 2)) return undefined
  if (rest.length === 1 && !SYLLABLES.test(rest[0]!.key)) return undefined
  if (rest.length === 2 && !rest.every((p) => SYLLABLE.test(p.key))) return undefined
  const given = [rest.map((p) => p.key).join('')]
  return { given, family: first!.key, ...(rest.length === 2 ? { familyFirst: true as const } : {}) }
}

/** In headlines with capitals throughout a name needs a witness: the body, a list of given names, or a title before it. */
function nameable(line: Line, p: number, at: number, titled: boolean): boolean {
  const { key } = line.words[p]!
  if (line.proper.has(key)) return true
  if (p > at && isGivenName(line.words[p - 1]!.key) && p === at + 1) return true
  if (isCommon(key)) return p === at && isGivenName(key)
  return titled || isGivenName(key) || (p > at && isGivenName(line.words[at]!.key))
}

/** True where a word the gazetteer knows is part of a person's name all the same: "Michael Jordan", "Chad Smith". */
function surnameLike(line: Line, p: number, at: number, to: number, titled: boolean): boolean {
  if (to > p + 1) return false
  const hit = hitAt(line, p)
  const { key } = line.words[p]!
  const next = p + 1 < line.to && line.words[p + 1]!.joined && isProper(line, p + 1) && !hitAt(line, p + 1)
  if (isOffice(hit)) return p > at && isGivenName(line.words[p - 1]!.key) && !next
  if (p > at)
    return hit!.senses.every((s) => s.as !== 'adjective' && s.as !== 'people') && isGivenName(line.words[p - 1]!.key)
  return next && (isGivenName(key) || (titled && !hit!.senses.some((s) => s.as === 'adjective')))
}

function isAbbreviation(line: Line, at: number): boolean {
  return gapBefore(line, at + 1) === '. '
}

/** "bin", "von der", "al-" before a further name; in small letters only inside a name or tied by a hyphen. */
function isParticle(line: Line, p: number, at: number): boolean {
  const { key, shape } = line.words[p]!
  // "Giscard d'Estaing"
  if (/^[dl]$/.test(key) && p > at && p + 1 < line.to && /^['’]$/.test(gapBefore(line, p + 1))) return true
  if (!PARTICLE.has(key) || !(p + 1 < line.to) || !line.words[p + 1]!.joined) return false
  const further = PARTICLE.has(line.words[p + 1]!.key) && p + 2 < line.to ? p + 2 : p + 1
  if (!isProper(line, further)) return false
  if (gapBefore(line, p + 1) === '-') return true
  if (ARTICLE.test(key)) return false
  return shape !== 'small' ? p > at || !isCommon(key) : p > at
}

/** "Abu Tariq": a name of one, given or taken, that no thing bears. */
export function isKunya({ family }: PersonName): boolean {
  const at = family.indexOf(' ')
  return at > 0 && KUNYA.test(family.slice(0, at))
}

/** True where the word is the "s" of a possessive: "Lavrov's". */
export function isPossessive(line: Line, at: number): boolean {
  return at < line.to && line.words[at]!.text === 's' && /['’ʼ]/.test(gapBefore(line, at))
}
