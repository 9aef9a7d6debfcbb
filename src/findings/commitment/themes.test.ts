import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { THEMES, WIDE_THEMES } from './themes.ts'

const page = readFileSync(join(import.meta.dirname, '../../../docs/reference/commitments.md'), 'utf8')

for (const { theme, pam, pax } of [...THEMES, ...WIDE_THEMES])
  test(`themes: the page tells what "${theme}" stands for`, () => {
    const row = `| ${theme} | ${pam.join(', ') || '–'} | ${pax.join(', ') || '–'} |`
    assert.ok(page.includes(row), row)
  })
