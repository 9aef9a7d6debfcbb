/** A note to be set: the line of its mark, its height open and folded to one line, and whether it must stay open. */
export interface Wanted {
  readonly line: number
  readonly open: number
  readonly folded: number
  readonly keepOpen: boolean
}

export interface Placed {
  readonly top: number
  readonly isFolded: boolean
}

/** What nothing may be set on, from its upper to its lower edge: the strip of filters between headline and text. */
export interface Strip {
  readonly from: number
  readonly to: number
}

export const GAP = 7

/**
 * Sets notes beside the lines of their marks, top to bottom, none over another.
 *
 * One whose full height would push the next down is folded; one whose place is taken moves down.
 * @param wanted in text order; all measures in px from the top of the text
 */
export function arrange(wanted: readonly Wanted[], strip: Strip): readonly Placed[] {
  let free = Number.NEGATIVE_INFINITY
  return wanted.map(({ line, open, folded, keepOpen }, at) => {
    let top = Math.max(line, free)
    if (top < strip.to && top + (keepOpen ? open : folded) > strip.from) top = strip.to
    const next = wanted[at + 1]?.line ?? Number.POSITIVE_INFINITY
    const room = Math.min(next, top < strip.from ? strip.from : Number.POSITIVE_INFINITY) - top
    const isFolded = !keepOpen && open + GAP > room
    free = top + (isFolded ? folded : open) + GAP
    return { top, isFolded }
  })
}
