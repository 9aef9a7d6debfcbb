import assert from 'node:assert/strict'
import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, test } from 'vitest'
import { program } from '../src/cli/run.ts'
import { EXPORTS } from '../src/exports/index.ts'
import { FORMATS } from '../src/intake/index.ts'
import * as limits from '../src/intake/limits.ts'
import * as fetchLimits from '../src/intake/sources/fetch/limits.ts'
import * as sourceLimits from '../src/intake/sources/limits.ts'

const ROOT = join(import.meta.dirname, '..')
const page = (name: string) => readFileSync(join(ROOT, 'docs/reference', `${name}.md`), 'utf8')
const headings = (name: string) =>
  page(name)
    .match(/^#{1,4} .+$/gm)
    ?.map((line) => line.replace(/^#+ /, '')) ?? []

/** Codes as the sources write them, each with one file that does. */
function codesInSources(): Map<string, string> {
  const folders = readdirSync(join(ROOT, 'src')).join('|')
  const codes = new Map<string, string>()
  for (const file of globSync('src/**/*.ts', { cwd: ROOT, exclude: ['**/*.test.ts', '**/*.gen.ts'] }))
    for (const [, code] of readFileSync(join(ROOT, file), 'utf8').matchAll(
      new RegExp(`ReadoutError\\(\\s*'((?:${folders})/[a-z-]+)'`, 'g'),
    ))
      codes.set(code!, file)
  return codes
}

describe('docs/reference/errors.md', () => {
  const explained = headings('errors')
  for (const [code, file] of codesInSources())
    test(`explains ${code}`, () => assert.ok(explained.includes(code), `${file} throws it; give it a heading`))

  test('explains no code that is not thrown', () => {
    const sources = globSync('src/**/*.ts', { cwd: ROOT })
      .map((file) => readFileSync(join(ROOT, file), 'utf8'))
      .join('\n')
    for (const code of explained.filter((heading) => heading.includes('/')))
      assert.ok(sources.includes(`'${code}'`), code)
  })
})

describe('docs/reference/formats.md', () => {
  for (const { name } of FORMATS) test(`explains ${name}`, () => assert.ok(headings('formats').includes(name)))
})

describe('docs/reference/exports.md', () => {
  for (const kind of ['brief', ...EXPORTS.map((e) => e.kind)])
    test(`explains ${kind}`, () => assert.ok(headings('exports').includes(kind)))
})

describe('docs/reference/command-line.md', () => {
  const text = page('command-line')
  for (const command of program().commands) {
    test(`explains readout ${command.name()}`, () =>
      assert.ok(headings('command-line').includes(`readout ${command.name()}`)))
    const settings = page('settings')
    for (const option of command.options)
      test(`explains readout ${command.name()} ${option.long}`, () =>
        assert.ok(text.includes(option.long!) || settings.includes(option.long!)))
  }
})

test('docs/reference/limits.md names every limit by its number', () => {
  const numbers = page('limits')
  const all = Object.entries({ ...limits, ...fetchLimits, ...sourceLimits })
  for (const [name, value] of all.filter(([, value]) => typeof value === 'number'))
    assert.ok(numbers.includes(value.toLocaleString('en-GB')) || numbers.includes(String(value)), `${name} = ${value}`)
})

test('every finding kind has its page', () => {
  const kinds = readdirSync(join(ROOT, 'src/findings'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  for (const { name } of kinds)
    assert.ok(existsSync(join(ROOT, 'src/findings', name, 'README.md')), `src/findings/${name}/README.md`)
})

describe('links in docs lead somewhere', () => {
  for (const file of globSync(['*.md', 'docs/**/*.md'], { cwd: ROOT }))
    test(file, () => {
      const text = readFileSync(join(ROOT, file), 'utf8')
      for (const [, target] of text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]+)/g))
        assert.ok(existsSync(join(ROOT, dirname(file), target!)), `${file} links to ${target}`)
    })
})
