import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const ROOT = join(import.meta.dirname, '../..')
const STARTED = /http:\/\/127\.0\.0\.1:\d{1,5}/

export interface Served {
  readonly url: string
  /** runs `readout add FILE OPTIONS` on the same data folder, while the server runs */
  add(file: string, ...options: string[]): void
  stop(): Promise<void>
}

/**
 * Starts `readout serve` on a record of its own, as somebody would who has just installed it.
 * @param folder a record to serve instead; it stays
 */
export async function startReadout(folder?: string): Promise<Served> {
  const data = folder ?? mkdtempSync(join(tmpdir(), 'readout-pages-'))
  const command = ['src/cli/main.ts', 'serve', '--data', data, '--port', '0']
  const environment = { ...process.env, DATABASE_URL: '' }
  const server = spawn(process.execPath, command, { cwd: ROOT, env: environment, stdio: ['ignore', 'pipe', 'pipe'] })
  const url = await new Promise<string>((done, failed) => {
    let said = ''
    const hear = (chunk: Buffer) => {
      said += chunk
      const address = STARTED.exec(said)?.[0]
      if (address) done(address)
    }
    server.stdout.on('data', hear)
    server.stderr.on('data', hear)
    server.on('exit', (code) => failed(new Error(`readout serve ended with ${code}: ${said}`)))
  })
  return {
    url,
    add(file, ...options) {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['src/cli/main.ts', 'add', file, ...options, '--data', data],
        {
          cwd: ROOT,
          env: environment,
          encoding: 'utf8',
        },
      )
      if (status !== 0) throw new Error(`readout add ended with ${status}: ${stderr}`)
    },
    async stop() {
      const ended = new Promise((done) => server.on('exit', done))
      server.kill()
      await ended
      if (!folder) rmSync(data, { recursive: true, force: true })
    },
  }
}

/** The same with the sample process loaded and its record ready. */
export async function startSample(): Promise<Served> {
  const readout = await startReadout()
  await loadSample(readout.url)
  return readout
}

const READY_MS = 110_000

/** Loads the sample process and waits until its record is made. */
export async function loadSample(url: string): Promise<void> {
  await fetch(`${url}/api/sample`, { method: 'POST' })
  await untilReady(url, 'kessal-settlement', 30)
}

/** Waits until the record of a process holds at least so many dispatches, and everything is worked in. */
export async function untilReady(url: string, slug: string, atLeast: number): Promise<void> {
  const until = Date.now() + READY_MS
  for (;;) {
    const answer = await fetch(`${url}/api/processes/${slug}`)
    const { counts, behind } = (await answer.json()) as { counts?: { dispatches: number }; behind?: boolean }
    if (counts && counts.dispatches > atLeast && !behind) return
    if (Date.now() > until) throw new Error(`the record of ${slug} was not ready in time`)
    await new Promise((done) => setTimeout(done, 100))
  }
}
