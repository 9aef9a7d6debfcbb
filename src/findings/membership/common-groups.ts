import type { Token } from '../../model/parsed-dispatch.ts'
import { dependents } from '../../parse/match.ts'
import type { FindContext } from '../finder.ts'
import { GROUP_NOUNS } from './lexicon.ts'
import type { Naming } from './scene.ts'

const COMMON = '?common '
// Longest words before such a noun that belong to its name: "joint military monitoring commission".
const REACH_TOKENS = 4

/**
 * Groups that ordinary words name and that are no actors yet: "the government panel", "a military coalition".
 *
 * One that takes up a longer name in the dispatch, "the monitoring team" for "the International Monitoring Team", is that actor.
 */
export function commonGroups(context: FindContext): Naming[] {
  const { parsed, actors } = context
  const named = actors.all.filter((a) => /^(?:organisation|format|body|armed-group)$/.test(a.type))
  return parsed.tokens.flatMap((head) => {
    const type = GROUP_NOUNS.get(head.lemma.toLowerCase()) ?? GROUP_NOUNS.get(head.text.toLowerCase())
    const next = parsed.tokens[head.index + 1]
    if (
      !type ||
      head.upos !== 'NOUN' ||
      (next?.sentence === head.sentence && next.head === head.index && isCompound(next))
    )
      return []
    if (head.deprel === 'compound' || named.some((a) => actors.ofToken(head.index).includes(a.id))) return []
    const words = wordsOf(context, head)
    const start = words[0]!.start
    const own =
      type === 'entity' ? actors.ofToken(head.index).find((id) => actors.get(id)?.type === 'entity') : undefined
    const taken = named.filter((a) => takesUp(a.name, words))
    const key = words.map((w) => w.lemma.toLowerCase()).join(' ')
    return [{ id: own ?? (taken.length === 1 ? taken[0]!.id : `${COMMON}${key}`), type, start, end: head.end }]
  })
}

/** Whether only ordinary words name the group. */
export function isCommon(group: Naming): boolean {
  return group.id.startsWith(COMMON)
}

function isCompound(token: Token): boolean {
  return token.deprel === 'compound' || token.deprel === 'flat'
}

/** The noun with the adjectives and nouns right before it; numbers and articles stay outside. */
function wordsOf({ parsed }: FindContext, head: Token): Token[] {
  const own = new Set(dependents(parsed, head, 'amod', 'compound').map((d) => d.index))
  let from = head.index
  while (head.index - from < REACH_TOKENS && own.has(from - 1)) from--
  // "high-level panel", cut in three
  const isGlued = parsed.tokens[from - 1]?.text === '-' && parsed.tokens[from - 2]?.upos === 'ADJ'
  if (isGlued && from < head.index) from -= 2
  return parsed.tokens.slice(from, head.index + 1)
}

/** "monitoring team" in "International Monitoring Team": the last words of the name, but not "government panel". */
function takesUp(name: string, words: readonly Token[]): boolean {
  const lower = name.toLowerCase()
  const tail = words.filter((w) => !/\d/.test(w.text)).map((w) => w.text.toLowerCase())
  return lower !== tail.join(' ') && /^\p{Lu}\p{Ll}/u.test(name) && lower.endsWith(` ${tail.join(' ')}`)
}
