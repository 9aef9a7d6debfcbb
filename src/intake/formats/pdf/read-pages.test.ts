import assert from 'node:assert/strict'
import { test } from 'vitest'
import { type SetLine, writePdf } from '../../../../scripts/fixtures/write-pdf.ts'
import { readPages } from './read-pages.ts'

const lines = (count: number) => Array.from({ length: count }, (_, i): SetLine => [72, 800 - ((i * 53) % 700), 10, 'x'])

test('a PDF that takes too long is given up, and the next one is read', { timeout: 60_000 }, async () => {
  await assert.rejects(readPages(writePdf(Array.from({ length: 50 }, () => lines(10_000))), 100), {
    code: 'intake/pdf-too-slow',
    message: /in 0\.1 seconds/,
  })
  const pages = await readPages(writePdf([lines(1), lines(1)]))
  assert.deepEqual(
    pages.map((page) => page.map(({ text }) => text)),
    [['x'], ['x']],
  )
})
