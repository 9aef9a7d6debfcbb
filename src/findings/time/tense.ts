import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'

const FUTURE_AUX = /^(?:will|shall|'ll|’ll|wo)$/i
const PERFECT_AUX = /^(?:has|have|had|'ve|’ve)$/i
/** Verbs and adjectives that put what follows ahead: "due to meet", "expected on Monday", "planned for May". */
const AHEAD =
  /^(?:due|upcoming|forthcoming|schedule|expect|plan|set|slate|hope|intend|ready|agree|propose|ahead|deadline)$/

/** Whether a time speaks of what was or of what will be; `sure` where a finite verb tells so of the time itself. */
export interface Direction {
  readonly direction: 'past' | 'future'
  readonly sure: boolean
}

/**
 * Tells the direction of a time by the verb it hangs on, its auxiliaries and the verbs above it.
 *
 * "met on Monday" and "said on Monday" are past; "will meet", "is due on Monday", "to be held in May" lie ahead.
 * Not sure are "the truce of January 26 will help", where the verb speaks of the truce and not of the day, and "worked
 * towards a meeting in November", where a clause without tense lies between.
 */
export function directionAt(parsed: ParsedDispatch, token: number): Direction {
  let inNoun = false
  let inClause = false
  let at: Token | undefined = parsed.tokens[token]
  for (let steps = 0; at && steps < 12; steps++) {
    if (AHEAD.test(at.lemma.toLowerCase()) && at.xpos !== 'VBD') return { direction: 'future', sure: !inNoun }
    if (isVerbal(at)) {
      const direction = directionOfVerb(parsed, at)
      if (direction) return { direction, sure: !inClause && (direction === 'past' || !inNoun) }
      inClause ||= at.xpos === 'VBG'
    }
    if (at.deprel.startsWith('nmod')) inNoun = true
    at = at.head < 0 ? undefined : parsed.tokens[at.head]
  }
  return { direction: 'past', sure: false }
}

function isVerbal(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX' || token.xpos.startsWith('V')
}

/** Undefined where the verb alone does not tell and the one above must be asked: infinitives and participles. */
function directionOfVerb(parsed: ParsedDispatch, verb: Token): Direction['direction'] | undefined {
  const { from } = parsed.sentences[verb.sentence]!
  let infinitive = false
  for (let i = Math.max(from, verb.index - 6); i < verb.index; i++) {
    const t = parsed.tokens[i]!
    if (t.head !== verb.index) continue
    if (FUTURE_AUX.test(t.text)) return 'future'
    if (!t.deprel.startsWith('aux')) {
      if (t.text.toLowerCase() === 'to') infinitive = true
      continue
    }
    if (t.xpos === 'VBD' || PERFECT_AUX.test(t.text)) return 'past'
    // "is meeting on Monday"
    if (verb.xpos === 'VBG' && (t.xpos === 'VBZ' || t.xpos === 'VBP')) return 'future'
  }
  if (verb.xpos === 'VBD') return 'past'
  return infinitive ? 'future' : undefined
}
