import { type Command, Option } from 'commander'
import { type AskFlags, askOptions, withRecords } from './open-record.ts'
import { readDay } from './read-day.ts'

interface ChangeFlags extends AskFlags {
  readonly clock: 'reported' | 'recorded'
  readonly all?: boolean
}

const EXAMPLES = `
Changes of what is known, the weightiest first, each with the sentence that made it.

Examples:
  readout changes yesterday                       since yesterday's dispatches
  readout changes 2026-09-01 --as-of 2026-09-10   between two days
  readout changes yesterday --clock recorded      by when they came into the record
  readout changes 2026-09-01 --all                all of them, further sources too`

/** Adds `readout changes`, which lists what became known since a day. */
export function register(program: Command): void {
  askOptions(program.command('changes'))
    .description('what became known since a day: changes, not dispatches')
    .argument('<since>', 'a day: 2026-06-20, 2026-06, today, yesterday')
    .addOption(
      new Option('--clock <clock>', 'since reported (published) or recorded (came in, decided)')
        .choices(['reported', 'recorded'])
        .default('reported'),
    )
    .option('--all', 'smaller changes, new statements and further sources too')
    .addHelpText('after', EXAMPLES)
    .action(changes)
}

async function changes(typed: string, flags: ChangeFlags): Promise<void> {
  const { changesSince } = await import('../record/index.ts')
  const { changeWords, isNews, isTold, knownEntries, weightOfChange } = await import('../exports/change-words.ts')
  const { dateWords } = await import('../exports/words/dates.ts')
  const { capitalised, counted } = await import('../exports/words/names.ts')
  const { printAnswer } = await import('./answer.ts')
  const since = readDay(typed, 'SINCE').last
  await withRecords(flags, async (open) => {
    const { record } = open
    const { day } = record.asOf
    const before = await open.on(
      flags.clock === 'reported' ? { day: since } : { day, recorded: `${since}T23:59:59.999Z` },
    )
    const all = changesSince(before, record)
    const known = knownEntries(record)
    // by the other clock a person's decisions are news, and they cite nothing
    const isOfClock = (c: (typeof all)[number]) => flags.clock === 'recorded' || isNews(c)
    const told = flags.all ? all : all.filter((c) => isTold(c, known) && isOfClock(c) && c.what !== 'statement')
    const ranked = told
      .map((change) => ({ change, weight: weightOfChange(change, known, day) }))
      .sort((a, b) => b.weight - a.weight || a.change.entry.localeCompare(b.change.entry))
      .map((r) => r.change)
    const left = all.length - ranked.length
    await printAnswer(open, flags, {
      parts: [
        {
          heading: `Since ${dateWords(since)}`,
          empty: 'Nothing that the record holds has changed.',
          items: ranked.map((change) => ({
            text: capitalised(changeWords(change, known, day.slice(0, 4))),
            id: change.entry,
            notes: change.citations.length ? [] : ['Because the day passed, or what it rests on did'],
            citations: change.citations.toReversed(),
          })),
        },
        ...(left
          ? [
              {
                items: [
                  {
                    text: `Not shown: ${counted(left, 'smaller change, statement or further source', 'smaller changes, statements and further sources')} (--all)`,
                    citations: [],
                  },
                ],
              },
            ]
          : []),
      ],
      values: ranked,
    })
  })
}
