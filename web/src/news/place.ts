import { useLayoutEffect } from 'react'
import { isStepBack } from '../address/address.ts'

/** The uppermost row on the screen, and how far it is from the upper edge. */
interface Place {
  readonly id: string
  readonly top: number
}

// looked up once scrolling has come to rest
const SETTLED_MS = 80

const STILL_FRAMES = 5
const MOST_FRAMES = 40

// By the address of the list. Heights of rows out of sight are guesses, so a number of pixels would not lead back.
const places = new Map<string, Place>()

/** Brings a list that is come back to where it was left. */
export function usePlace(address: string): void {
  useLayoutEffect(() => {
    const place = isStepBack() ? places.get(address) : undefined
    if (place) restore(place)
    let timer: ReturnType<typeof setTimeout> | undefined
    const note = () => {
      const now = placeNow()
      if (now) places.set(address, now)
    }
    const scrolled = () => {
      clearTimeout(timer)
      timer = setTimeout(note, SETTLED_MS)
    }
    window.addEventListener('scroll', scrolled, { passive: true })
    return () => {
      clearTimeout(timer)
      window.removeEventListener('scroll', scrolled)
    }
  }, [address])
}

function restore({ id, top }: Place): void {
  let [still, frames] = [0, 0]
  // rows come by their heights as they are drawn, some frames long, and the browser puts its own place in between
  const bring = () => {
    const row = document.querySelector(`[data-id="${id}"]`)
    if (!row) return
    const off = row.getBoundingClientRect().top - top
    if (Math.abs(off) >= 1) window.scrollBy({ top: off, behavior: 'instant' })
    still = Math.abs(off) < 1 ? still + 1 : 0
    if (still < STILL_FRAMES && ++frames < MOST_FRAMES) requestAnimationFrame(bring)
  }
  bring()
}

function placeNow(): Place | undefined {
  // a little under the edge, where the heading of the day does not cover it
  const under = document.elementsFromPoint(innerWidth / 2, 64)
  const row = under.map((element) => element.closest<HTMLElement>('[data-id]')).find(Boolean)
  return row?.dataset.id ? { id: row.dataset.id, top: row.getBoundingClientRect().top } : undefined
}
