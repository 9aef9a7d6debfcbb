import type { Mark } from './marks.ts'

/** A stretch of text without marks of its own, or one mark, or the part of one between two crossings. */
export type Piece =
  | { readonly start: number; readonly end: number }
  | {
      readonly start: number
      readonly end: number
      readonly mark: Mark
      /** 1 close to the word, 2 below it, as on a staff; statements have a wash and no line */
      readonly line: 1 | 2
      /** an inner mark stands on the same line here: this one is not drawn, but still lights up */
      readonly isMuted: boolean
      readonly children: readonly Piece[]
    }

// Which of two marks over the same words stands outside.
const NESTING = [
  'dateline',
  'statement',
  'commitment',
  'event',
  'contact',
  'assessment',
  'membership',
  'reference',
  'time',
]
// How many washes may lie over one another before the outermost goes.
const MOST_WASHES = 2

/**
 * Lays marks over the text [from, to): nested where one holds another, split where they cross.
 *
 * Lines stack as on a staff. A mark that holds or crosses another line steps down to the second line; times are always
 * there. Where two fall on one line the inner wins, since a third is never drawn.
 *
 * > | agreed to hold a round of talks in April
 *     commitment:  2------------------------2
 *     contact:          1-------------1
 *     time:                              2---2   the commitment is not drawn here
 */
export function layOut(marks: readonly Mark[], from: number, to: number): readonly Piece[] {
  const inside = marks.filter((m) => m.start < to && m.end > from && m.start < m.end).sort(outerFirst)
  const lines = new Map(inside.map((mark, at) => [mark, lineOf(mark, inside, at)]))
  const edges = new Set([from, to])
  for (const { start, end } of inside) edges.add(Math.max(start, from)).add(Math.min(end, to))
  const bounds = [...edges].sort((a, b) => a - b)

  const roots: Draft[] = []
  let open: Draft[] = []
  for (let at = 0; at + 1 < bounds.length; at++) {
    const start = bounds[at]!
    const end = bounds[at + 1]!
    const here = inside.filter((m) => m.start <= start && m.end >= end)
    const wanted = here.map((mark, depth) => ({ mark, isMuted: isMuted(mark, here.slice(depth + 1), lines) }))
    let kept = 0
    while (kept < open.length && kept < wanted.length && isSame(open[kept]!, wanted[kept]!)) kept++
    open = open.slice(0, kept)
    for (const { mark, isMuted } of wanted.slice(kept)) {
      const draft: Draft = { start, end, mark, isMuted, line: lines.get(mark)!, children: [] }
      ;(open.at(-1)?.children ?? roots).push(draft)
      open.push(draft)
    }
    for (const draft of open) draft.end = end
    ;(open.at(-1)?.children ?? roots).push({ start, end, isMuted: false, line: 1, children: [] })
  }
  return roots as Piece[]
}

interface Draft {
  start: number
  end: number
  mark?: Mark
  isMuted: boolean
  line: 1 | 2
  children: Draft[]
}

function outerFirst(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end || NESTING.indexOf(a.kind) - NESTING.indexOf(b.kind)
}

function hasLine({ kind }: Mark): boolean {
  return kind !== 'statement' && kind !== 'dateline'
}

function lineOf(mark: Mark, inOrder: readonly Mark[], at: number): 1 | 2 {
  if (mark.kind === 'time') return 2
  if (!hasLine(mark)) return 1
  for (const later of inOrder.slice(at + 1)) {
    if (later.start >= mark.end) break
    if (hasLine(later) && later.kind !== 'time' && !isTwin(mark, later)) return 2
  }
  return 1
}

function isMuted(mark: Mark, inner: readonly Mark[], lines: ReadonlyMap<Mark, 1 | 2>): boolean {
  if (inner.some((m) => isTwin(mark, m))) return true
  if (mark.kind === 'statement') return inner.filter((m) => m.kind === 'statement').length >= MOST_WASHES
  if (!hasLine(mark)) return false
  return inner.some((m) => hasLine(m) && lines.get(m) === lines.get(mark))
}

/** The same words read twice as one kind, e.g. two speakers of one quotation: drawn once. */
function isTwin(a: Mark, b: Mark): boolean {
  return a.kind === b.kind && a.start === b.start && a.end === b.end
}

function isSame(open: Draft, wanted: { mark: Mark; isMuted: boolean }): boolean {
  return open.mark === wanted.mark && open.isMuted === wanted.isMuted
}
