import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'

/** What a phrase does in its sentence, seen from outside: the relation of its head to the rest. */
export interface Role {
  /** "subject", "agent" (behind "by"), "object", "oblique" with its preposition, "possessive", "other" */
  readonly as: 'subject' | 'agent' | 'object' | 'oblique' | 'possessive' | 'other'
  readonly preposition?: string
  /** lemma of the verb or noun it hangs on */
  readonly verb?: string
  readonly verbIndex?: number
  /** true where it only renames what has the role: "Unesco, an agency of the UN," */
  readonly apposed?: true
  readonly passive?: true
}

const OTHER: Role = { as: 'other' }

/** The role of the tokens [first, last]: of the one that hangs on a token outside; a conjunct has its first's role. */
export function roleOf(parsed: ParsedDispatch, first: number, last: number): Role {
  let top: Token | undefined
  for (let i = first; i <= last; i++) {
    const token = parsed.tokens[i]!
    if (token.head < first || token.head > last) {
      top = token
      if (!/^(?:punct|case|det|cc)/.test(token.deprel)) break
    }
  }
  let apposed = false
  for (let step = 0; top && step < 4 && /^(?:conj|appos|flat|compound)/.test(top.deprel) && top.head >= 0; step++) {
    if (top.deprel.startsWith('appos')) apposed = true
    top = parsed.tokens[top.head]
  }
  if (!top) return OTHER
  const verb = top.head >= 0 ? parsed.tokens[top.head] : undefined
  const on = {
    ...(verb ? { verb: verb.lemma, verbIndex: verb.index } : {}),
    ...(apposed ? { apposed: true as const } : {}),
  }
  const relation = top.deprel
  if (relation.startsWith('nsubj') || relation.startsWith('csubj'))
    return { as: 'subject', ...on, ...(relation.includes('pass') ? { passive: true as const } : {}) }
  if (relation === 'nmod:poss') return { as: 'possessive', ...on }
  if (relation === 'obj' || relation === 'iobj') return { as: 'object', ...on }
  if (relation.startsWith('obl') || relation.startsWith('nmod')) {
    const preposition = prepositionOf(parsed, top)
    if (preposition === 'by') return { as: 'agent', preposition, ...on }
    return { as: 'oblique', ...(preposition ? { preposition } : {}), ...on }
  }
  return { as: 'other', ...on }
}

function prepositionOf(parsed: ParsedDispatch, token: Token): string | undefined {
  const { from } = parsed.sentences[token.sentence]!
  for (let i = token.index - 1; i >= from && i > token.index - 12; i--) {
    const t = parsed.tokens[i]!
    if (t.head === token.index && t.deprel.startsWith('case')) return t.lemma.toLowerCase()
  }
  return undefined
}
