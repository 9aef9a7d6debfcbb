import { PIECES, type PieceKind, pieceText } from '../../src/parse/encode.ts'
import { hashText } from '../../src/trained/index.ts'
import type { GoldSentence } from './conllu.ts'

/** How often a piece must have been seen, and how many are kept. */
const LEAST: Record<PieceKind, number> = {
  word: 2,
  suffix4: 3,
  suffix3: 3,
  suffix2: 2,
  prefix3: 3,
  prefix2: 2,
  ends: 2,
}

/** Sections of the model file with the pieces of the sentences' words, as hashes, most frequent first. */
export function countLexicon(sentences: readonly GoldSentence[]): Record<string, Uint32Array> {
  const sections: Record<string, Uint32Array> = {}
  for (const kind of PIECES) {
    const counts = new Map<number, number>()
    for (const { words } of sentences)
      for (const { form } of words) {
        const key = hashText(pieceText(kind, form)) || 1
        counts.set(key, (counts.get(key) ?? 0) + 1)
      }
    const kept = [...counts].filter(([, n]) => n >= LEAST[kind]).sort((a, b) => b[1] - a[1] || a[0] - b[0])
    sections[`lexicon.${kind}`] = Uint32Array.from(kept, ([key]) => key)
  }
  return sections
}
