import { dateInWords } from '../words/edtf.ts'
import { type KindView, modality, recalled } from './note.ts'

const SURE = 0.8

export const time: KindView<'time'> = {
  kind: 'time',
  one: 'time',
  many: 'times',
  glyph: 'time',
  // a date stands inside the findings it belongs to; only one that could not be placed, or hardly, speaks for itself
  hasNote: ({ timex, edtf, confidence }) => (timex.type === 'DATE' && !edtf) || confidence < SURE,
  note([finding]) {
    const { timex, edtf, basis } = finding
    const kinds = { DATE: 'date', TIME: 'time of day', DURATION: 'duration', SET: 'repeated' }
    return {
      lead: edtf ? capital(dateInWords(edtf)) : timex.type === 'DATE' ? 'Date left open' : capital(kinds[timex.type]),
      what: [`“${finding.span.exact}”`, ...recalled(finding), ...modality(finding)],
      second: [...(edtf ? [edtf] : timex.value ? [timex.value] : []), ...(basis ? [`resolved against ${basis}`] : [])],
    }
  },
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
