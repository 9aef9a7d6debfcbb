import type { Command } from 'commander'
import type { Store } from '../store/store.ts'

/** Opens the record for one command and closes it whatever happens. @param data the folder of `--data` */
export async function withStore<T>(data: string | undefined, use: (store: Store) => Promise<T>): Promise<T> {
  const { openStore } = await import('../store/store.ts')
  const store = await openStore({ data, databaseUrl: process.env.DATABASE_URL })
  try {
    return await use(store)
  } finally {
    await store.close()
  }
}

/** Flags that every command on the record has. */
export interface RecordFlags {
  readonly data?: string
  readonly json?: boolean
}

/** Adds a command to a group, e.g. `list` to `readout process`, with the flags that every command on the record has. */
export function recordCommand(group: Command, usage: string, description: string): Command {
  return group
    .command(usage)
    .description(description)
    .option('--data <folder>', 'where the record is kept')
    .option('--json', 'one JSON document for programs')
}
