import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'

const FUTURE_AUX = /^(?:will|shall|'ll|’ll|wo|would|'d|’d)$/i
/** Without "not" and without "have" these, too, speak of what is to come: "could take place on Monday". */
const MAY_AUX = /^(?:may|might|could|should|must|can)$/i
const PERFECT_AUX = /^(?:has|have|had|'ve|’ve)$/i
/** Verbs and adjectives that put what follows ahead: "due to meet", "expected on Monday", "planned for May". */
const AHEAD =
  /^(?:due|upcoming|forthcoming|schedule|expect|plan|set|slate|hope|intend|ready|agree|propose|ahead|deadline)$/

/** Clauses that wait for something: their past and present tenses lie ahead where the clause above does: "if no deal was reached by May". */
const WAITING = /^(?:if|unless|until|till|once|before|when|as|whenever|should)$/i
/** What is on a calendar is told in the present: "which begins Wednesday", "the ultimatum expires on Monday". */
const SCHEDULED =
  /^(?:begin|start|open|convene|reconvene|meet|resume|arrive|leave|depart|fly|visit|travel|host|hold|end|expire|lapse|return|vote|take|go|run|gather|head|conclude)$/
/** An infinitive under these has happened or failed to: "threatened to derail", "managed to leave". */
const HAPPENED =
  /^(?:manage|fail|threaten|try|attempt|refuse|begin|start|continue|come|go|help|use|move|happen|decline|seek|work|rush|serve)$/

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
  const near = directionOfNearest(parsed, token)
  if (near) return { direction: near, sure: true }
  let inNoun = false
  let inClause = false
  let at: Token | undefined = parsed.tokens[token]
  for (let steps = 0; at && steps < 12; steps++) {
    if (AHEAD.test(at.lemma.toLowerCase()) && at.xpos !== 'VBD') return { direction: 'future', sure: !inNoun }
    if (isVerbal(at)) {
      const direction = directionOfVerb(parsed, at)
      const above = direction === 'past' ? waitsFor(parsed, at) : undefined
      if (above && directionOfVerb(parsed, above) === 'future') return { direction: 'future', sure: true }
      if (direction) return { direction, sure: !inClause && (direction === 'past' || !inNoun) }
      inClause ||= at.xpos === 'VBG'
    }
    if (at.deprel.startsWith('nmod')) inNoun = true
    at = at.head < 0 ? undefined : parsed.tokens[at.head]
  }
  return { direction: 'past', sure: false }
}

// Farther before a time its verb is the tree's to tell.
const NEAR_TOKENS = 12

/**
 * The direction of the verb right before a time, where it is finite: "will sign the accord they reached in May", "had met
 * in May and would meet again in June". Trees of the wire's long sentences hang such times too high too often.
 */
function directionOfNearest(parsed: ParsedDispatch, token: number): Direction['direction'] | undefined {
  const sentence = parsed.tokens[token]?.sentence
  const before = parsed.tokens[token - 1]
  const until = before !== undefined && /^(?:until|till|to|by)$/i.test(before.text)
  for (let i = token - 1; i >= Math.max(0, token - NEAR_TOKENS); i--) {
    const at = parsed.tokens[i]!
    if (at.sentence !== sentence || /^["“”;:]$/.test(at.text)) return undefined
    if (AHEAD.test(at.lemma.toLowerCase())) return undefined
    if (!isVerbal(at)) continue
    // "gave the army until Saturday", "was put off to Monday"
    if (until && PUTS_OFF.test(at.lemma)) return 'future'
    return waitsFor(parsed, at) ? undefined : directionOfGroup(parsed, at)
  }
  return undefined
}

/** The direction that a verb and the auxiliaries right before it tell, whatever the tree makes of them. */
function directionOfGroup({ tokens }: ParsedDispatch, verb: Token): Direction['direction'] | undefined {
  let has = false
  let was = verb.xpos === 'VBD'
  for (let i = verb.index - 1; i >= Math.max(0, verb.index - 4); i--) {
    const { text, upos, sentence } = tokens[i]!
    if (sentence !== verb.sentence || !/^(?:AUX|VERB|ADV|PART)$/.test(upos) || /^to$/i.test(text)) break
    if (/^(?:will|would|shall|may|might|could)$/i.test(text)) return has ? 'past' : 'future'
    if (/^(?:has|have|had|'ve|’ve)$/i.test(text)) has = true
    else if (/^(?:was|were|did)$/i.test(text)) was = true
  }
  return has || was ? 'past' : undefined
}

const PUTS_OFF = /^(?:give|have|extend|adjourn|postpone|delay|reschedule|put|suspend|defer|prolong)$/

function isVerbal(token: Token): boolean {
  return token.upos === 'VERB' || token.upos === 'AUX' || token.xpos.startsWith('V')
}

/** Undefined where the verb alone does not tell and the one above must be asked: infinitives and participles. */
function directionOfVerb(parsed: ParsedDispatch, verb: Token): Direction['direction'] | undefined {
  const { from } = parsed.sentences[verb.sentence]!
  let infinitive = false
  let waiting = false
  let helped = false
  for (let i = Math.max(from, verb.index - 6); i < verb.index; i++) {
    const t = parsed.tokens[i]!
    if (t.head !== verb.index) continue
    if (WAITING.test(t.text)) waiting = true
    if (t.deprel.startsWith('aux')) helped = true
    if (FUTURE_AUX.test(t.text)) return isFollowed(parsed, t, verb, HAVE) ? 'past' : 'future'
    if (MAY_AUX.test(t.text)) return isFollowed(parsed, t, verb, HAVE_OR_NOT) ? 'past' : 'future'
    if (!t.deprel.startsWith('aux')) {
      if (t.text.toLowerCase() === 'to') infinitive = true
      continue
    }
    if (t.xpos === 'VBD' || PERFECT_AUX.test(t.text)) return 'past'
    // "is meeting on Monday"
    if (verb.xpos === 'VBG' && (t.xpos === 'VBZ' || t.xpos === 'VBP')) return 'future'
  }
  if (verb.xpos === 'VBD') return 'past'
  // "the talks, suspended in July", and "talks stalled in March" mistaken for one: a bare participle tells what was
  if (verb.xpos === 'VBN' && !/^(?:amod|compound)/.test(verb.deprel) && !infinitive && !helped && !waiting)
    return 'past'
  if (infinitive) return HAPPENED.test(parsed.tokens[verb.head]?.lemma ?? '') ? undefined : 'future'
  const present = verb.xpos === 'VBZ' || verb.xpos === 'VBP'
  if (!present || parsed.sentences[verb.sentence]!.role !== 'body') return undefined
  return waiting || SCHEDULED.test(verb.lemma) ? 'future' : undefined
}

const HAVE = /^(?:have|'ve|’ve)$/i
const HAVE_OR_NOT = /^(?:have|'ve|’ve|not|n't|n’t)$/i

/** True where such a word stands between an auxiliary and its verb: "could have met", "could not agree". */
function isFollowed({ tokens }: ParsedDispatch, aux: Token, verb: Token, word: RegExp): boolean {
  for (let i = aux.index + 1; i < verb.index; i++) if (word.test(tokens[i]!.text)) return true
  return false
}

/** The verb above a clause that waits: "would declare independence if no deal was reached". */
function waitsFor(parsed: ParsedDispatch, verb: Token): Token | undefined {
  const { from } = parsed.sentences[verb.sentence]!
  const above = verb.deprel.startsWith('advcl') ? parsed.tokens[verb.head] : undefined
  for (let i = verb.index - 1; above && i >= Math.max(from, verb.index - 8); i--)
    if (WAITING.test(parsed.tokens[i]!.text)) return above
  return undefined
}
