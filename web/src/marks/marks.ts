import type { Dispatch } from '../../../src/model/dispatch.ts'
import type { MarginNote } from '../margin/notes.ts'

/** Words of the text that are drawn in some way. `note` is absent for the dateline, which is no finding. */
export interface Mark {
  readonly start: number
  readonly end: number
  readonly kind: string
  readonly note?: string
  /** how a statement is given, or how far a contact has come: they change the drawing */
  readonly form?: string
  readonly phase?: string
  /** the note stands beside this one */
  readonly isFirst?: boolean
}

/** The marks of these notes over the whole text, and the dateline. */
export function marksOf(notes: readonly MarginNote[], dispatch: Dispatch): readonly Mark[] {
  const marks: Mark[] = notes.flatMap(({ id, kind, findings, spans }) => {
    const [finding] = findings
    return spans.map(({ start, end }, place) => ({
      start,
      end,
      kind,
      note: id,
      ...(finding.kind === 'statement' ? { form: finding.form } : {}),
      ...(finding.kind === 'contact' ? { phase: finding.phase } : {}),
      ...(place === 0 ? { isFirst: true } : {}),
    }))
  })
  const { dateline } = dispatch
  return dateline ? [{ start: dateline.span.start, end: dateline.span.end, kind: 'dateline' }, ...marks] : marks
}
