import { newConfiguration } from '../../src/parse/configuration.ts'
import { type Depender, depend } from '../../src/parse/depend.ts'
import { encode, type Lexicon, newEncoded } from '../../src/parse/encode.ts'
import { type Tagger, tag } from '../../src/parse/tag.ts'
import type { GoldSentence, GoldWord } from './conllu.ts'
import type { Tagged } from './train-depender.ts'

/** A tagger or parser that helps to label raw text; a backward one was trained on sentences read from their end. */
export interface Teacher<T> {
  readonly reader: T
  readonly backward: boolean
}

// Longer ones are lists and tables.
const LONGEST = 120

/** The sentence from its last word to its first. */
export function backwards(sentence: GoldSentence): GoldSentence {
  const n = sentence.words.length
  const words = sentence.words.map((w) => ({ ...w, head: w.head === 0 ? 0 : n + 1 - w.head })).reverse()
  return { ...sentence, words }
}

/** Raw sentences with the tag most taggers give each word. */
export function teachTags(
  raw: readonly (readonly string[])[],
  teachers: readonly Teacher<Tagger>[],
  lexicon: Lexicon,
): Tagged[] {
  const encoded = newEncoded(LONGEST)
  const { tags: names } = teachers[0]!.reader
  return raw
    .filter((forms) => forms.length <= LONGEST)
    .map((forms) => {
      const votes = teachers.map(({ reader, backward }) => {
        const classes = new Int32Array(forms.length)
        encode(lexicon, backward ? forms.toReversed() : forms, encoded)
        tag(reader, encoded, classes)
        return backward ? classes.reverse() : classes
      })
      const tags = Int32Array.from(forms, (_, i) => commonest(votes.map((v) => v[i]!)))
      const words = forms.map((form, i) => wordOf(form, names[tags[i]!]!))
      return { sentence: { id: '', text: '', words, opensParagraph: false, opensDocument: false }, tags }
    })
}

function wordOf(form: string, [upos, xpos]: readonly [string, string]): GoldWord {
  return { form, lemma: '_', upos, xpos, head: 0, deprel: 'root', start: 0, end: 0 }
}

/**
 * Tagged sentences with the tree most parsers give each: each word takes the head most of them name, where that makes
 * a tree; else the sentence takes the tree of the parser the others agree with most.
 *
 * A small parser trained on these as well learns what the teachers know together, and the words of the news.
 * Source: Kuncoro et al. 2016, "Distilling an Ensemble of Greedy Dependency Parsers into One MST Parser".
 */
export function teachTrees(
  tagged: readonly Tagged[],
  teachers: readonly Teacher<Depender>[],
  lexicon: Lexicon,
): Tagged[] {
  const encoded = newEncoded(LONGEST)
  const c = newConfiguration(LONGEST)
  return tagged.map(({ sentence, tags }) => {
    const forms = sentence.words.map((w) => w.form)
    const n = forms.length
    const trees = teachers.map(({ reader, backward }) => {
      encode(lexicon, backward ? forms.toReversed() : forms, encoded)
      depend(reader, encoded, backward ? tags.slice().reverse() : tags, c)
      const at = (i: number) => (backward ? n - 1 - i : i)
      return {
        heads: forms.map((_, i) => (c.head[at(i)] === n ? -1 : at(c.head[at(i)]!))),
        relations: forms.map((_, i) => reader.relations[c.label[at(i)]!]!),
      }
    })
    const heads = voteForTree(trees.map((t) => t.heads))
    const words = sentence.words.map((word, i) => {
      const votes = trees.filter((t) => t.heads[i] === heads[i]).map((t) => t.relations[i]!)
      return { ...word, head: heads[i]! + 1, deprel: commonest(votes) }
    })
    return { sentence: { ...sentence, words }, tags }
  })
}

function voteForTree(trees: readonly (readonly number[])[]): readonly number[] {
  const heads = trees[0]!.map((_, i) => commonest(trees.map((t) => t[i]!)))
  if (isTree(heads)) return heads
  const agreement = (tree: readonly number[]) => tree.filter((head, i) => head === heads[i]).length
  return [...trees].sort((a, b) => agreement(b) - agreement(a))[0]!
}

function commonest<T extends string | number>(items: readonly T[]): T {
  let best = items[0]!
  let most = 0
  for (const item of items) {
    const count = items.filter((other) => other === item).length
    if (count > most) {
      best = item
      most = count
    }
  }
  return best
}

function isTree(heads: readonly number[]): boolean {
  if (heads.filter((head) => head === -1).length !== 1) return false
  return heads.every((_, i) => {
    let at = i
    for (let steps = 0; at >= 0; steps++) {
      if (steps > heads.length) return false
      at = heads[at]!
    }
    return true
  })
}
