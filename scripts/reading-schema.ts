import { z } from 'zod'
import { Reading } from '../src/model/reading.ts'
import { VERSION } from '../src/pipeline/version.ts'

/** The reading contract as JSON Schema (draft 2020-12), made from the definitions that readings are checked with. */
export function readingSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(Reading, {
    target: 'draft-2020-12',
    // TypeScript's readonly says nothing about a document
    override: ({ jsonSchema }) => void delete jsonSchema.readOnly,
  })
  const head = {
    $schema,
    title: 'Reading',
    description: `What "readout read" says about one dispatch (Readout ${VERSION}).`,
  }
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`
}
