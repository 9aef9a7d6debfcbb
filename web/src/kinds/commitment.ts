import { excerpt, list } from '../words/count.ts'
import { type KindView, leadOf, modality, type NotePart, namings } from './note.ts'

const FORCES = {
  agreed: 'Agreed',
  pledged: 'Pledged',
  planned: 'Planned',
  proposed: 'Proposed',
  demanded: 'Demanded',
  refused: 'Refused',
  principle: 'Principle',
}

export const commitment: KindView<'commitment'> = {
  kind: 'commitment',
  one: 'commitment',
  many: 'commitments',
  glyph: 'commitment',
  note([finding], look) {
    const { lead, rest } = leadOf(finding, FORCES[finding.force])
    const bound = list(look.names(finding.parties))
    const parties = bound && (finding.force === 'demanded' ? `of ${bound}` : bound)
    const second: NotePart[] = []
    if (finding.toward?.length) second.push(`toward ${list(look.names(finding.toward))}`)
    const reachedAt = look.finding(finding.reachedAt)
    if (reachedAt) second.push({ words: `reached at ${excerpt(reachedAt.span.exact, 40)}`, finding: reachedAt.id })
    const due = look.when(finding.due)
    if (due) second.push(`due ${due}`)
    if (finding.theme) second.push(finding.theme)
    return {
      lead,
      what: [
        ...rest,
        `${parties ? `${parties}: ` : ''}${excerpt(finding.what.exact, 60)}`,
        ...modality(finding).filter((m) => m !== 'planned'),
      ],
      second: [...second, ...namings(finding)],
    }
  },
}
