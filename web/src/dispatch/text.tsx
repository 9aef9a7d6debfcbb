import { memo } from 'react'
import type { Dispatch } from '../../../src/model/dispatch.ts'
import { Marked } from '../marks/marked.tsx'
import type { Mark } from '../marks/marks.ts'
import { count } from '../words/count.ts'
import type { Block } from './blocks.ts'
import type { Gestures } from './light.ts'

interface Shown {
  readonly dispatch: Dispatch
  readonly blocks: readonly Block[]
  readonly marks: readonly Mark[]
  readonly showsBackground: boolean
  setShowsBackground(shows: boolean): void
}

/** The body of the dispatch, set for reading; what it recalls stands apart and quiet. */
export function Text({ gestures, ...shown }: Shown & { gestures: Gestures }) {
  return (
    // the notes hold the links; pointing at the text is only a shorter way
    <article className="text" lang={shown.dispatch.language} {...gestures}>
      <Blocks {...shown} />
    </article>
  )
}

// The text is long and the pointer is quick: it is drawn only when what it shows has changed.
const Blocks = memo(
  function Blocks({ dispatch, blocks, marks, showsBackground, setShowsBackground }: Shown) {
    return blocks.map((block) => {
      const paragraphs = block.paragraphs.map(({ number, span: { start, end } }) => (
        <p key={start} dir="auto">
          <span className="number" aria-hidden="true">
            {number}
          </span>
          <span data-start={start}>
            <Marked text={dispatch.text} marks={marks} start={start} end={end} />
          </span>
        </p>
      ))
      if (!block.isBackground) return paragraphs
      return (
        <section className="background" key={`background ${block.paragraphs[0]?.number}`} lang={dispatch.language}>
          <h2 className="background-head" lang="en">
            Background, as this dispatch recalls it
            {showsBackground ? null : (
              <button type="button" className="plain" onClick={() => setShowsBackground(true)}>
                show {count(block.paragraphs.length, 'paragraph')}
              </button>
            )}
          </h2>
          {showsBackground ? paragraphs : null}
        </section>
      )
    })
  },
  (a, b) => a.blocks === b.blocks && a.marks === b.marks && a.showsBackground === b.showsBackground,
)
