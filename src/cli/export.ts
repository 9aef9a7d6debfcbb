import { type Command, Option } from 'commander'
import { citationsIn } from '../exports/citations-in.ts'
import { ReadoutError } from '../model/error.ts'
import { type AskFlags, askOptions, withRecord } from './open-record.ts'

interface ExportFlags extends AskFlags {
  readonly output?: string
}

const EXAMPLES = `
Kinds: statements, commitments, contacts, chronology, codebook (CSV); calendar (iCalendar); annotations (JSON Lines);
plover, quarterly (CSV); chart (SVG). docs/reference/exports.md says what each holds.

Examples:
  readout export statements kessal-settlement --output statements.csv
  readout export calendar > due.ics
  readout export quarterly --as-of 2026-06-30 > 2026-q2.csv`

/** Adds `readout export`, which writes the record for other programs. */
export function register(program: Command): void {
  askOptions(program.command('export'))
    .description('write the record for other programs: tables, calendar, annotations, PLOVER coding')
    .argument('<kind>', 'what to write')
    .argument('[process]', 'slug of the process; may be left out where there is only one')
    .addOption(new Option('--output <file>', 'write it there'))
    .addHelpText('after', EXAMPLES)
    .action(exportRecord)
}

async function exportRecord(kind: string, asked: string | undefined, flags: ExportFlags): Promise<void> {
  const { EXPORTS } = await import('../exports/index.ts')
  const { VERSION } = await import('../pipeline/version.ts')
  const { writeOutput } = await import('./write-output.ts')
  const found = EXPORTS.find((e) => e.kind === kind)
  if (!found)
    throw new ReadoutError(
      'cli/no-export',
      'usage',
      `there is no export "${kind.slice(0, 60)}"; the known ones are ${EXPORTS.map((e) => e.kind).join(', ')}`,
    )
  await withRecord({ ...flags, process: asked ?? flags.process }, async (open) => {
    const citations = citationsIn(open.record)
    const { loadTexts } = await import('../store/load-texts.ts')
    const texts = found.needsText ? await loadTexts(open.store, citations) : new Map<string, string>()
    const written = found.write({
      record: open.record,
      slug: open.slug,
      sentenceOf: await open.sentences(citations),
      textOf: (dispatch) => texts.get(dispatch),
      version: VERSION,
    })
    await writeOutput(written, flags.output)
  })
}
