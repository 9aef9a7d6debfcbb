import { type Command, InvalidArgumentError } from 'commander'
import type { RecordCommitment } from '../model/record-entry.ts'
import { type AskFlags, askOptions, withRecords } from './open-record.ts'

interface DueFlags extends AskFlags {
  readonly within?: number
}

const EXAMPLES = `
Examples:
  readout due                        what is to come, who announced it, what has no report
  readout due --within 7             only the next seven days
  readout due --as-of 2026-04-10     what was due then
  readout export calendar > due.ics  the same for a calendar`

/** Adds `readout due`, which says what is to come and what should have. */
export function register(program: Command): void {
  askOptions(program.command('due'))
    .description('what is due, who confirmed it, what was put off, and what has no report')
    .option('--within <days>', 'only so many days ahead', readDays)
    .addHelpText('after', EXAMPLES)
    .action(due)
}

async function due(flags: DueFlags): Promise<void> {
  const { comingItems, unreportedContacts } = await import('../exports/coming.ts')
  const { contactWords, sureWords } = await import('../exports/contact-words.ts')
  const { citationsByWording, commitmentDoubts, whoOwes } = await import('../exports/commitment-words.ts')
  const { dateWords } = await import('../exports/words/dates.ts')
  const { capitalised } = await import('../exports/words/names.ts')
  const { printAnswer } = await import('./answer.ts')
  await withRecords(flags, async (open) => {
    const { record } = open
    const { day } = record.asOf
    const year = day.slice(0, 4)
    const items = comingItems(record, flags.within)
    const overdue = flags.within === undefined ? record.commitments.filter(isOverdue) : []
    const unreported = flags.within === undefined ? unreportedContacts(record) : []
    await printAnswer(open, flags, {
      parts: [
        {
          heading: 'Due',
          empty: 'Nothing is on record as due.',
          items: items.map((item) => ({
            when: dateIn(item.kind === 'contact' ? item.entry.when : item.entry.due),
            text: item.kind === 'contact' ? contactWords(item.entry) : whoOwes(item.entry),
            id: item.entry.id,
            notes: [
              item.kind === 'contact'
                ? `${item.confirmation.isConfirmed ? 'Confirmed' : 'Not confirmed'}: ${sureWords(item.entry, item.confirmation, year)}`
                : capitalised(item.entry.force),
            ],
            citations: item.kind === 'contact' ? item.entry.citations.toReversed() : citationsByWording(item.entry),
          })),
        },
        {
          heading: 'Past its date',
          items: overdue.map((c) => ({
            when: dateIn(c.due),
            text: whoOwes(c),
            id: c.id,
            notes: [commitmentDoubts(c, day, year).join(' ')],
            citations: citationsByWording(c),
          })),
        },
        {
          heading: 'No report of whether it took place',
          items: unreported.map((c) => ({
            when: dateIn(c.when),
            text: contactWords(c),
            id: c.id,
            citations: c.citations,
          })),
        },
      ],
      values: [
        ...items.map((item) => ({ state: 'due', ...item })),
        ...overdue.map((entry) => ({ state: 'overdue', kind: 'deadline', entry })),
        ...unreported.map((entry) => ({ state: 'no-report', kind: 'contact', entry })),
      ],
    })
    function dateIn(edtf: string | undefined): string {
      return edtf ? dateWords(edtf, year) : 'date open'
    }
  })
}

function isOverdue({ timeliness, force }: RecordCommitment): boolean {
  return timeliness === 'overdue' && (force === 'agreed' || force === 'pledged')
}

function readDays(value: string): number {
  if (!/^\d{1,5}$/.test(value)) throw new InvalidArgumentError('days are a whole number')
  return Number(value)
}
