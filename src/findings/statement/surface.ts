import type { ParsedDispatch, Sentence, Token } from '../../model/parsed-dispatch.ts'
import { cueLemma } from './cue-lemma.ts'
import type { Draft, TokenRange } from './draft.ts'
import { CUE_VERBS, type CueVerb } from './lexicon.ts'

// "welcomes", "welcomed": what tells a finite verb by its form alone
const FINITE = /(?:s|ed)$/i
const PARTICIPLE = /ing$/i
const TITLES = /^(?:statement|remarks|comments)$/i
const TITLE = /^(?:statement|remarks|comments|readout|joint|press|fact)$/i
const STOPS = /^(?:[;|]|--|[–—])$/
const BEFORE = /^(?:NOUN|PROPN|PRON|NUM)$/
const AFTER = /^(?:DET|PRON|PROPN|ADJ|NOUN|NUM|ADV)$/
// how far into a sentence of the body a verb that was taken for something else may stand
const REACH = 14

/** True for a headline that is a title ("Statement by X on Y", "Readout of ..."): it names a document, it does not say. */
export function isTitle(parsed: ParsedDispatch, sentence: Sentence): boolean {
  return sentence.role === 'headline' && TITLE.test(parsed.tokens[sentence.from]!.text)
}

/**
 * Statements read from word order alone, where the tree is no help: headlines, whose clipped syntax the parser misses,
 * and sentences whose verb was taken for something else ("The United States welcomes ...").
 *
 * > Norland urges both sides to keep the truce
 *           ^^^^^ cue  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function readSurface(parsed: ParsedDispatch): Draft[] {
  return parsed.sentences.flatMap((s) => {
    const draft = s.role === 'headline' ? readHeadline(parsed, s) : (readInWords(parsed, s) ?? readMistaken(parsed, s))
    return draft ?? []
  })
}

function readHeadline(parsed: ParsedDispatch, sentence: Sentence): Draft | undefined {
  const titled = isTitle(parsed, sentence)
  for (let i = sentence.from + 1; i < sentence.to - 1; i++) {
    const token = parsed.tokens[i]!
    const found = verbOf(token)
    if (!found) continue
    const participle = PARTICIPLE.test(token.text)
    // "Statement by X Welcoming Y" speaks; "X meets Y, hoping for Z" is left to the chains
    if (participle ? !TITLES.test(parsed.tokens[sentence.from]!.text) : titled) continue
    return draftAt(parsed, sentence, i, found, subjectOf(parsed, sentence, i, participle), 0.75)
  }
  return undefined
}

/** A cue verb the tagger took for a noun or adjective: right behind a name or noun, right before a phrase. */
function readMistaken(parsed: ParsedDispatch, sentence: Sentence): Draft | undefined {
  for (let i = sentence.from + 1; i < Math.min(sentence.to - 2, sentence.from + REACH); i++) {
    const token = parsed.tokens[i]!
    if (token.upos === 'VERB' || token.upos === 'AUX') return undefined
    const found = FINITE.test(token.text) ? verbOf(token) : undefined
    if (!found || /^[\p{Lu}]/u.test(token.text) || !BEFORE.test(parsed.tokens[i - 1]!.upos)) continue
    const next = parsed.tokens[i + 1]!
    const phrase = found.by?.includes(next.text.toLowerCase()) && /s$/.test(token.text)
    if (!phrase && !(found.takes.includes('n') && AFTER.test(next.upos))) continue
    return draftAt(parsed, sentence, i, found, subjectOf(parsed, sentence, i, false), 0.86)
  }
  return undefined
}

/**
 * "In his words, much depends on the mediators": the rest of the sentence is what he said.
 *
 * > In the minister's view, the plan is dead.
 *   ^^^^^^^^^^^^^^^^^^^^^^  ^^^^^^^^^^^^^^^^ content
 */
function readInWords(parsed: ParsedDispatch, sentence: Sentence): Draft | undefined {
  const { tokens } = parsed
  if (tokens[sentence.from]!.text.toLowerCase() !== 'in') return undefined
  for (let i = sentence.from + 2; i < Math.min(sentence.from + 9, sentence.to - 3); i++) {
    const owned = tokens[i - 1]!.xpos === 'PRP$' || tokens[i - 1]!.xpos === 'POS'
    if (!owned || !/^(?:words|view|opinion|estimation|assessment|judge?ment)$/i.test(tokens[i]!.text)) continue
    if (tokens[i + 1]!.text !== ',') return undefined
    const end = tokens[i - 1]!.xpos === 'POS' ? i - 1 : i
    const cue: TokenRange = [sentence.from, sentence.from + 1]
    return {
      head: sentence.from,
      cue,
      source: [[sentence.from + 1, end]],
      content: [[i + 2, sentence.to]],
      confidence: 0.8,
      reader: 'surface',
    }
  }
  return undefined
}

function draftAt(
  parsed: ParsedDispatch,
  sentence: Sentence,
  at: number,
  verb: CueVerb,
  source: TokenRange | undefined,
  confidence: number,
): Draft | undefined {
  const next = parsed.tokens[at + 1]!.text.toLowerCase()
  const phrase = verb.by?.includes(next)
  if (!source || (!phrase && !/[cniog]/.test(verb.takes))) return undefined
  const from = at + (phrase && next !== 'to' ? 2 : 1)
  let to = sentence.to
  for (let j = from; j < to; j++)
    if (STOPS.test(parsed.tokens[j]!.text) || opensAside(parsed, sentence, from, j)) to = j
  if (to - from < 2) return undefined
  return { head: at, cue: [at, from], source: [source], content: [[from, to]], confidence, reader: 'surface' }
}

/** In a headline "deal with council as army moves in": what happens meanwhile; in the body a coordinated verb. */
function opensAside(parsed: ParsedDispatch, sentence: Sentence, from: number, at: number): boolean {
  const token = parsed.tokens[at]!
  if (at < from + 2) return false
  if (sentence.role === 'headline') return /^(?:as|after|while|amid)$/i.test(token.text) && at + 2 < sentence.to
  return token.upos === 'CCONJ' && /^VB[DZP]$/.test(parsed.tokens[at + 1]?.xpos ?? '')
}

/** What stands before the verb from the last comma on; in "Statement by X Welcoming ..." what follows "by" or "from". */
function subjectOf(
  parsed: ParsedDispatch,
  sentence: Sentence,
  verb: number,
  participle: boolean,
): TokenRange | undefined {
  let from = sentence.from
  for (let i = sentence.from; i < verb; i++) {
    const { text, upos } = parsed.tokens[i]!
    if (/^[,:;]$/.test(text) || (participle && /^(?:by|from|of)$/i.test(text))) from = i + 1
    if (!participle && upos === 'VERB' && parsed.tokens[i]!.xpos !== 'VBN' && i > sentence.from) return undefined
  }
  return from < verb ? [from, verb] : undefined
}

function verbOf(token: Token): CueVerb | undefined {
  const lemma = cueLemma(token)
  return lemma ? CUE_VERBS[lemma] : undefined
}
