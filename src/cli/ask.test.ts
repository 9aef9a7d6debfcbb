import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, test } from 'vitest'

const MAIN = join(import.meta.dirname, 'main.ts')
const DOCS = join(import.meta.dirname, '../../docs')
const folder = mkdtempSync(join(tmpdir(), 'readout-ask-'))
const data = join(folder, 'record')

function readout(...args: string[]) {
  const { NO_COLOR, FORCE_COLOR, DATABASE_URL, ...env } = process.env
  const run = spawnSync(process.execPath, [MAIN, ...args, '--data', data], { encoding: 'utf8', env, cwd: folder })
  return { code: run.status, out: run.stdout, err: run.stderr, lines: () => run.stdout.split('\n').filter(Boolean) }
}
const values = (...args: string[]) =>
  readout(...args, '--json')
    .lines()
    .map((line) => JSON.parse(line))

beforeAll(() => {
  const { code, out } = readout('sample')
  assert.equal(code, 0)
  assert.match(out, /^37 new, 0 known/)
}, 60_000)

/** What the docs tell people to type on the sample, pipes and redirections left off. */
function examplesIn(page: string): string[][] {
  const text = readFileSync(join(DOCS, page), 'utf8')
  const blocks = [...text.matchAll(/```\n([^`]{1,2000})```/g)].flatMap(([, block]) => block!.split('\n'))
  return blocks
    .filter((line) =>
      /^readout (?:due|changes|brief|commitments|statements|contacts|chronology|actor|search|export) ?/.test(line),
    )
    .filter((line) => !/[A-Z]{4}|\[/.test(line.replace(/"[^"]*"|'[^']*'/g, '')))
    .map((line) => line.replace(/ [|>] .*$/, ''))
    .map((line) => [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(([, a, b, c]) => a ?? b ?? c!).slice(1))
}

for (const page of ['guide/desk-officer.md', 'reference/command-line.md'])
  describe(page, () => {
    for (const args of examplesIn(page))
      test(`readout ${args.join(' ')}`, () => {
        const { code, err } = readout(...args)
        assert.equal(code, 0, err)
      })
  })

describe('answers', () => {
  test('what is due says who has not been heard', () => {
    const { out } = readout('due')
    assert.match(out, /17 November: talks in Kirn/)
    assert.match(out, /Not confirmed: announced by Taverny; Ordania and\n? *Vestria not heard|not\n? *heard on it/)
    assert.match(out, /NORPRESS, 21\s+October 2026,\s+sentence\s+\d\s+of\s+772a78d8f738/)
  })

  test('lines fit 88 columns in a pipe', () => {
    for (const command of ['due', 'commitments', 'statements', 'contacts', 'chronology'])
      for (const line of readout(command).out.split('\n')) assert.ok(line.length <= 88, line)
  })

  test('JSON citations carry their sentences', () => {
    for (const value of values('commitments', '--disputed')) {
      assert.ok(value.disagreement > 0)
      for (const citation of value.citations) assert.ok(citation.text.length > 0)
    }
  })

  test('as of a day, nothing later is known', () => {
    for (const contact of values('contacts', '--as-of', '2026-04-01'))
      for (const { reported } of contact.citations) assert.ok(reported <= '2026-04-01')
    assert.notDeepEqual(values('due', '--as-of', '2026-04-01'), values('due'))
  })

  test('statements are those of the side asked for, oldest first', () => {
    const said = values('statements', '--by', 'Vestria', '--on', 'mines')
    assert.ok(said.length > 0)
    for (const { speakers } of said)
      assert.ok(speakers.some((s: { name: string; side?: string }) => s.name === 'Vestria' || s.side === 'Vestria'))
    const days = said.map((s) => s.citations[0].reported)
    assert.deepEqual(days, [...days].sort())
  })

  test('changes are told with what they were before', () => {
    const changes = values('changes', '2026-09-01', '--as-of', '2026-09-10')
    assert.ok(changes.some((c) => c.what === 'contact' && c.field === 'phase' && c.now === 'held'))
  })

  test('a short id leads to every report', () => {
    const [contact] = values('contacts', '--phase', 'due').filter((c) => c.citations.length > 1)
    const { code, out } = readout('history', contact.id.slice(0, 8))
    assert.equal(code, 0)
    assert.equal(out.match(/sentence \d+\s+of/g)!.length, contact.citations.length)
    assert.equal(readout('history', contact.citations[0].ref).code, 0)
  })

  test('an office leads to who is told of in it', () =>
    assert.match(
      readout('actor', 'foreign minister of Ordania').out,
      /Stefan Druz.*\n.*foreign minister of Ordania, told of from/,
    ))

  test('search goes over sentences, statements and commitments', () => {
    const kinds = new Set(values('search', 'hotline').map((v) => v.kind))
    assert.deepEqual([...kinds].sort(), ['commitment', 'sentence', 'statement'])
    assert.match(readout('search', 'zzzz').out, /Nothing in the record holds/)
  })

  test('a brief that is kept is what the next one tells changes from', () => {
    assert.equal(readout('brief', '--as-of', '2026-06-10', '--since', '2026-06-01', '--keep').code, 0)
    assert.match(readout('brief', '--as-of', '2026-06-20').out, /What changed since 10 June/)
  })

  test('a brief is written as its file is called', () => {
    assert.equal(readout('brief', '--output', join(folder, 'b.pdf')).code, 0)
    assert.equal(readFileSync(join(folder, 'b.pdf')).toString('latin1', 0, 5), '%PDF-')
  })
})

describe('called wrongly', () => {
  const cases = [
    [['due', '--process', 'nope'], 1, /no process "nope"; the known ones are kessal-settlement/],
    [['due', '--as-of', '2026-02-30'], 2, /is no day/],
    [['due', '--within', 'x'], 2, /whole number/],
    [['statements', '--by', 'Nobody Known'], 1, /knows nobody called "Nobody Known"/],
    [['due', '--recorded', '2020-01-01'], 1, /was in the record on 2020-01-01/],
    [['history', 'ffffffff'], 1, /has no contact, commitment/],
    [['history', '--', "'; drop table dispatch; --"], 1, /has no contact, commitment/],
    [['export', 'nope'], 2, /the known ones are statements/],
    [['brief', '--since', '2030-01-01'], 2, /not before the day of the brief/],
    [['brief', '--output', '/nowhere/at/all.md'], 1, /its folder is not there/],
    [['changes', 'last week'], 2, /is no day/],
  ] as const
  for (const [args, expected, message] of cases)
    test(`readout ${args.join(' ')}`, () => {
      const end = args.indexOf('--' as never)
      const { code, err } = end < 0 ? readout(...args) : readout(...args.filter((a) => a !== '--'))
      assert.equal(code, expected, err)
      assert.match(err, message)
    })
})

describe('with several processes', () => {
  beforeAll(() => {
    for (const name of ['Another', 'Hill talks']) {
      const input = JSON.stringify({ name, parties: [{ name: 'Ordania' }, { name: 'Vestria' }] })
      const made = spawnSync(process.execPath, [MAIN, 'process', 'new', '-', '--data', data], {
        input,
        encoding: 'utf8',
      })
      assert.equal(made.status, 0, made.stderr)
    }
  }, 60_000)

  test('all of them answer, each under its name', () => {
    const { code, out } = readout('due')
    assert.equal(code, 0)
    assert.match(out, /^Another, as of [\s\S]*\n\nHill talks, as of [\s\S]*\n\nKessal settlement, as of /)
    assert.deepEqual([...new Set(values('due').map((v) => v.process))], ['another', 'hill-talks', 'kessal-settlement'])
  })

  test('those who do not know the name are passed over, unless none does', () => {
    assert.equal(readout('actor', 'Stefan Druz').code, 0)
    assert.match(readout('actor', 'Nobody Known').err, /knows nobody called "Nobody Known"/)
  })

  test('a brief is of one, and has to be told of which', () => {
    const { code, err } = readout('brief')
    assert.equal(code, 2)
    assert.match(err, /--process another or --process hill-talks or --process kessal-settlement/)
  })
})
