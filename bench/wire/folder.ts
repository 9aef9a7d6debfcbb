import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { countRecord } from '../../src/store/status.ts'
import { openStore } from '../../src/store/store.ts'
import { keepSection } from '../speed/section.ts'

/**
 * Measures watching a folder of many files, killed halfway and begun again, and writes its section of docs/reference/speed.md:
 * `npm run bench:folder [FILES]`. With another number than the usual one the section is printed and not written. Linux only.
 */
const USUAL_FILES = 40_000
const FILES_A_FOLDER = 1_000
const KILOBYTE = 1_024
const MARKS = [0.1, 0.5, 0.9]

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')
const files = Number(process.argv[2] ?? USUAL_FILES)
const work = mkdtempSync(join(tmpdir(), 'readout-folder-'))
const data = join(work, 'record')
const folder = join(work, 'files')

/** One run of the watcher. `new` counts the files it took. */
interface Run {
  readonly new: number
  readonly progress: number
  readonly seconds: number
  /** held at the marks that it came past */
  readonly memoryMb: readonly number[]
}

try {
  makeFiles()
  readout('source', 'add', folder, '--id', 'files', '--data', data)
  const first = await watch(Math.floor(files / 2))
  const kept = await dispatches()
  const second = await watch()
  const all = await dispatches()
  const third = await watch()
  const section = write(first, second, third, kept, all)
  const page = join(import.meta.dirname, '../../docs/reference/speed.md')
  if (files === USUAL_FILES) writeFileSync(page, keepSection(readFileSync(page, 'utf8'), 'Folders', section))
  console.log(section)
} finally {
  rmSync(work, { recursive: true, force: true })
}

/** Texts of one sentence, each of its own, about states that do not exist. */
function makeFiles(): void {
  const places = ['Kirn', 'Halm', 'Osthaven', 'Avalon', 'Ness', 'Tarn']
  const before = new Date(Date.now() - 3_600_000)
  for (let n = 0; n < files; n++) {
    const inner = join(folder, String(Math.floor(n / FILES_A_FOLDER)))
    if (n % FILES_A_FOLDER === 0) mkdirSync(inner, { recursive: true })
    const place = places[n % places.length]!
    const path = join(inner, `${n}.txt`)
    const head = `${place.toUpperCase()}, March ${1 + (n % 28)}, 2026. /WIRE/. `
    writeFileSync(
      path,
      `${head}The foreign ministers of Norland and Vestria met in ${place}, session ${n} of the talks.\n`,
    )
    utimesSync(path, before, before)
  }
}

/** @param killAfter ends it as the system would for want of memory, once so many files are taken */
async function watch(killAfter?: number): Promise<Run> {
  const child = spawn(process.execPath, [MAIN, 'watch', '--once', '--json', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const run = { new: 0, progress: 0, seconds: 0, memoryMb: [] as number[] }
  const marks = MARKS.map((mark) => Math.floor(mark * files))
  for await (const line of createInterface({ input: child.stdout! })) {
    const news = JSON.parse(line) as { kind: string; isNew?: boolean; done?: number }
    if (news.kind === 'progress') run.progress++
    if (news.kind !== 'item' || !news.isNew) continue
    run.new++
    if (run.new % 100 === 0) run.seconds = secondsOf(child) ?? run.seconds
    if (marks.includes(run.new)) run.memoryMb.push(memoryOf(child))
    if (run.new === killAfter) child.kill('SIGKILL')
  }
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit')
  return run
}

function memoryOf({ pid }: ChildProcess): number {
  const [, kilobytes] = /VmRSS:\s{1,20}(\d{1,12})/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Math.round((Number(kilobytes) * KILOBYTE) / 1_000_000)
}

/** Time of the processor, in hundredths of a second there; undefined once it has ended. Source: proc(5). */
function secondsOf({ pid }: ChildProcess): number | undefined {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ')
    return (Number(fields[11]) + Number(fields[12])) / 100
  } catch {
    return undefined
  }
}

async function dispatches(): Promise<number> {
  const store = await openStore({ data })
  try {
    return (await countRecord(store)).dispatches
  } finally {
    await store.close()
  }
}

function readout(...parameters: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, ...parameters], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

function write(first: Run, second: Run, third: Run, kept: number, all: number): string {
  const grouped = (n: number) => n.toLocaleString('en-GB')
  const pace = (run: Run) => `${Math.round(run.new / run.seconds)} files a second and core`
  return `## Folders

Written by \`npm run bench:folder\`; the figures are of one run on one machine and are not edited.

- Machine: ${cpus().length} cores, ${cpus()[0]!.model.replace(/ Processor.*/, '')}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}. The load was ${loadavg()[0]!.toFixed(1)}, of which this is 1; a second is one of processor time.
- Data: a folder of ${grouped(files)} texts of one sentence, made here, in folders of ${grouped(FILES_A_FOLDER)}.
- \`readout watch --once\` took ${grouped(first.new)} of them, ${pace(first)}, and was killed (\`kill -9\`); the record then had ${grouped(kept)}. Begun again, it took ${grouped(second.new)} more, ${pace(second)}, and the record had ${grouped(all)}. It said how far it was ${grouped(first.progress + second.progress)} times. A third run found ${grouped(third.new)} new.
- Memory after ${MARKS.map((mark) => grouped(mark * files)).join(', ')} files of a run, as far as it came: ${[...first.memoryMb, '(killed)', ...second.memoryMb].join(', ')} MB.
`
}
