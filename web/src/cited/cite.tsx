import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { Link } from '../address/link.tsx'
import { copyText } from '../frame/copy-text.ts'
import { useKeys } from '../keys/keys.tsx'
import { type CitedPlace, citationAddress, citationToPaste, sourceInWords } from './cited-words.ts'
import { loadSentences, sentenceAt } from './sentences.ts'

/** The number after a clause, which leads to the sentence that proves it and shows it on hover or focus. */
export function CiteNumber({ citation, number }: { citation: CitedPlace; number: number }) {
  return (
    <Cited citation={citation} className="cite" label={`Source ${number}`}>
      {number}
    </Cited>
  )
}

/** The words of a source, "Meridian Wire, 4 Mar 2026", which lead to its sentence. */
export function CiteSource({ citation, more = 0 }: { citation: CitedPlace; more?: number }) {
  return (
    <>
      <Cited citation={citation} className="source-link">
        {sourceInWords(citation)}
      </Cited>
      {more > 0 ? <span className="source"> and {more} more</span> : null}
    </>
  )
}

/** A link to the sentence of a citation; the sentence itself shows on hover and focus, `c` copies it with its source. */
export function Cited({
  citation,
  className,
  label,
  children,
}: {
  citation: CitedPlace
  className?: string
  label?: string
  children: ReactNode
}) {
  const [isShown, show] = useState(false)
  const peek = useId()
  return (
    <span className="cited" role="none" onMouseEnter={() => show(true)} onMouseLeave={() => show(false)}>
      <Link
        className={className}
        href={citationAddress(citation)}
        aria-label={label}
        aria-describedby={isShown ? peek : undefined}
        onFocus={() => show(true)}
        onBlur={() => show(false)}
      >
        {children}
      </Link>
      {isShown ? <Peek id={peek} citation={citation} onClose={() => show(false)} /> : null}
    </span>
  )
}

function Peek({ id, citation, onClose }: { id: string; citation: CitedPlace; onClose(): void }) {
  const [, arrived] = useState(0)
  const [isCopied, setCopied] = useState(false)
  const box = useRef<HTMLSpanElement>(null)
  const sentence = sentenceAt(citation)
  useEffect(() => {
    let isGone = false
    if (!sentence)
      void loadSentences([citation])
        .then(() => isGone || arrived((n) => n + 1))
        .catch(() => undefined)
    return () => {
      isGone = true
    }
  }, [citation, sentence])
  useEffect(() => keepInside(box.current), [])
  useKeys([
    { keys: ['Escape'], words: 'close the sentence shown', run: onClose },
    {
      keys: ['c'],
      words: 'copy the sentence shown, with its source',
      run: () => {
        if (!sentence) return
        void copyText(citationToPaste(citation, sentence.text, location.origin)).then(() => setCopied(true))
      },
    },
  ])
  return (
    <span className="peek" id={id} role="tooltip" ref={box}>
      <q dir="auto">{sentence ? <Lit sentence={sentence} citation={citation} /> : '…'}</q>
      <span className="source">
        {[sourceInWords(citation), sentence?.headline].filter(Boolean).join(' · ')}
        {isCopied ? ' · Copied' : null}
      </span>
    </span>
  )
}

/** The sentence with the words that prove the finding in ink, the rest quiet. */
function Lit({ sentence, citation }: { sentence: { text: string; start: number }; citation: CitedPlace }) {
  const { text, start } = sentence
  const from = Math.max(0, citation.span.start - start)
  const to = Math.min(text.length, citation.span.end - start)
  if (to <= from) return text
  return (
    <>
      <span className="quiet">{text.slice(0, from)}</span>
      {text.slice(from, to)}
      <span className="quiet">{text.slice(to)}</span>
    </>
  )
}

/** Moves an overlay sideways where it would leave the window. */
function keepInside(box: HTMLElement | null): void {
  if (!box) return
  const { left, right } = box.getBoundingClientRect()
  const over = right - (document.documentElement.clientWidth - 16)
  const shift = over > 0 ? -over : left < 16 ? 16 - left : 0
  if (shift) box.style.translate = `${shift}px 0`
}
