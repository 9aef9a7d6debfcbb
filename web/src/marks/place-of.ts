import type { Span } from '../../../src/model/span.ts'

/**
 * Ranges of the page that show these spans. Every element with `data-start` holds the text of the dispatch from there
 * on, unchanged.
 */
export function rangesOf(page: ParentNode, spans: readonly Span[]): Range[] {
  const ranges: Range[] = []
  for (const element of page.querySelectorAll<HTMLElement>('[data-start]')) {
    const from = Number(element.dataset.start)
    const to = from + (element.textContent?.length ?? 0)
    for (const span of spans)
      if (span.start < to && span.end > from)
        ranges.push(rangeIn(element, Math.max(span.start, from) - from, Math.min(span.end, to) - from))
  }
  return ranges
}

function rangeIn(element: Element, start: number, end: number): Range {
  const range = document.createRange()
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  let at = 0
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const length = node.textContent?.length ?? 0
    if (start >= at && start < at + length) range.setStart(node, start - at)
    if (end > at && end <= at + length) range.setEnd(node, end - at)
    at += length
  }
  return range
}
