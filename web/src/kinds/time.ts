import { dateInWords, yearOf } from '../words/edtf.ts'
import { type KindView, modality, recalled } from './note.ts'

const SURE = 0.8
/** values that say only that there is none */
const UNPLACED = new Set(['', 'null'])

export const time: KindView<'time'> = {
  kind: 'time',
  one: 'time',
  many: 'times',
  glyph: 'time',
  // A date stands inside the findings it belongs to. Only one that could not be placed, or hardly, speaks for itself; and
  // not where none can be, because the date of the dispatch is open: that is asked under the headline.
  hasNote: ({ timex, edtf, confidence }, { reading }) =>
    confidence < SURE || (timex.type === 'DATE' && !edtf && yearOf(reading.dispatch.published.edtf) !== undefined),
  note([finding]) {
    const { timex, edtf, basis } = finding
    const kinds = { DATE: 'date', TIME: 'time of day', DURATION: 'duration', SET: 'repeated' }
    return {
      lead: edtf ? capital(dateInWords(edtf)) : timex.type === 'DATE' ? 'Date left open' : capital(kinds[timex.type]),
      what: [`“${finding.span.exact}”`, ...recalled(finding), ...modality(finding)],
      second: [
        ...(edtf ? [edtf] : UNPLACED.has(timex.value) ? [] : [timex.value]),
        ...(basis ? [`resolved against ${basis}`] : []),
      ],
    }
  },
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
