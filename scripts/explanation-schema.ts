import { z } from 'zod'
import { Explanation } from '../src/model/explanation.ts'
import { VERSION } from '../src/pipeline/version.ts'

/** The shape of an explanation as JSON Schema (draft 2020-12). */
export function explanationSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(Explanation, {
    target: 'draft-2020-12',
    // TypeScript's readonly says nothing about a document
    override: ({ jsonSchema }) => void delete jsonSchema.readOnly,
  })
  const head = {
    $schema,
    title: 'Explanation',
    description: `What "readout read --explain FINDING --json" says about one finding (Readout ${VERSION}).`,
  }
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`
}
