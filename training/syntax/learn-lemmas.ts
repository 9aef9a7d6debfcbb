import { applyRules, type Edit, type LemmaRules, lemmaKey } from '../../src/parse/lemmatise.ts'
import type { GoldSentence, GoldWord } from './conllu.ts'
import { IRREGULAR_VERBS } from './irregular-verbs.ts'

const LONGEST_ENDING = 16

/** The rules as the model file lists them. */
export type ListedRule = [key: string, lower: 0 | 1, off: number, on: string]

/**
 * Learns a decision list over ever longer endings: an ending gets a rule of its own where its commonest edit differs
 * from what the shorter ending says. Whole words ("^went") are learned from one occurrence, endings from several words,
 * and no ending from a change that reaches beyond it.
 */
export function learnLemmas(
  sentences: readonly GoldSentence[],
  attested: readonly GoldWord[],
): { lemmas: ListedRule[]; longestEnding: number } {
  const counts = new Map<string, Map<string, number>>()
  const seen = new Set<string>()
  for (const word of [...sentences.flatMap((s) => s.words), ...irregularWords(), ...attested]) {
    const edit = editOf(word)
    if (!edit) continue
    const marked = `^${word.form.toLowerCase()}`
    const isNew = !seen.has(`${word.form} ${word.xpos} ${edit}`)
    seen.add(`${word.form} ${word.xpos} ${edit}`)
    const [, off] = JSON.parse(edit) as Rule
    for (let length = 0; length <= Math.min(LONGEST_ENDING, marked.length); length++) {
      const isWhole = length === marked.length
      // an ending counts words, a whole word its occurrences
      if (isWhole || (isNew && off <= length))
        add(counts, lemmaKey(word.form, word.xpos) + marked.slice(-length || marked.length), edit)
    }
  }
  const chosen = new Map<string, string>()
  const byLength = [...counts].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))
  for (const [key, edits] of byLength) {
    const [edit, count] = [...edits].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]!
    const fallback = shorter(chosen, key)
    const gain = count - (edits.get(fallback ?? '') ?? 0)
    if (edit !== fallback && gain >= (key.includes('^') || fallback === undefined ? 1 : 3)) chosen.set(key, edit)
  }
  const lemmas = [...chosen].map(([key, edit]) => [key, ...(JSON.parse(edit) as Rule)] as ListedRule)
  return { lemmas, longestEnding: LONGEST_ENDING }
}

type Rule = [lower: 0 | 1, off: number, on: string]

function add(counts: Map<string, Map<string, number>>, key: string, edit: string): void {
  const edits = counts.get(key) ?? new Map<string, number>()
  counts.set(key, edits)
  edits.set(edit, (edits.get(edit) ?? 0) + 1)
}

function irregularWords(): GoldWord[] {
  const word = (form: string, lemma: string, xpos: string): GoldWord => {
    return { form, lemma, xpos, upos: 'VERB', head: 0, deprel: 'root', start: 0, end: 0 }
  }
  return IRREGULAR_VERBS.flatMap(([lemma, past, participle]) => [
    word(past, lemma, 'VBD'),
    word(participle, lemma, 'VBN'),
  ])
}

function shorter(chosen: ReadonlyMap<string, string>, key: string): string | undefined {
  const space = key.indexOf(' ') + 1
  for (let from = space + 1; from <= key.length; from++) {
    const edit = chosen.get(key.slice(0, space) + key.slice(from))
    if (edit) return edit
  }
  return undefined
}

/** The edit that makes the lemma of the form, as JSON; lower-casing only where it is needed. */
function editOf({ form, lemma }: GoldWord): string | undefined {
  if (lemma === '_' || form.length > 40) return undefined
  const keep = lemma.slice(0, 1) === form.slice(0, 1) && form.slice(0, 1) !== form.slice(0, 1).toLowerCase()
  const base = keep ? form : form.toLowerCase()
  let same = 0
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++
  return JSON.stringify([keep ? 0 : 1, base.length - same, lemma.slice(same)])
}

/** Share of words with the right lemma, by their gold tags, in percent. */
export function scoreLemmas(rules: LemmaRules, sentences: readonly GoldSentence[]): number {
  let right = 0
  let total = 0
  for (const { words } of sentences)
    for (const w of words) {
      if (w.lemma === '_') continue
      total++
      if (applyRules(rules, w.form, w.xpos) === w.lemma) right++
    }
  return (100 * right) / total
}

export function openListed(listed: readonly ListedRule[], longest: number): LemmaRules {
  const edits = new Map<string, Edit>(listed.map(([key, lower, off, on]) => [key, { lower: lower === 1, off, on }]))
  return { edits, longest }
}
