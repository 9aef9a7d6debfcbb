import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { readMapping } from '../src/intake/formats/table/mapping.ts'
import { type Decoded, decode, FORMATS, type IntakeHints } from '../src/intake/index.ts'
import { ReadoutError } from '../src/model/error.ts'

const FOLDER = join(import.meta.dirname, '../src/intake/formats')
const RECEIVED = '2026-01-01'

// Every format's fixtures: source.* decodes to what expected.json says. UPDATE=1 writes it anew; read the diff.
for (const { name: format } of FORMATS)
  describe(`fixtures: ${format}`, () => {
    const folder = join(FOLDER, format, 'fixtures')
    for (const name of readdirSync(folder))
      test(name, async () => {
        const source = readdirSync(join(folder, name)).find((file) => file.startsWith('source.'))!
        const map = join(folder, name, 'mapping.json')
        const mapping = existsSync(map) ? readMapping(readFileSync(map, 'utf8')) : undefined
        const read = await summary(readFileSync(join(folder, name, source)), { file: source, mapping })
        const file = join(folder, name, 'expected.json')
        if (process.env.UPDATE) writeFileSync(file, `${JSON.stringify(read, null, 2)}\n`)
        assert.ok(existsSync(file), `${file} is missing; write it with UPDATE=1 npx vitest run test/fixtures.test.ts`)
        assert.deepEqual(read, JSON.parse(readFileSync(file, 'utf8')))
      })
  })

/** What a person would check: the parts by their words, the date, the warnings, the faults. */
async function summary(bytes: Uint8Array, hints: IntakeHints): Promise<unknown> {
  const faults: string[] = []
  const dispatches: unknown[] = []
  try {
    const onFault = (fault: ReadoutError) => void faults.push(`${fault.code}: ${fault.message}`)
    for await (const decoded of decode(bytes, { ...hints, received: RECEIVED, onFault }))
      dispatches.push(plain(decoded))
  } catch (error) {
    assert.ok(error instanceof ReadoutError, String(error))
    faults.push(`${error.code}: ${error.message}`)
  }
  return JSON.parse(JSON.stringify({ dispatches, ...(faults.length ? { faults } : {}) }))
}

function plain({ dispatch, name, warnings, damaged, stated }: Decoded): unknown {
  const { section, headline, deck, dateline, paragraphs, published, language, source, url } = dispatch
  for (const span of [section, headline, deck, dateline?.span, ...paragraphs])
    if (span) assert.equal(dispatch.text.slice(span.start, span.end), span.exact)
  for (const { span } of dispatch.origin?.parts ?? [])
    assert.equal(dispatch.text.slice(span.start, span.end), span.exact)
  return {
    name,
    section: section?.exact,
    headline: headline?.exact,
    deck: deck?.exact,
    dateline: dateline && { ...dateline, span: dateline.span.exact },
    published,
    language,
    source,
    url,
    wire: dispatch.wire,
    paragraphs: paragraphs.map((p) => p.exact),
    origin: dispatch.origin && {
      ...dispatch.origin,
      parts: dispatch.origin.parts.map(({ span, ...place }) => ({ ...place, words: span.exact })),
    },
    stated: stated && {
      actors: stated.actors.map(({ id, name, type }) => `${id} ${name} (${type})`),
      findings: stated.findings.map(({ span, ...finding }) => ({ ...finding, span: span.exact })),
    },
    warnings,
    damaged,
  }
}
