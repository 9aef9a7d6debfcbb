import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { NoteItem } from './note-item.tsx'
import type { MarginNote } from './notes.ts'
import { type Measured, measureNotes, placeNotes } from './place-notes.ts'

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
  const measured = useRef<Measured>(undefined)
  const size = useSize(page)
  // lines move with the size of the page and with its marks
  useLayoutEffect(() => {
    if (page.current && margin.current) measured.current = measureNotes(page.current, margin.current)
  }, [page, notes, arrangedFor, size])
  useLayoutEffect(() => {
    if (measured.current) placeNotes(measured.current, new Set([atHand, pointedAt]))
  }, [notes, atHand, pointedAt, arrangedFor, size])
  // the same functions each time, so that of a thousand notes only those that change are drawn anew
  const latest = useRef({ choose, point, copy })
  latest.current = { choose, point, copy }
  const acts = useMemo(
    () => ({
      choose: (id: string) => latest.current.choose(id),
      point: (id: string | undefined) => latest.current.point(id),
      copy: () => latest.current.copy(),
    }),
    [],
  )
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
          <NoteItem key={note.id} note={note} isAtHand={note.id === atHand} {...acts} />
        ))}
      </ol>
    </aside>
  )
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
