import type { TrainingText } from './documents.ts'
import type { TokenAttribution } from './score.ts'

export const CUE_CLASSES = [
  'say, tell, according to',
  'other speech verbs',
  'belief, intention, stance',
  'nouns',
] as const
export type CueClass = (typeof CUE_CLASSES)[number]

// Belief, intention and stance among the verbs that are cues ten times or more in PolNeAR train.
const STANCE =
  /^(?:think|believe|know|feel|hope|want|wish|fear|worry|expect|see|consider|view|seem|appear|suspect|doubt|understand|remember|assume|plan|intend|seek|aim|decide|determine|prefer|like|love|hate|favor|support|oppose|back|endorse|reject|refuse|agree|disagree|approve|welcome|embrace|trust|care|mean|look|find|show|watch|learn|hear|wonder|regard|envision|anticipate|admire|respect|blame|resent)$/

/** What kind of cue an attribution has, by its first verb, or its noun where it has no verb. */
export function cueClass(text: TrainingText, a: TokenAttribution): CueClass {
  const tokens = a.cue.map((i) => text.parsed.tokens[i]!)
  const words = tokens.map((t) => t.text.toLowerCase()).join(' ')
  const verb = tokens.find((t) => t.upos === 'VERB')
  const lemma = verb?.lemma.toLowerCase() ?? ''
  if (lemma === 'say' || lemma === 'tell' || words.startsWith('according to')) return 'say, tell, according to'
  if (verb) return STANCE.test(lemma) ? 'belief, intention, stance' : 'other speech verbs'
  return tokens.some((t) => t.upos === 'NOUN') ? 'nouns' : 'other speech verbs'
}

/** True where the content opens with a quotation mark. */
export function opensQuoted(text: TrainingText, a: TokenAttribution): boolean {
  const first = a.content[0]
  return first !== undefined && text.e.mark[first] === 1
}
