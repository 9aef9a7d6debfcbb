import type { Dispatch } from '../../../src/model/dispatch.ts'
import type { Reading } from '../../../src/model/reading.ts'
import type { Span } from '../../../src/model/span.ts'

/** A run of body paragraphs, all news or all background. `number` counts paragraphs from 1. */
export interface Block {
  readonly isBackground: boolean
  readonly paragraphs: readonly { readonly number: number; readonly span: Span }[]
}

/**
 * The body of a dispatch, parted into what it reports and what it recalls.
 *
 * A paragraph is background when most of what was found in it is; one without findings is when the paragraphs on both
 * sides are.
 */
export function blocksOf({ dispatch, findings }: Reading): readonly Block[] {
  const body = bodyOf(dispatch)
  const signs = body.map(({ start, end }) => {
    const all = findings.filter(({ span }) => span.start >= start && span.start < end)
    // a year alone tells nothing: both news and history have them
    const others = all.filter((f) => f.kind !== 'time')
    const inside = others.length ? others : all
    return inside.length ? inside.filter((f) => f.background).length * 2 > inside.length : undefined
  })
  const isBackground = signs.map(
    (sign, at) => sign ?? (signs.slice(0, at).findLast(isKnown) === true && signs.slice(at + 1).find(isKnown) === true),
  )
  const blocks: { isBackground: boolean; paragraphs: { number: number; span: Span }[] }[] = []
  body.forEach((span, at) => {
    if (blocks.at(-1)?.isBackground !== isBackground[at])
      blocks.push({ isBackground: isBackground[at]!, paragraphs: [] })
    blocks.at(-1)!.paragraphs.push({ number: at + 1, span })
  })
  return blocks
}

/** Paragraphs without those that already stand as section line, headline or deck. */
function bodyOf({ paragraphs, section, headline, deck }: Dispatch): readonly Span[] {
  const head = [section, headline, deck].filter((s) => s !== undefined)
  return paragraphs.filter((p) => !head.some((h) => p.start < h.end && p.end > h.start))
}

function isKnown(sign: boolean | undefined): boolean {
  return sign !== undefined
}
