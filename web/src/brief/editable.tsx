import { type ReactNode, useState } from 'react'
import type { BriefSource, BriefText } from '../../../src/model/brief.ts'
import { CiteNumber } from '../cited/cite.tsx'
import { citedOf } from './cited-of.ts'
import type { Before } from './compare.ts'
import { dropCite, restoreCite, reworded } from './edits.ts'
import { Wording } from './wording.tsx'

type Written = BriefText & { readonly own?: true }

/**
 * Words of a brief with the numbers of their sources. They are changed where they stand: numbers stay with them, and one that
 * is taken off stays in sight, struck, to be put back.
 * @param onChange absent where the brief is frozen
 */
export function Editable<T extends Written>({
  text,
  label,
  sources,
  before,
  onChange,
  acts,
  children,
}: {
  text: T
  /** what it is, for those who do not see where it stands: "Line 2 of What is due" */
  label: string
  sources: readonly BriefSource[]
  before?: Before | undefined
  onChange?: ((text: T, words: string) => void) | undefined
  /** what else can be done with it while it is changed */
  acts?: ReactNode
  /** shown in place of the plain words */
  children?: ReactNode
}) {
  const [isOpen, open] = useState(false)
  if (isOpen && onChange)
    return (
      <WordsForm text={text} label={label} onSave={(next) => onChange(next, 'Reworded.')} onClose={() => open(false)}>
        <Numbers text={text} onChange={onChange} />
        {acts}
      </WordsForm>
    )
  return (
    <>
      {before ? <Wording before={before} now={text.text} /> : (children ?? <span dir="auto">{text.text}</span>)}
      {text.own ? <span className="own"> your own words, no source</span> : null}
      <Cites text={text} sources={sources} />
      {text.reworded ? <span className="own"> reworded</span> : null}
      {text.dropped?.map((number) => (
        <del key={number} className="cite" title="Taken off by you">
          {number}
        </del>
      ))}
      {onChange ? (
        <>
          {' '}
          <button type="button" className="plain edit" aria-label={`Change ${label}`} onClick={() => open(true)}>
            edit
          </button>
        </>
      ) : null}
    </>
  )
}

/** A field over the words; Enter keeps them, Escape leaves them as they were. */
export function WordsForm<T extends Written>({
  text,
  label,
  onSave,
  onClose,
  children,
}: {
  text: T
  label: string
  onSave(text: T): void
  onClose(): void
  children?: ReactNode
}) {
  const [words, setWords] = useState(text.text)
  const save = () => {
    const kept = words.replace(/\s+/gu, ' ').trim()
    onClose()
    if (kept && kept !== text.text) onSave(reworded(text, kept))
  }
  return (
    <form
      className="edit-line"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <textarea
        aria-label={label}
        dir="auto"
        value={words}
        rows={2}
        ref={focusOnce}
        onChange={(event) => setWords(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onClose()
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          save()
        }}
      />
      <div className="acts">
        <button type="submit" className="button primary">
          Keep
        </button>
        <button type="button" className="button" onClick={onClose}>
          Leave as it was
        </button>
        {children}
      </div>
    </form>
  )
}

/** Each number with what takes it off, and those taken off with what puts them back. */
function Numbers<T extends Written>({ text, onChange }: { text: T; onChange(text: T, words: string): void }) {
  return (
    <>
      {text.cites.map((number) => (
        <button
          key={number}
          type="button"
          className="button"
          onClick={() => onChange(dropCite(text, number), `Source ${number} is taken off this line.`)}
        >
          Take off source {number}
        </button>
      ))}
      {text.dropped?.map((number) => (
        <button
          key={number}
          type="button"
          className="button"
          onClick={() => onChange(restoreCite(text, number), `Source ${number} is back.`)}
        >
          Put back source {number}
        </button>
      ))}
    </>
  )
}

function Cites({ text, sources }: { text: BriefText; sources: readonly BriefSource[] }) {
  return text.cites.map((number) => {
    const source = sources.find((s) => s.number === number)
    return source ? <CiteNumber key={number} citation={citedOf(source)} number={number} /> : null
  })
}

/** Into the field, with the cursor behind the last word. */
function focusOnce(field: HTMLTextAreaElement | null): void {
  if (!field || field === document.activeElement) return
  field.focus()
  field.setSelectionRange(field.value.length, field.value.length)
}
