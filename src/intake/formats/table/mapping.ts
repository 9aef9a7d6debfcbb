import { ReadoutError } from '../../../model/error.ts'
import type {
  AssessmentBasis,
  CommitmentForce,
  ContactPhase,
  ContactType,
  Level,
  Trend,
} from '../../../model/finding.ts'
import {
  ASSESSMENT_BASES,
  COMMITMENT_FORCES,
  CONTACT_PHASES,
  CONTACT_TYPES,
  TRENDS,
} from '../../../model/finding-values.ts'

/** What a column of a tracker says. `note` is kept in the text and says nothing more; `ignore` is left out. */
const COLUMN_ROLES = [
  'commitment',
  'parties',
  'toward',
  'force',
  'theme',
  'due',
  'status',
  'by',
  'asOf',
  'contact',
  'contactType',
  'participants',
  'place',
  'contactDate',
  'phase',
  'statement',
  'speaker',
  'statementDate',
  'published',
  'source',
  'url',
  'note',
  'ignore',
] as const
export type ColumnRole = (typeof COLUMN_ROLES)[number]

const DATE_ORDERS = ['Y-M-D', 'D/M/Y', 'M/D/Y'] as const
export type DateOrder = (typeof DATE_ORDERS)[number]

export interface StatusMeaning {
  readonly level: Level
  readonly trend?: Trend
}

/** How the user's own table is read: a file that `readout map` proposes and the user edits. */
export interface TableMapping {
  /** the sheet of a workbook; the first where absent */
  readonly sheet?: string
  /** the row of the headings, as the spreadsheet counts */
  readonly headerRow?: number
  /** heading -> role; a heading that is not named is kept as a note */
  readonly columns: Readonly<Record<string, ColumnRole>>
  /** the order of "03/04/2025" in this file; without it such a date is no date */
  readonly dates?: DateOrder
  /** what stands between several names in one cell */
  readonly separator?: string
  /** words of the status column, small letters -> what they mean */
  readonly levels?: Readonly<Record<string, StatusMeaning>>
  /** words of the phase column, small letters -> phase */
  readonly phases?: Readonly<Record<string, ContactPhase>>
  readonly force?: CommitmentForce
  readonly contactType?: ContactType
  readonly phase?: ContactPhase
  /** how the assessments of the table were come by */
  readonly basis?: AssessmentBasis
}

/**
 * Checks a mapping as it comes from a file.
 * @throws ReadoutError intake/bad-mapping, naming the field and what it may be
 */
export function readMapping(json: string): TableMapping {
  const fields = objectOf(parse(json), 'the file')
  const columns = mapped(fields.columns, 'columns', (role, at) => oneOf(role, COLUMN_ROLES, at)) ?? {}
  if (!Object.values(columns).some((role) => ['commitment', 'contact', 'statement'].includes(role)))
    throw bad('names no column as "commitment", "contact" or "statement", so that no row says anything')
  return pickDefined({
    sheet: optional(fields.sheet, 'sheet', stringOf),
    headerRow: optional(fields.headerRow, 'headerRow', numberOf),
    columns,
    dates: optional(fields.dates, 'dates', (value, at) => oneOf(value, DATE_ORDERS, at)),
    separator: optional(fields.separator, 'separator', stringOf),
    levels: lowered(mapped(fields.levels, 'levels', meaningOf)),
    phases: lowered(mapped(fields.phases, 'phases', (value, at) => oneOf(value, CONTACT_PHASES, at))),
    force: optional(fields.force, 'force', (value, at) => oneOf(value, COMMITMENT_FORCES, at)),
    contactType: optional(fields.contactType, 'contactType', (value, at) => oneOf(value, CONTACT_TYPES, at)),
    phase: optional(fields.phase, 'phase', (value, at) => oneOf(value, CONTACT_PHASES, at)),
    basis: optional(fields.basis, 'basis', (value, at) => oneOf(value, ASSESSMENT_BASES, at)),
  })
}

/** The force or type a cell names; undefined where it is none of the words. */
export function forceOf(words: string): CommitmentForce | undefined {
  return COMMITMENT_FORCES.find((force) => force === words.toLowerCase())
}

export function contactTypeOf(words: string): ContactType | undefined {
  return CONTACT_TYPES.find((type) => type === words.toLowerCase())
}

function meaningOf(value: unknown, at: string): StatusMeaning {
  const isMeaning = value !== null && typeof value === 'object' && !Array.isArray(value)
  const { level, trend } = isMeaning ? objectOf(value, at) : { level: value, trend: undefined }
  const known = level === null || isLevel(level) || (Array.isArray(level) && level.length === 2 && level.every(isLevel))
  if (!known)
    throw bad(`has ${at} as ${JSON.stringify(level)}; it should be 0, 1, 2, 3, two of them in brackets, or null`)
  return { level: level as Level, ...(trend === undefined ? {} : { trend: oneOf(trend, TRENDS, at) }) }
}

function isLevel(value: unknown): boolean {
  return value === 0 || value === 1 || value === 2 || value === 3
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch (error) {
    throw bad(`is no JSON (${(error as Error).message})`)
  }
}

function objectOf(value: unknown, at: string): Record<string, unknown> {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw bad(`has ${at} as no object`)
  return value as Record<string, unknown>
}

function mapped<T>(value: unknown, at: string, read: (value: unknown, at: string) => T): Record<string, T> | undefined {
  if (value === undefined || value === null) return undefined
  return Object.fromEntries(
    Object.entries(objectOf(value, `"${at}"`)).map(([key, v]) => [key, read(v, `"${at}"."${key}"`)]),
  )
}

function lowered<T>(map: Record<string, T> | undefined): Record<string, T> | undefined {
  return map && Object.fromEntries(Object.entries(map).map(([key, value]) => [key.trim().toLowerCase(), value]))
}

function optional<T>(value: unknown, at: string, read: (value: unknown, at: string) => T): T | undefined {
  return value === undefined || value === null ? undefined : read(value, `"${at}"`)
}

function stringOf(value: unknown, at: string): string {
  if (typeof value !== 'string' || !value) throw bad(`has ${at} as no words`)
  return value
}

function numberOf(value: unknown, at: string): number {
  if (!Number.isInteger(value) || (value as number) < 1) throw bad(`has ${at} as no number of a row`)
  return value as number
}

function oneOf<T extends string>(value: unknown, known: readonly T[], at: string): T {
  const found = known.find((word) => word === value)
  if (!found) throw bad(`has ${at} as ${JSON.stringify(value)}; it may be ${known.join(', ')}`)
  return found
}

function bad(message: string): ReadoutError {
  return new ReadoutError('intake/bad-mapping', 'usage', `the mapping ${message}`)
}

function pickDefined<T extends object>(object: T): T {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T
}
