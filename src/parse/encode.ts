import { hashText, type KeyTable, openKeyTable, placeOf, type TrainedModel } from '../trained/index.ts'

/** Kinds of pieces of a word that the models know; each has a list of its own, most frequent first. */
export const PIECES = ['word', 'suffix4', 'suffix3', 'suffix2', 'prefix3', 'prefix2', 'ends'] as const
export type PieceKind = (typeof PIECES)[number]

/** What stands for a word: its pieces, and the clusters it was put in by its neighbours in raw news text. */
export type Sign = PieceKind | 'fine' | 'coarse'
const SIGNS: readonly Sign[] = [...PIECES, 'fine', 'coarse']

/** What the models know words by: lists of pieces seen in training, and the clusters of words. */
export interface Lexicon {
  readonly pieces: Readonly<Record<PieceKind, KeyTable>>
  readonly clustered: KeyTable
  readonly fine: Uint16Array
  readonly coarse: Uint8Array
}

/** Numbers of a word's signs: 0 where the lexicon does not know it, else its place or cluster plus `KNOWN`. */
export interface Encoded {
  readonly signs: Readonly<Record<Sign, Int32Array>>
  /** letter case, digits and hyphens of the word as written, one of `SHAPES` */
  readonly shape: Int32Array
  length: number
}

/** Piece numbers: 0 unknown, 1 outside the sentence, from here on known ones. */
export const KNOWN = 2
export const OUTSIDE = 1
export const SHAPES = 64

export function openLexicon(model: TrainedModel): Lexicon {
  const open = (kind: string) => openKeyTable(model.sections[`lexicon.${kind}`] as Uint32Array)
  return {
    pieces: Object.fromEntries(PIECES.map((kind) => [kind, open(kind)])) as Record<PieceKind, KeyTable>,
    clustered: open('clustered'),
    fine: model.sections['lexicon.fine'] as Uint16Array,
    coarse: model.sections['lexicon.coarse'] as Uint8Array,
  }
}

/** Room for sentences of up to `size` words, used over and over. */
export function newEncoded(size: number): Encoded {
  const signs = Object.fromEntries(SIGNS.map((sign) => [sign, new Int32Array(size)]))
  return { signs: signs as Record<Sign, Int32Array>, shape: new Int32Array(size), length: 0 }
}

/** Text of a piece as the lexicon hashes it: lower-case, digits as 0, quotation marks and apostrophes straight. */
export function pieceText(kind: PieceKind, word: string): string {
  const norm = normalise(word)
  switch (kind) {
    case 'word':
      return norm
    case 'suffix4':
      return norm.slice(-4)
    case 'suffix3':
      return norm.slice(-3)
    case 'suffix2':
      return norm.slice(-2)
    case 'prefix3':
      return norm.slice(0, 3)
    case 'prefix2':
      return norm.slice(0, 2)
    case 'ends':
      return norm.slice(0, 1) + norm.slice(-1)
  }
}

function normalise(word: string): string {
  const short = word.length > 40 ? word.slice(0, 20) + word.slice(-20) : word
  return short
    .toLowerCase()
    .replaceAll(/\d/g, '0')
    .replaceAll(/[’ʼ]/g, "'")
    .replaceAll(/[“”„«»]|''|``/g, '"')
}

// Words come back all the time: what a form's pieces are is kept, up to this many forms a lexicon.
const MOST_KEPT = 60_000
const kept = new WeakMap<Lexicon, Map<string, Int32Array>>()

/** Fills `encoded` with the words' numbers. */
export function encode(lexicon: Lexicon, words: readonly string[], encoded: Encoded): void {
  let known = kept.get(lexicon)
  if (!known || known.size > MOST_KEPT) {
    known = new Map()
    kept.set(lexicon, known)
  }
  encoded.length = words.length
  const columns = SIGNS.map((sign) => encoded.signs[sign])
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    let numbers = known.get(word)
    if (!numbers) {
      numbers = numbersOf(lexicon, word)
      known.set(word, numbers)
    }
    for (let k = 0; k < columns.length; k++) columns[k]![i] = numbers[k]!
    encoded.shape[i] = numbers[SIGNS.length]! + (i === 0 ? 32 : 0)
  }
}

function numbersOf(lexicon: Lexicon, word: string): Int32Array {
  const numbers = new Int32Array(SIGNS.length + 1)
  PIECES.forEach((kind, k) => {
    const place = placeOf(lexicon.pieces[kind], keyOf(kind, word))
    numbers[k] = place < 0 ? 0 : place + KNOWN
  })
  const cluster = placeOf(lexicon.clustered, keyOf('word', word))
  if (cluster >= 0) {
    numbers[PIECES.length] = lexicon.fine[cluster]! + KNOWN
    numbers[PIECES.length + 1] = lexicon.coarse[cluster]! + KNOWN
  }
  numbers[SIGNS.length] = shapeOf(word)
  return numbers
}

/** Key of a word's piece in the lexicon. */
export function keyOf(kind: PieceKind, word: string): number {
  return hashText(pieceText(kind, word)) || 1
}

/** 0 to 31: case of the word (none, lower, Title, ALL, miXed), whether it has digits, a hyphen or a stop. */
function shapeOf(word: string): number {
  const letters = word.length > 40 ? word.slice(0, 40) : word
  const upper = /\p{Lu}/u.test(letters)
  const lower = /\p{Ll}/u.test(letters)
  const first = /^\p{Lu}/u.test(letters)
  const kind = upper && !lower ? (letters.length === 1 ? 4 : 3) : upper && first ? 2 : upper ? 5 : lower ? 1 : 0
  return kind * 4 + (/\d/.test(letters) ? 2 : 0) + (/[-.]/.test(letters) ? 1 : 0)
}
