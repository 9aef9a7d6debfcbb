import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { decodeArchive } from '../../src/intake/formats/warc/decode-archive.ts'
import { decodeText } from '../../src/intake/index.ts'
import { readDispatch } from '../../src/pipeline/read-dispatch.ts'
import { makeArchive } from './make-archive.ts'
import { keepSection } from './section.ts'

/**
 * Measures reading a web archive and writes its section of docs/reference/speed.md: `npm run bench:archive [MB]`. With a size
 * other than the usual 1,000 MB the section is printed and not written. Seconds are of the processor.
 */
const ROOT = join(import.meta.dirname, '../..')
const USUAL_MB = 1_000
// Reading takes several times as long as all that is before it; each so many pages are enough to know its share.
const READ_EACH = 10

const megabytes = Number(process.argv[2] ?? USUAL_MB)
const folder = mkdtempSync(join(tmpdir(), 'readout-archive-'))
const file = join(folder, 'made.warc.gz')
const savedPages = join(resolve(process.env.READOUT_DATA ?? join(ROOT, '../shared')), 'data/pages/readability')
try {
  console.error(`making an archive that unpacks to ${megabytes} MB`)
  const made = await makeArchive(file, megabytes * 1_000_000, savedPages)
  console.error(`reading its ${made.pages} pages`)
  readDispatch(decodeText('The ministers of Norland and Vestria met in Halm on Wednesday, an aide said.').dispatch) // loads the models
  const seconds: Record<string, number> = { unpack: 0, parse: 0, extract: 0, read: 0 }
  let last = process.cpuUsage()
  const clock = (stage: string) => {
    const { user, system } = process.cpuUsage(last)
    seconds[stage]! += (user + system) / 1_000_000
    last = process.cpuUsage()
  }
  const memory: number[] = []
  let articles = 0
  let read = 0
  const stream = {
    from: 0,
    sizeBytes: statSync(file).size,
    chunks: createReadStream(file, { highWaterMark: 1_048_576 }),
  }
  for await (const { dispatch } of decodeArchive(stream, { onFault: () => {} }, clock)) {
    articles++
    if (articles % READ_EACH === 0) {
      readDispatch(dispatch)
      read++
    }
    clock('read')
    if (articles % 500 === 0) memory.push(process.memoryUsage.rss() / 1_048_576)
  }
  clock('unpack')
  seconds.read! *= articles / Math.max(1, read)
  const section = write(made, seconds, articles, read, memory)
  const page = join(ROOT, 'docs/reference/speed.md')
  if (megabytes === USUAL_MB && existsSync(page))
    writeFileSync(page, keepSection(readFileSync(page, 'utf8'), 'Web archives', section))
  console.log(section)
} finally {
  rmSync(folder, { recursive: true })
}

function write(
  made: Awaited<ReturnType<typeof makeArchive>>,
  seconds: Readonly<Record<string, number>>,
  articles: number,
  read: number,
  memory: readonly number[],
): string {
  const { unpack, parse, extract } = seconds as { unpack: number; parse: number; extract: number }
  const toText = unpack + parse + extract
  const all = toText + seconds.read!
  const rows = Object.entries({
    decompression: unpack,
    'records and answers': parse,
    extraction: extract,
    reading: seconds.read!,
  }).map(
    ([stage, s]) =>
      `| ${stage} | ${percent(s / all)} | ${stage === 'reading' ? '' : percent(s / toText)} | ${((1_000 * s) / (stage === 'reading' ? articles : made.pages)).toFixed(2)} |`,
  )
  const at = (share: number) => Math.round(memory[Math.min(memory.length - 1, Math.floor(share * memory.length))] ?? 0)
  return `## Web archives

Written by \`npm run bench:archive\`; the figures are of one run on one machine and are not edited.

- Machine: ${cpus().length} cores, ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}. The load was ${loadavg()[0]!.toFixed(1)}, of which this is 1; a second is one of processor time.
- Data: an archive made here, ${grouped(made.packedBytes / 1e6)} MB packed record by record, ${grouped(made.plainBytes / 1e6)} MB unpacked: ${grouped(made.pages)} pages, ${grouped(made.saved)} of them saved pages of news sites and other sites (130, repeated), the others composed.
- **${(made.pages / toText).toFixed(0)} pages a second and core to text**, ${(made.plainBytes / 1e6 / toText).toFixed(0)} MB a second unpacked; ${grouped(articles)} of the pages are articles. Read as well, of which each ${READ_EACH}th was (${grouped(read)}): ${(articles / all).toFixed(0)} articles a second and core.
- Memory after a tenth, half and all of it: ${at(0.1)}, ${at(0.5)} and ${at(1)} MB.

| stage | share of all | share to text | milliseconds a page |
| --- | --- | --- | --- |
${rows.join('\n')}
`
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`
}

function grouped(n: number): string {
  return Math.round(n).toLocaleString('en')
}
