import { applyEdit, applyRules, type Edit, type LemmaRules, lemmaKey } from '../../src/parse/lemmatise.ts'
import type { GoldSentence, GoldWord } from './conllu.ts'

const LONGEST_ENDING = 16

/** The rules as the model file lists them. */
export type ListedRule = [key: string, lower: 0 | 1, off: number, on: string]

/**
 * Learns a decision list over ever longer endings: an ending gets a rule of its own where its commonest edit differs
 * from what the shorter ending says. Whole words ("^went") are learned from one occurrence, endings from more.
 */
export function learnLemmas(sentences: readonly GoldSentence[]): { lemmas: ListedRule[]; longestEnding: number } {
  const counts = new Map<string, Map<string, number>>()
  for (const { words } of sentences)
    for (const word of words) {
      const edit = editOf(word)
      if (!edit) continue
      const marked = `^${word.form.toLowerCase()}`
      for (let length = 0; length <= Math.min(LONGEST_ENDING, marked.length); length++) {
        const key = lemmaKey(word.form, word.xpos) + marked.slice(marked.length - length)
        let edits = counts.get(key)
        if (!edits) {
          edits = new Map()
          counts.set(key, edits)
        }
        edits.set(edit, (edits.get(edit) ?? 0) + 1)
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
  const lemmas = [...chosen].map(([key, edit]) => [key, ...(JSON.parse(edit) as [0 | 1, number, string])] as ListedRule)
  return { lemmas, longestEnding: LONGEST_ENDING }
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

void applyEdit
