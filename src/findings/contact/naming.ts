import type { ContactType } from '../../model/finding.ts'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { relationOf } from '../../parse/match.ts'
import type { ActorBook } from '../finder.ts'
import { nounNaming } from './noun-naming.ts'
import { verbNaming } from './verb-naming.ts'

/** Words that name a contact: a noun ("the talks in Geneva") or a verb ("will meet"). */
export interface Naming {
  readonly head: Token
  readonly type: ContactType
  readonly sort: 'noun' | 'verb'
  readonly span: Span
  /** names a contact by itself, without parties or a verb that holds it */
  readonly strong: boolean
  /** "the", "this", "that", "their": known to the reader already */
  readonly definite: boolean
  /** nothing restricts it: "the talks", "that visit"; not "the Vienna summit" */
  readonly bare: boolean
  /** words that tell it from others of its kind: "six-party" */
  readonly modifiers?: readonly string[]
  /** "the summit" of "on the margins of the summit": what is told there is beside it */
  readonly aside?: boolean
  /** lemma of the document signed */
  readonly document?: string
}

/** Every word of the dispatch that may name a contact, in text order, generic mentions ("any meeting") left out. */
export function findNamings(parsed: ParsedDispatch, actors: ActorBook): Naming[] {
  const out: Naming[] = []
  for (const token of parsed.tokens) {
    const naming =
      token.upos === 'VERB' && !isHeadlineTalks(parsed, token)
        ? verbNaming(parsed, actors, token)
        : isNoun(token) || isHeadlineTalks(parsed, token)
          ? nounNaming(parsed, actors, token)
          : undefined
    if (naming) out.push(naming)
  }
  return out
}

function isNoun(token: Token): boolean {
  return token.upos === 'NOUN' || token.upos === 'PROPN' || token.xpos === 'VBG' || isNominal(token)
}

/** "will hold a trilateral with", where the tagger saw an adjective. */
function isNominal(token: Token): boolean {
  return /^(?:bilateral|trilateral|plenary)$/i.test(token.text) && /^(?:obj|nsubj|obl)$/.test(relationOf(token))
}

/** A headline's "Varn talks close", which the tree takes for somebody who talks. */
function isHeadlineTalks(parsed: ParsedDispatch, token: Token): boolean {
  const { role } = parsed.sentences[token.sentence]!
  const next = parsed.tokens[token.index + 1]
  return (
    role !== 'body' &&
    token.text === 'talks' &&
    next?.sentence === token.sentence &&
    /^(?:close|end|open|begin|start|resume|stall|fail|collapse|continue|falter|conclude|go|drag|due)$/i.test(next.text)
  )
}
