import bidiFactory from 'bidi-js'
import { hasRtl } from '../../words/direction.ts'
import { byFace, type Face, printable } from './faces.ts'

// its types tell of a module of another kind than the one Node loads
const bidi = (bidiFactory as unknown as typeof bidiFactory.default)()
// What stands between them keeps its direction to itself (Unicode Standard Annex 9, 2.4).
const FIRST_STRONG_ISOLATE = '\u2068'
const POP_ISOLATE = '\u2069'
// Blanks, and words up to a blank or to a dash or stroke that a letter follows.
const TOKENS = / +|[^ ].*?(?:(?<=\p{L}[/\u2013\u2014-])(?=\p{L})|(?= )|$)/gu

/** Words of one look. `id` is a place that links lead to, `goTo` such a place, `link` an address. */
export interface Run {
  readonly text: string
  readonly bold?: boolean
  readonly color?: string
  readonly isRaised?: boolean
  readonly id?: string
  readonly goTo?: string
  readonly link?: string
}

/** Part of a word in one face and one direction; `drawn` is its text in the order in which it is drawn. */
export interface Piece {
  readonly run: Run
  readonly drawn: string
  readonly face: Face
  readonly level: number
  readonly width: number
}

/** Pieces from left to right, each at its place from the left edge of the line. */
export interface Line {
  readonly pieces: readonly (Piece & { readonly x: number })[]
  readonly width: number
}

export type Measure = (text: string, face: Face, run: Run) => number

/** What cannot be parted, and whether blanks go before it. */
interface Word {
  readonly pieces: readonly Piece[]
  readonly width: number
  readonly isBlank: boolean
}

/**
 * Breaks runs of text into lines no wider than `width`, and puts each line in the order in which it is drawn, scripts that
 * run from right to left among the others.
 * @param isRtl the direction of the whole
 * Source: Unicode Standard Annex 9, rules L1 and L2
 */
export function breakLines(runs: readonly Run[], width: number, measure: Measure, isRtl: boolean): Line[] {
  const words = wordsOf(runs, measure, isRtl).flatMap((word) =>
    word.width > width ? byCharacter(word, measure) : [word],
  )
  const lines: Line[] = []
  let held: Word[] = []
  let used = 0
  for (const word of words) {
    if (!word.isBlank && held.length && used + word.width > width) {
      lines.push(inOrder(held))
      held = []
      used = 0
    }
    if (word.isBlank && !held.length) continue
    held.push(word)
    used += word.width
  }
  return held.length ? [...lines, inOrder(held)] : lines
}

function wordsOf(runs: readonly Run[], measure: Measure, isRtl: boolean): Word[] {
  const texts = runs.map(({ text }) => printable(text.replace(/[\t\n\r]/g, ' ')))
  const levels = levelsOf(texts, isRtl)
  const words: Word[] = []
  for (const [i, run] of runs.entries()) {
    // a run that follows without a blank goes on the line of the one before
    let isTied = i > 0 && !texts[i - 1]!.endsWith(' ')
    for (const { 0: token, index } of texts[i]!.matchAll(TOKENS)) {
      const pieces = piecesOf(token, levels[i]!.subarray(index), run, measure)
      const isBlank = token.startsWith(' ')
      const last = words.at(-1)
      if (last && isTied && !isBlank) words[words.length - 1] = joined(last, pieces)
      else words.push({ pieces, width: widthOf(pieces), isBlank })
      isTied = false
    }
  }
  return words
}

/** How deep each unit of each text stands: even runs to the right, odd to the left. Each text keeps its direction to itself. */
function levelsOf(texts: readonly string[], isRtl: boolean): Uint8Array[] {
  let whole = ''
  const places = texts.map((text) => {
    const opening = text.length - text.trimStart().length
    const core = text.trim()
    const start = whole.length
    // blanks stand outside, else they would go to the other end of words that run to the left
    whole += `${text.slice(0, opening)}${FIRST_STRONG_ISOLATE}${core}${POP_ISOLATE}${text.slice(opening + core.length)}`
    return { start, opening, core: core.length, length: text.length }
  })
  const { levels } = bidi.getEmbeddingLevels(whole, isRtl ? 'rtl' : 'ltr')
  return places.map(({ start, opening, core, length }) => {
    const own = new Uint8Array(length)
    own.set(levels.subarray(start, start + opening))
    own.set(levels.subarray(start + opening + 1, start + opening + 1 + core), opening)
    own.set(levels.subarray(start + opening + core + 2, start + length + 2), opening + core)
    return own
  })
}

function piecesOf(token: string, levels: Uint8Array, run: Run, measure: Measure): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { text, face } of byFace(token))
    for (const part of byLevel(text, levels.subarray(at))) {
      const drawn = asDrawn(part.text, part.level)
      pieces.push({ run, face, level: part.level, drawn, width: measure(drawn, face, run) })
      at += part.text.length
    }
  return pieces
}

function byLevel(text: string, levels: Uint8Array): { readonly text: string; readonly level: number }[] {
  const parts: { text: string; level: number }[] = []
  let at = 0
  for (const character of text) {
    const level = levels[at]!
    const last = parts.at(-1)
    if (last?.level === level) last.text += character
    else parts.push({ text: character, level })
    at += character.length
  }
  return parts
}

/**
 * The order in which the writer of the PDF wants characters: it turns round what holds letters of Arabic or Hebrew by itself,
 * and nothing else.
 */
function asDrawn(text: string, level: number): string {
  const isTurned = level % 2 === 1
  const mirrored = isTurned ? [...text].map((c) => bidi.getMirroredCharacter(c) ?? c) : [...text]
  return (hasRtl(text) === isTurned ? mirrored : mirrored.reverse()).join('')
}

/** Without the blanks at its end, and turned round from the deepest level to the first that runs from right to left. */
function inOrder(words: readonly Word[]): Line {
  const last = words.findLastIndex((word) => !word.isBlank)
  const pieces = fused(words.slice(0, last + 1).flatMap((word) => word.pieces))
  const deepest = Math.max(0, ...pieces.map((p) => p.level))
  for (let level = deepest; level > 0; level--)
    for (let from = 0; from < pieces.length; from++) {
      if (pieces[from]!.level < level) continue
      const after = pieces.findIndex((p, i) => i > from && p.level < level)
      const to = after < 0 ? pieces.length : after
      pieces.splice(from, to - from, ...pieces.slice(from, to).reverse())
      from = to
    }
  let x = 0
  const placed = pieces.map((piece) => {
    const at = { ...piece, x }
    x += piece.width
    return at
  })
  return { pieces: placed, width: x }
}

/** Neighbours of one look, face and direction as one piece. */
function fused(pieces: readonly Piece[]): Piece[] {
  const out: Piece[] = []
  for (const piece of pieces) {
    const last = out.at(-1)
    const isLike = last?.run === piece.run && last.face === piece.face && last.level === piece.level
    if (isLike && (piece.level % 2 === 0 || (hasRtl(last.drawn) && hasRtl(piece.drawn))))
      out[out.length - 1] = { ...last, drawn: last.drawn + piece.drawn, width: last.width + piece.width }
    else out.push(piece)
  }
  return out
}

/** An address longer than a line is parted anywhere. */
function byCharacter({ pieces }: Word, measure: Measure): Word[] {
  return pieces.flatMap((piece) =>
    [...piece.drawn].map((drawn) => {
      const own = { ...piece, drawn, width: measure(drawn, piece.face, piece.run) }
      return { pieces: [own], width: own.width, isBlank: false }
    }),
  )
}

function joined(word: Word, pieces: readonly Piece[]): Word {
  return { pieces: [...word.pieces, ...pieces], width: word.width + widthOf(pieces), isBlank: false }
}

function widthOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { width }) => sum + width, 0)
}
