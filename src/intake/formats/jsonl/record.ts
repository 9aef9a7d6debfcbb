import { ReadoutError } from '../../../model/error.ts'
import { toEdtf } from '../../published/edtf.ts'

/** One line: text or html, and what is known of it. Fields of other names are passed over. */
export interface JsonRecord {
  readonly text?: string
  readonly html?: string
  readonly name?: string
  /** EDTF */
  readonly published?: string
  readonly source?: string
  readonly url?: string
}

const FIELDS = ['text', 'html', 'name', 'published', 'source', 'url'] as const

/**
 * Checks one parsed line.
 * @throws ReadoutError intake/bad-record, naming the field and what it should be
 */
export function readRecord(value: unknown): JsonRecord {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw bad('is no JSON object; write {"text": "…"}')
  const fields = value as Record<string, unknown>
  const record: Partial<Record<(typeof FIELDS)[number], string>> = {}
  for (const field of FIELDS) {
    const given = fields[field]
    if (given === undefined || given === null || given === '') continue
    if (typeof given !== 'string' && !(field === 'name' && typeof given === 'number'))
      throw bad(`has "${field}" as ${typeof given}; it should be a string`)
    record[field] = String(given)
  }
  if (record.text === undefined && record.html === undefined)
    throw bad('has neither "text" nor "html"; put the dispatch into one of them')
  if (record.published !== undefined) {
    const edtf = toEdtf(record.published)
    if (!edtf)
      throw bad(
        `has "published" as "${record.published}", which is no date in EDTF; write it as 2019-12-02, 2019-12 or 2019`,
      )
    record.published = edtf
  }
  return record
}

function bad(message: string): ReadoutError {
  return new ReadoutError('intake/bad-record', 'input', message)
}
