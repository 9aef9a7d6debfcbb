import { type RefObject, useEffect, useLayoutEffect, useState } from 'react'

/** Handlers for the text: pointing at a mark lights it and its note, a click takes it to hand. */
export interface Gestures {
  onMouseOver(event: { target: EventTarget }): void
  onMouseLeave(): void
  onClick(event: { target: EventTarget }): void
}

export interface Light {
  /** the note whose mark the pointer is on: it unfolds, as the one at hand does */
  readonly pointedAt?: string | undefined
  /** lights a note and its marks without unfolding it, so that nothing moves under the pointer */
  point(note: string | undefined): void
  bringIntoView(note: string): void
  gestures(choose: (note: string) => void): Gestures
}

/**
 * Lights the marks and the note of one finding: that under the pointer, else that at hand.
 *
 * Classes are set on the elements themselves: drawing a long text anew for each move of the pointer would lag.
 */
export function useLight(page: RefObject<HTMLElement | null>, atHand: string | undefined, drawn: unknown): Light {
  const [pointed, setPointed] = useState<{ note: string; inText: boolean }>()
  const lit = pointed?.note ?? atHand
  // marks drawn anew have lost their light
  useLayoutEffect(() => {
    const root = page.current
    if (!root) return
    const elements = lit ? root.querySelectorAll(`[data-n="${CSS.escape(lit)}"]`) : []
    for (const element of elements) element.classList.add('is-active')
    root.classList.toggle('has-active', lit !== undefined)
    return () => {
      for (const element of elements) element.classList.remove('is-active')
    }
  }, [page, lit, drawn])
  // a deep link shows its finding at once, and again when the text has its own letters
  // only on arrival
  useEffect(() => {
    if (!atHand) return
    bring(page.current, atHand)
    document.fonts.ready.then(() => bring(page.current, atHand))
  }, [])
  const markUnder = (target: EventTarget) => {
    const marks: HTMLElement[] = []
    const from = target instanceof Element ? target : undefined
    for (let el = from?.closest<HTMLElement>('.mark'); el; el = el.parentElement?.closest<HTMLElement>('.mark'))
      marks.push(el)
    return marks
  }
  return {
    pointedAt: pointed?.inText ? pointed.note : undefined,
    point: (note) => setPointed(note === undefined ? undefined : { note, inText: false }),
    bringIntoView: (note) => bring(page.current, note),
    gestures: (choose) => ({
      onMouseOver({ target }) {
        const under = markUnder(target)
        // a time stands inside others: pointing at it means the finding around it
        const note = (under.find((el) => el.dataset.kind !== 'time') ?? under[0])?.dataset.n
        setPointed(note ? { note, inText: true } : undefined)
      },
      onMouseLeave: () => setPointed(undefined),
      onClick({ target }) {
        const note = markUnder(target)[0]?.dataset.n
        if (note && !getSelection()?.toString()) choose(note)
      },
    }),
  }
}

/** Scrolls the first mark of a note to the middle of the page, unless it is in sight already. */
function bring(page: HTMLElement | null, note: string): void {
  const mark = page?.querySelector<HTMLElement>(`.mark[data-n="${CSS.escape(note)}"]`)
  if (!mark) return
  const { top, bottom } = mark.getBoundingClientRect()
  const isInSight = top > 80 && bottom < innerHeight - 200
  if (!isInSight) mark.scrollIntoView({ block: 'center' })
}
