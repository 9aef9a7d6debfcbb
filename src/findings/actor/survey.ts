import { affiliationAt } from './affiliation.ts'
import type { Cast } from './cast.ts'
import { hitAt, type Line } from './lines.ts'
import type { Placed } from './placed.ts'

/** What must be known of the whole dispatch before anyone is resolved: its demonyms, its pairs of states, its governments. */
export function survey(cast: Cast, lines: readonly Line[], placed: readonly Placed[]): void {
  for (const line of lines) collectAdjectives(cast, line)
  countPairs(cast, placed)
  collectGovernments(cast, placed)
}

function collectAdjectives(cast: Cast, line: Line): void {
  for (let at = line.from; at < line.to; at++) {
    const found = hitAt(line, at) && affiliationAt(line, at)
    if (found?.is.entry && (found.is.adjective || /^(?:US|U\.S\.|UK|U\.K\.|UN|U\.N\.|EU)$/.test(line.words[at]!.text)))
      cast.adjectives.set(line.words[at]!.token, found.is)
  }
}

/** "Norland and Vestria", "the Norland and Vestrian ministers", "between Norland and Vestria". */
function countPairs(cast: Cast, placed: readonly Placed[]): void {
  let before: Placed | undefined
  for (const item of placed) {
    const { noun, line } = item
    const states = noun.affiliations.filter((a) => a.entry && (a.type === 'state' || a.type === 'entity'))
    if (noun.head && states.length === 2) cast.pairs.count(states[0]!.entry!, states[1]!.entry!)
    const first = before?.noun.thing
    const second = noun.thing
    if (first?.entry && second?.entry && before!.line === line && isState(first.type) && isState(second.type)) {
      const gap = line.text.slice(before!.noun.end, noun.start)
      const opened = line.text.slice(Math.max(0, before!.noun.start - 12), before!.noun.start)
      // the last two of a longer list are no pair
      if (/^(?: and |-|–|\/)(?:the )?$/.test(gap) && !/, (?:the )?$/.test(opened))
        cast.pairs.count(first.entry, second.entry, /\bbetween (?:the )?$/.test(opened) ? 2 : 1)
    }
    before = item
  }
}

/** Which state "the government" is, where the dispatch gives only one a government. */
function collectGovernments(cast: Cast, placed: readonly Placed[]): void {
  for (const { noun } of placed) {
    const entry = noun.affiliations.find((a) => isState(a.type))?.entry
    if (noun.head?.kind !== 'government' || !entry) continue
    const { key } = noun.head
    cast.governments.set(key, cast.governments.has(key) && cast.governments.get(key) !== entry ? undefined : entry)
  }
}

function isState(type: string): boolean {
  return type === 'state' || type === 'entity'
}
