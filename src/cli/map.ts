import type { Command } from 'commander'
import { ReadoutError } from '../model/error.ts'
import { listInputs } from './inputs.ts'

const EXAMPLES = `
Prints a mapping as JSON: what each column of a tracker (CSV or XLSX) says, as far as its heading tells. What could not be
told stands on standard error. Look it over, then read the tracker with it.

Examples:
  readout map tracker.xlsx > mapping.json
  readout read tracker.xlsx --map mapping.json
  readout add tracker.xlsx --map mapping.json`

/** Adds `readout map`, which proposes how a tracker is read. */
export function register(program: Command): void {
  program
    .command('map')
    .description('propose what the columns of your own tracker mean, for you to look over')
    .argument('<tracker>', 'a CSV or XLSX file; - is standard input')
    .addHelpText('after', EXAMPLES)
    .action(map)
}

async function map(path: string): Promise<void> {
  const { proposeForTable } = await import('../intake/index.ts')
  const [input] = listInputs([path])
  const proposed = input && (await proposeForTable(await input.bytes()))
  if (!proposed)
    throw new ReadoutError('cli/no-headings', 'input', `${path} has no row of headings; put names over its columns`)
  process.stdout.write(`${JSON.stringify(proposed.mapping, null, 2)}\n`)
  for (const note of proposed.notes) process.stderr.write(`readout: ${path}: ${note}\n`)
}
