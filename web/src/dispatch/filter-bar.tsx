import type { StoredReading } from '../api/contract.ts'
import { Glyph } from '../kinds/glyphs.tsx'
import { KINDS } from '../kinds/index.ts'
import type { MarginNote } from '../margin/notes.ts'

/** Which kinds show, in the text and in the margin at once; and the dispatch as files. */
export function FilterBar({
  notes,
  hidden,
  hide,
  stored,
}: {
  notes: readonly MarginNote[]
  hidden: readonly string[]
  hide(hidden: readonly string[]): void
  stored: StoredReading
}) {
  const { id, text } = stored.reading.dispatch
  return (
    <div className="filter" role="toolbar" aria-label="Kinds of finding shown">
      <div className="toggles">
        {KINDS.map(({ kind, many, glyph }, at) => {
          const found = notes.filter((n) => n.kind === kind).flatMap((n) => n.findings).length
          if (!found) return null
          const isShown = !hidden.includes(kind)
          return (
            <button
              key={kind}
              type="button"
              className="toggle"
              data-kind={kind}
              aria-pressed={isShown}
              title={`Key ${at + 1}`}
              onClick={() => hide(isShown ? [...hidden, kind] : hidden.filter((k) => k !== kind))}
            >
              <Glyph name={glyph} />
              <span className="words">{many.charAt(0).toUpperCase() + many.slice(1)}</span>
              <span className="num">{found}</span>
            </button>
          )
        })}
        {notes.length ? null : <span className="quiet">Nothing was found in this dispatch.</span>}
      </div>
      <div className="end">
        <a href={`/api/dispatches/${id}`} type="application/json">
          JSON
        </a>
        <a
          href={`#${id.slice(7, 19)}.txt`}
          onClick={(event) => {
            event.preventDefault()
            save(text, `${id.slice(7, 19)}.txt`)
          }}
        >
          Plain text
        </a>
      </div>
    </div>
  )
}

function save(text: string, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }))
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000)
}
