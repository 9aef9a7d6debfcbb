import { type Command, Option } from 'commander'
import type { ReadFlags } from './read-flags.ts'

const EXAMPLES = `
Prints one JSON document a dispatch (docs/reference/reading.schema.json), one line each, in input order.
Exit code: 0 read, 1 some inputs could not be read (each named on standard error), 2 called wrongly.

Examples:
  readout read dispatch.txt --format text         read it in the terminal
  readout read dispatch.txt --published 2019-12-02
  readout read dispatch.txt --explain f12         why is that so
  readout read wire/ > readings.jsonl             every file of a folder
  readout read dispatches.jsonl | jq .findings    JSON Lines: {"text": "…", "published": "2019-12-02"}
  curl -s https://wire.example/1 | readout read - standard input`

/** Adds `readout read`, which reads dispatches without a record. */
export function register(program: Command): void {
  program
    .command('read')
    .description(
      'say what dispatches report: who said what, who met whom, what was agreed, each with the words that prove it',
    )
    .argument(
      '<inputs...>',
      'files or folders: text, pages, feeds, mail, PDF, Word, archives, trackers …; - is standard input',
    )
    .option('--published <date>', 'when the wire sent them, in EDTF: 2019-12-02, 2019-12, 2019')
    .option('--source <name>', 'who sent them, e.g. TASS')
    .option('--map <file>', 'what the columns of your trackers (CSV, XLSX) mean; see readout map')
    .option('--from <byte>', 'where to go on in a web archive, as readout add says when it is stopped')
    .addOption(
      new Option('--format <format>', 'json for programs, text for people').choices(['json', 'text']).default('json'),
    )
    .option('--explain <finding>', 'say why one finding stands, e.g. f12: its words, the tree, the rule, what decided')
    .option('--json', 'with --explain: for programs')
    .addHelpText('after', EXAMPLES)
    .action(async (inputs: string[], flags: ReadFlags) => {
      const { readInputs } = await import('./read-inputs.ts')
      await readInputs(inputs, flags)
    })
}
