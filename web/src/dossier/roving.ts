import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react'

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
}
// What lies aside of the way of an arrow counts as this many times farther.
const ASIDE = 3

/**
 * One tab stop for many things that can be chosen: the arrows go to the nearest one that way, as the eye would. Give
 * `ref` and `onKeyDown` to what holds them, and each `data-rove` and `tabIndex={-1}`.
 */
export function useRoving<E extends HTMLElement | SVGElement>(): {
  ref: RefObject<E | null>
  onKeyDown(event: KeyboardEvent): void
} {
  const ref = useRef<E>(null)
  useEffect(() => {
    const all = stopsIn(ref.current)
    if (!all.some((stop) => stop.tabIndex === 0)) all[0]?.setAttribute('tabindex', '0')
  })
  return {
    ref,
    onKeyDown(event) {
      const way = ARROWS[event.key]
      const from = document.activeElement
      if (!way || !from?.matches('[data-rove]')) return
      event.preventDefault()
      const stops = stopsIn(ref.current)
      const next = nearest(stops, from, way)
      if (!next) return
      for (const stop of stops) stop.setAttribute('tabindex', '-1')
      next.setAttribute('tabindex', '0')
      next.focus()
    },
  }
}

function stopsIn(whole: Element | null): HTMLElement[] {
  return [...(whole?.querySelectorAll<HTMLElement>('[data-rove]') ?? [])]
}

function nearest(stops: readonly HTMLElement[], from: Element, [x, y]: readonly [number, number]) {
  const start = middleOf(from)
  const measured = stops.flatMap((stop) => {
    const there = middleOf(stop)
    const ahead = x * (there.x - start.x) + y * (there.y - start.y)
    const aside = Math.abs(x ? there.y - start.y : there.x - start.x)
    return ahead > 1 ? [{ stop, far: ahead + ASIDE * aside }] : []
  })
  return measured.sort((a, b) => a.far - b.far)[0]?.stop
}

function middleOf(element: Element): { x: number; y: number } {
  const { left, right, top, bottom } = element.getBoundingClientRect()
  return { x: (left + right) / 2, y: (top + bottom) / 2 }
}
