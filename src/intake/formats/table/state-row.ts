import type { ActorType } from '../../../model/actor.ts'
import type {
  AssessmentFinding,
  CommitmentFinding,
  ContactFinding,
  ContactPhase,
  StatementFinding,
} from '../../../model/finding.ts'
import type { Stated } from '../../format.ts'
import { StatedFindings } from '../../stated/findings.ts'
import type { StatedValue } from '../../stated/write-lines.ts'
import { readCellDate } from './cell-date.ts'
import { type ColumnRole, contactTypeOf, forceOf, type TableMapping } from './mapping.ts'
import type { Cell } from './sheet.ts'

/** A cell of a row with what its column says and where its words stand in the row's text. */
export interface MappedCell {
  readonly role: ColumnRole
  readonly heading: string
  readonly cell: Cell
  readonly value: StatedValue
}

/**
 * What a row states by its mapping: a commitment with its assessment, a contact, a statement. Each finding points to the
 * cell that proves it.
 * @param doubt told of each cell that was left out, and why
 */
export function stateRow(
  cells: readonly MappedCell[],
  mapping: TableMapping,
  doubt: (heading: string, reason: string) => void,
): Stated {
  const stated = new StatedFindings('table')
  const cellOf = (role: ColumnRole) => cells.find((cell) => cell.role === role)
  const actorsOf = (role: ColumnRole, type?: ActorType) =>
    cells.filter((cell) => cell.role === role).flatMap(({ value }) => stated.actors(value, mapping.separator, type))
  const timeOf = (role: ColumnRole): string | undefined => {
    const found = cellOf(role)
    if (!found) return undefined
    const { edtf, doubt: reason } = readCellDate(found.cell, mapping.dates)
    if (reason) doubt(found.heading, reason)
    return edtf && stated.time(found.value, edtf)
  }
  const commitment = cellOf('commitment')
  if (commitment) {
    const parties = actorsOf('parties')
    const id = stated.add(
      pickDefined<CommitmentFinding>({
        ...stated.of(commitment.value),
        kind: 'commitment',
        force: forceWord(cellOf('force'), doubt) ?? mapping.force ?? 'agreed',
        what: commitment.value.span,
        parties,
        toward: nonEmpty(actorsOf('toward')),
        due: timeOf('due'),
        theme: cellOf('theme')?.value.span.exact,
      }),
    )
    const assessment = assess(cellOf('status'), mapping, doubt)
    const [by] = actorsOf('by')
    if (assessment)
      stated.add(
        pickDefined<AssessmentFinding>({
          ...stated.of(assessment.value),
          kind: 'assessment',
          commitment: id,
          level: assessment.level,
          trend: assessment.trend,
          by: by ?? 'source',
          basis: by && parties.includes(by) ? 'self' : (mapping.basis ?? 'document'),
          asOf: timeOf('asOf'),
        }),
      )
  }
  const contact = cellOf('contact')
  const phase = phaseOf(cellOf('phase'), mapping, doubt)
  if (contact && phase) {
    const place = cellOf('place')?.value.span
    stated.add(
      pickDefined<ContactFinding>({
        ...stated.of(contact.value),
        kind: 'contact',
        type: typeWord(cellOf('contactType'), doubt) ?? mapping.contactType ?? 'meeting',
        participants: actorsOf('participants').map((actor) => ({ actor })),
        place: place && { name: place.exact, span: place },
        time: timeOf('contactDate'),
        phase,
      }),
    )
  }
  const statement = cellOf('statement')
  if (statement) {
    const { span } = statement.value
    const speaker = cellOf('speaker')
    stated.add(
      pickDefined<StatementFinding>({
        ...stated.of(statement.value),
        kind: 'statement',
        speakers: actorsOf('speaker', 'person'),
        speakerSpan: speaker?.value.span,
        content: [span],
        form: /^["“«„].*["”»“]$/s.test(span.exact) ? 'direct' : 'indirect',
        act: 'reports',
        time: timeOf('statementDate'),
      }),
    )
  }
  return stated.all()
}

type Doubt = (heading: string, reason: string) => void

/** The status by the mapping's words; one that the mapping does not know is said and left out. */
function assess(status: MappedCell | undefined, mapping: TableMapping, doubt: Doubt) {
  if (!status) return undefined
  const { value, heading } = status
  const meaning = mapping.levels?.[value.span.exact.toLowerCase()]
  if (meaning) return { value, level: meaning.level, trend: meaning.trend ?? ('none-stated' as const) }
  doubt(heading, `the mapping's "levels" do not say what "${value.span.exact.slice(0, 60)}" means`)
  return undefined
}

function forceWord(cell: MappedCell | undefined, doubt: Doubt) {
  return cell && (forceOf(cell.value.span.exact) ?? unknownWord(cell, doubt))
}

function typeWord(cell: MappedCell | undefined, doubt: Doubt) {
  return cell && (contactTypeOf(cell.value.span.exact) ?? unknownWord(cell, doubt))
}

/** Whether a contact was held is the one thing not to guess: a word the mapping does not know leaves the contact out. */
function phaseOf(cell: MappedCell | undefined, mapping: TableMapping, doubt: Doubt): ContactPhase | undefined {
  if (!cell) return mapping.phase ?? 'held'
  const phase = mapping.phases?.[cell.value.span.exact.toLowerCase()]
  if (!phase)
    doubt(cell.heading, `the mapping's "phases" do not say what "${cell.value.span.exact.slice(0, 60)}" means`)
  return phase
}

function unknownWord({ heading, value }: MappedCell, doubt: Doubt): undefined {
  doubt(heading, `"${value.span.exact.slice(0, 60)}" is not known; the mapping's own word is taken`)
}

function nonEmpty(ids: readonly string[]): readonly string[] | undefined {
  return ids.length ? ids : undefined
}

/** Without undefined fields: what the table does not say is absent. */
function pickDefined<T extends object>(object: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T
}
