import type { FindingOf } from '../../../src/model/finding.ts'
import { list } from '../words/count.ts'
import { type KindView, leadOf, modality, type NotePart, namings } from './note.ts'

type Event = FindingOf<'event'>

// PLOVER's names in plain words
const TYPES: Record<Event['type'], string> = {
  AGREE: 'Agreement',
  CONSULT: 'Consultation',
  SUPPORT: 'Support',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Retreat',
  REQUEST: 'Request',
  ACCUSE: 'Accusation',
  REJECT: 'Rejection',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Sanction',
  MOBILIZE: 'Mobilization',
  COERCE: 'Coercion',
  ASSAULT: 'Assault',
}
const QUALIFIERS = { about: 'about ', 'at-least': 'at least ', 'up-to': 'up to ' }
const figures = new Intl.NumberFormat('en-GB')

export const event: KindView<'event'> = {
  kind: 'event',
  one: 'event',
  many: 'events',
  glyph: 'event',
  note([finding], look) {
    const { lead, rest } = leadOf(finding, TYPES[finding.type])
    const actor = list(look.names(finding.actor ?? []))
    const recipient = list(look.names(finding.recipient ?? []))
    const when = look.when(finding.time)
    const second: NotePart[] = []
    if (finding.mode) second.push(finding.mode.toLowerCase().replace(/[_-]/g, ' '))
    if (finding.place) second.push(finding.place.name)
    const sides = [actor && `by ${actor}`, recipient && `against ${recipient}`].filter(Boolean).join(' ')
    return {
      lead,
      what: [
        ...rest,
        ...(sides ? [sides] : []),
        ...(finding.counts ?? []).map(countInWords),
        ...(when ? [when] : []),
        ...modality(finding),
      ],
      second: [...second, ...namings(finding)],
    }
  },
}

/** "about 30,000 killed"; without a figure the words of the text: "“thousands” displaced". */
function countInWords({ what, number, qualifier, span }: NonNullable<Event['counts']>[number]): string {
  const figure =
    number === null ? `“${span.exact}”` : `${qualifier ? QUALIFIERS[qualifier] : ''}${figures.format(number)}`
  return what === 'other' ? figure : `${figure} ${what}`
}
