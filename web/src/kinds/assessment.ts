import type { FindingOf } from '../../../src/model/finding.ts'
import { excerpt } from '../words/count.ts'
import { levelInWords } from '../words/level.ts'
import { type KindView, modality, type NotePart, recalled } from './note.ts'

type Assessment = FindingOf<'assessment'>

const BASES: Record<Assessment['basis'], string> = {
  self: 'on itself',
  counterpart: 'on its counterpart',
  mediator: 'a mediator',
  monitor: 'a monitor',
  document: 'a document',
  media: 'media',
  unattributed: 'not attributed',
}

export const assessment: KindView<'assessment'> = {
  kind: 'assessment',
  one: 'assessment',
  many: 'assessments',
  glyph: 'assessment',
  note([finding], look) {
    const { level, trend } = finding
    const by = finding.by === 'source' ? 'the agency itself' : look.name(finding.by)
    const second: NotePart[] = []
    const about = look.finding(finding.commitment)
    if (about?.kind === 'commitment') second.push({ words: `on ${excerpt(about.what.exact, 48)}`, finding: about.id })
    if (finding.basis !== 'unattributed') second.push(BASES[finding.basis])
    const asOf = look.when(finding.asOf)
    if (asOf) second.push(`as of ${asOf}`)
    return {
      lead: level === null ? 'No level stated' : `Level ${typeof level === 'number' ? level : level.join('–')}`,
      ...(level === null ? {} : { level }),
      what: [
        ...(level === null ? [] : [levelInWords(level)]),
        ...(trend === 'none-stated' ? [] : [trend]),
        `by ${by}`,
        ...recalled(finding),
        ...modality(finding),
      ],
      second,
    }
  },
}
