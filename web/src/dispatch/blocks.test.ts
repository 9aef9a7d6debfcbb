import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Reading } from '../../../src/model/reading.ts'
import { blocksOf } from './blocks.ts'

/** Letters are paragraphs: "n" with news, "b" with background, "-" without findings, "h" the headline. */
function compose(letters: string): Reading {
  const paragraphs = [...letters].map((exact, at) => ({ start: at * 2, end: at * 2 + 1, exact }))
  const headline = paragraphs.find((p) => p.exact === 'h')
  const findings = paragraphs
    .filter((p) => 'nb'.includes(p.exact))
    .map((span) => ({ span, ...(span.exact === 'b' ? { background: true } : {}) }))
  return { dispatch: { paragraphs, headline }, findings } as unknown as Reading
}

const cases = [
  ['nn', 'news 1 2'],
  ['hnn', 'news 1 2'],
  ['nbb', 'news 1 | background 2 3'],
  ['nb-b', 'news 1 | background 2 3 4'],
  ['nb-', 'news 1 | background 2 | news 3'],
  ['b-n', 'background 1 | news 2 3'],
  ['---', 'news 1 2 3'],
  ['', ''],
] as const
for (const [letters, expected] of cases)
  test(`background: ${letters}`, () => {
    const blocks = blocksOf(compose(letters))
    const written = blocks.map(
      (b) => `${b.isBackground ? 'background' : 'news'} ${b.paragraphs.map((p) => p.number).join(' ')}`,
    )
    assert.equal(written.join(' | '), expected)
  })
