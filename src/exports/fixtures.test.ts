import assert from 'node:assert/strict'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, test } from 'vitest'
import { type SourceSentence, sentenceLookup } from '../model/cited-sentence.ts'
import { ProcessRecord } from '../model/process-record.ts'
import { composeBrief, EXPORTS, withSentences, writeBrief } from './index.ts'

interface Fixture {
  readonly slug: string
  readonly record: ProcessRecord
  readonly before: ProcessRecord
  readonly sentences: readonly SourceSentence[]
  readonly texts: Readonly<Record<string, string>>
}

/** Compares with what stands in `expected/`; UPDATE=1 writes it anew. */
function expectWritten(folder: string, name: string, written: string): void {
  const file = join(folder, 'expected', name)
  if (process.env.UPDATE) writeFileSync(file, written)
  assert.equal(written, readFileSync(file, 'utf8'))
}

for (const path of globSync('fixtures/*/record.json', { cwd: import.meta.dirname }))
  describe(path, () => {
    const folder = join(import.meta.dirname, dirname(path))
    const { slug, record, before, sentences, texts } = JSON.parse(
      readFileSync(join(folder, 'record.json'), 'utf8'),
    ) as Fixture
    const sentenceOf = sentenceLookup(sentences)

    test('is a record by its schema', () => assert.deepEqual(ProcessRecord.parse(record), record))

    for (const { kind, ending, write } of EXPORTS)
      test(kind, () =>
        expectWritten(
          folder,
          `${kind}.${ending}`,
          write({ record, slug, sentenceOf, textOf: (id) => texts[id], version: '0.0.0' }),
        ),
      )

    for (const format of ['md', 'txt', 'json'] as const)
      test(`brief.${format}`, async () => {
        const brief = withSentences(composeBrief(record, before), sentenceOf)
        expectWritten(folder, `brief.${format}`, new TextDecoder().decode(await writeBrief(brief, format)))
      })
  })
