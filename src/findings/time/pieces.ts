/** A run of letters, a run of digits or one sign, as the time grammar reads them: "Monday's" is three, "1990s" two. */
export interface Piece {
  readonly start: number
  readonly end: number
  /** lower case, curly apostrophes made straight and every dash a hyphen */
  readonly word: string
  readonly kind: 'word' | 'number' | 'sign'
  /** true where it opens with a capital letter */
  readonly capital: boolean
  /** true where no white space stands before it */
  readonly glued: boolean
  /** true where a line begins with it */
  readonly opens: boolean
}

const LETTER = /\p{L}|\p{M}/u
const SPACE = /\s/u

// Shorter lines than this end on purpose; wires that wrap their lines do so at 60 to 80 characters.
const WRAPPED_CHARACTERS = 40

/** True where a line ends in the middle of its sentence: "since June / 1999". */
function isWrap(text: string, at: number): boolean {
  if (/[.!?:;\n]/.test(text[at - 1] ?? '\n') || !/[^\s\p{P}]/u.test(text[at + 1] ?? '')) return false
  const line = text.slice(Math.max(0, at - WRAPPED_CHARACTERS), at)
  return line.length === WRAPPED_CHARACTERS && !line.includes('\n')
}

/** Cuts a text into pieces, in text order. Linear; a run longer than 24 letters or 12 digits is cut, since no time is that long. */
export function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = []
  let glued = false
  let opens = true
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isSpace(code, text, at)) {
      glued = false
      opens ||= code === 10 && !isWrap(text, at)
      at++
      continue
    }
    const start = at
    const kind = kindOf(code, text, at)
    at++
    if (kind === 'word') while (at < text.length && at - start < 24 && isLetter(text.charCodeAt(at), text, at)) at++
    if (kind === 'number') while (at < text.length && at - start < 12 && isDigit(text.charCodeAt(at))) at++
    const exact = text.slice(start, at)
    const word = kind === 'sign' ? plainSign(exact) : kind === 'word' ? exact.toLowerCase() : exact
    pieces.push({ start, end: at, word, kind, capital: kind === 'word' && exact[0] !== word[0], glued, opens })
    glued = true
    opens = false
  }
  return pieces
}

function kindOf(code: number, text: string, at: number): Piece['kind'] {
  if (isDigit(code)) return 'number'
  return isLetter(code, text, at) ? 'word' : 'sign'
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

function isLetter(code: number, text: string, at: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
  return LETTER.test(text[at]!)
}

function isSpace(code: number, text: string, at: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && SPACE.test(text[at]!))
}

function plainSign(sign: string): string {
  if (sign === '’' || sign === '‘' || sign === 'ʼ') return "'"
  return sign === '–' || sign === '—' || sign === '‐' || sign === '‑' || sign === '−' ? '-' : sign
}
