import type { ParsedDispatch, Token } from '../model/parsed-dispatch.ts'
import type { Span } from '../model/span.ts'
import { dependents, relationOf, spanOf, subtree } from '../parse/match.ts'
import { prepositionOf } from './clause.ts'

/** Longest description of one thing to be done, in tokens; past it the words are cut at the last comma or end. */
const LONGEST_TOKENS = 60

/**
 * The words for what is to be done, from the verb on, with what belongs to it: "withdraw its troops from the border".
 *
 * Subject, auxiliaries and "to" stay out, and whatever stands from `before` on; clauses added after a comma, a new clause after "and", closing marks too.
 */
export function actionSpan(parsed: ParsedDispatch, verb: Token, before = Number.POSITIVE_INFINITY): Span {
  const not = dependents(parsed, verb, 'advmod').find((d) => d.index < verb.index && /^(?:not|never)$/i.test(d.text))
  const from = not?.index === verb.index - 2 || not?.index === verb.index - 1 ? not.index : verb.index
  return cut(
    parsed,
    verb,
    subtree(parsed, verb).filter((t) => t.index >= from && t.index < before),
  )
}

/** The whole clause with its subject: "Roadmaps will be developed". */
export function clauseSpan(parsed: ParsedDispatch, verb: Token): Span {
  const under = subtree(parsed, verb)
  const subject = dependents(parsed, verb, 'nsubj')[0]
  const from = subject ? subtree(parsed, subject)[0]!.index : verb.index
  return cut(
    parsed,
    verb,
    under.filter((t) => t.index >= from),
  )
}

/** A noun phrase with its complements: "the withdrawal of forces from the border", without relative clauses. */
export function phraseSpan(parsed: ParsedDispatch, noun: Token): Span {
  const under = subtree(parsed, noun)
  const opens = dependents(parsed, noun, 'case', 'cc', 'punct')
    .filter((d) => d.index < noun.index)
    .flatMap((d) => [d.index, ...dependents(parsed, d, 'fixed').map((f) => f.index)])
  const from = Math.max(-1, ...opens) + 1
  const conjunct = dependents(parsed, noun, 'conj')[0]
  const participle = dependents(parsed, noun, 'acl').find((d) => d.xpos === 'VBN' && d.index > noun.index)
  const ends = [conjunct, participle].flatMap((d) => (d ? [subtree(parsed, d)[0]!.index] : []))
  const to = Math.min(Number.POSITIVE_INFINITY, ...ends)
  return cut(
    parsed,
    noun,
    under.filter((t) => t.index >= from && t.index < to),
  )
}

function cut(parsed: ParsedDispatch, head: Token, tokens: readonly Token[]): Span {
  const stop = tokens.find((t) => t.index > head.index && endsAction(parsed, head, t))
  const last = Math.min(
    stop ? subtree(parsed, stop)[0]!.index : Number.POSITIVE_INFINITY,
    attributionAfter(parsed, head),
    nextUndertaking(parsed, head),
  )
  let kept = tokens.filter((t) => t.index < last || t.index <= head.index).slice(0, LONGEST_TOKENS)
  while (kept.length > 1 && isTrailing(kept)) kept = kept.slice(0, -1)
  while (kept.length > 1 && kept[0]!.upos === 'PUNCT') kept = kept.slice(1)
  return spanOf(parsed, kept[0]?.start ?? head.start, kept.at(-1)?.end ?? head.end)
}

/** A mark or "and" at the end says nothing, unless it closes what was opened within: "the Contributions (NDCs)". */
function isTrailing(kept: readonly Token[]): boolean {
  const last = kept.at(-1)!
  if (last.upos === 'CCONJ') return true
  return last.upos === 'PUNCT' && !(last.text === ')' && kept.some((t) => t.text === '('))
}

/** Index of the "and" after which something else is to be done: "support the solution, and will discourage", "and to open". */
function nextUndertaking(parsed: ParsedDispatch, head: Token): number {
  const { to } = parsed.sentences[head.sentence]!
  for (let i = head.index + 1; i + 2 < to; i++) {
    if (!/^(?:and|but)$/i.test(parsed.tokens[i]!.text)) continue
    const next = parsed.tokens[i + 1]!
    if (next.xpos === 'MD' || (/^to$/i.test(next.text) && parsed.tokens[i + 2]!.xpos === 'VB')) return i
    // "sit out the talks and insisted": another clause of the one who speaks
    if (/^VB[DZ]$/.test(next.xpos)) return i
    // ", and a raid left eight dead"
    if (parsed.tokens[i - 1]!.text === ',' && hasFiniteVerb(parsed, i + 1, Math.min(to, i + 10))) return i
    // "and Sudmark would lift its blockade": somebody else's part
    let at = i + 1
    while (at < to && at < i + 7 && /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(parsed.tokens[at]!.upos)) at++
    if (at > i + 1 && at < to && parsed.tokens[at]!.xpos === 'MD') return i
  }
  return Number.POSITIVE_INFINITY
}

function hasFiniteVerb(parsed: ParsedDispatch, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const token = parsed.tokens[i]!
    if (token.text === ',') return false
    if (/^VB[DZ]$/.test(token.xpos)) return true
  }
  return false
}

const SPEECH = /^(?:say|tell|add|note|state|announce|report|write|stress|according|declare|confirm)$/
// How far behind its comma a verb of speech may stand: "…, head of the mission A B said".
const ATTRIBUTION_TOKENS = 26

/** Index of the comma or closing mark where the words end and the text says who said them; infinity where it does not. */
function attributionAfter(parsed: ParsedDispatch, head: Token): number {
  const { from, to } = parsed.sentences[head.sentence]!
  let open = 0
  for (let i = from; i < head.index; i++) if (/^["“”]$/.test(parsed.tokens[i]!.text)) open ^= 1
  for (let i = head.index + 1; i < to; i++) {
    const token = parsed.tokens[i]!
    if (/^["“”]$/.test(token.text)) {
      if (open) return i
      open ^= 1
    } else if (token.text === ',' && !open) {
      for (let j = i + 1; j < Math.min(to, i + ATTRIBUTION_TOKENS); j++) {
        const next = parsed.tokens[j]!
        if (next.text === ',' || (next.upos === 'VERB' && !SPEECH.test(next.lemma)) || next.upos === 'CCONJ') break
        if (SPEECH.test(next.lemma)) return i
      }
    }
  }
  return Number.POSITIVE_INFINITY
}

function endsAction(parsed: ParsedDispatch, head: Token, token: Token): boolean {
  const rel = relationOf(token)
  if (rel === 'parataxis' || token.deprel === 'acl:relcl') return rel === 'parataxis' || afterComma(parsed, token)
  if ((rel === 'advcl' || rel === 'acl') && afterComma(parsed, token)) return true
  // "support the solution and will discourage": something else to be done
  if (rel === 'conj' && token.head === head.index)
    return (
      dependents(parsed, token, 'aux', 'mark', 'nsubj').length > 0 || (token.upos === 'VERB' && token.xpos === 'VBD')
    )
  return (
    rel === 'obl' &&
    token.head === head.index &&
    afterComma(parsed, token) &&
    /^(?:according|as|amid|despite|after)/.test(prepositionOf(parsed, token) ?? '')
  )
}

function afterComma(parsed: ParsedDispatch, token: Token): boolean {
  const first = subtree(parsed, token)[0]!
  const before = parsed.tokens[first.index - 1]
  return (
    before !== undefined &&
    before.sentence === token.sentence &&
    (before.text === ',' || first.text === ',' || before.text === '—' || before.text === '--')
  )
}
