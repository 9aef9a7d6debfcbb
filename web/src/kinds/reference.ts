import { list } from '../words/count.ts'
import { type KindView, modality, namings, recalled } from './note.ts'

export const reference: KindView<'reference'> = {
  kind: 'reference',
  one: 'reference',
  many: 'references',
  glyph: 'reference',
  note([finding], look) {
    const by = look.finding(finding.by)
    const speakers = by?.kind === 'statement' ? list(look.names(by.speakers)) : ''
    return {
      lead: finding.name,
      what: [...recalled(finding), ...modality(finding)],
      second: [...(speakers && by ? [{ words: `invoked by ${speakers}`, finding: by.id }] : []), ...namings(finding)],
    }
  },
}
