import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { explanationSchema } from './explanation-schema.ts'
import { readingSchema } from './reading-schema.ts'

/** Writes every file that is made from the code: `npm run generate`. A test says when one is out of date. */
const root = join(import.meta.dirname, '..')
writeFileSync(join(root, 'docs/reference/reading.schema.json'), readingSchema())
writeFileSync(join(root, 'docs/reference/explanation.schema.json'), explanationSchema())
console.log('docs/reference/reading.schema.json, docs/reference/explanation.schema.json')
