import type { TimeFinding } from '../../model/finding.ts'
import type { ParsedDispatch } from '../../model/parsed-dispatch.ts'

/** Times are found before actors and every other kind, from the parse alone. */
export const time = {
  kind: 'time' as const,
  version: 0,
  find: (_parsed: ParsedDispatch): TimeFinding[] => [],
  describe: (finding: TimeFinding) => finding.edtf ?? finding.timex.value,
}
