import type { Dispatch } from './dispatch.ts'

/** One token with its place in the dependency tree (Universal Dependencies v2). */
export interface Token {
  /** index in `ParsedDispatch.tokens` */
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly lemma: string
  /** universal part of speech, e.g. "VERB" */
  readonly upos: string
  /** Penn Treebank tag, e.g. "VBD" */
  readonly xpos: string
  /** index of the head token in `ParsedDispatch.tokens`; -1 for the root of a sentence */
  readonly head: number
  /** relation to the head with its subtype, e.g. "nsubj", "nsubj:pass" */
  readonly deprel: string
  /** index in `ParsedDispatch.sentences` */
  readonly sentence: number
}

/** A sentence and the tokens [from, to) it holds. The dateline stands outside every sentence. */
export interface Sentence {
  readonly index: number
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
  /** index in `Dispatch.paragraphs`; -1 for section line, headline and deck */
  readonly paragraph: number
  readonly role: 'section' | 'headline' | 'deck' | 'body'
}

/** A quotation between paired marks, over sentences and paragraphs; the marks stand outside [start, end). */
export interface Quotation {
  readonly start: number
  readonly end: number
  /** true where it was opened but never closed, and so ends with its paragraph */
  readonly open: boolean
}

/** A dispatch with its language told apart: sentences, tokens, syntax, quotations. Token order is text order. */
export interface ParsedDispatch {
  readonly dispatch: Dispatch
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
  readonly quotations: readonly Quotation[]
}
