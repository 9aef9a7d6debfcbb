import { arrange, type Placed } from './arrange.ts'

/** A note of the margin with what its place hangs on, in px from the top of the text. */
interface MeasuredNote {
  readonly item: HTMLElement
  readonly leader: Element | undefined
  /** where the first line of its mark stands */
  readonly line: number
  readonly open: number
  readonly folded: number
}

export interface Measured {
  readonly margin: HTMLElement
  readonly notes: readonly MeasuredNote[]
  /** where the strip of filters begins, above the text */
  readonly strip: number
  /** as set last, so that only notes that move are touched */
  placed: readonly Placed[]
}

/** Height of the first line of a note; its leader ends in the middle of it. */
const FIRST_LINE = 18
const SPACE_BELOW_STRIP = 24

/**
 * Measures all notes open, then all folded: the page is laid out twice, however many there are.
 * @returns undefined where the page is too narrow to set notes beside the text
 */
export function measureNotes(page: HTMLElement, margin: HTMLElement): Measured | undefined {
  const isBeside = matchMedia('(min-width: 64rem)').matches
  margin.classList.toggle('is-set', isBeside)
  const items = [...margin.querySelectorAll<HTMLElement>('.note')]
  for (const item of items) item.classList.remove('is-folded')
  if (!isBeside) {
    margin.style.minHeight = ''
    return undefined
  }
  const origin = margin.getBoundingClientRect().top
  const marks = new Map<string | undefined, HTMLElement>()
  for (const mark of page.querySelectorAll<HTMLElement>('.mark[data-place]')) marks.set(mark.dataset.n, mark)
  const lines = items.map((item) => {
    const line = marks.get(item.dataset.n)?.getClientRects()[0]
    return line ? line.top - origin + (line.height - FIRST_LINE) / 2 : 0
  })
  const open = items.map((item) => item.offsetHeight)
  for (const item of items) item.classList.add('is-folded')
  const folded = items.map((item) => item.offsetHeight)
  const leaders = margin.querySelectorAll('.leaders path')
  const strip = page.querySelector('.filter')?.getBoundingClientRect().height ?? 0
  return {
    margin,
    notes: items.map((item, at) => ({
      item,
      leader: leaders[at],
      line: lines[at]!,
      open: open[at]!,
      folded: folded[at]!,
    })),
    strip: -strip - SPACE_BELOW_STRIP,
    placed: [],
  }
}

/** Sets the notes, those named open. */
export function placeNotes(measured: Measured, keepOpen: ReadonlySet<string | undefined>): void {
  const { margin, notes, strip } = measured
  const wanted = notes.map(({ item, line, open, folded }) => {
    if (!keepOpen.has(item.dataset.n)) return { line, open, folded, keepOpen: false }
    // the one at hand has grown by what one can do with it
    item.classList.remove('is-folded')
    return { line, open: item.offsetHeight, folded, keepOpen: true }
  })
  const placed = arrange(wanted, { from: strip - FIRST_LINE, to: 0 })
  placed.forEach(({ top, isFolded }, at) => {
    const { item, leader, line } = notes[at]!
    item.classList.toggle('is-folded', isFolded)
    if (measured.placed[at]?.top === top) return
    item.style.top = `${top}px`
    leader?.setAttribute('d', `M4,${line + FIRST_LINE / 2}H26L52,${top + FIRST_LINE / 2}H68`)
  })
  measured.placed = placed
  const last = placed.at(-1)
  const height = last ? last.top + (last.isFolded ? notes.at(-1)!.folded : wanted.at(-1)!.open) : 0
  margin.style.minHeight = `${height}px`
}
