import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { type Served, startReadout, untilReady } from './served.ts'

const ROOT = join(import.meta.dirname, '../..')
const FOLDER = resolve(process.env.READOUT_DATA ?? join(ROOT, '../shared'), 'data/readouts')
const PROCESS = join(ROOT, 'bench/quality/processes/gaza.json')

export function hasReadouts(): boolean {
  return existsSync(FOLDER)
}

/** Starts `readout serve` on the real readouts that name Gaza, some two hundred, with the process set up as a monitor would. */
export async function startReadouts(): Promise<Served> {
  const chosen = mkdtempSync(join(tmpdir(), 'readout-gaza-'))
  const named = readdirSync(FOLDER).filter((name) =>
    /\b(?:Gaza|Hamas)\b/.test(readFileSync(join(FOLDER, name), 'utf8')),
  )
  for (const name of named) copyFileSync(join(FOLDER, name), join(chosen, name))
  const readout = await startReadout()
  const process = JSON.parse(readFileSync(PROCESS, 'utf8')) as { name: string }
  await fetch(`${readout.url}/api/processes`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ process }),
  })
  readout.add(chosen, '--source', 'White House')
  rmSync(chosen, { recursive: true })
  await untilReady(readout.url, 'gaza-2023-25', 50)
  return readout
}
