import type { TimeFinding } from '../../model/finding.ts'
import { findTimes } from './find.ts'

/** Times are found before actors and every other kind, from the parse alone. */
export const time = {
  kind: 'time' as const,
  version: 3,
  find: findTimes,
  describe: (finding: TimeFinding) => finding.edtf ?? finding.timex.value,
}
