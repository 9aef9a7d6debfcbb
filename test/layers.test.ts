import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { test } from 'vitest'

const SRC = join(import.meta.dirname, '../src')

/** What each folder of src/ may import from; itself always. docs/architecture.md draws the same table. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  trained: ['model'],
  intake: ['model'],
  parse: ['model', 'trained'],
  findings: ['model', 'trained', 'parse'],
  pipeline: ['model', 'intake', 'parse', 'findings'],
  record: ['model'],
  exports: ['model', 'record'],
  store: ['model'],
  filing: ['model', 'intake', 'pipeline', 'record', 'store'],
  watch: ['model', 'intake', 'filing', 'store'],
  api: ['model', 'record', 'exports', 'filing', 'intake', 'pipeline', 'store', 'watch', 'findings'],
  cli: ['model', 'record', 'exports', 'filing', 'intake', 'pipeline', 'store', 'watch', 'api', 'findings'],
}

for (const file of globSync('**/*.ts', { cwd: SRC }))
  test(`layers: ${file}`, () => {
    const folder = file.split('/')[0]!
    const allowed = MAY_IMPORT[folder]
    assert.ok(allowed, `src/${folder} has no row in MAY_IMPORT`)
    const path = join(SRC, file)
    for (const [, target] of readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)) {
      const to = relative(SRC, resolve(path, '..', target!))
      const other = to.split('/')[0]!
      if (to.startsWith('..')) continue
      assert.ok(other === folder || allowed.includes(other) || file.endsWith('.test.ts'), `${file} imports ${to}`)
      if (folder === 'findings' && other === 'parse' && !file.endsWith('.test.ts')) assert.equal(to, 'parse/match.ts')
      const kind = file.split('/')[1]
      if (folder === 'findings' && other === 'findings' && file.split('/').length > 2 && !file.endsWith('.test.ts'))
        assert.ok(
          to.split('/')[1] === kind || to.split('/').length === 2,
          `${file} imports another kind's folder: ${to}; read it through \`needs\``,
        )
    }
  })
