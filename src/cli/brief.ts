import { type Command, Option } from 'commander'
import type { BriefFormat, Paper } from '../exports/index.ts'
import type { Brief } from '../model/brief.ts'
import { ReadoutError } from '../model/error.ts'
import { type AskFlags, askOptions, type OpenRecord, withRecord } from './open-record.ts'
import { readDay } from './read-day.ts'
import { userName } from './user-name.ts'

interface BriefFlags extends AskFlags {
  readonly since?: string
  readonly format?: BriefFormat
  readonly paper: Paper
  readonly output?: string
  readonly keep?: boolean
}

const PAPERS: readonly Paper[] = ['a4', 'letter']
const FORMATS = ['md', 'docx', 'pdf', 'txt', 'json'] as const

const EXAMPLES = `
Two pages: where things stand, what changed, what each side said last, commitments according to whom, what is due. Every
line has the numbers of its sources.

Examples:
  readout brief kessal-settlement --output brief.docx
  readout brief kessal-settlement --as-of 2026-06-20 --since 2026-06-10 --format pdf > brief.pdf
  readout brief --format txt | less
  readout brief --json | jq '.sections[].title'`

/** Adds `readout brief`, which composes what is handed up before a meeting. */
export function register(program: Command): void {
  askOptions(program.command('brief'))
    .description('compose the brief: two pages on where a process stands, every line with its sources')
    .argument('[process]', 'slug of the process; may be left out where there is only one')
    .option('--since <date>', 'tell what changed since that day (default: the brief kept last, else a week)')
    .addOption(
      new Option('--format <format>', 'as what (default: by the ending of --output, else md)').choices(FORMATS),
    )
    .addOption(new Option('--paper <size>', 'for Word and PDF').choices(PAPERS).default('a4'))
    .option('--output <file>', 'write it there; Word and PDF are not written to a terminal')
    .option('--keep', 'keep it in the record as it is; the next brief tells what changed since')
    .addHelpText('after', EXAMPLES)
    .action(brief)
}

async function brief(asked: string | undefined, flags: BriefFlags): Promise<void> {
  const { composeBrief, withSentences, writeBrief } = await import('../exports/index.ts')
  const { writeOutput } = await import('./write-output.ts')
  const format = formatOf(flags)
  if ((format === 'docx' || format === 'pdf') && !flags.output && process.stdout.isTTY)
    throw new ReadoutError(
      'cli/to-terminal',
      'usage',
      `a brief as ${format} is no text for a terminal; give --output brief.${format}`,
    )
  await withRecord({ ...flags, process: asked ?? flags.process }, async (open) => {
    const { record } = open
    const { day } = record.asOf
    const since = flags.since === undefined ? await lastDay(open, day) : readDay(flags.since, '--since').last
    if (since >= day)
      throw new ReadoutError('cli/since-after', 'usage', `--since ${since} is not before the day of the brief, ${day}`)
    const before = await open.on({ ...record.asOf, day: since })
    const composed = composeBrief(record, before)
    const sentenceOf = await open.sentences(composed.sources)
    const whole = withSentences(composed, sentenceOf)
    await writeOutput(await writeBrief(whole, format, flags.paper), flags.output)
    if (flags.keep) await keep(open, whole)
  })
}

async function keep({ store, slug }: OpenRecord, whole: Brief): Promise<void> {
  const { saveBrief } = await import('../store/briefs.ts')
  const { findProcess } = await import('../filing/find-process.ts')
  const { seq } = await findProcess(store, slug)
  const id = await saveBrief(store, seq, whole.asOf, whole, { by: userName(), at: new Date().toISOString() })
  process.stderr.write(`kept as ${id}\n`)
}

async function lastDay({ store, slug }: OpenRecord, day: string): Promise<string> {
  const { dayOfLastBrief } = await import('../filing/day-of-last-brief.ts')
  const { findProcess } = await import('../filing/find-process.ts')
  const { seq } = await findProcess(store, slug)
  return dayOfLastBrief(store, seq, day)
}

function formatOf({ format, output, json }: BriefFlags): BriefFormat {
  if (format) return format
  if (json) return 'json'
  const ending = output?.split('.').at(-1)?.toLowerCase()
  return FORMATS.find((f) => f === ending) ?? 'md'
}
