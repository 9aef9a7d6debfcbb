import { type RefObject, useEffect, useRef } from 'react'

let isFirstPage = true

/** Moves the focus, once, to the heading of a page reached inside Readout, so that a screen reader says where it is. */
export function useFocusOnArrival(heading: RefObject<HTMLElement | null>): void {
  const hasArrived = useRef(false)
  useEffect(() => {
    if (hasArrived.current) return
    hasArrived.current = true
    // a field that has the focus already keeps it: somebody came here to search
    const isFree = document.activeElement === document.body || document.activeElement === null
    if (!isFirstPage && isFree) heading.current?.focus({ preventScroll: true })
    isFirstPage = false
  }, [heading])
}
