import type { Command } from 'commander'
import type { WatchNews } from '../watch/watch-context.ts'
import { withStore } from './with-store.ts'

/** Adds `readout watch`, which reads sources until it is stopped. */
export function register(program: Command): void {
  program
    .command('watch')
    .description('read the sources that are set up, each on its schedule, until stopped with Ctrl+C')
    .argument('[sources...]', 'which; all where none is named')
    .option('--data <folder>', 'where the record is kept')
    .option('--once', 'read what is due now and end, for cron')
    .option('--json', 'one line of JSON for each thing that happens')
    .action(watch)
}

interface WatchFlags {
  readonly data?: string
  readonly once?: boolean
  readonly json?: boolean
}

async function watch(asked: string[], { data, once = false, json }: WatchFlags): Promise<void> {
  const { watchSources } = await import('../watch/watch.ts')
  const { VERSION } = await import('../pipeline/version.ts')
  await withStore(data, async (store) => {
    await refuseUnknown(store, asked)
    const stop = new AbortController()
    // the item at hand is finished; a second signal ends at once, as by default
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort())
    const tell = (news: WatchNews) => {
      const line = json ? JSON.stringify({ at: new Date().toISOString(), ...news }) : lineOf(news)
      if (news.kind === 'fault' && !json) process.stderr.write(`readout: ${line}\n`)
      else console.log(line)
      if (once && news.kind === 'fault') process.exitCode = 1
    }
    const only = asked.length ? { only: asked } : {}
    await watchSources({ store, version: VERSION, env: process.env, once, signal: stop.signal, tell, ...only })
  })
}

async function refuseUnknown(store: Parameters<Parameters<typeof withStore>[1]>[0], asked: readonly string[]) {
  const { listSources } = await import('../store/sources.ts')
  const { ReadoutError } = await import('../model/error.ts')
  const ids = (await listSources(store)).map(({ id }) => id)
  const unknown = asked.find((id) => !ids.includes(id))
  if (unknown !== undefined)
    throw new ReadoutError(
      'store/no-source',
      'input',
      `there is no source "${unknown}"; "readout source list" has them`,
    )
  if (!ids.length)
    process.stderr.write('readout: there is no source yet; set one up with "readout source add ADDRESS"\n')
}

function lineOf(news: WatchNews): string {
  switch (news.kind) {
    case 'item':
      return `${news.isNew ? 'new  ' : 'known'}  ${news.id.slice(7, 19)}  ${news.source}  ${news.name}`
    case 'edit':
      return `edit   ${news.id.slice(7, 19)}  ${news.source}  ${news.name} (before: ${news.before.slice(7, 19)})`
    case 'fault':
      return `${news.source}: ${news.item ? `${news.item}: ` : ''}${news.message}`
    case 'progress':
      return `${news.source}: ${news.done.toLocaleString('en-GB')} of ${news.total.toLocaleString('en-GB')}`
    case 'silent':
      return `silent ${news.source}  nothing new since ${news.since}, longer than is usual for it`
    case 'turn':
      return `read   ${news.source}  ${news.added} new, ${news.known} known, ${news.failed} failed`
  }
}
