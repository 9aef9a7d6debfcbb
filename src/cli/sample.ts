import type { Command } from 'commander'
import { userName } from './user-name.ts'
import { withStore } from './with-store.ts'

/** Adds `readout sample`, which loads the sample process to try questions on. */
export function register(program: Command): void {
  program
    .command('sample')
    .description('load the sample process: 37 dispatches about two invented states, marked as invented')
    .option('--data <folder>', 'where the record is kept; one of its own keeps it apart from yours')
    .action(loadSampleProcess)
}

async function loadSampleProcess({ data }: { readonly data?: string }): Promise<void> {
  const { loadSample } = await import('../filing/load-sample.ts')
  await withStore(data, async (store) => {
    const { added } = await loadSample(store, userName())
    const fresh = added.filter((dispatch) => dispatch.isNew).length
    console.log(`${fresh} new, ${added.length - fresh} known; the record is in ${store.place}`)
  })
}
