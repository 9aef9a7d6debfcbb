import type { Command } from 'commander'
import type { RecordContact } from '../model/record-entry.ts'
import { type AskFlags, askOptions, withRecords } from './open-record.ts'
import { readDay } from './read-day.ts'

interface ContactFlags extends AskFlags {
  readonly with?: readonly string[]
  readonly phase?: string
  readonly since?: string
  readonly perMonth?: boolean
}

const EXAMPLES = `
Examples:
  readout contacts --with Vestria Ordania              where both take part
  readout contacts --with "Ilse Marenko" --phase held
  readout contacts --with Vestria Ordania --per-month  held against announced, by month
  readout export contacts > contacts.csv               as a table`

/** Adds `readout contacts`, which lists who met whom, or was to. */
export function register(program: Command): void {
  askOptions(program.command('contacts'))
    .description('who met, called or visited whom, or is to, oldest first')
    .option('--with <names...>', 'in which all of these take part, or somebody for them')
    .option('--phase <phase>', 'held, due, proposed, postponed, cancelled, denied, under-way or no-report')
    .option('--since <date>', 'on that day or later')
    .option('--per-month', 'how many a month were held, announced, put off or without report')
    .addHelpText('after', EXAMPLES)
    .action(contacts)
}

async function contacts(flags: ContactFlags): Promise<void> {
  const { contactWords } = await import('../exports/contact-words.ts')
  const { dateWords } = await import('../exports/words/dates.ts')
  const { daysOf } = await import('../model/edtf.ts')
  const { capitalised } = await import('../exports/words/names.ts')
  const { actorsNamed, isOneOf } = await import('./name-in-record.ts')
  const { print, printAnswer } = await import('./answer.ts')
  const since = flags.since === undefined ? '' : readDay(flags.since, '--since').first
  await withRecords(flags, async (open) => {
    const { record } = open
    const wanted = (flags.with ?? []).map((name) => isOneOf(actorsNamed(record, name)))
    const dayOf = (c: RecordContact) => daysOf(c.when).first ?? ''
    // one whose date is open stands on the day it was first told of
    const placeOf = (c: RecordContact) => dayOf(c) || (daysOf(c.citations[0]?.reported).first ?? '')
    const found = record.contacts
      .filter((c) => wanted.every((isWanted) => c.participants.some(isWanted)))
      .filter((c) => flags.phase === undefined || c.phase === flags.phase)
      .filter((c) => !since || (daysOf(c.when).last ?? '') >= since)
      .sort((a, b) => placeOf(a).localeCompare(placeOf(b)) || a.id.localeCompare(b.id))
    if (flags.perMonth) {
      const rows = monthsOf(found, (c) => dayOf(c).slice(0, 7))
      await print(flags.json ? rows.map((r) => `${JSON.stringify(r)}\n`).join('') : monthTable(rows))
      return
    }
    await printAnswer(open, flags, {
      parts: [
        {
          empty: 'No such contact is on record.',
          items: found.map((c) => ({
            when: c.when ? dateWords(c.when) : 'date open',
            text: `${contactWords(c)}, ${c.phase.replace('-', ' ')}`,
            id: c.id,
            notes: [
              ...(c.earlier.length ? [`Before that due ${c.earlier.map((e) => dateWords(e)).join(', ')}`] : []),
              ...(c.disputed ? [capitalised('reports differ on whether it took place')] : []),
            ],
            citations: c.citations,
          })),
        },
      ],
      values: found,
    })
  })
}

interface Month {
  readonly month: string
  readonly held: number
  readonly announced: number
  readonly putOff: number
  readonly noReport: number
}

/** Announced: all that were due at some time, whatever became of them. */
function monthsOf(found: readonly RecordContact[], monthOf: (c: RecordContact) => string): Month[] {
  const byMonth = Map.groupBy(found, (c) => (/^\d{4}-\d{2}$/.test(monthOf(c)) ? monthOf(c) : 'open'))
  return [...byMonth]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([month, of]) => ({
      month,
      held: of.filter((c) => c.phase === 'held' || c.phase === 'under-way').length,
      announced: of.filter((c) => c.history.some((h) => ['due', 'proposed', 'postponed'].includes(h.phase))).length,
      putOff: of.filter((c) => c.phase === 'postponed' || c.phase === 'cancelled' || c.earlier.length > 0).length,
      noReport: of.filter((c) => c.phase === 'no-report').length,
    }))
}

function monthTable(rows: readonly Month[]): string {
  const lines = rows.map(({ month, held, announced, putOff, noReport }) =>
    [month.padEnd(8), ...[held, announced, putOff, noReport].map((n) => String(n).padStart(11))].join(''),
  )
  const head = `${'month'.padEnd(8)}${['held', 'announced', 'put off', 'no report'].map((h) => h.padStart(11)).join('')}`
  return `${[head, ...lines].join('\n')}\n`
}
