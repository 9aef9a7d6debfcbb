import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { CONTENDERS } from './contender.ts'
import type { ReaderSpeed } from './measure-reader.ts'
import { measureStarts } from './measure-start.ts'
import { keepSection, sectionOf } from './section.ts'
import { speedPage } from './speed-page.ts'

/**
 * Measures how fast dispatches are read, against other readers of English on the same texts, and writes
 * docs/reference/speed.md: `npm run bench:speed [DISPATCHES]`. Takes some minutes; let nothing else run meanwhile.
 *
 * With a number of dispatches other than the usual 2,000 the page is printed and not written.
 */
const ROOT = join(import.meta.dirname, '../..')
const USUAL = 2_000
const RUNS = 10

const count = Number(process.argv[2] ?? USUAL)
const gold = resolve(process.env.READOUT_DATA ?? join(ROOT, '../shared'), 'gold/dev')
const folders = [gold, join(ROOT, 'samples/dispatches')].filter((folder) => existsSync(folder))
const texts = folders.flatMap(textsOf)
const repeated = Array.from({ length: count }, (_, i) => texts[i % texts.length]!)

const folder = mkdtempSync(join(tmpdir(), 'readout-speed-'))
const file = join(folder, 'texts.json')
writeFileSync(file, JSON.stringify(repeated))
const speeds = new Map<string, ReaderSpeed>()
for (const { name } of CONTENDERS) {
  console.error(`reading ${count} dispatches with ${name}`)
  const program = join(import.meta.dirname, 'measure-reader.ts')
  const out = execFileSync(process.execPath, [program, name, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  speeds.set(name, JSON.parse(out.toString()) as ReaderSpeed)
}
rmSync(folder, { recursive: true })
console.error('starting the command line and the server')
const starts = await measureStarts(texts, RUNS)
// other programs stretch the times from the shell, which are of the clock on the wall
const load = loadavg()[0]!
const page = speedPage({
  machine: `${cpus().length} cores, ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}, ${process.platform}`,
  load,
  data: `${texts.length} dispatches${folders.includes(gold) ? ' (22 of the development gold, the rest the sample process)' : ' of the sample process'}, repeated to ${count.toLocaleString('en')}`,
  speeds,
  starts,
})
const written = join(ROOT, 'docs/reference/speed.md')
// other benchmarks write sections of their own
const before = existsSync(written) ? readFileSync(written, 'utf8') : ''
const others = [...before.matchAll(/^## (.{1,80})$/gm)]
  .map(([, heading]) => heading!)
  .filter((h) => !sectionOf(page, h))
const whole = others.reduce((text, heading) => keepSection(text, heading, sectionOf(before, heading)!), page)
if (count === USUAL) writeFileSync(written, whole)
console.log(page)

function textsOf(folder: string): string[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'))
  return files.sort().map((name) => readFileSync(join(folder, name), 'utf8'))
}
