import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'

const SRC = join(import.meta.dirname, '../src')
const LITERAL = /=\s*(\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*)\s*$/gm

/** Texts on which a pattern that backtracks without bound takes minutes. */
const HOSTILE = [
  'a',
  'A',
  ' ',
  '"',
  "'",
  '-',
  '.',
  '1',
  '1-',
  'A. ',
  'a b ',
  'December 1 ',
  '(a',
  'é',
  'A, ',
  '\n',
  'a.b@',
  '/a',
  '— ',
  ' \t',
]
  .map((piece) => piece.repeat(Math.ceil(30_000 / piece.length)))
  .flatMap((text) => [text, `${text}\u0000`, `BAKU, ${text}!`])

// A pattern passes when all hostile texts together stay far below what catastrophic backtracking would take.
const LIMIT_MS = 5_000

for (const file of globSync('**/*.ts', { cwd: SRC })) {
  if (file.endsWith('.test.ts')) continue
  const patterns = [...readFileSync(join(SRC, file), 'utf8').matchAll(LITERAL)].map((m) => m[1]!)
  if (patterns.length)
    test(`patterns are bounded: ${file}`, () => {
      for (const literal of patterns) {
        const close = literal.lastIndexOf('/')
        const pattern = new RegExp(literal.slice(1, close), literal.slice(close + 1))
        const start = performance.now()
        for (const text of HOSTILE) {
          pattern.lastIndex = 0
          pattern.exec(text)
        }
        assert.ok(performance.now() - start < LIMIT_MS, `${literal} takes too long on hostile text`)
      }
    })
}
