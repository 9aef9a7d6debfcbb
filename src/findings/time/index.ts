import type { TimeFinding } from '../../model/finding.ts'
import type { Finder } from '../finder.ts'
import { findTimes } from './find.ts'
import * as lexicon from './lexicon.ts'

const RULES: Finder<'time'>['rules'] = {
  'time/grammar': 'words that tell a date, an hour, a length of time or a repetition',
}

/** Times are found before actors and every other kind, from the parse alone. */
export const time = {
  kind: 'time' as const,
  version: 3,
  find: findTimes,
  describe: (finding: TimeFinding) => finding.edtf ?? finding.timex.value,
  rules: RULES,
  lexicon,
}
