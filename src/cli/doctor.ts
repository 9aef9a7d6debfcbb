import type { Command } from 'commander'
import { type RecordFlags, withStore } from './with-store.ts'

/** Adds `readout doctor`, which looks whether the record is sound. */
export function register(program: Command): void {
  program
    .command('doctor')
    .description('look whether the record is sound, and say what to do where it is not; changes nothing')
    .option('--data <folder>', 'where the record is kept')
    .option('--json', 'one line of JSON for each thing looked at')
    .action(examineAll)
}

const MARKS = { well: 'well ', note: 'note ', wrong: 'WRONG' }

async function examineAll({ data, json }: RecordFlags): Promise<void> {
  const { examine } = await import('../filing/doctor.ts')
  await withStore(data, async (store) => {
    if (!json) console.log(`The record in ${store.place}`)
    for await (const one of examine(store)) {
      const { what, state, found, wayOut } = one
      console.log(json ? JSON.stringify(one) : `${MARKS[state]}  ${what}: ${found}${wayOut ? ` -> ${wayOut}` : ''}`)
      if (state === 'wrong') process.exitCode = 1
    }
  })
}
