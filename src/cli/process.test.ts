import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, test } from 'vitest'

const MAIN = join(import.meta.dirname, 'main.ts')
const folder = mkdtempSync(join(tmpdir(), 'readout-process-'))
const data = join(folder, 'data')
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text)
  return join(folder, name)
}
const valley = file(
  'valley.json',
  JSON.stringify({ name: 'Valley talks', parties: [{ name: 'Norland' }, { name: 'Vestria' }], words: ['valley'] }),
)
const talks = file(
  'talks.txt',
  'HALM, March 2, 2026. /NORPRESS/. Norland and Vestria will reopen the valley road by June 1, 2026, the Norlandic foreign minister said.',
)
const trade = file('trade.txt', 'HALM, March 3, 2026. /NORPRESS/. Norland sold more herring, the trade ministry said.')

function readout(...args: string[]) {
  const run = spawnSync(process.execPath, [MAIN, ...args, '--data', data], { encoding: 'utf8' })
  return { code: run.status, out: run.stdout, err: run.stderr }
}
const json = (...args: string[]) => JSON.parse(readout(...args, '--json').out)

test('a process is made, filed to, decided on, read anew, rebuilt and examined', { timeout: 120_000 }, () => {
  assert.match(readout('process', 'new', valley).out, /^valley-talks: Valley talks, 0 dispatches/)
  const twice = readout('process', 'new', valley)
  assert.equal(twice.code, 1)
  assert.match(twice.err, /readout process edit valley-talks/)
  readout('add', talks, trade)
  assert.deepEqual(json('process', 'list'), [{ slug: 'valley-talks', name: 'Valley talks', dispatches: 1 }])

  const [unfiled] = readout('process', 'unfiled').out.split('\n')
  const [id] = unfiled!.split(' ')
  assert.match(unfiled!, /herring/)
  assert.deepEqual(json('process', 'file', 'valley-talks', id!), { changed: true })
  assert.deepEqual(json('process', 'unfile', 'Valley talks', id!, '--why', 'of herring'), { changed: true })

  const file2 = file('valley-2.json', JSON.stringify({ ...json('process', 'show', 'valley-talks'), about: 'talks' }))
  assert.equal(json('process', 'edit', 'valley-talks', file2).dispatches, 1)
  assert.equal(json('process', 'show', 'valley-talks', '--versions').length, 2)

  assert.equal(json('rebuild').slug, 'valley-talks')
  const rebuilt = json('rebuild')
  assert.equal(rebuilt.same, true)
  assert.ok(rebuilt.entries > 0)

  const missing = readout('decide', 'reject', '0'.repeat(16))
  assert.deepEqual([missing.code, missing.out], [1, ''])
  assert.match(missing.err, /no finding, actor or entry/)

  const examined = readout('doctor', '--json')
  assert.equal(examined.code, 0)
  const states = examined.out.split('\n').flatMap((line) => (line ? [JSON.parse(line).state] : []))
  assert.ok(states.length >= 4 && !states.includes('wrong'))

  const reread = readout('reread', '--diff')
  assert.equal(reread.out, '')
  assert.match(reread.err, /^2 read, 0 differ: .* nothing was changed/)
})

const misuse = [
  [['process', 'paint'], 2, /unknown/],
  [['process', 'show', 'hill-talks'], 1, /no process "hill-talks"/],
  [['process', 'new', join(folder, 'none.json')], 1, /is not there/],
  [['decide', 'correct', 'x'], 2, /missing required argument/],
  [['decide', 'undo', 'x'], 1, /no decision x/],
] as const
for (const [args, code, message] of misuse)
  test(`readout ${args.slice(0, 2).join(' ')}: ${message.source}`, () => {
    const run = readout(...args)
    assert.equal(run.code, code)
    assert.match(run.err, message)
  })
