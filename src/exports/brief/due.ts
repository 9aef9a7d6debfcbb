import type { BriefSection } from '../../model/brief.ts'
import { daysOf } from '../../model/edtf.ts'
import { type ComingItem, comingItems, unreportedContacts } from '../coming.ts'
import { contactWords, sureWords } from '../contact-words.ts'
import { hasSide } from '../sides.ts'
import { dateWords, daysBetween } from '../words/dates.ts'
import { actorList, capitalised, counted } from '../words/names.ts'
import { readsWhole } from '../words/whole.ts'
import { whatWords } from './commitments.ts'
import type { BriefContext } from './context.ts'

const MOST_ROWS = 6
const NEAR_DAYS = 90
const AHEAD_DAYS = 730
const MOST_UNREPORTED = 2
// Of what was due longer ago nobody expects a report any more.
const RECENT_DAYS = 365

/** What is due, how sure it is, and what was due and has no report. */
export function writeDue(context: BriefContext): BriefSection {
  const { record, sources, year, day, isOfProcess } = context
  const items = comingItems(record)
  const shown = weightiest(
    items.filter((item) => isTold(item, context)),
    context,
  )
  const rows = shown.map((item) => {
    const cites = sources.cite(item.entry.citations)
    const entry = { kind: item.kind === 'contact' ? ('contact' as const) : ('commitment' as const), id: item.entry.id }
    return {
      entry,
      cells: [
        { text: whenWords(item, year), cites: [] },
        { text: whatIsDue(item), cites },
        { text: howSure(item, year), cites: [] },
      ],
    }
  })
  const unreported = unreportedContacts(record)
  const worth = unreported.filter(
    (c) =>
      c.participants.length > 0 &&
      isOfProcess({ ...c, actors: c.participants }) &&
      daysBetween(daysOf(c.when).last ?? day, day) <= RECENT_DAYS,
  )
  const missing = worth.slice(0, MOST_UNREPORTED).map((contact) => ({
    lead: 'No report',
    text: `${capitalised(contactWords(contact))}, due ${contact.when ? dateWords(contact.when, year) : 'earlier'}; whether it took place is not reported.`,
    cites: sources.cite(contact.citations),
    entry: { kind: 'contact' as const, id: contact.id },
  }))
  const left = [
    items.length > shown.length
      ? `${counted(items.length - shown.length, 'date that matters less', 'dates that matter less')}`
      : '',
    unreported.length > missing.length
      ? counted(unreported.length - missing.length, 'contact without a report', 'contacts without a report')
      : '',
  ].filter(Boolean)
  return {
    name: 'due',
    title: 'What is due',
    ...(rows.length ? { table: { head: ['When', 'What', 'How sure'], rows } } : {}),
    lines: rows.length ? missing : [{ text: 'Nothing of the process is on record as due.', cites: [] }, ...missing],
    ...(left.length ? { note: `Left out: ${left.join(' and ')}.` } : {}),
  }
}

/** Of the process, of somebody named, and not so far ahead that nobody prepares for it. */
function isTold({ kind, entry, last }: ComingItem, { day, isOfProcess }: BriefContext): boolean {
  if (last && daysBetween(day, last) > AHEAD_DAYS) return false
  if (kind === 'contact') return entry.participants.length > 0 && isOfProcess({ ...entry, actors: entry.participants })
  return readsWhole(entry.what) && isOfProcess({ ...entry, actors: [...entry.by, ...entry.toward] })
}

/** As many as there is room for, in the order of their dates: those of the sides, dated, near and told by several first. */
function weightiest(items: readonly ComingItem[], { sides, day }: BriefContext): ComingItem[] {
  const all = [...sides.parties, ...sides.mediators, ...sides.monitors]
  const weightOf = ({ kind, entry, last }: ComingItem) => {
    const actors = kind === 'contact' ? entry.participants : entry.by
    return (
      (hasSide(actors, sides.parties) ? 2 : hasSide(actors, all) ? 1 : 0) +
      (actors.length ? 1 : 0) +
      (last ? 1 : 0) +
      (last && daysBetween(day, last) <= NEAR_DAYS ? 1 : 0) +
      (entry.independent > 1 ? 0.5 : 0)
    )
  }
  const ranked = items
    .map((item, i) => ({ item, i, weight: weightOf(item) }))
    .sort((a, b) => b.weight - a.weight || a.i - b.i)
  return ranked
    .slice(0, MOST_ROWS)
    .sort((a, b) => a.i - b.i)
    .map(({ item }) => item)
}

function whenWords({ kind, entry }: ComingItem, year: string): string {
  const when = kind === 'contact' ? entry.when : entry.due
  return when ? dateWords(when, year) : 'date open'
}

function whatIsDue(item: ComingItem): string {
  if (item.kind === 'contact') return capitalised(contactWords(item.entry))
  const { by } = item.entry
  return `${by.length ? `${actorList(by)}: ` : ''}${whatWords(item.entry)}`
}

function howSure(item: ComingItem, year: string): string {
  return item.kind === 'contact'
    ? sureWords(item.entry, item.confirmation, year)
    : `${item.entry.force}; ${counted(item.entry.independent, 'source')}`
}
