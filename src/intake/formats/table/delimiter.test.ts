import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findDelimiter } from './delimiter.ts'

const cases = [
  ['No,Commitment,Party\n1,Open the crossing,Norland\n', ','],
  ['No;Commitment;Party\n1;"Open; close\nand open";Norland\n', ';'],
  ['No\tCommitment\tParty\n1\tOpen it, soon, they say\tNorland\n', '\t'],
  ['No | Commitment | Party\n1 | Open it | Norland\n', '|'],
  // prose, however many commas are in it
  [
    'Norland, Vestria, Ordania meet\n\nHALM, March 12. /NORPRESS/. The ministers, envoys, and experts met.\n',
    undefined,
  ],
  ['The ministers met, talked, and left.\nThe envoys came, saw, and stayed.\nNobody, it seems, spoke.\n', undefined],
  ['HALM, March 12, 2025\nThe talks go on.\n', undefined],
  ['One,two\n1,2\n', undefined],
  ['No,Commitment,Party\n', undefined],
] as const
for (const [text, expected] of cases)
  test(`delimiter: ${text.slice(0, 40)}`, () => assert.equal(findDelimiter(text), expected))
