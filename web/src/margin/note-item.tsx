import { memo } from 'react'
import { BecameLine } from '../dispatch/became.tsx'
import { Glyph, LevelSteps } from '../kinds/glyphs.tsx'
import { KINDS } from '../kinds/index.ts'
import type { NotePart } from '../kinds/note.ts'
import { excerpt } from '../words/count.ts'
import type { MarginNote } from './notes.ts'

/** One finding beside the text: its kind and reading in the first line, what it rests on in the second. */
export const NoteItem = memo(function NoteItem({
  note,
  isAtHand,
  inSheet = false,
  choose,
  point,
  copy,
}: {
  note: MarginNote
  isAtHand: boolean
  /** the copy at the foot of a narrow screen: not lit, since it is nothing else */
  inSheet?: boolean
  choose(id: string): void
  point?(id: string | undefined): void
  copy?(): Promise<void>
}) {
  const { id, kind, key, lead, level, what, second, confidence } = note
  const view = KINDS.find((k) => k.kind === kind)
  const doubt = confidence === undefined ? undefined : confidence.toFixed(2)
  const parts: NotePart[] = [...second, ...(doubt ? [doubt] : [])]
  return (
    // the link inside takes the focus
    <li
      className="note"
      data-n={inSheet ? undefined : id}
      data-kind={kind}
      aria-current={isAtHand ? 'true' : undefined}
      onMouseEnter={() => point?.(id)}
      onMouseLeave={() => point?.(undefined)}
    >
      <a
        className="kind"
        href={`#${key}`}
        onClick={(event) => {
          event.preventDefault()
          choose(id)
        }}
      >
        {view ? <Glyph name={note.glyph ?? view.glyph} /> : null} <span className="visually-hidden">{view?.one}: </span>
        {lead}
      </a>
      {level === undefined || level === null ? null : <LevelSteps level={level} />}
      <span className="what"> {what.map((words) => `· ${words}`).join(' ')}</span>
      {doubt ? <span className="flag"> · {doubt}</span> : null}
      {inSheet ? null : (
        <q className="words" dir="auto">
          {excerpt(note.spans[0]?.exact ?? '', 100)}
        </q>
      )}
      {parts.length ? (
        <span className="became">
          {parts.map((part, at) => (
            <Part key={typeof part === 'string' ? part : part.finding} part={part} isFirst={at === 0} choose={choose} />
          ))}
        </span>
      ) : null}
      {isAtHand ? <BecameLine noteKey={key} /> : null}
      {isAtHand && copy ? (
        <span className="note-acts">
          <button type="button" className="plain" onClick={() => void copy()}>
            Copy citation <kbd>c</kbd>
          </button>
        </span>
      ) : null}
    </li>
  )
})

function Part({ part, isFirst, choose }: { part: NotePart; isFirst: boolean; choose(id: string): void }) {
  const separator = isFirst ? '' : ' · '
  if (typeof part === 'string') return separator + part
  return (
    <>
      {separator}
      <button type="button" className="plain" onClick={() => choose(part.finding)}>
        {part.words}
      </button>
    </>
  )
}
