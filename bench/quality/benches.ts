import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Measure, QualityBench } from './measure.ts'

/** The data lie outside the project, in `READOUT_DATA`, by default beside it in `../shared`. */
export const DATA = resolve(process.env.READOUT_DATA ?? join(import.meta.dirname, '../../../shared'))

/** What one bench said, or that its data are absent. */
export interface Result {
  readonly bench: QualityBench
  readonly measures: readonly Measure[] | undefined
}

/** Every bench of this folder (`*.bench.ts`), by name. */
export async function loadBenches(): Promise<QualityBench[]> {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.bench.ts'))
  return Promise.all(files.sort().map(async (file) => ((await import(`./${file}`)) as { bench: QualityBench }).bench))
}

export async function runBench(bench: QualityBench): Promise<Result> {
  const folder = join(DATA, bench.needs)
  return { bench, measures: existsSync(folder) ? await bench.run(folder) : undefined }
}

/** A digest of the names and sizes of all files a bench reads: floors hold for these data only. */
export function digestOf(bench: QualityBench): string {
  const hash = createHash('sha256')
  const visit = (path: string) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name))
    else hash.update(`${path.slice(DATA.length)} ${statSync(path).size}\n`)
  }
  visit(join(DATA, bench.needs))
  return hash.digest('hex').slice(0, 16)
}

/** Pinned scores by bench and measure; `npm run bench:quality -- --pin` writes them. */
export type Floors = Record<string, { readonly digest: string; readonly floors: Record<string, number> }>

export const FLOORS_FILE = join(import.meta.dirname, 'floors.json')

export function readFloors(): Floors {
  return JSON.parse(readFileSync(FLOORS_FILE, 'utf8')) as Floors
}
