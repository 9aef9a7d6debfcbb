import type { RecordAssessment } from '../../model/record-entry.ts'
import { dateWords } from './dates.ts'

/** The levels of the Peace Accords Matrix, 0 to 3. */
export const LEVELS = ['not begun', 'minimum', 'intermediate', 'full'] as const

const TRENDS: Partial<Record<RecordAssessment['trend'], string>> = {
  starting: 'starting',
  progressing: 'progressing',
  stalled: 'stalled',
  suspended: 'suspended',
  reversed: 'reversed',
  breached: 'breached',
}

/** A level in words: "full", "minimum to intermediate"; "no level stated" is never "not begun". */
export function levelWords(level: RecordAssessment['level']): string {
  if (level === null) return 'no level stated'
  return typeof level === 'number' ? LEVELS[level] : `${LEVELS[level[0]]} to ${LEVELS[level[1]]}`
}

/** A level as codes: "3", "1 to 2" ("1-2" would become a date in a spreadsheet); empty where none is stated. */
export function levelCode(level: RecordAssessment['level']): string {
  if (level === null) return ''
  return typeof level === 'number' ? String(level) : level.join(' to ')
}

/** An assessment in a few words: "minimum to intermediate, progressing, 12 May". */
export function assessmentWords({ level, trend, asOf, citation }: RecordAssessment, year?: string): string {
  const when = citation?.reported ?? asOf
  return [levelWords(level), TRENDS[trend], when && dateWords(when, year)].filter(Boolean).join(', ')
}
