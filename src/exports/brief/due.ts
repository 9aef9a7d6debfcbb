import type { BriefSection } from '../../model/brief.ts'
import { contactWords, sureWords } from '../contact-words.ts'
import { type DueItem, dueItems, unreportedContacts } from '../due.ts'
import { dateWords } from '../words/dates.ts'
import { capitalised, counted, listed } from '../words/names.ts'
import { whatWords } from './commitments.ts'
import type { BriefContext } from './context.ts'

const MOST_ROWS = 6
const MOST_UNREPORTED = 2

/** What is due, how sure it is, and what was due and has no report. */
export function writeDue(context: BriefContext): BriefSection {
  const { record, sources, year } = context
  const items = dueItems(record)
  const shown = items.slice(0, MOST_ROWS)
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
  const missing = unreported.slice(0, MOST_UNREPORTED).map((contact) => ({
    lead: 'No report',
    text: `${capitalised(contactWords(contact))}, due ${contact.when ? dateWords(contact.when, year) : 'earlier'}; whether it took place is not reported`,
    cites: sources.cite(contact.citations),
    entry: { kind: 'contact' as const, id: contact.id },
  }))
  const left = [
    items.length > shown.length ? `${counted(items.length - shown.length, 'later date')}` : '',
    unreported.length > missing.length
      ? counted(unreported.length - missing.length, 'contact without a report', 'contacts without a report')
      : '',
  ].filter(Boolean)
  return {
    name: 'due',
    title: 'What is due',
    ...(rows.length ? { table: { head: ['When', 'What', 'How sure'], rows } } : {}),
    lines: rows.length ? missing : [{ text: 'Nothing is on record as due.', cites: [] }, ...missing],
    ...(left.length ? { note: `Left out: ${left.join(' and ')}.` } : {}),
  }
}

function whenWords({ kind, entry }: DueItem, year: string): string {
  const when = kind === 'contact' ? entry.when : entry.due
  return when ? dateWords(when, year) : 'date open'
}

function whatIsDue(item: DueItem): string {
  if (item.kind === 'contact') return capitalised(contactWords(item.entry))
  const { by } = item.entry
  return `${by.length ? `${listed(by.slice(0, 4).map((b) => b.name))}: ` : ''}${whatWords(item.entry)}`
}

function howSure(item: DueItem, year: string): string {
  return item.kind === 'contact'
    ? sureWords(item.entry, item.confirmation, year)
    : `${item.entry.force}; ${counted(item.entry.independent, 'source')}`
}
