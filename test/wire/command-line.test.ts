import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'vitest'

const MAIN = join(import.meta.dirname, '../../src/cli/main.ts')
const text = (n: number) =>
  `HALM, March 2, 2026. /NORPRESS/. The envoys of Norland and Vestria met in Kirn for round ${n} of the talks, a spokesman said on Monday.`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readout-cli-'))
  mkdirSync(join(folder, 'wire'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function put(n: number): void {
  const path = join(folder, 'wire', `${n}.txt`)
  writeFileSync(path, text(n))
  utimesSync(path, new Date(), new Date(Date.now() - 60_000))
}

function start(...args: string[]) {
  const child = spawn(process.execPath, [MAIN, ...args, '--data', join(folder, 'data')], {
    env: { ...process.env, DATABASE_URL: '' },
  })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve) =>
    child.once('close', (code) => resolve({ code, out, err })),
  )
  return { child, ended, said: () => out }
}
const run = (...args: string[]) => start(...args).ended

test('a source is set up, read, listed, shown and taken away', async () => {
  put(1)
  put(2)
  const added = await run('source', 'add', join(folder, 'wire'), '--agency', 'NORPRESS')
  assert.equal(added.code, 0, added.err)
  assert.match(added.out, /^wire: folder .*the text is kept, sent by NORPRESS\n/)
  const read = await run('watch', '--once')
  assert.equal(read.code, 0, read.err)
  assert.match(read.out, /^new {4}[0-9a-f]{12} {2}wire {2}1\nnew .*\nread {3}wire {2}2 new, 0 known, 0 failed\n$/)
  assert.match((await run('source', 'list')).out, /^wire {2}folder {2}well, 2 items, last new /)
  const shown = JSON.parse((await run('source', 'show', 'wire', '--json')).out)
  assert.deepEqual([shown.source.agency, shown.health.items, shown.edits], ['NORPRESS', 2, []])
  assert.match((await run('source', 'check', 'wire')).out, /^wire has 2 items now:\n {2}1\n {2}2\n$/)
  assert.match((await run('source', 'remove', 'wire')).out, /asked no more/)
  assert.match((await run('source', 'list')).out, /no source yet/)
})

test('one bad file is named and the exit code says so', async () => {
  put(1)
  const bad = join(folder, 'wire', 'bad.txt')
  writeFileSync(bad, '')
  utimesSync(bad, new Date(), new Date(Date.now() - 60_000))
  await run('source', 'add', join(folder, 'wire'))
  const { code, out, err } = await run('watch', '--once')
  assert.equal(code, 1)
  assert.match(out, /1 new, 0 known, 1 failed/)
  assert.match(err, /^readout: wire: bad: is empty/)
})

test('a tracker is read once its source says what its columns mean', async () => {
  const tracker = join(folder, 'wire', 'tracker.csv')
  const mapping = join(folder, 'mapping.json')
  writeFileSync(
    tracker,
    'Commitment,Due,Status\nOpen the Kirn crossing,2026-05-01,on track\nList the missing,2026-04-01,late\n',
  )
  utimesSync(tracker, new Date(), new Date(Date.now() - 60_000))
  writeFileSync(mapping, JSON.stringify({ columns: { Commitment: 'commitment', Due: 'due' } }))
  await run('source', 'add', join(folder, 'wire'), '--id', 'wire')
  assert.match((await run('watch', '--once')).err, /tracker: is a table; say what its columns mean/)
  const missing = await run('source', 'add', join(folder, 'wire'), '--id', 'wire', '--map', join(folder, 'none.json'))
  assert.equal(missing.code, 1)
  assert.match(missing.err, /none\.json cannot be read \(ENOENT\)/)
  const { out } = await run('source', 'add', join(folder, 'wire'), '--id', 'wire', '--map', mapping)
  assert.match(out, /its trackers read by .*mapping\.json/)
  assert.match((await run('watch', '--once')).out, /2 new, 0 known, 0 failed/)
})

test('it watches until it is stopped, and takes what comes meanwhile', async () => {
  put(1)
  await run('source', 'add', join(folder, 'wire'), '--every', '0')
  const { child, ended, said } = start('watch')
  const until = async (pattern: RegExp) => {
    while (!pattern.test(said())) await new Promise((resolve) => setTimeout(resolve, 50))
  }
  await until(/1 new, 0 known/)
  put(2)
  await until(/new {4}\S+ {2}wire {2}2/)
  child.kill('SIGINT')
  assert.equal((await ended).code, 0)
})

const wrong: [name: string, args: string[], code: number, said: RegExp][] = [
  ['a source that is none', ['source', 'show', 'none'], 1, /there is no source "none"/],
  ['watching one that is none', ['watch', 'none'], 1, /there is no source "none"/],
  ['a kind that is none', ['source', 'add', 'x', '--kind', 'tape'], 2, /Allowed choices/],
  ['minutes that are none', ['source', 'add', 'x', '--every', 'often'], 2, /minutes are a number/],
  ['a path that leads nowhere', ['source', 'add', 'no/such/folder'], 2, /neither an address nor a folder/],
  [
    'an address off the public network',
    ['source', 'add', 'http://127.0.0.1/feed'],
    1,
    /list it with --allow-host 127\.0\.0\.1/,
  ],
]
for (const [name, args, code, said] of wrong)
  test(`${name}: exit code ${code}, one clear line`, async () => {
    const ended = await run(...args)
    assert.equal(ended.code, code, ended.err)
    assert.match(ended.err, said)
    assert.doesNotMatch(ended.err, / {4}at /)
  })
