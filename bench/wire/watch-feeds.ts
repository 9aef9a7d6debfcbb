import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Keep } from '../../src/model/source.ts'
import { saveSource } from '../../src/store/sources.ts'
import { countRecord } from '../../src/store/status.ts'
import { openStore } from '../../src/store/store.ts'
import { watchSources } from '../../src/watch/watch.ts'

/** What one watcher did with all feeds. Seconds are of the processor, which other programs on the machine do not stretch. */
export interface Watched {
  readonly items: number
  readonly dispatches: number
  readonly seconds: number
  /** memory held after a tenth, half and all of the feeds */
  readonly memoryMb: readonly number[]
  /** of a second look, at which nothing had changed */
  readonly againSeconds: number
}

// Run by run.ts as a process of its own: watch-feeds.ts PORT FEEDS KEEP, prints a Watched as JSON.
const [port, count, keep] = process.argv.slice(2)
const feeds = Number(count)
const folder = mkdtempSync(join(tmpdir(), 'readout-wire-'))
const store = await openStore({ data: folder })
try {
  for (let n = 0; n < feeds; n++)
    await saveSource(
      store,
      {
        id: `feed-${n}`,
        kind: 'feed',
        address: `http://127.0.0.1:${port}/feed/${n}.xml`,
        every: 0,
        keep: keep as Keep,
        allowHosts: ['127.0.0.1'],
      },
      { by: 'bench', at: new Date(0).toISOString() },
    )
  const first = await look()
  const again = await look()
  const watched: Watched = {
    items: first.items,
    dispatches: (await countRecord(store)).dispatches,
    seconds: first.seconds,
    memoryMb: first.memoryMb,
    againSeconds: again.seconds,
  }
  console.log(JSON.stringify(watched))
} finally {
  await store.close()
  rmSync(folder, { recursive: true, force: true })
}

async function look(): Promise<{ items: number; seconds: number; memoryMb: number[] }> {
  const begun = process.cpuUsage()
  const memoryMb: number[] = []
  let [items, turns] = [0, 0]
  await watchSources({
    store,
    version: 'bench',
    env: {},
    once: true,
    signal: new AbortController().signal,
    tell: (news) => {
      if (news.kind === 'fault') throw new Error(news.message)
      if (news.kind === 'item') items++
      if (news.kind !== 'turn') return
      const marks = [Math.ceil(feeds / 10), Math.ceil(feeds / 2), feeds]
      if (marks.includes(++turns)) memoryMb.push(Math.round(process.memoryUsage().rss / 1_000_000))
    },
    limits: { hostIntervalMs: 0, hostConcurrent: 16 },
  })
  const { user, system } = process.cpuUsage(begun)
  return { items, seconds: (user + system) / 1_000_000, memoryMb }
}
