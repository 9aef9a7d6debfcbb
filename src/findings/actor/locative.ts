import { BUILDINGS, REGIONS, SPEECH_VERBS } from './gazetteer/heads.ts'
import { gapBefore, type Line, tokenAt } from './lines.ts'
import type { Placed } from './placed.ts'

const LOCATIVE = new Set([
  'in',
  'at',
  'near',
  'across',
  'throughout',
  'inside',
  'outside',
  'around',
  'into',
  'within',
  'via',
  'through',
  'over',
  'off',
])
const DIRECTIVE = new Set(['to', 'from', 'for', 'toward', 'towards'])
const COMPASS =
  /^(?:the|northern|southern|eastern|western|central|north|south|east|west|northeast|northwest|southeast|southwest|northeastern|northwestern|southeastern|southwestern|mainland|occupied|neighbou?ring|nearby|whole|all|entire)$/

/** "Moscow said", "between Moscow and Kyiv" stand for the state; "in Moscow", "to Moscow" only locate. */
export function seatActs({ noun, line, role }: Placed): boolean {
  if (noun.thing!.entry === undefined || noun.thing!.entry.type === undefined) return false
  if (isPlaced(line, noun.from, true)) return false
  if (/^,\s/.test(gapBefore(line, noun.to)) && line.words[noun.to]?.shape !== 'small') return false
  if (role.as === 'subject') return !role.passive || SPEECH_VERBS.has(role.verb ?? '')
  if (role.as === 'agent') return true
  if (role.as === 'oblique') return /^(?:between|with|against)$/.test(role.preposition ?? '')
  return role.as === 'possessive' && /['’]/.test(gapBefore(line, noun.to))
}

/** True where a state, or a building that stands for who works there, only says where: "in Norland", "at the White House". */
export function isLocative({ noun, line, role }: Placed): boolean {
  const { type, entry } = noun.thing!
  const placed = isPlaced(line, noun.from, false)
  if (entry && BUILDINGS.has(entry.name)) return placed
  // "wrote on Chirper", "carried by the agency on its site"
  if (entry?.media && role.as === 'oblique' && /^(?:on|via|over)$/.test(role.preposition ?? '')) return true
  if (type !== 'state' && type !== 'entity') return false
  // "in U.S.-China relations", "in US talks" is about them, not in them
  if (/^[-–]/.test(gapBefore(line, noun.to)) || tokenAt(line, noun.headWord).deprel.startsWith('compound')) return false
  // regions are talked of more than they act: "the status of", "a government for"
  if (entry && REGIONS.has(entry.name)) return !/^(?:subject|agent|possessive)$/.test(role.as)
  return placed || (role.as === 'oblique' && LOCATIVE.has(role.preposition ?? ''))
}

/** True where a preposition of place governs the words at `at`, adjectives of direction skipped: "in eastern Norland". */
function isPlaced(line: Line, at: number, directed: boolean): boolean {
  let p = at - 1
  while (p >= line.from && line.words[p + 1]!.joined && COMPASS.test(line.words[p]!.key)) p--
  if (p < line.from || !line.words[p + 1]!.joined) return false
  const { key } = line.words[p]!
  return LOCATIVE.has(key) || (directed && DIRECTIVE.has(key))
}
