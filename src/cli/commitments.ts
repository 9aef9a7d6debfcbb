import type { Command } from 'commander'
import { type AskFlags, askOptions, withRecords } from './open-record.ts'

interface CommitmentFlags extends AskFlags {
  readonly by?: string
  readonly about?: string
  readonly overdue?: boolean
  readonly disputed?: boolean
  readonly assessed?: boolean
}

const EXAMPLES = `
"Not reported" never means not done. Levels are those of the Peace Accords Matrix: not begun, minimum, intermediate, full.

Examples:
  readout commitments --by Ordania --overdue
  readout commitments --about railway      each with who says how far it is carried out
  readout commitments --disputed           where those who speak of it differ
  readout commitments --as-of 2026-05-20   as it stood on that day`

/** Adds `readout commitments`, which says what was undertaken and how far it is carried out, according to whom. */
export function register(program: Command): void {
  askOptions(program.command('commitments'))
    .description('what was agreed, pledged, asked or refused, and how far it is carried out according to whom')
    .option('--by <name>', 'who is bound or asked')
    .option('--about <words>', 'with these words in it')
    .option('--overdue', 'whose date has passed')
    .option('--disputed', 'on which those who speak of them differ')
    .option('--assessed', 'of which somebody said how far they are carried out')
    .addHelpText('after', EXAMPLES)
    .action(commitments)
}

async function commitments(flags: CommitmentFlags): Promise<void> {
  const { rankedCommitments } = await import('../exports/brief/commitments.ts')
  const { citationsByWording, commitmentDoubts, dueWords, viewWords, whoOwes } = await import(
    '../exports/commitment-words.ts'
  )
  const { assessmentWords } = await import('../exports/words/levels.ts')
  const { capitalised } = await import('../exports/words/names.ts')
  const { actorsNamed, isOneOf } = await import('./name-in-record.ts')
  const { holdsWords } = await import('./holds-words.ts')
  const { printAnswer } = await import('./answer.ts')
  await withRecords(flags, async (open) => {
    const { record } = open
    const { day } = record.asOf
    const year = day.slice(0, 4)
    const isBound = flags.by === undefined ? undefined : isOneOf(actorsNamed(record, flags.by))
    const found = rankedCommitments(record).filter(
      (c) =>
        (!isBound || c.by.some(isBound)) &&
        (flags.about === undefined || holdsWords([c.what, ...c.wordings, c.theme ?? ''].join(' '), flags.about)) &&
        (!flags.overdue || c.timeliness === 'overdue') &&
        (!flags.disputed || Boolean(c.disagreement)) &&
        (!flags.assessed || c.assessments.length > 0),
    )
    await printAnswer(open, flags, {
      parts: [
        {
          empty: 'No commitment of this kind is on record.',
          items: found.map((c) => ({
            text: whoOwes(c),
            id: c.id,
            notes: [
              `${capitalised(c.force)}; due ${dueWords(c, day, year)}`,
              ...Object.entries(c.views).map(
                ([view, a]) =>
                  `${capitalised(viewWords(view))}${a.by.name === view ? '' : ` (${a.by.name})`}: ${assessmentWords(a, year)}`,
              ),
              ...(Object.keys(c.views).length ? [] : ['How far it is carried out: not reported']),
              ...commitmentDoubts(c, day, year),
            ],
            citations: [...Object.values(c.views).flatMap((a) => a.citation ?? []), ...citationsByWording(c)],
          })),
        },
      ],
      values: found,
      most: 2,
    })
  })
}
