import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DATA, digestOf, FLOORS_FILE, type Floors, loadBenches, type Result, readFloors, runBench } from './benches.ts'
import type { Measure } from './measure.ts'

/**
 * Prints every measure of reading quality: `npm run bench:quality [NAME…] [-- --write] [-- --pin]`.
 *
 * `--write` puts the tables into docs/reference/quality.md, `--pin` the scores into floors.json, which tests hold.
 */
const args = process.argv.slice(2)
const wanted = args.filter((arg) => !arg.startsWith('--'))
const results: Result[] = []
for (const bench of await loadBenches()) {
  if (wanted.length && !wanted.includes(bench.name)) continue
  console.log(`\n${bench.name}: ${bench.about}`)
  const result = await runBench(bench)
  if (!result.measures) console.log(`  left out: ${bench.needs} is not in ${DATA} (set READOUT_DATA)`)
  for (const m of result.measures ?? [])
    console.log(`  ${m.name.padEnd(44)} ${m.score.toFixed(1).padStart(5)}  ${marksOf(m).join(', ')}`)
  results.push(result)
}
if (args.includes('--write')) writeTables(results)
if (args.includes('--pin')) pin(results)

function marksOf(m: Measure): string[] {
  const floor = m.floor === undefined ? '' : `floor ${m.floor}`
  const aim = m.aim === undefined ? '' : `aim ${m.aim}`
  return [floor, aim, m.note ?? ''].filter(Boolean)
}

/** Replaces the table of each bench between its two marks; what people wrote around them stays. */
function writeTables(all: readonly Result[]): void {
  const file = join(import.meta.dirname, '../../docs/reference/quality.md')
  let page = readFileSync(file, 'utf8')
  for (const { bench, measures } of all) {
    if (!measures) continue
    const rows = measures.map(
      (m) => `| ${m.name} | ${m.score.toFixed(1)} | ${m.floor ?? ''} | ${m.aim ?? ''} | ${m.note ?? ''} |`,
    )
    const table = ['| what | score | floor | aim | more |', '| --- | --- | --- | --- | --- |', ...rows].join('\n')
    const [open, close] = [`<!-- ${bench.name} -->`, `<!-- /${bench.name} -->`]
    const [from, to] = [page.indexOf(open), page.indexOf(close)]
    if (from < 0 || to < 0) throw new Error(`docs/reference/quality.md lacks the marks ${open} and ${close}`)
    page = `${page.slice(0, from + open.length)}\n${bench.about}.\n\n${table}\n${page.slice(to)}`
  }
  writeFileSync(file, page)
}

function pin(all: readonly Result[]): void {
  const floors: Floors = { ...readFloors() }
  for (const { bench, measures } of all)
    if (measures)
      floors[bench.name] = {
        digest: digestOf(bench),
        floors: Object.fromEntries(
          measures.filter((m) => !m.machine && !m.unpinned).map((m) => [m.name, Math.floor(m.score * 10) / 10]),
        ),
      }
  writeFileSync(FLOORS_FILE, `${JSON.stringify(floors, null, 2)}\n`)
}
