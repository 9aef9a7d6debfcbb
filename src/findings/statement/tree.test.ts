import assert from 'node:assert/strict'
import { test } from 'vitest'
import { decodeText } from '../../intake/index.ts'
import { parseDispatch } from '../../parse/index.ts'
import { encode } from './encode.ts'
import { readTree } from './tree.ts'
import { treeEdges } from './tree-place.ts'

const cases: [text: string, expected: [cue: string, content: string][]][] = [
  ['The envoy praised the mediators.', [['praised', 'the mediators']]],
  ['The envoy called for calm.', [['called for', 'calm']]],
  ['The minister agreed to meet the envoy.', [['agreed', 'to meet the envoy']]],
  ['The minister urged both sides to keep the truce.', [['urged', 'both sides to keep the truce']]],
  ['The minister said that the road was open.', [['said', 'that the road was open']]],
  ['The ministers met in the old town.', []],
]
for (const [text, expected] of cases)
  test(`tree: ${text}`, () => {
    const decoded = decodeText(text)
    const parsed = parseDispatch(decoded.dispatch)
    const e = encode(parsed, () => 0)
    const words = ([from, to]: readonly [number, number]) =>
      parsed.dispatch.text.slice(parsed.tokens[from]!.start, parsed.tokens[to - 1]!.end)
    const read = readTree(parsed, e, treeEdges(e)).map((d) => [words(d.cue!), d.content.map(words).join(' ')])
    assert.deepEqual(read, expected)
  })
