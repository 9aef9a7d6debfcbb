import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { startPostgresql } from '../../test/stores/start-postgresql.ts'
import { type Measured, scalePage } from './scale-page.ts'

/**
 * Measures how the record grows: `npm run bench:scale [-- OPTIONS SIZES]`, e.g. `1000 10000 100000`. Prints the table as it
 * goes; docs/reference/scale.md keeps the last ones. Takes hours.
 * - `--postgresql` measures the other store.
 * - `--readings FILE` takes what `readout read` printed of the readouts instead of reading them anew.
 * - `--keep FOLDER` leaves the record of SQLite there.
 * - `--records N` builds the records of N processes only, evenly taken, where more are behind.
 */
const ROOT = join(import.meta.dirname, '../..')
const READOUTS = resolve(process.env.READOUT_DATA ?? join(ROOT, '../shared'), 'data/readouts')
const PROCESSES = join(ROOT, 'bench/quality/processes')
const NEXT = 300

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    postgresql: { type: 'boolean' },
    readings: { type: 'string' },
    keep: { type: 'string' },
    records: { type: 'string', default: '1000' },
  },
})
const sizes = positionals.map(Number)
if (!existsSync(READOUTS)) throw new Error(`the readouts are not at ${READOUTS}; name their folder with READOUT_DATA`)

const folder = mkdtempSync(join(tmpdir(), 'readout-scale-'))
const data = options.keep ?? folder
const server = options.postgresql ? await startPostgresql() : undefined
const address = server ? { databaseUrl: server.url } : { data }
try {
  const readings = join(folder, 'readings.jsonl')
  const processes = join(folder, 'processes.json')
  if (options.readings) copyFileSync(options.readings, readings)
  else writeFileSync(readings, run(join(ROOT, 'src/cli/main.ts'), ['read', READOUTS]))
  const files = readdirSync(PROCESSES).filter((name) => name.endsWith('.json'))
  const values = files.map((name) => JSON.parse(readFileSync(join(PROCESSES, name), 'utf8')) as { name?: string })
  writeFileSync(processes, JSON.stringify(values.filter((value) => value.name)))
  const measured: Measured[] = []
  let at = 0
  let dispatches = 0
  for (const size of sizes.length ? sizes : [1_000, 10_000, 100_000]) {
    console.error(`adding up to ${size}`)
    const texts = join(folder, 'next.jsonl')
    const given = [JSON.stringify(address), readings, processes, at, dispatches, size, NEXT, texts].map(String)
    const stored = JSON.parse(run(join(import.meta.dirname, 'fill.ts'), given).toString())
    const adding = [JSON.stringify(address), texts, String(NEXT)]
    const added = JSON.parse(run(join(import.meta.dirname, 'add.ts'), adding).toString())
    ;({ at, dispatches } = { at: stored.at + NEXT, dispatches: stored.dispatches + added.count })
    const bareMb = (await sizeBytes()) / 1e6
    console.error('asking')
    const asking = [JSON.stringify(address), options.records]
    const asked = JSON.parse(run(join(import.meta.dirname, 'ask.ts'), asking).toString())
    measured.push({ size, stored, added, asked, bareMb, sizeMb: (await sizeBytes()) / 1e6, load: loadavg()[0]! })
    console.log(JSON.stringify(measured.at(-1)))
  }
  const machine = `${cpus().length} cores, ${cpus()[0]!.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB; Node ${process.version}, ${process.platform}`
  console.log(scalePage(machine, server ? 'PostgreSQL' : 'SQLite', measured))
} finally {
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
}

function run(program: string, args: readonly string[]): Buffer {
  return execFileSync(process.execPath, [program, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 2 ** 30,
  })
}

async function sizeBytes(): Promise<number> {
  if (!server) return statSync(join(data, 'record.sqlite')).size
  const client = new pg.Client(server.url)
  await client.connect()
  const { rows } = await client.query('SELECT pg_database_size(current_database()) AS size')
  await client.end()
  return Number(rows[0].size)
}
