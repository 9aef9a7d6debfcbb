import { annotations } from './annotations/write.ts'
import { CSV_EXPORTS } from './csv/write.ts'
import type { Export } from './export.ts'
import { calendar } from './ics/write.ts'
import { plover } from './plover/write.ts'
import { quarterly } from './quarterly/write.ts'
import { chart } from './quarterly/write-chart.ts'

/**
 * The record as bytes. `EXPORTS` are written whole from a record; the brief (`brief/`) has its own steps: `composeBrief`,
 * `withSentences`, `writeBrief`.
 */
export const EXPORTS: readonly Export[] = [...CSV_EXPORTS, calendar, annotations, plover, quarterly, chart]

export { composeBrief } from './brief/compose.ts'
export { PAPERS, type Paper } from './brief/paper.ts'
export { withSentences } from './brief/sources.ts'
export { BRIEF_FORMATS, type BriefFormat, writeBrief } from './brief/write.ts'
export type { Export, ExportInput } from './export.ts'
