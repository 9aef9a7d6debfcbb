import type { RecordAssessment } from '../../../src/model/record-entry.ts'

/** The scale of the Peace Accords Matrix in plain words. */
const LEVELS = ['not initiated', 'minimum', 'intermediate', 'full'] as const

/** 2 is "intermediate", [1, 2] "minimum to intermediate"; null, a trend alone, is "no level stated". */
export function levelInWords(level: RecordAssessment['level']): string {
  if (level === null) return 'no level stated'
  return typeof level === 'number' ? LEVELS[level]! : `${LEVELS[level[0]]} to ${LEVELS[level[1]]}`
}
