import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import type { ActorBook } from '../finder.ts'
import { readRoster } from '../roster.ts'
import { CHAIRS, HOSTS } from './lexicon.ts'
import type { Put } from './participants.ts'

// How far behind a noun what is added about it may stand.
const REACH_TOKENS = 40

/** Of "talks, hosted by Norland and also attended by Sudmark", who is behind each "by", and in which role. */
export function addedBehind(parsed: ParsedDispatch, actors: ActorBook, noun: Token, put: Put): void {
  const { to } = parsed.sentences[noun.sentence]!
  let isBehind = false
  for (let i = noun.index + 1; i + 1 < Math.min(to, noun.index + REACH_TOKENS); i++) {
    const token = parsed.tokens[i]!
    if (/^(?:VB[DPZ]|MD)$/.test(token.xpos) || token.upos === 'SCONJ' || /^[;:"“”]$/.test(token.text)) return
    if (token.text === ',') isBehind = true
    if (!isBehind || token.xpos !== 'VBN' || !/^by$/i.test(parsed.tokens[i + 1]!.text)) continue
    const role = HOSTS.has(token.lemma) ? 'host' : CHAIRS.has(token.lemma) ? 'mediator' : undefined
    if (!role && token.lemma !== 'attend' && token.lemma !== 'join') continue
    // "observers from Norland" do not sit there for it
    const observers = parsed.tokens.slice(i + 2, i + 5).find((t) => /^observers?$/i.test(t.text))
    put(observers ? actors.ofToken(observers.index) : readRoster(parsed, actors, i + 2).flat(), role)
  }
}

/** ", also attended by": of a contact told already, rather than of which contact is meant. */
export function isAdded(parsed: ParsedDispatch, participle: Token): boolean {
  let at = participle.index - 1
  while (parsed.tokens[at]?.upos === 'ADV') at--
  return parsed.tokens[at]?.text === ',' && /^by$/i.test(parsed.tokens[participle.index + 1]?.text ?? '')
}
