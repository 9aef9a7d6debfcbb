import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import type { Reading } from '../model/reading.ts'

const MAIN = join(import.meta.dirname, 'main.ts')
const folder = mkdtempSync(join(tmpdir(), 'readout-cli-'))
const file = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const DISPATCH =
  'Ministers to meet in Avalon\n\nOSTHAVEN, December 2, 2019 (Norpress) - The foreign ministers of Norland and Vestria will meet in Avalon on Thursday, Norland said on Monday.\n\n"We hope for progress," its foreign minister Ada Vale said.\n'
const good = file('one.good.txt', DISPATCH)
const other = file('two.txt', 'The talks go on, the envoy said in Osthaven on 3 December 2019.')
const empty = file('empty.txt', '')
const binary = file('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13]))
const broken = file(
  'broken.txt',
  Buffer.concat([Buffer.from('José “said” é so'), Buffer.from([0xe2, 0x80, 0x20]), Buffer.from('in Osthaven.')]),
)
const lines = file(
  'lines.jsonl',
  '{"name":"a","text":"The talks go on.","published":"2019"}\n{"text":\n{"name":"c","text":"The talks go on.","published":"2019"}\n',
)
const russian = file(
  'russian.txt',
  'Министры двух стран встретились в понедельник и договорились продолжить переговоры.',
)

function readout(args: readonly string[], options: { input?: string; env?: NodeJS.ProcessEnv } = {}) {
  const { NO_COLOR, FORCE_COLOR, ...env } = process.env
  const run = spawnSync(process.execPath, [MAIN, ...args], {
    encoding: 'utf8',
    input: options.input,
    env: { ...env, ...options.env },
  })
  const readings = () =>
    run.stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Reading)
  return { code: run.status, out: run.stdout, err: run.stderr, readings }
}

describe('readout read', () => {
  test('one file', () => {
    const { code, err, readings } = readout(['read', good])
    assert.deepEqual([code, err], [0, ''])
    const [reading] = readings()
    assert.equal(reading!.name, 'one.good')
    assert.equal(reading!.dispatch.headline!.exact, 'Ministers to meet in Avalon')
    assert.deepEqual(reading!.dispatch.published, { edtf: '2019-12-02', basis: 'dateline' })
  })

  test('several inputs, in order; the bad ones named, the others printed', () => {
    const { code, err, readings } = readout([
      'read',
      other,
      empty,
      'not-there.txt',
      binary,
      good,
      '--published',
      '2019',
    ])
    assert.equal(code, 1)
    assert.deepEqual(
      readings().map((r) => r.name),
      ['two', 'one.good'],
    )
    assert.match(err, /empty\.txt: is empty/)
    assert.match(err, /not-there\.txt: is not there/)
    assert.match(err, /picture\.txt: is a picture/)
    assert.equal(err.trim().split('\n').length, 3)
  })

  test('a folder, with the folders in it', () => {
    mkdirSync(join(folder, 'wire/later'), { recursive: true })
    for (const name of ['wire/b.txt', 'wire/a.txt', 'wire/later/c.txt', 'wire/.hidden']) file(name, DISPATCH)
    const { code, err, readings } = readout(['read', join(folder, 'wire')])
    assert.deepEqual([code, err], [0, ''])
    assert.deepEqual(
      readings().map((r) => r.name),
      ['a', 'b', 'c'],
    )
  })

  test('standard input', () => {
    const { code, readings } = readout(['read', '-', '--published', '2019-12-03', '--source', 'Norpress'], {
      input: 'The talks go on, the envoy said.',
    })
    assert.equal(code, 0)
    const [{ name, dispatch }] = readings() as [Reading]
    assert.deepEqual(
      [name, dispatch.source, dispatch.published],
      [undefined, 'Norpress', { edtf: '2019-12-03', basis: 'given' }],
    )
  })

  test('JSON Lines with a bad line', () => {
    const { code, err, readings } = readout(['read', lines])
    assert.equal(code, 1)
    assert.deepEqual(
      readings().map((r) => r.name),
      ['a', 'c'],
    )
    assert.match(err, /lines\.jsonl: line 2 is no JSON/)
  })

  test('broken UTF-8 is printed as far as it goes, named, and counts as not read', () => {
    const { code, err, readings } = readout(['read', broken, '--published', '2019'])
    assert.equal(code, 1)
    assert.equal(readings().length, 1)
    assert.match(err, /broken\.txt: one place in it could not be decoded/)
  })

  test('another language is kept, said, and not read', () => {
    const { code, err, readings } = readout(['read', russian])
    assert.equal(code, 0)
    assert.match(err, /it is in Russian, not English/)
    const [reading] = readings()
    assert.deepEqual([reading!.dispatch.language, reading!.findings], ['ru', []])
  })

  test('a dateline without a year asks', () => {
    const { code, err, readings } = readout(['read', '-'], { input: DISPATCH.replace(', 2019', '') })
    assert.equal(code, 0)
    assert.match(err, /that day was a Monday in .*2013, 2019 and 2024/)
    const { edtf, alternatives } = readings()[0]!.dispatch.published
    assert.equal(edtf, 'XXXX-12-02')
    assert.ok(['2013-12-02', '2019-12-02', '2024-12-02'].every((date) => alternatives!.includes(date)))
  })

  const misuse = [
    [[], /Usage: readout/],
    [['read'], /missing required argument/],
    [['read', good, '--published', 'Monday'], /"Monday" is no date in EDTF; write it as 2019-12-02/],
    [['read', good, '--format', 'xml'], /Allowed choices are json, text/],
    [['read', good, '--nonsense'], /unknown option/],
    [['nonsense'], /unknown command/],
  ] as const
  for (const [args, message] of misuse)
    test(`misuse: readout ${args.map((a) => (a === good ? 'FILE' : a)).join(' ')}`, () => {
      const { code, out, err } = readout(args)
      assert.equal(code, 2)
      assert.equal(out, '')
      assert.match(err, message)
    })

  test('help and version', () => {
    assert.match(readout(['--version']).out, /^\d+\.\d+\.\d+/)
    const help = readout(['read', '--help'])
    assert.equal(help.code, 0)
    assert.match(help.out, /Examples:/)
  })

  test('a closed pipe is no failure', async () => {
    const many = file('many.jsonl', `${JSON.stringify({ text: DISPATCH })}\n`.repeat(60))
    const child = spawn(process.execPath, [MAIN, 'read', many], { stdio: ['ignore', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', (data) => (err += data))
    child.stdout.once('data', () => child.stdout.destroy())
    assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0)
    assert.equal(err, '')
  })
})

describe('--format text', () => {
  test('the dispatch, then what was found in it', () => {
    const { code, out } = readout(['read', good, '--format', 'text'])
    assert.equal(code, 0)
    assert.match(
      out,
      /^Ministers to meet in Avalon\nNorpress · Osthaven · 2019-12-02 by the dateline\n\nOSTHAVEN, December 2/,
    )
    assert.ok(out.split('\n').every((line) => line.length <= 88 && line === line.trimEnd()))
    assert.ok(!out.includes('\x1b'))
  })

  test('colour where it is asked for, and never under NO_COLOR', () => {
    assert.ok(readout(['read', good, '--format', 'text'], { env: { FORCE_COLOR: '1' } }).out.includes('\x1b[1m'))
    assert.ok(
      !readout(['read', good, '--format', 'text'], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } }).out.includes('\x1b'),
    )
  })
})

describe('--explain', () => {
  const [first] = readout(['read', good]).readings()
  const statement = first!.findings.find((f) => f.kind === 'statement')!

  test('plain words first, then the tree and what decided', () => {
    const { code, out } = readout(['read', good, '--explain', statement.id])
    assert.equal(code, 0)
    assert.match(out, new RegExp(`^${statement.id} is a statement: `))
    assert.match(out, /\nThe sentence\n {2}\S+ +verb/)
    assert.match(out, /◂ cue/)
    assert.match(out, /\nWhat the learned models weighed\n/)
  })

  test('--json for programs', () => {
    const { code, out } = readout(['read', good, '--explain', statement.id, '--json'])
    assert.equal(code, 0)
    assert.deepEqual((JSON.parse(out) as { finding: unknown }).finding, statement)
  })

  test('a finding that is not there is named', () => {
    const { code, out, err } = readout(['read', good, '--explain', 'f999'])
    assert.deepEqual([code, out], [2, ''])
    assert.match(err, /f999/)
  })
})
