import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { QualityBench } from './measure.ts'

/**
 * Prints every measure of reading quality: `npm run bench:quality [NAME…]`.
 *
 * The data lie outside the project, in `READOUT_DATA` (default `../shared`); a bench whose data are absent says so.
 */
const root = resolve(process.env.READOUT_DATA ?? join(import.meta.dirname, '../../../shared'))
const wanted = process.argv.slice(2)
const files = readdirSync(import.meta.dirname).filter((f) => f.endsWith('.bench.ts'))
for (const file of files.sort()) {
  const { bench } = (await import(`./${file}`)) as { bench: QualityBench }
  if (wanted.length && !wanted.includes(bench.name)) continue
  console.log(`\n${bench.name}: ${bench.about}`)
  const folder = join(root, bench.needs)
  if (!existsSync(folder)) {
    console.log(`  left out: ${bench.needs} is not in the data folder (set READOUT_DATA)`)
    continue
  }
  for (const m of await bench.run(folder)) {
    const marks = [
      m.floor === undefined ? '' : `floor ${m.floor}`,
      m.aim === undefined ? '' : `aim ${m.aim}`,
      m.note ?? '',
    ]
    console.log(`  ${m.name.padEnd(44)} ${m.score.toFixed(1).padStart(5)}  ${marks.filter(Boolean).join(', ')}`)
  }
}
