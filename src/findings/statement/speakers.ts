import type { ActorType } from '../../model/actor.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { spanOf } from '../../parse/match.ts'
import { withConjuncts } from '../clause.ts'
import type { ActorBook } from '../finder.ts'
import type { TokenRange } from './draft.ts'

const PEOPLE =
  /^(?:officials?|sources?|diplomats?|analysts?|experts?|witnesses|residents|observers|negotiators?|mediators?|envoys?|lawmakers?|aides?|spokes(?:man|woman|person|people)|ministers?|leaders?|president|commanders?|critics|activists?|protesters|supporters|opponents|delegates?|representatives?|journalists?|reporters?)$/i
const BODIES =
  /^(?:statement|report|ministry|government|council|parliament|court|office|commission|committee|agency|administration|communique|declaration|letter|document|newspaper|daily|magazine|media|press|television|radio)$/i

/** Who speaks: the actors the source names, or a new unnamed one ("a senior official"); empty where nobody can be told. */
export function speakersOf(parsed: ParsedDispatch, actors: ActorBook, source: readonly TokenRange[]): string[] {
  const ids = source.flatMap((range) => headsOf(parsed, range).flatMap((t) => actorsOfHead(parsed, actors, t, range)))
  return [...new Set(ids)]
}

/** The governing token of a range and the nouns coordinated with it. */
export function headsOf(parsed: ParsedDispatch, [from, to]: TokenRange): Token[] {
  for (let i = from; i < to; i++) {
    const t = parsed.tokens[i]!
    if ((t.head < from || t.head >= to) && t.upos !== 'PUNCT' && t.upos !== 'ADP' && t.upos !== 'DET')
      return withConjuncts(parsed, t).filter((c) => c.index >= from && c.index < to)
  }
  return to > from ? [parsed.tokens[to - 1]!] : []
}

function actorsOfHead(parsed: ParsedDispatch, actors: ActorBook, head: Token, range: TokenRange): readonly string[] {
  const known = actors.ofToken(head.index)
  if (known.length) return known
  // "Secretary of State Anne Hale" may hang on its title: take what is named first inside
  const start = parsed.tokens[range[0]]!.start
  const end = parsed.tokens[range[1] - 1]!.end
  if (head.upos === 'PROPN') {
    const inside = actors.within(start, end)
    if (inside.length) return inside.slice(0, 1)
  }
  if (head.upos === 'PRON' || head.upos === 'DET' || end - start > 200) return []
  if (head.upos !== 'NOUN' && head.upos !== 'PROPN') return []
  return [actors.add(spanOf(parsed, start, end), { type: typeOf(head) })]
}

function typeOf(head: Token): ActorType {
  if (PEOPLE.test(head.text)) return 'person'
  if (BODIES.test(head.text)) return 'body'
  return head.upos === 'PROPN' ? 'organisation' : 'entity'
}
