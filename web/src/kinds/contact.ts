import type { FindingOf } from '../../../src/model/finding.ts'
import { excerpt, list } from '../words/count.ts'
import type { GlyphName } from './glyphs.tsx'
import { type KindView, leadOf, modality, type NotePart, namings } from './note.ts'

type Contact = FindingOf<'contact'>

const PHASES: Record<Contact['phase'], { words: string; glyph: GlyphName }> = {
  held: { words: 'Held', glyph: 'contact' },
  'under-way': { words: 'Under way', glyph: 'contact' },
  due: { words: 'Due', glyph: 'contact-due' },
  proposed: { words: 'Proposed', glyph: 'contact-proposed' },
  postponed: { words: 'Put off', glyph: 'contact-postponed' },
  cancelled: { words: 'Cancelled', glyph: 'contact-cancelled' },
  denied: { words: 'Denied', glyph: 'contact-cancelled' },
}

export const contact: KindView<'contact'> = {
  kind: 'contact',
  one: 'contact',
  many: 'contacts',
  glyph: 'contact',
  note([finding], look) {
    const phase = PHASES[finding.phase]
    const { lead, rest } = leadOf(finding, phase.words)
    const who = finding.participants.map((p) => look.name(p.actor))
    const level = finding.level && finding.level !== 'other' ? `, ${finding.level}` : ''
    const second: NotePart[] = []
    if (finding.place) second.push(finding.place.name)
    const larger = look.finding(finding.within)
    if (larger) second.push({ words: `on the sidelines of ${excerpt(larger.span.exact, 44)}`, finding: larger.id })
    if (finding.about) second.push(`about ${excerpt(finding.about.exact, 50)}`)
    const roles = finding.participants.flatMap((p) =>
      p.role && p.role !== 'party' ? [`${look.name(p.actor)} as ${p.role}`] : [],
    )
    const when = look.when(finding.time)
    return {
      lead,
      glyph: phase.glyph,
      what: [
        `${finding.type}${level}`,
        ...rest,
        ...(who.length ? [list(who)] : []),
        ...(when ? [when] : []),
        ...modality(finding).filter((m) => m !== 'planned'),
      ],
      second: [...second, ...roles, ...namings(finding)],
    }
  },
}
