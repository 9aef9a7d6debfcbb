import { Fragment } from 'react'
import { layOut, type Piece } from './layers.ts'
import type { Mark } from './marks.ts'

/** The text [start, end) with its marks. Its own text is exactly that of the dispatch, so that places in it can be found. */
export function Marked({
  text,
  marks,
  start,
  end,
}: {
  text: string
  marks: readonly Mark[]
  start: number
  end: number
}) {
  return <Pieces pieces={layOut(marks, start, end)} text={text} />
}

function Pieces({ pieces, text }: { pieces: readonly Piece[]; text: string }) {
  return pieces.map((piece) => {
    if (!('mark' in piece) || !piece.mark)
      return <Fragment key={piece.start}>{text.slice(piece.start, piece.end)}</Fragment>
    const { mark, line, isMuted, children } = piece
    const inner = <Pieces pieces={children} text={text} />
    if (mark.kind === 'dateline')
      return (
        <span className="dateline" key={piece.start}>
          {inner}
        </span>
      )
    return (
      <span
        key={piece.start}
        className="mark"
        data-kind={mark.kind}
        data-n={mark.note}
        data-form={mark.form}
        data-phase={mark.phase}
        data-line={line === 2 ? 2 : undefined}
        data-muted={isMuted || undefined}
        data-opens={mark.start === piece.start || undefined}
        data-closes={mark.end === piece.end || undefined}
        data-place={mark.isFirst && mark.start === piece.start ? true : undefined}
      >
        {inner}
      </span>
    )
  })
}
