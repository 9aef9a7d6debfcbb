import type { Command } from 'commander'
import type { Rebuilt } from '../filing/refresh-record.ts'
import { type RecordFlags, withStore } from './with-store.ts'

/** Adds `readout rebuild`, which makes the record kept ready from nothing. */
export function register(program: Command): void {
  program
    .command('rebuild')
    .description('make the record of processes from nothing, and say whether it was the same')
    .argument('[processes...]', 'which; all where none is named')
    .option('--data <folder>', 'where the record is kept')
    .option('--json', 'one line of JSON for each process')
    .action(rebuild)
}

async function rebuild(asked: string[], { data, json }: RecordFlags): Promise<void> {
  const { rebuildRecord } = await import('../filing/refresh-record.ts')
  const { listProcesses } = await import('../store/processes.ts')
  await withStore(data, async (store) => {
    const slugs = asked.length ? asked : (await listProcesses(store)).map((p) => p.slug)
    for (const slug of slugs) {
      const rebuilt = await rebuildRecord(store, slug)
      console.log(json ? JSON.stringify(rebuilt) : lineOf(rebuilt))
      // what was kept as up to date must not differ from what the findings and decisions give
      if (rebuilt.same === false) process.exitCode = 1
    }
    if (!slugs.length) console.error('readout: there is no process yet; make one with "readout process new FILE"')
  })
}

function lineOf({ slug, entries, tookMs, same }: Rebuilt): string {
  const verdict =
    same === undefined ? 'it was behind, or not there' : same ? 'the same as before' : 'NOT the same as before'
  return `${slug}: ${entries} entries in ${(tookMs / 1000).toFixed(1)} s, ${verdict}`
}
