import type { ProcessRecord } from '../../../../src/model/process-record.ts'
import type { ChronologyEntry, Citation, RecordCommitment, RecordContact } from '../../../../src/model/record-entry.ts'
import { intervalOf } from '../../../../src/record/time/interval.ts'
import { excerpt, list } from '../../words/count.ts'
import { dateInWords } from '../../words/edtf.ts'
import { contactTitle, PHASES, tellingCitation } from '../contact-words.ts'
import { shortNames } from '../short-names.ts'

/** The rows of the timeline from above. */
export const ROWS = ['Leaders', 'Ministers', 'Envoys, experts', 'Level not told', 'Agreed, due', 'Incidents'] as const
export type RowName = (typeof ROWS)[number]

/** How an item is drawn; see the table of uncertainty in the visual direction. */
export type Shape = 'held' | 'due' | 'range' | 'put-off' | 'lapsed' | 'called-off' | 'flag' | 'incident'

/** One thing on the timeline, with the days it covers. `earlier` are the days it was due before. */
export interface Item {
  readonly id: string
  readonly row: RowName
  readonly shape: Shape
  readonly from: number
  readonly to: number
  readonly earlier: readonly { readonly from: number; readonly to: number }[]
  readonly label: string
  readonly when: string
  /** the whole in words, for screen readers and the strip under the chart */
  readonly told: string
  readonly isOverdue: boolean
  /** the day is only known about */
  readonly isAbout: boolean
  readonly isBackground: boolean
  readonly citation: Citation
  /** how many report it: the weightier get their words where there is little room */
  readonly weight: number
}

const AHEAD = new Set<RecordContact['phase']>(['due', 'proposed', 'postponed'])
const UNDERTAKEN = new Set<RecordCommitment['force']>(['agreed', 'pledged', 'planned'])
const MOST_FLAGS = 12

/** What the timeline of a record shows: contacts, what falls due, incidents. Things without a date are in the lists. */
export function itemsOf(record: Pick<ProcessRecord, 'contacts' | 'commitments' | 'chronology' | 'actors'>): Item[] {
  const short = shortNames(record.actors)
  return [
    ...record.contacts.flatMap((c) => contactItem(c, list(c.participants.map(short), 3))),
    ...flags(record.commitments),
    ...record.chronology.flatMap(incident),
  ].sort((a, b) => a.from - b.from || (a.id < b.id ? -1 : 1))
}

function contactItem(contact: RecordContact, who: string): Item[] {
  const days = closed(contact.when)
  if (!days) return []
  const { id, phase, citations } = contact
  const label = contact.place || !who ? contactTitle(contact) : `${contactTitle(contact)}, ${who}`
  const when = dateInWords(contact.when!)
  const told = `${contactTitle(contact)}${who ? `, ${who}` : ''}, ${PHASES[phase].words}, ${when}`
  const earlier = contact.earlier.flatMap((e) => closed(e) ?? [])
  const base = {
    id,
    row: rowOf(contact),
    ...days,
    earlier,
    label,
    when,
    told,
    isOverdue: false,
    isAbout: isAbout(contact.when),
  }
  return [
    {
      ...base,
      shape: shapeOf(contact, days),
      isBackground: isBackground(citations),
      citation: tellingCitation(contact),
      weight: contact.independent,
    },
  ]
}

function shapeOf({ phase }: RecordContact, { from, to }: { from: number; to: number }): Shape {
  if (phase === 'held' || phase === 'under-way') return 'held'
  if (phase === 'no-report') return 'lapsed'
  if (!AHEAD.has(phase)) return 'called-off'
  return to - from > 2 ? 'range' : phase === 'postponed' ? 'put-off' : 'due'
}

function rowOf({ level }: RecordContact): RowName {
  if (level === 'leaders') return 'Leaders'
  if (level === 'ministers') return 'Ministers'
  return level === undefined ? 'Level not told' : 'Envoys, experts'
}

/** Of what was undertaken, that with a date: the overdue and those most is told of. */
function flags(commitments: readonly RecordCommitment[]): Item[] {
  return commitments
    .filter((c) => UNDERTAKEN.has(c.force) && closed(c.due))
    .sort((a, b) => b.independent - a.independent || b.assessments.length - a.assessments.length)
    .slice(0, MOST_FLAGS)
    .map((c): Item => {
      const { to } = closed(c.due)!
      const when = dateInWords(c.due!)
      const isOverdue = c.timeliness === 'overdue'
      const words = excerpt(c.what, 28)
      return {
        id: c.id,
        row: 'Agreed, due',
        shape: 'flag',
        from: to,
        to,
        earlier: [],
        label: words,
        when,
        told: `${c.what}, due ${when}${isOverdue ? ', overdue' : ''}`,
        isOverdue,
        isAbout: isAbout(c.due),
        isBackground: false,
        citation: c.citations[0]!,
        weight: c.independent,
      }
    })
}

function incident(entry: ChronologyEntry): Item[] {
  const days = closed(entry.when)
  if (!days) return []
  const figure = entry.figures.find((f) => f.number !== null)
  const told = entry.citations[0]!.span.exact
  const label = figure ? [entry.place, `${figure.number} ${figure.what}`].filter(Boolean).join(', ') : told
  const when = dateInWords(entry.when!)
  return [
    {
      id: entry.id,
      row: 'Incidents',
      shape: 'incident',
      ...days,
      earlier: [],
      label: excerpt(label, 32),
      when,
      told: `${excerpt(entry.citations[0]!.span.exact, 120)}, ${when}`,
      isOverdue: false,
      isAbout: isAbout(entry.when),
      isBackground: entry.background || isBackground(entry.citations),
      citation: entry.citations[0]!,
      weight: entry.independent,
    },
  ]
}

function isBackground(citations: readonly Citation[]): boolean {
  return citations.every((c) => c.background)
}

/** EDTF marks a value that is uncertain, approximate or both. */
function isAbout(edtf: string | undefined): boolean {
  return /[~?%]$/.test(edtf ?? '')
}

/** The days of a value; open ends close on the other, so that it is drawn where it is surely so. */
function closed(edtf: string | undefined): { from: number; to: number } | undefined {
  const interval = intervalOf(edtf)
  if (!interval) return undefined
  const { from, to } = interval
  if (Number.isFinite(from) && Number.isFinite(to)) return { from, to }
  if (Number.isFinite(from)) return { from, to: from }
  return Number.isFinite(to) ? { from: to, to } : undefined
}
