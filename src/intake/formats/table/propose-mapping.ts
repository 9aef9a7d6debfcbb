import { orderOf } from './cell-date.ts'
import { COLUMN_WORDS, PHASE_WORDS, STATUS_WORDS } from './lexicon.ts'
import type { ColumnRole, StatusMeaning, TableMapping } from './mapping.ts'
import { headingRow, type Sheet } from './sheet.ts'

/** A mapping to look over, and what its maker could not tell. */
export interface ProposedMapping {
  readonly mapping: Omit<TableMapping, 'levels'> & { readonly levels?: Record<string, StatusMeaning | '?'> }
  readonly notes: readonly string[]
}

// a status column has a handful of words; more than this is free text
const MOST_WORDS = 40
// roles of which a table has one column; a second heading that fits is left to the user
const SEVERAL: ReadonlySet<ColumnRole> = new Set(['parties', 'toward', 'participants', 'note', 'ignore'])
const DATES: ReadonlySet<ColumnRole> = new Set(['due', 'asOf', 'contactDate', 'statementDate', 'published'])
const NAMES: ReadonlySet<ColumnRole> = new Set(['parties', 'toward', 'participants', 'speaker', 'by'])

/**
 * Proposes what the columns of a workbook's likeliest sheet mean, by the words of their headings and what stands under them.
 * Nothing is read by it before a person has looked it over.
 * @returns undefined where no sheet has a row of headings
 */
export function proposeMapping(sheets: readonly Sheet[]): ProposedMapping | undefined {
  const proposals = sheets.flatMap((sheet) => proposeSheet(sheet, sheets.length > 1) ?? [])
  const known = ({ mapping }: ProposedMapping) =>
    Object.values(mapping.columns).filter((role) => role !== 'note').length
  return proposals.sort((a, b) => known(b) - known(a))[0]
}

function proposeSheet(sheet: Sheet, isOneOfSeveral: boolean): ProposedMapping | undefined {
  const head = headingRow(sheet)
  if (!head) return undefined
  const notes: string[] = []
  const columns: Record<string, ColumnRole> = {}
  const taken = new Set<ColumnRole>()
  const headings = Array.from(head.cells, (cell) => cell?.text.replace(/\s+/g, ' ').trim() ?? '')
  const isOfCommitments = headings.some((heading) => rolesOf(heading)[0] === 'commitment')
  for (const heading of headings.filter(Boolean)) {
    const role = rolesOf(heading).find((fit) => SEVERAL.has(fit) || (!taken.has(fit) && fits(fit, isOfCommitments)))
    if (role) taken.add(role)
    else notes.push(`column "${heading}" is not known; it is kept as a note. Say what it is, or "ignore"`)
    columns[heading] = role ?? 'note'
  }
  const under = (wanted: (role: ColumnRole) => boolean) =>
    sheet.rows
      .filter(({ number }) => number > head.number)
      .flatMap(({ cells }) =>
        headings.flatMap((heading, i) => (wanted(columns[heading] ?? 'note') ? [cells[i]?.text.trim() ?? ''] : [])),
      )
      .filter(Boolean)
  const dates = orderOf(under((role) => DATES.has(role)))
  if (!dates && under((role) => DATES.has(role)).some((date) => /^\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.test(date)))
    notes.push(
      'dates such as 03/04/2025 may be two days, and none of the table tells which; say "dates": "D/M/Y" or "M/D/Y"',
    )
  if (!taken.has('commitment') && !taken.has('contact') && !taken.has('statement'))
    notes.push('no column is known to hold a commitment, a contact or a statement; say which one does')
  const levels = taken.has('status')
    ? proposeLevels(
        under((role) => role === 'status'),
        notes,
      )
    : undefined
  const phases = taken.has('phase')
    ? proposePhases(
        under((role) => role === 'phase'),
        notes,
      )
    : undefined
  return {
    mapping: {
      ...(isOneOfSeveral && sheet.name ? { sheet: sheet.name } : {}),
      headerRow: head.number,
      columns,
      ...(dates ? { dates } : {}),
      ...separatorOf(under((role) => NAMES.has(role))),
      ...(levels ? { levels } : {}),
      ...(phases ? { phases } : {}),
      ...(taken.has('commitment') ? { force: 'agreed' as const } : {}),
      ...(taken.has('contact') ? { contactType: 'meeting' as const, phase: 'held' as const } : {}),
      ...(levels ? { basis: 'document' as const } : {}),
    },
    notes,
  }
}

/** Roles whose words stand in a heading, those of the most telling words first. */
function rolesOf(heading: string): ColumnRole[] {
  return COLUMN_WORDS.filter(([, words]) => words.test(heading)).map(([role]) => role)
}

/** A date in a table of commitments is no date of a meeting. */
function fits(role: ColumnRole, isOfCommitments: boolean): boolean {
  return role !== 'contactDate' || !isOfCommitments
}

/** A word that is not known is proposed as "?", which no mapping may keep: its meaning is the user's to say. */
function proposeLevels(words: readonly string[], notes: string[]): Record<string, StatusMeaning | '?'> | undefined {
  const distinct = [...new Set(words.map((word) => word.toLowerCase()))]
  if (distinct.length > MOST_WORDS) {
    notes.push(`the status column has ${distinct.length} different words; say in "levels" what the chief ones mean`)
    return undefined
  }
  const unknown = distinct.filter((word) => !STATUS_WORDS.some(([pattern]) => pattern.test(word)))
  if (unknown.length)
    notes.push(
      `it is not known what these say of the status; give each a level: ${unknown.map((word) => `"${word}"`).join(', ')}`,
    )
  return Object.fromEntries(
    distinct.map((word) => [word, STATUS_WORDS.find(([pattern]) => pattern.test(word))?.[1] ?? '?']),
  )
}

function proposePhases(words: readonly string[], notes: string[]): TableMapping['phases'] {
  const distinct = [...new Set(words.map((word) => word.toLowerCase()))].slice(0, MOST_WORDS)
  const known = distinct.flatMap((word) => {
    const phase = PHASE_WORDS.find(([pattern]) => pattern.test(word))?.[1]
    return phase ? [[word, phase] as const] : []
  })
  const unknown = distinct.filter((word) => !known.some(([of]) => of === word))
  if (unknown.length)
    notes.push(
      `it is not known what these say of a contact; give each a phase: ${unknown.map((word) => `"${word}"`).join(', ')}`,
    )
  return Object.fromEntries(known)
}

function separatorOf(names: readonly string[]): { separator?: string } {
  const separator = [';', '/', ','].find((mark) => names.some((name) => name.includes(mark)))
  return separator ? { separator } : {}
}
