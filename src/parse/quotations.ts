import type { Quotation } from '../model/parsed-dispatch.ts'
import type { Piece } from './tokenise.ts'

/** A quotation mark in the text: which family, and whether its surroundings say that it opens or closes. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly family: 'straight' | 'curly' | 'guillemet' | 'single'
  readonly role: 'opens' | 'closes' | 'either'
  /** first thing in its paragraph */
  readonly leads: boolean
}

const MARKS = /"|``|''|’’|‘‘|[“”„«»‘’'`]/gu
const OPENS_AFTER = /[\s([{–—“„«‘"'/:-]/u
const CLOSES_BEFORE = /[\s)\]},.;:!?–—”»’"'/-]/u
// A single mark may be an apostrophe: its partner must stand within so many marks and characters.
const SINGLE_MARKS = 8
const SINGLE_REACH = 600

/**
 * Quotations between paired marks, in text order; single ones may stand inside double ones.
 *
 * One that runs over paragraphs, a mark opening each and one closing the last, is one quotation. One never closed ends
 * with its paragraph. Apostrophes in words are no marks.
 */
export function pairQuotations(text: string, paragraphs: readonly Piece[]): Quotation[] {
  const quotations: Quotation[] = []
  let open: { mark: Mark; lastEnd: number } | undefined
  const close = (end: number, isOpen: boolean) => {
    const start = open!.mark.end
    open = undefined
    quotations.push({ start, end: Math.max(start, trimmed(text, start, end)), open: isOpen })
  }
  for (const paragraph of paragraphs) {
    const marks = marksOf(text, paragraph)
    const doubles = marks.filter((m) => m.family !== 'single')
    pairSingles(text, marks, quotations)
    const first = doubles[0]
    const goesOn = open && first && (first.leads ? first.role !== 'closes' : first.role === 'closes')
    if (open && !goesOn) close(open.lastEnd, true)
    doubles.forEach((mark, i) => {
      if (open && mark.leads && i === 0) return
      if (!open) {
        if (mark.role !== 'closes') open = { mark, lastEnd: paragraph.end }
        return
      }
      // a second opening: the first was never closed, if the second is closed itself
      const unclosed = mark.role === 'opens' && doubles[i + 1]?.role === 'closes'
      close(mark.start, unclosed)
      if (unclosed) open = { mark, lastEnd: paragraph.end }
    })
    if (open) open.lastEnd = paragraph.end
  }
  if (open) close(open.lastEnd, true)
  return quotations.sort((a, b) => a.start - b.start || b.end - a.end)
}

function marksOf(text: string, { start, end }: Piece): Mark[] {
  const marks: Mark[] = []
  MARKS.lastIndex = start
  for (let m = MARKS.exec(text); m && m.index < end; m = MARKS.exec(text)) {
    const mark = readMark(text, m.index, m[0], start, end)
    if (mark) marks.push(mark)
  }
  return marks
}

function readMark(text: string, at: number, sign: string, start: number, end: number): Mark | undefined {
  const before = at > start ? text[at - 1]! : ' '
  const after = at + sign.length < end ? text[at + sign.length]! : ' '
  const family =
    sign.length === 1 && "'‘’`".includes(sign)
      ? 'single'
      : '«»'.includes(sign)
        ? 'guillemet'
        : '“”„'.includes(sign)
          ? 'curly'
          : 'straight'
  const leads = at - start <= 8 && text.slice(start, at).trim() === ''
  const mark = { start: at, end: at + sign.length, family, leads } as const
  if (family === 'single') {
    if (/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after)) return undefined
    if (sign === '‘' || (OPENS_AFTER.test(before) && /[\p{L}\p{N}“"]/u.test(after))) return { ...mark, role: 'opens' }
    return CLOSES_BEFORE.test(after) && before.trim() ? { ...mark, role: 'closes' } : undefined
  }
  if ('“„«'.includes(sign) || sign === '``' || sign === '‘‘') return { ...mark, role: 'opens' }
  if ('”»'.includes(sign) || sign === '’’') return { ...mark, role: leads ? 'opens' : 'closes' }
  const opens = OPENS_AFTER.test(before)
  const closes = CLOSES_BEFORE.test(after)
  return { ...mark, role: leads || (opens && !closes) ? 'opens' : closes && !opens ? 'closes' : 'either' }
}

/** Pairs single marks; "the ministers' talks" inside one does not close it where a later mark does. */
function pairSingles(text: string, marks: readonly Mark[], quotations: Quotation[]): void {
  const singles = marks.filter((m) => m.family === 'single')
  for (let i = 0; i < singles.length; i++) {
    const opening = singles[i]!
    if (opening.role !== 'opens' || /^\d\ds?(?!\p{L}|\d)/u.test(text.slice(opening.end, opening.end + 4))) continue
    let partner = -1
    for (let j = i + 1; j < singles.length && j <= i + SINGLE_MARKS; j++) {
      const mark = singles[j]!
      if (mark.start - opening.end > SINGLE_REACH || (mark.role === 'opens' && partner >= 0)) break
      if (mark.role !== 'closes') continue
      const possessive =
        /s$/u.test(text.slice(mark.start - 1, mark.start)) && /^\s\p{L}/u.test(text.slice(mark.end, mark.end + 2))
      if (partner < 0 || !possessive) partner = j
      if (!possessive) break
    }
    if (partner < 0) continue
    quotations.push({ start: opening.end, end: singles[partner]!.start, open: false })
    i = partner
  }
}

function trimmed(text: string, start: number, end: number): number {
  let to = end
  while (to > start && text.charCodeAt(to - 1) <= 0x20) to--
  return to
}
