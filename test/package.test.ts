import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, test } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'readout-package-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (command: string, args: readonly string[], cwd: string, input?: string) =>
  execFileSync(command, args, { cwd, encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'pipe'] })

// What would be published, unpacked elsewhere with only its dependencies beside it, reads a dispatch.
test('the packed package reads a dispatch', { timeout: 180_000 }, () => {
  run('npm', ['pack', '--pack-destination', folder], ROOT)
  const [archive] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  run('tar', ['xzf', archive!], folder)
  const unpacked = join(folder, 'package')
  symlinkSync(join(ROOT, 'node_modules'), join(unpacked, 'node_modules'))
  const text = 'VARN, March 2. /NORPRESS/. The Vestrian foreign minister said on Monday that the truce is holding.'
  const out = run(
    process.execPath,
    [join(unpacked, 'dist/cli/main.js'), 'read', '-', '--published', '2026-03-02'],
    folder,
    text,
  )
  const reading = JSON.parse(out) as { findings: { kind: string }[] }
  assert.ok(reading.findings.some((f) => f.kind === 'statement'))
  for (const needed of ['samples/index.json', 'web/dist/index.html', 'LICENSE', 'NOTICE'])
    assert.ok(readdirSync(join(unpacked, needed, '..')).includes(needed.split('/').at(-1)!), `${needed} is not packed`)
})
