import { type RefObject, useEffect } from 'react'

let isFirstPage = true

/** Moves the focus to the heading of a page reached inside Readout, so that a screen reader says where it is. */
export function useFocusOnArrival(heading: RefObject<HTMLElement | null>, isReady = true): void {
  useEffect(() => {
    if (!isReady) return
    if (!isFirstPage) heading.current?.focus({ preventScroll: true })
    isFirstPage = false
  }, [heading, isReady])
}
