import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')

/** Milliseconds of each run, and what one run used of memory at most. */
export interface StartTimes {
  readonly readMs: readonly number[]
  readonly serveMs: readonly number[]
  /** `readout add` of the whole sample into a new record */
  readonly addMs: number
  readonly addCount: number
}

/** From the shell's point of view: one dispatch read, all texts added, the server up on that record. */
export async function measureStarts(texts: readonly string[], runs: number): Promise<StartTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'readout-speed-'))
  try {
    const inputs = join(folder, 'texts.jsonl')
    writeFileSync(
      inputs,
      texts.map((text, i) => JSON.stringify({ text, name: `${i}`, published: '2026-03-02' })).join('\n'),
    )
    const one = join(folder, 'one.txt')
    writeFileSync(one, texts[0]!)
    const data = join(folder, 'data')
    const readMs = Array.from({ length: runs }, () => timed(() => run('read', one, '--published', '2026-03-02')))
    const addMs = timed(() => run('add', inputs, '--data', data))
    const serveMs: number[] = []
    for (let i = 0; i < runs; i++) serveMs.push(await untilServing(data))
    return { readMs, addMs, addCount: texts.length, serveMs }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function run(...args: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, [MAIN, ...args], { maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`readout ${args[0]} ended with ${status}: ${stderr}`)
}

function timed(work: () => void): number {
  const begun = performance.now()
  work()
  return performance.now() - begun
}

/** From the command to the first answer of the API. */
async function untilServing(data: string): Promise<number> {
  const begun = performance.now()
  const server = spawn(process.execPath, [MAIN, 'serve', '--data', data, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    const address = await new Promise<string>((resolve, reject) => {
      let said = ''
      server.stdout.on('data', (chunk: Buffer) => {
        said += chunk
        const found = /http:\S+/.exec(said)?.[0]
        if (found) resolve(found)
      })
      server.once('exit', (code) => reject(new Error(`readout serve ended with ${code}`)))
    })
    await (await fetch(`${address}api/dispatches`)).json()
    return performance.now() - begun
  } finally {
    server.kill('SIGTERM')
  }
}
