import { type Command, InvalidArgumentError } from 'commander'

/** Adds `readout serve`, which shows the record in the browser. */
export function register(program: Command): void {
  program
    .command('serve')
    .description('show the record in the browser, on this machine only unless --host says otherwise')
    .option('--data <folder>', 'where the record is kept')
    .option('--port <number>', 'port to answer on (default: the first free one from 4180)', readPort)
    .option('--host <address>', 'address to answer on; 0.0.0.0 for the whole network', '127.0.0.1')
    .option('--watch', 'look after the sources as well, as "readout watch" does')
    .option('--allow-folder <folder...>', 'folders of this machine that sources set up on the pages may read')
    .option('--allow-host <host...>', 'hosts, addresses or ranges off the public network that such sources may ask')
    .action(serve)
}

interface ServeFlags {
  readonly data?: string
  readonly port?: number
  readonly host: string
  readonly watch?: boolean
  readonly allowFolder?: readonly string[]
  readonly allowHost?: readonly string[]
}

async function serve({ data, port, host, watch, allowFolder, allowHost }: ServeFlags): Promise<void> {
  const { openStore } = await import('../store/store.ts')
  const { startServer } = await import('../api/serve.ts')
  const store = await openStore({ data, databaseUrl: process.env.DATABASE_URL })
  const hosts = (process.env.READOUT_HOSTS ?? '').split(',').flatMap((h) => h.trim() || [])
  const leave = { folders: allowFolder ?? [], hosts: allowHost ?? [] }
  const server = await startServer({ store, host, port, hosts, watches: watch ?? false, leave }).catch(
    async (error) => {
      await store.close()
      throw error
    },
  )
  console.log(`Readout is at ${server.address}`)
  console.log(`The record is in ${store.place}. Stop with Ctrl+C.`)
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
  await server.close()
  await store.close()
}

function readPort(value: string): number {
  const port = Number(value)
  if (!/^\d{1,5}$/.test(value) || port > 65_535) throw new InvalidArgumentError('a port is a number from 0 to 65535')
  return port
}
