import type { Command } from 'commander'
import type { ChronologyEntry } from '../model/record-entry.ts'
import { type AskFlags, askOptions, withRecords } from './open-record.ts'
import { readDay } from './read-day.ts'

interface ChronologyFlags extends AskFlags {
  readonly since?: string
  readonly about?: string
  readonly figures?: boolean
}

const EXAMPLES = `
Examples:
  readout chronology --figures            every figure told, and according to whom
  readout chronology --about shelling --since 2026-03`

/** Adds `readout chronology`, which lists what happened outside the talks. */
export function register(program: Command): void {
  askOptions(program.command('chronology'))
    .description('what happened outside the talks, oldest first, with every figure told of it and by whom')
    .option('--since <date>', 'on that day or later')
    .option('--about <words>', 'with these words in it')
    .option('--figures', 'only where figures are told')
    .addHelpText('after', EXAMPLES)
    .action(chronology)
}

async function chronology(flags: ChronologyFlags): Promise<void> {
  const { dateWords } = await import('../exports/words/dates.ts')
  const { daysOf } = await import('../model/edtf.ts')
  const { capitalised } = await import('../exports/words/names.ts')
  const { holdsWords } = await import('./holds-words.ts')
  const { printAnswer } = await import('./answer.ts')
  const since = flags.since === undefined ? '' : readDay(flags.since, '--since').first
  await withRecords(flags, async (open) => {
    const dayOf = (e: ChronologyEntry) => daysOf(e.when).first ?? '9'
    const found = open.record.chronology
      .filter((e) => !since || (daysOf(e.when).last ?? '') >= since)
      .filter((e) => !flags.figures || e.figures.length > 0)
      .filter(
        (e) =>
          flags.about === undefined ||
          holdsWords([e.label, ...e.citations.map((c) => c.span.exact)].join(' '), flags.about),
      )
      .sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.id.localeCompare(b.id))
    await printAnswer(open, flags, {
      parts: [
        {
          empty: 'No such event is on record.',
          items: found.map((e) => ({
            when: e.when ? dateWords(e.when) : 'date open',
            text: `${e.citations[0]!.span.exact}${e.background ? ' (recalled)' : ''}`,
            id: e.id,
            notes: e.figures.map((f) =>
              capitalised(
                `${f.what}: ${f.wording}${f.accordingTo.length ? `, according to ${f.accordingTo.map((a) => a.name).join(', ')}` : ''}${f.corrected ? ' (withdrawn later)' : ''}`,
              ),
            ),
            citations: e.citations,
          })),
        },
      ],
      values: found,
      most: flags.figures ? 3 : 1,
    })
  })
}
