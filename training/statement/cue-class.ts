import type { TrainingText } from './documents.ts'
import type { TokenAttribution } from './score.ts'

export const CUE_CLASSES = [
  'say, tell, according to',
  'other speech verbs',
  'belief, intention, stance',
  'nouns',
] as const
export type CueClass = (typeof CUE_CLASSES)[number]

// Verbs of speech and writing among those that are cues five times or more in PolNeAR train; the rest is stance.
const SPEECH =
  /^(?:add|admit|acknowledge|advise|allege|announce|answer|argue|ask|assert|assure|boast|brag|call|caution|chant|charge|cite|claim|comment|complain|concede|confirm|contend|continue|declare|demand|deny|denounce|describe|discuss|disclose|echo|elaborate|email|emphasize|estimate|explain|express|highlight|indicate|inform|insist|interrupt|issue|joke|lament|list|mention|mock|name|note|observe|order|plead|pledge|point|post|praise|predict|proclaim|promise|propose|quip|quote|read|recall|recommend|recount|refer|reiterate|relay|release|remark|remind|repeat|reply|report|request|respond|reveal|shout|signal|slam|speak|state|stress|suggest|talk|testify|thank|threaten|tout|tweet|retweet|underscore|urge|vow|warn|write|yell)$/

/** What kind of cue an attribution has, by its first verb, or its noun where it has no verb. */
export function cueClass(text: TrainingText, a: TokenAttribution): CueClass {
  const tokens = a.cue.map((i) => text.parsed.tokens[i]!)
  const words = tokens.map((t) => t.text.toLowerCase()).join(' ')
  const verb = tokens.find((t) => t.upos === 'VERB')
  const lemma = verb?.lemma.toLowerCase() ?? ''
  if (lemma === 'say' || lemma === 'tell' || words.startsWith('according to')) return 'say, tell, according to'
  if (verb) return SPEECH.test(lemma) ? 'other speech verbs' : 'belief, intention, stance'
  return tokens.some((t) => t.upos === 'NOUN') ? 'nouns' : 'other speech verbs'
}

/** True where the content opens with a quotation mark. */
export function opensQuoted(text: TrainingText, a: TokenAttribution): boolean {
  const first = a.content[0]
  return first !== undefined && text.e.mark[first] === 1
}
