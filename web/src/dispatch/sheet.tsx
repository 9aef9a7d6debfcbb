import { NoteItem } from '../margin/note-item.tsx'
import type { MarginNote } from '../margin/notes.ts'
import { count } from '../words/count.ts'

/** On narrow screens: the finding at hand, at the foot of the page, with the ones before and after it. */
export function Sheet({
  notes,
  atHand,
  step,
  copy,
  close,
  choose,
}: {
  notes: readonly MarginNote[]
  atHand: MarginNote | undefined
  step(by: number): void
  copy(): Promise<void>
  close(): void
  choose(id: string): void
}) {
  if (!notes.length) return null
  const at = atHand ? notes.indexOf(atHand) : -1
  return (
    <section className="sheet" aria-label="Finding at hand">
      <div aria-live="polite">
        {atHand ? (
          <ol>
            <NoteItem note={atHand} inSheet isAtHand={false} choose={choose} />
          </ol>
        ) : null}
      </div>
      <div className="row">
        <button type="button" className="button" onClick={() => step(-1)} disabled={at === 0}>
          ‹ Previous
        </button>
        <span className="quiet num">{at < 0 ? count(notes.length, 'finding') : `${at + 1} of ${notes.length}`}</span>
        {atHand ? (
          <>
            <button type="button" className="plain" onClick={() => void copy()}>
              Copy
              <span className="visually-hidden"> citation</span>
            </button>
            <button type="button" className="plain" onClick={close}>
              Close
            </button>
          </>
        ) : null}
        <button type="button" className="button" onClick={() => step(1)} disabled={at === notes.length - 1}>
          Next ›
        </button>
      </div>
    </section>
  )
}
