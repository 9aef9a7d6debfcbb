import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, test } from 'vitest'

const MAIN = join(import.meta.dirname, 'main.ts')
let data: string
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), 'readout-cli-set-'))
})
afterAll(() => rmSync(data, { recursive: true, force: true }))

function run(...args: string[]) {
  const env = { ...process.env, DATABASE_URL: '' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args, '--data', data], {
    env,
    encoding: 'utf8',
  })
  return { status, out: stdout, err: stderr }
}

test('an agency is set, changed, listed, taken away and put back', { timeout: 60_000 }, () => {
  const set = run('agency', 'set', 'Vestnik', '--alias', 'VSK', 'Vestnik Agency', '--of', 'Vestria')
  assert.equal(set.status, 0, set.err)
  assert.match(set.out, /^vestnik: Vestnik, also VSK, also Vestnik Agency; speaks for Vestria; counts .* unless/)
  assert.match(run('agency', 'set', 'vsk', '--counts', 'never').out, /also VSK.*speaks for Vestria; counts as no/)
  assert.match(
    run('agency', 'set', 'VSK', '--of', '').out,
    /^vestnik: Vestnik, also VSK, also Vestnik Agency; counts as no/,
  )
  assert.match(run('agency', 'set', 'VSK', '--counts', 'never').out, /set like that already/)
  assert.match(run('agency', 'remove', 'Vestnik').out, /takes that back/)
  assert.match(run('agency', 'list').out, /Nothing is set/)
  assert.match(run('agency', 'undo', 'Vestnik').out, /^vestnik: Vestnik/)
  const [told] = JSON.parse(run('agency', 'list', '--json').out)
  assert.deepEqual([told.setting.aliases, told.setting.counts], [['VSK', 'Vestnik Agency'], 'never'])
  assert.equal(run('agency', 'history', 'VSK').out.trim().split('\n').length, 5)
})

test('themes: the 31 of the reader, one called otherwise, one hidden, one of one’s own', { timeout: 60_000 }, () => {
  assert.equal(run('theme', 'list').out.trim().split('\n').length, 31)
  assert.match(
    run('theme', 'set', 'mines', '--called', 'Demining', '--word', 'cluster munition*').out,
    /^mines: called Demining; also told/,
  )
  assert.match(run('theme', 'set', 'talks', '--hide').out, /^talks; hidden/)
  assert.match(run('theme', 'set', 'talks', '--show').out, /^talks\n/)
  assert.match(run('theme', 'set', 'Peace park', '--word', 'peace park*').out, /^Peace park \(your own, peace-park\)/)
  assert.match(run('theme', 'list').out, /Demining[\s\S]*Peace park/)
})

const refused = [
  [['agency', 'set', 'Other', '--alias', 'VSK'], 1, /"VSK" belongs to "Vestnik" already/],
  [['agency', 'remove', 'Nobody'], 1, /no agency "Nobody" is set/],
  [['agency', 'set', 'Other', '--counts', 'sometimes'], 2, /unless-party/],
  [['theme', 'set', 'Herring'], 1, /needs a name and at least one word/],
  [['name', 'set', 'Halm'], 1, /which names it stands instead of/],
  [['import', 'take-back', 'nothing'], 1, /nothing was brought in as "nothing"/],
] as const
for (const [args, status, message] of refused)
  test(`readout ${args.join(' ')}: exit code ${status}, a clear line`, { timeout: 30_000 }, () => {
    const { status: code, err } = run(...args)
    assert.equal(code, status)
    assert.match(err.split('\n', 1)[0]!, message)
    assert.doesNotMatch(err, /\n\s+at /)
  })

test('what is added is an import, taken back and put back as a whole', { timeout: 60_000 }, () => {
  for (const n of [1, 2])
    writeFileSync(
      join(data, `${n}.txt`),
      `HALM, March ${n}, 2026. /NORPRESS/. The envoys met in Kirn for round ${n}, a spokesman said.`,
    )
  const added = run('add', join(data, '1.txt'), join(data, '2.txt'))
  const [, id] = /"readout import take-back ([0-9a-f]{8})"/.exec(added.out + added.err) ?? []
  assert.ok(id, added.err)
  assert.match(run('import', 'list').out, new RegExp(`^${id} {2}.*1\\.txt and 1 more: 2 new\n$`))
  assert.match(run('import', 'take-back', id).out, /^2 withdrawn; nothing is deleted/)
  assert.match(run('import', 'list').out, /2 new, 2 withdrawn/)
  assert.match(run('import', 'put-back', id).out, /^2 put back/)
})
