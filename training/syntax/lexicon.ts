import { keyOf, PIECES, type PieceKind, pieceText } from '../../src/parse/encode.ts'
import type { Numbers } from '../../src/trained/index.ts'
import { clusterVectors } from './cluster-words.ts'
import type { GoldSentence } from './conllu.ts'
import { trainVectors } from './word-vectors.ts'

/** How often a piece must have been seen in the treebanks; a word of raw text counts a quarter. */
const LEAST: Record<PieceKind, number> = {
  word: 2,
  suffix4: 3,
  suffix3: 3,
  suffix2: 2,
  prefix3: 3,
  prefix2: 2,
  ends: 2,
}
const RAW_SHARE = 0.25

const VECTOR_SIZE = 64
const VECTOR_EPOCHS = 6
const FINE = 1000
const COARSE = 150
const ROUNDS = 12

/** Sections of the model file with the pieces of the sentences' words, as hashes, most frequent first. */
export function countPieces(
  sentences: readonly GoldSentence[],
  raw: readonly (readonly string[])[],
): Record<string, Numbers> {
  const sections: Record<string, Numbers> = {}
  for (const kind of PIECES) {
    const counts = new Map<number, number>()
    const count = (form: string, share: number) => {
      const key = keyOf(kind, form)
      counts.set(key, (counts.get(key) ?? 0) + share)
    }
    for (const { words } of sentences) for (const { form } of words) count(form, 1)
    for (const words of raw) for (const form of words) count(form, RAW_SHARE)
    const kept = [...counts].filter(([, n]) => n >= LEAST[kind]).sort((a, b) => b[1] - a[1] || a[0] - b[0])
    sections[`lexicon.${kind}`] = Uint32Array.from(kept.slice(0, 20_000), ([key]) => key)
  }
  return sections
}

/** Sections with the cluster of each word, by its neighbours in the treebanks and in raw text. */
export function clusterSections(
  sentences: readonly GoldSentence[],
  raw: readonly (readonly string[])[],
): Record<string, Numbers> {
  const all = [...raw, ...sentences.map(({ words }) => words.map((w) => w.form))]
  const { words, vectors } = trainVectors(
    all.map((forms) => forms.map((form) => pieceText('word', form))),
    VECTOR_SIZE,
    VECTOR_EPOCHS,
  )
  return {
    'lexicon.clustered': Uint32Array.from(words, (word) => keyOf('word', word)),
    'lexicon.fine': Uint16Array.from(clusterVectors(vectors, VECTOR_SIZE, FINE, ROUNDS)),
    'lexicon.coarse': Uint8Array.from(clusterVectors(vectors, VECTOR_SIZE, COARSE, ROUNDS)),
  }
}
