import assert from 'node:assert/strict'
import { test } from 'vitest'
import { readOffice } from './office.ts'

const cases = [
  ['Norlander Foreign Minister', 'foreign minister of Norlander, single'],
  ['the Minister of Foreign Affairs of Norland', 'foreign minister of Norland, single'],
  ['foreign minister', 'foreign minister, single'],
  ['Foreign Minister', 'foreign minister, single'],
  ["Norland's top diplomat", 'foreign minister of Norland, single'],
  ['President', 'president, single'],
  ['South Norlandic Defense Minister', 'defence minister of South Norlandic, single'],
  ['former president', 'president, single, past'],
  ['Norlander leader', 'leader of Norlander, head'],
  ['special envoy', 'envoy'],
  ['head of mission', 'head of mission, single'],
  ['Secretary-General', 'secretary-general, single'],
  ['deputy foreign minister', 'deputy foreign minister'],
  ['spokeswoman', 'spokesperson'],
  ['Norlander Transport Minister', 'transport minister of Norlander, single'],
  ['Chief of the General Staff', 'chief of general staff, single'],
  ['Colonel', undefined],
  ['Lieutenant General', undefined],
  ['Norlander counterpart', undefined],
] as const
for (const [words, expected] of cases)
  test(`office: ${words}`, () => {
    const read = readOffice(words)
    const of = read?.of ? ` of ${read.of}` : ''
    const marks = (['single', 'head', 'past'] as const).filter((mark) => read?.[mark])
    assert.equal(read && [`${read.office}${of}`, ...marks].join(', '), expected)
  })
