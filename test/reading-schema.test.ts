import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { z } from 'zod'
import { explanationSchema } from '../scripts/explanation-schema.ts'
import { readingSchema } from '../scripts/reading-schema.ts'
import { decode } from '../src/intake/index.ts'
import { ReadoutError } from '../src/model/error.ts'
import type { Reading } from '../src/model/reading.ts'
import type { Span } from '../src/model/span.ts'
import { readDecoded } from '../src/pipeline/read-decoded.ts'

const ROOT = join(import.meta.dirname, '..')
const published = readFileSync(join(ROOT, 'docs/reference/reading.schema.json'), 'utf8')

test('the published schemas are the ones the code makes (npm run generate)', () => {
  assert.equal(published, readingSchema())
  assert.equal(readFileSync(join(ROOT, 'docs/reference/explanation.schema.json'), 'utf8'), explanationSchema())
})

describe('readings keep the contract', () => {
  // from the published file, so that what people validate with is what is tested
  const schema = z.fromJSONSchema(JSON.parse(published))
  test('the schema refuses what is no reading', async () => {
    const [reading] = await readingsOf(Buffer.from('The two ministers met in Osthaven on Monday.'))
    assert.ok(schema.safeParse(reading).success)
    assert.ok(!schema.safeParse({ ...reading, actors: 'nobody' }).success)
    assert.ok(!schema.safeParse({ ...reading, findings: [{ kind: 'time' }] }).success)
    assert.ok(!schema.safeParse({ ...reading, extra: 1 }).success)
  })

  for (const file of globSync('src/intake/formats/*/fixtures/*/source.*', { cwd: ROOT }))
    test(file, async () => {
      for (const reading of await readingsOf(readFileSync(join(ROOT, file)))) {
        const checked = schema.safeParse(reading)
        assert.ok(checked.success, checked.error && z.prettifyError(checked.error))
        for (const span of spansOf(reading)) assert.equal(reading.dispatch.text.slice(span.start, span.end), span.exact)
      }
    })
})

/** As they are printed: through JSON, without undefined fields. */
async function readingsOf(bytes: Uint8Array): Promise<Reading[]> {
  try {
    const decoded = await Array.fromAsync(decode(bytes, { onFault: () => {} }))
    return decoded.map((d) => JSON.parse(JSON.stringify(readDecoded(d, d.name))))
  } catch (error) {
    if (error instanceof ReadoutError) return []
    throw error
  }
}

function spansOf(value: unknown): Span[] {
  if (value === null || typeof value !== 'object') return []
  const own = 'exact' in value && 'start' in value ? [value as Span] : []
  return [...own, ...Object.values(value).flatMap(spansOf)]
}
