import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { FINDERS } from '../src/findings/index.ts'
import { time } from '../src/findings/time/index.ts'
import { decodeText } from '../src/intake/index.ts'
import { explainFinding } from '../src/pipeline/explain/explain.ts'
import { readDispatch } from '../src/pipeline/read-dispatch.ts'

// Every finding of the sample process: its rule has words, and asking why changes nothing.
const FOLDER = join(import.meta.dirname, '../samples/dispatches')
const rules = new Set([time, ...FINDERS].flatMap((finder) => Object.keys(finder.rules ?? {})))

for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.txt')))
  test(`explained: ${file}`, () => {
    const { dispatch } = decodeText(readFileSync(join(FOLDER, file), 'utf8'), { published: '2026-04-11' })
    const { findings } = readDispatch(dispatch)
    for (const { id, reader } of findings)
      assert.ok(rules.has(reader), `${id}: the rule ${reader} has no words in its kind's index.ts`)
    for (const finding of findings.slice(0, 3)) assert.deepEqual(explainFinding(dispatch, finding.id)?.finding, finding)
  })
