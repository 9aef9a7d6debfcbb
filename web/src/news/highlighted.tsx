import { Fragment } from 'react'
import type { DispatchSummary } from '../../../src/model/dispatch-summary.ts'

const WORD = /[\p{L}\p{N}]{1,100}/gu
const TERM = /(?<unwanted>-?)(?:"(?<phrase>[^"]{0,400})"?|(?<word>[^\s"]{1,200}))/gu

/** The words of a search that may be shown in the text: those that exclude are left out. */
export function wordsIn(query: string | undefined): readonly string[] {
  const terms = [...(query ?? '').slice(0, 2_000).matchAll(TERM)]
  return terms.flatMap(({ groups }) =>
    groups?.unwanted ? [] : ((groups?.phrase ?? groups?.word ?? '').match(WORD) ?? []),
  )
}

/** Text with the words of a search marked, at the beginnings of words. */
export function Highlighted({ text, words }: { text: string; words: readonly string[] }) {
  if (!words.length) return text
  // the words are letters and digits only: nothing in them is a pattern
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.slice(0, 32).join('|')})`, 'giu')
  return text.split(pattern).map((part, at) =>
    // parts never move
    at % 2 ? <mark key={at}>{part}</mark> : part,
  )
}

// A sentence may run over a page; what was looked for stands within two lines of its first word.
const MOST_BEFORE = 90
const MOST_SHOWN = 320

/** The sentence in which words of a search stand, from a little before the first, with the words marked. */
export function Marks({ passage: { text, marks } }: { passage: NonNullable<DispatchSummary['passage']> }) {
  const [first] = marks
  const from = first && first[0] > MOST_BEFORE ? Math.max(0, text.lastIndexOf(' ', first[0] - MOST_BEFORE / 2) + 1) : 0
  const end = text.length - from > MOST_SHOWN ? from + MOST_SHOWN : text.length
  const seen = marks.filter(([start, stop]) => start >= from && stop <= end)
  return (
    <>
      {from > 0 ? '… ' : null}
      {seen.map(([start, stop], at) => (
        <Fragment key={start}>
          {text.slice(at ? seen[at - 1]![1] : from, start)}
          <mark>{text.slice(start, stop)}</mark>
        </Fragment>
      ))}
      {text.slice(seen.at(-1)?.[1] ?? from, end)}
      {end < text.length ? ' …' : null}
    </>
  )
}
