import type { GoldSentence, GoldWord } from './conllu.ts'

// A base form seen less often may be a wrong tag.
const LEAST = 2
const BASE_TAGS = new Set(['VB', 'VBP', 'NN', 'MD'])

/**
 * Inflected words of tagged text with the base form that the same text attests: "declined" gives "decline", since
 * "declin" is never seen. Words with an irregular form of their own are none of these and are left to the treebanks.
 */
export function attestLemmas(sentences: readonly GoldSentence[], known: readonly GoldSentence[]): GoldWord[] {
  const bases = new Map<string, number>()
  const inflected = new Map<string, GoldWord>()
  for (const { words } of sentences)
    for (const word of words) {
      const lower = word.form.toLowerCase()
      const isWord = /^\p{Ll}{2,30}(?:-\p{Ll}{2,20})?$/u.test(lower)
      if (!isWord) continue
      if (BASE_TAGS.has(word.xpos)) bases.set(lower, (bases.get(lower) ?? 0) + 1)
      else if (lower === word.form) inflected.set(`${lower} ${word.xpos}`, word)
    }
  const inTreebank = new Set(known.flatMap(({ words }) => words.map((w) => `${w.form.toLowerCase()} ${w.xpos}`)))
  return [...inflected]
    .filter(([key]) => !inTreebank.has(key))
    .flatMap(([, word]) => {
      const candidates = basesOf(word.form, word.xpos).filter((base) => (bases.get(base) ?? 0) >= LEAST)
      const [best] = candidates.sort((a, b) => bases.get(b)! - bases.get(a)!)
      return best ? [{ ...word, lemma: best }] : []
    })
}

/** The base forms a regular ending may come from. */
function basesOf(form: string, xpos: string): string[] {
  const cut = (letters: number) => form.slice(0, -letters)
  const undoubled = (stem: string) => (/([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [])
  if ((xpos === 'VBD' || xpos === 'VBN') && form.endsWith('ed')) {
    const y = form.endsWith('ied') ? [`${cut(3)}y`] : []
    return [cut(2), cut(1), ...undoubled(cut(2)), ...y]
  }
  if (xpos === 'VBG' && form.endsWith('ing')) {
    const ie = form.endsWith('ying') ? [`${cut(4)}ie`] : []
    return [cut(3), `${cut(3)}e`, ...undoubled(cut(3)), ...ie]
  }
  if ((xpos === 'VBZ' || xpos === 'NNS') && form.endsWith('s')) {
    const y = form.endsWith('ies') ? [`${cut(3)}y`] : []
    const f = form.endsWith('ves') ? [`${cut(3)}f`, `${cut(3)}fe`] : []
    return [cut(1), ...(form.endsWith('es') ? [cut(2)] : []), ...y, ...f]
  }
  return []
}
