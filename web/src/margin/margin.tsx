import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { arrange, type Wanted } from './arrange.ts'
import { NoteItem } from './note-item.tsx'
import type { MarginNote } from './notes.ts'

// half the height of a note's first line, where its leader ends
const FIRST_LINE = 18

/** The findings beside the text, each at the line of its mark, with a leader where it had to move. */
export function Margin({
  page,
  notes,
  atHand,
  pointedAt,
  point,
  choose,
  copy,
  arrangedFor,
}: {
  page: RefObject<HTMLElement | null>
  notes: readonly MarginNote[]
  atHand: string | undefined
  pointedAt: string | undefined
  point(id: string | undefined): void
  choose(id: string): void
  copy(): Promise<void>
  /** the marks as drawn: when they change, lines do */
  arrangedFor: unknown
}) {
  const margin = useRef<HTMLElement>(null)
  const size = useSize(page)
  // lines move with the size of the page and with its marks
  useLayoutEffect(() => {
    if (page.current && margin.current) setNotes(page.current, margin.current, new Set([atHand, pointedAt]))
  }, [page, notes, atHand, pointedAt, arrangedFor, size])
  if (!notes.length) return null
  return (
    <aside className="margin" aria-label="Findings" ref={margin}>
      <h2>Findings</h2>
      <svg className="leaders" aria-hidden="true">
        {notes.map(({ id, kind }) => (
          <path key={id} data-n={id} data-kind={kind} />
        ))}
      </svg>
      <ol>
        {notes.map((note) => (
          <NoteItem key={note.id} note={note} isAtHand={note.id === atHand} choose={choose} point={point} copy={copy} />
        ))}
      </ol>
    </aside>
  )
}

/** Measures all notes open, then all folded, then sets them: the page is laid out twice, however many there are. */
function setNotes(page: HTMLElement, margin: HTMLElement, keepOpen: ReadonlySet<string | undefined>): void {
  const isBeside = matchMedia('(min-width: 64rem)').matches
  margin.classList.toggle('is-set', isBeside)
  const items = [...margin.querySelectorAll<HTMLElement>('.note')]
  for (const item of items) item.classList.remove('is-folded')
  if (!isBeside) {
    margin.style.minHeight = ''
    return
  }
  const origin = margin.getBoundingClientRect().top
  const places = new Map<string, HTMLElement>()
  for (const mark of page.querySelectorAll<HTMLElement>('.mark[data-place]')) places.set(mark.dataset.n ?? '', mark)
  const lines = items.map((item) => {
    const line = places.get(item.dataset.n ?? '')?.getClientRects()[0]
    return line ? line.top - origin + (line.height - FIRST_LINE) / 2 : 0
  })
  const open = items.map((item) => item.offsetHeight)
  for (const item of items) item.classList.add('is-folded')
  const wanted: Wanted[] = items.map((item, at) => ({
    line: lines[at]!,
    open: open[at]!,
    folded: item.offsetHeight,
    keepOpen: keepOpen.has(item.dataset.n),
  }))
  const strip = page.querySelector('.filter')?.getBoundingClientRect()
  const placed = arrange(wanted, { from: -(strip?.height ?? 0) - 24 - FIRST_LINE, to: 0 })
  const leaders = [...margin.querySelectorAll('.leaders path')]
  placed.forEach(({ top, isFolded }, at) => {
    items[at]!.classList.toggle('is-folded', isFolded)
    items[at]!.style.top = `${top}px`
    const from = lines[at]! + FIRST_LINE / 2
    leaders[at]?.setAttribute('d', `M4,${from}H26L52,${top + FIRST_LINE / 2}H68`)
  })
  const last = placed.at(-1)
  margin.style.minHeight = last ? `${last.top + items.at(-1)!.offsetHeight}px` : ''
}

/** Changes whenever the page changes its size, and when the fonts have come. */
function useSize(page: RefObject<HTMLElement | null>): number {
  const [size, setSize] = useState(0)
  useEffect(() => {
    const element = page.current
    if (!element) return
    let width = element.offsetWidth
    const watch = new ResizeObserver(() => {
      if (element.offsetWidth === width) return
      width = element.offsetWidth
      setSize((n) => n + 1)
    })
    watch.observe(element)
    document.fonts.ready.then(() => setSize((n) => n + 1))
    return () => watch.disconnect()
  }, [page])
  return size
}
