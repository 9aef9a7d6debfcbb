import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { keepSection } from '../speed/section.ts'
import type { Watched } from './watch-feeds.ts'

/**
 * Measures watching feeds and writes its section of docs/reference/speed.md: `npm run bench:wire [FEEDS ITEMS]`. With other
 * numbers than the usual ones the section is printed and not written.
 */
const USUAL = { feeds: 616, items: 114 }
// Reading takes most of the time, and the same for each item: of so many it is measured well enough.
const READ_ITEMS = 4

interface Asked {
  readonly requests: number
  readonly unchanged: number
}

const [feeds = USUAL.feeds, items = USUAL.items] = process.argv.slice(2).map(Number)
const taken = await measure(feeds, items, 'hash')
const read = await measure(feeds, Math.min(READ_ITEMS, items), 'text')
const section = write()
const page = join(import.meta.dirname, '../../docs/reference/speed.md')
if (feeds === USUAL.feeds && items === USUAL.items)
  writeFileSync(page, keepSection(readFileSync(page, 'utf8'), 'Feeds', section))
console.log(section)

async function measure(feeds: number, items: number, keep: string): Promise<Watched & Asked> {
  const server = spawn(process.execPath, [join(import.meta.dirname, 'serve-feeds.ts'), String(feeds), String(items)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const port = await portOf(server)
    const program = join(import.meta.dirname, 'watch-feeds.ts')
    const run = spawnSync(process.execPath, [program, port, String(feeds), keep], { encoding: 'utf8' })
    if (run.status !== 0) throw new Error(run.stderr)
    const asked = (await (await fetch(`http://127.0.0.1:${port}/asked`)).json()) as Asked
    return { ...(JSON.parse(run.stdout) as Watched), ...asked }
  } finally {
    server.kill()
  }
}

async function portOf(server: ChildProcess): Promise<string> {
  const [chunk] = (await once(server.stdout!, 'data')) as [Buffer]
  return chunk.toString().trim()
}

function write(): string {
  const each = (watched: Watched) => `${Math.round(watched.items / watched.seconds)} items a second and core`
  const grouped = (n: number) => n.toLocaleString('en-GB')
  const row = (what: string, watched: Watched & Asked) =>
    `| ${what} | ${grouped(watched.items)} | ${watched.seconds.toFixed(0)} s | ${grouped(Math.round(watched.items / watched.seconds))} | ${watched.memoryMb.join(', ')} MB | ${grouped(watched.requests)} |`
  const share = 1 - taken.seconds / taken.items / (read.seconds / read.items)
  return `## Feeds

Written by \`npm run bench:wire\`; the figures are of one run on one machine and are not edited.

- Machine: ${cpus().length} cores, ${cpus()[0]!.model.replace(/ Processor.*/, '')}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}. The load was ${loadavg()[0]!.toFixed(1)}, of which this is 1; a second is one of processor time.
- Data: a server of this machine with ${feeds} feeds of ${items} items each, ${grouped(feeds * items)} in all, made here of invented states; two paragraphs an item.
- **${each(taken)}** are fetched, decoded, told apart and noted; read and stored as well, of ${grouped(read.items)} of them: ${each(read)}. Reading and storing is ${(100 * share).toFixed(0)} % of the whole path.
- A second look, at which nothing had changed, took ${((1_000 * taken.againSeconds) / feeds).toFixed(1)} ms a feed: ${grouped(taken.unchanged)} answers of "not modified".
- Memory is that held after a tenth, half and all of the feeds; requests are those of both looks, two of them for robots.txt.

| | items | time | items a second and core | memory | requests |
| --- | --- | --- | --- | --- | --- |
${row('without reading (`--keep hash`)', taken)}
${row('with reading', read)}
`
}
