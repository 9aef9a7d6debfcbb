import type { TrainedModel } from '../trained/index.ts'

/**
 * Lemma rules by tag and ending, learned from the treebanks: the longest known ending decides. A rule takes letters off
 * the end and puts others on, e.g. "ies" of an NNS: 3 off, "y" on. "^" stands for the beginning of a word.
 */
export interface LemmaRules {
  /** by `xpos`, `+` where the word is capitalised, and ending */
  readonly edits: ReadonlyMap<string, Edit>
  readonly longest: number
}

export interface Edit {
  readonly lower: boolean
  readonly off: number
  readonly on: string
}

export function openLemmaRules(model: TrainedModel): LemmaRules {
  const listed = model.meta.lemmas as [key: string, lower: 0 | 1, off: number, on: string][]
  const edits = new Map(listed.map(([key, lower, off, on]) => [key, { lower: lower === 1, off, on }]))
  return { edits, longest: model.meta.longestEnding as number }
}

// The same words come back all the time.
const MOST_KEPT = 20_000
/** By tag, then by word. */
const kept = new Map<string, Map<string, string>>()

/** Lemma of a word by its Penn tag, e.g. "held" VBD: "hold". */
export function lemmatise(rules: LemmaRules, word: string, xpos: string): string {
  if (word.length > 60) return word.toLowerCase()
  let known = kept.get(xpos)
  if (!known || known.size > MOST_KEPT) {
    known = new Map()
    kept.set(xpos, known)
  }
  let lemma = known.get(word)
  if (lemma === undefined) {
    lemma = applyRules(rules, word, xpos)
    known.set(word, lemma)
  }
  return lemma
}

export function applyRules(rules: LemmaRules, word: string, xpos: string): string {
  const prefix = lemmaKey(word, xpos)
  const marked = `^${word.toLowerCase()}`
  for (let from = Math.max(0, marked.length - rules.longest); from <= marked.length; from++) {
    const edit = rules.edits.get(prefix + marked.slice(from))
    if (edit) return applyEdit(edit, word)
  }
  return word.toLowerCase()
}

export function applyEdit({ lower, off, on }: Edit, word: string): string {
  const base = lower ? word.toLowerCase() : word
  return off < base.length || on ? base.slice(0, Math.max(0, base.length - off)) + on : base
}

export function lemmaKey(word: string, xpos: string): string {
  return `${xpos}${/^\p{Lu}/u.test(word) ? '+' : ''} `
}
