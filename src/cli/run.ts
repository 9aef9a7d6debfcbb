import { Command, CommanderError } from 'commander'
import { ReadoutError } from '../model/error.ts'
import { VERSION } from '../pipeline/version.ts'
import { register as actor } from './actor.ts'
import { register as add } from './add.ts'
import { register as agreement } from './agreement.ts'
import { register as brief } from './brief.ts'
import { register as changes } from './changes.ts'
import { register as chronology } from './chronology.ts'
import { register as commitments } from './commitments.ts'
import { register as contacts } from './contacts.ts'
import { register as decide } from './decide.ts'
import { register as doctor } from './doctor.ts'
import { register as due } from './due.ts'
import { register as exportRecord } from './export.ts'
import { register as history } from './history.ts'
import { register as imports } from './import.ts'
import { register as map } from './map.ts'
import { register as processes } from './process.ts'
import { register as read } from './read.ts'
import { register as rebuild } from './rebuild.ts'
import { register as reread } from './reread.ts'
import { register as sample } from './sample.ts'
import { register as search } from './search.ts'
import { register as serve } from './serve.ts'
import { register as settings } from './settings.ts'
import { register as source } from './source.ts'
import { register as statements } from './statements.ts'
import { register as watch } from './watch.ts'

/** Exit codes: 0 done, 1 some inputs could not be read or a setting is wrong, 2 called wrongly. */
const FAILED = 1
const MISUSED = 2

/** The command line. Each command loads what it needs when it is called, so that `readout read` starts fast. */
export function program(): Command {
  const readout = new Command('readout')
    .description(
      'Reads the newswire and keeps the record of a diplomatic or peace process, every finding cited to its sentence.',
    )
    .version(VERSION)
    .configureHelp({ helpWidth: helpWidth() })
    .showHelpAfterError('(readout --help says how it is called)')
    .exitOverride()
    .addHelpText(
      'after',
      '\nExamples:\n  readout read dispatch.txt --format text\n  readout add wire/ --source TASS\n  readout due --within 7\n  readout brief --output brief.docx\n  readout serve',
    )
  for (const register of [
    read,
    add,
    map,
    source,
    watch,
    serve,
    sample,
    processes,
    imports,
    settings,
    due,
    changes,
    brief,
    commitments,
    statements,
    contacts,
    chronology,
    actor,
    history,
    search,
    exportRecord,
    decide,
    agreement,
    reread,
    rebuild,
    doctor,
  ])
    register(readout)
  // commands made by others before exitOverride inherit nothing, so each is told
  for (const command of readout.commands)
    command.exitOverride().showHelpAfterError(`(readout ${command.name()} --help says how it is called)`)
  return readout
}

/** Runs one call and sets the exit code; whatever is no ReadoutError is a bug and ends with its stack. */
export async function run(argv: readonly string[]): Promise<void> {
  // a pager that was closed, `| head`: nobody reads on, which is no failure
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  try {
    await program().parseAsync([...argv])
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : MISUSED
    else if (error instanceof ReadoutError) {
      process.stderr.write(`readout: ${error.message}\n`)
      process.exitCode = error.fault === 'usage' ? MISUSED : FAILED
    } else throw error
  }
}

function helpWidth(): number {
  return Math.min(process.stdout.columns ?? 100, 100)
}
