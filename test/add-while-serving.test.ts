import assert from 'node:assert/strict'
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'vitest'

const MAIN = join(import.meta.dirname, '../src/cli/main.ts')
const dispatch = (day: number) => `Talks on valley, day ${day}

HALM, March ${day}, 2026. /NORPRESS/. Norland's Foreign Minister Ada Berg said that the talks would go on. "We have time," she said.`

let folder: string
let children: ChildProcess[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-cli-'))
  mkdirSync(join(folder, 'in', 'more'), { recursive: true })
  writeFileSync(join(folder, 'in', 'one.txt'), dispatch(1))
  writeFileSync(join(folder, 'in', 'empty.txt'), '')
  writeFileSync(join(folder, 'in', 'more', 'two.txt'), dispatch(2))
  children = []
})
afterEach(() => {
  for (const child of children) child.kill('SIGKILL')
  rmSync(folder, { recursive: true, force: true })
})

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

function start(...args: string[]): ChildProcess {
  const env = { ...process.env, XDG_DATA_HOME: join(folder, 'xdg'), DATABASE_URL: '' }
  const child = spawn(process.execPath, [MAIN, ...args], { env, stdio: 'pipe' })
  children.push(child)
  return child
}

function run(args: string[], input = ''): Promise<Ended> {
  const child = start(...args)
  let [out, err] = ['', '']
  child.stdout!.on('data', (chunk) => (out += chunk))
  child.stderr!.on('data', (chunk) => (err += chunk))
  child.stdin!.end(input)
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, out, err })))
}

async function serve(...args: string[]): Promise<{ child: ChildProcess; address: string }> {
  const child = start('serve', '--data', join(folder, 'data'), ...args)
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout!.on('data', (chunk) => {
      said += chunk
      const found = /http:\/\/\S+/.exec(said)?.[0]
      if (found) resolve(found)
    })
    child.once('exit', (code) => reject(new Error(`serve ended with ${code}: ${said}`)))
  })
  return { child, address }
}

test('add works while the server runs, and the open page hears of it', async () => {
  const data = join(folder, 'data')
  const { child, address } = await serve('--port', '0')
  const events = (await fetch(`${address}api/changes`)).body!.pipeThrough(new TextDecoderStream()).getReader()
  assert.match((await events.read()).value!, /^:/)
  const [first, second] = await Promise.all([
    run(['add', join(folder, 'in'), '--data', data]),
    run(['add', '-', '--data', data, '--source', 'NORPRESS'], dispatch(3)),
  ])
  assert.equal(second.code, 0, second.err)
  assert.equal(first.code, 1, 'a bad file among them')
  assert.match(first.out, /^new {4}[0-9a-f]{12} {2}two\nnew {4}[0-9a-f]{12} {2}one\n$/)
  assert.match(first.err, /empty\.txt: is empty/)
  assert.match(first.err, /2 new, 0 known, 1 refused/)
  assert.match((await events.read()).value!, /^event: changed\ndata: \{"dispatches":[123],"latest":"sha256:/)
  const page = (await (await fetch(`${address}api/dispatches`)).json()) as {
    total: number
    items: { headline: string }[]
  }
  assert.equal(page.total, 3)
  assert.deepEqual(
    page.items.map((item) => item.headline),
    [3, 2, 1].map((day) => `Talks on valley, day ${day}`),
  )
  const again = await run(['add', join(folder, 'in'), '--data', data])
  assert.match(again.out, /^known {2}[0-9a-f]{12} {2}two\nknown/)
  const ended = new Promise((resolve) => child.once('exit', (code) => resolve(code)))
  const begun = performance.now()
  child.kill('SIGTERM')
  assert.equal(await ended, 0)
  assert.ok(performance.now() - begun < 2_000, 'an open page does not hold up the end')
})

test('the default port moves on where it is taken, a named one does not', async () => {
  const taken = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => taken.once('listening', resolve))
  const { port } = taken.address() as { port: number }
  const refused = await run(['serve', '--data', join(folder, 'data'), '--port', String(port)])
  taken.close()
  assert.notEqual(refused.code, 0)
  assert.match(refused.err, new RegExp(`port ${port} is taken`))
  const [first, second] = [await serve(), await serve()]
  assert.notEqual(first.address, second.address)
})

test('the data folder is the platform’s own where none is named', async () => {
  if (process.platform === 'win32') return
  const { code, err } = await run(['add', join(folder, 'in', 'one.txt')])
  assert.equal(code, 0, err)
  assert.match(err, /xdg\/readout\/record\.sqlite/)
})

const wrong: [name: string, args: string[], code: number, said: RegExp][] = [
  ['nothing to add', ['add'], 2, /inputs/],
  ['a date that is none', ['add', 'in/one.txt', '--published', 'Monday'], 2, /Monday/],
  ['a port that is none', ['serve', '--port', 'http'], 2, /port/],
  ['a file that is not there', ['add', 'in/none.txt'], 1, /in\/none\.txt: is not there/],
]
for (const [name, args, code, said] of wrong)
  test(`${name}: exit code ${code}, one clear line`, async () => {
    const ended = await run(args.map((arg) => (arg.startsWith('in/') ? join(folder, arg) : arg)))
    assert.equal(ended.code, code, ended.err)
    assert.match(ended.err, said)
    assert.doesNotMatch(ended.err, / {4}at /)
  })
