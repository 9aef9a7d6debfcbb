import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'

const FUTURE_AUX = /^(?:will|shall|'ll|’ll|won)$/i
/** Verbs and adjectives that put what follows ahead: "due to meet", "expected on Monday", "planned for May". */
const AHEAD =
  /^(?:due|upcoming|forthcoming|schedule|expect|plan|set|slate|hope|intend|ready|agree|propose|ahead|deadline)$/

/**
 * Whether a time speaks of what was or of what will be: by the verb it hangs on, its auxiliaries and the verb above it.
 *
 * "met on Monday" and "said on Monday" are past; "will meet", "is due on Monday", "to be held in May" lie ahead.
 */
export function directionAt(parsed: ParsedDispatch, token: number): 'past' | 'future' {
  let at: Token | undefined = parsed.tokens[token]
  for (let steps = 0; at && steps < 12; steps++) {
    const word = at.lemma.toLowerCase()
    if (AHEAD.test(word) && at.xpos !== 'VBD') return 'future'
    if (isVerbal(at)) {
      const said = directionOfVerb(parsed, at)
      if (said) return said
    }
    at = at.head < 0 ? undefined : parsed.tokens[at.head]
  }
  return 'past'
}

function isVerbal(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX' || token.xpos.startsWith('V')
}

/** Undefined where the verb alone does not tell and the one above must be asked: infinitives and participles. */
function directionOfVerb(parsed: ParsedDispatch, verb: Token): 'past' | 'future' | undefined {
  const { from } = parsed.sentences[verb.sentence]!
  let to = false
  for (let i = Math.max(from, verb.index - 6); i < verb.index; i++) {
    const t = parsed.tokens[i]!
    if (t.head !== verb.index) continue
    if (FUTURE_AUX.test(t.text)) return 'future'
    if (t.deprel.startsWith('aux') && (t.xpos === 'VBD' || /^(?:has|have|had|'ve|’ve)$/i.test(t.text))) return 'past'
    // "is meeting on Monday"
    if (verb.xpos === 'VBG' && t.deprel === 'aux' && (t.xpos === 'VBZ' || t.xpos === 'VBP')) return 'future'
    if (t.text.toLowerCase() === 'to') to = true
  }
  if (verb.xpos === 'VBD') return 'past'
  if (to) return 'future'
  return undefined
}
