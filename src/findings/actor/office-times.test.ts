import assert from 'node:assert/strict'
import { test } from 'vitest'
import { decodeText } from '../../intake/index.ts'
import { readDispatch } from '../../pipeline/read-dispatch.ts'

const cases = [
  ['In 2011 the then-foreign minister of Norland, Ann Lee, signed the accord.', 'then-foreign minister', '2011'],
  ['Then-President Jan Roe of Vestria ordered the withdrawal in May 2014.', 'Then-President', 'May 2014'],
  ['Ann Lee, foreign minister from 2011 to 2014, said the accord was dead.', 'foreign minister', '2011 to 2014'],
  ["Norland's foreign minister, Ann Lee, who took office in May, met the envoy.", 'foreign minister', 'May'],
  ['President Jan Roe, elected last year, said he would attend.', 'President', 'last year'],
  ['Ann Lee, prime minister since March 2018, resigned on Monday.', 'prime minister', 'March 2018'],
  ['President Jan Roe said the round would go on. Roe took office in May.', 'President', 'May'],
  ['Prime Minister Ann Lee was sworn in on Friday.', 'Prime Minister', 'Friday'],
  ['Envoy Jan Roe was appointed in June 2019 and visited Vester on Monday.', 'Envoy', 'June 2019'],
  ['Former Norland foreign minister Ann Lee said on Monday that the accord was dead.', 'foreign minister', undefined],
  ['Foreign Minister Ann Lee in May said the accord was dead.', 'Foreign Minister', undefined],
  ['Foreign Minister Ann Lee met Envoy Jan Roe on Friday.', 'Foreign Minister', undefined],
] as const

for (const [text, office, words] of cases)
  test(`office times: ${text}`, () => {
    const reading = readDispatch(decodeText(text, { published: '2019-12-03' }).dispatch)
    const held = reading.actors.flatMap((a) => a.offices).find((o) => o.office.endsWith(office))
    assert.ok(held, JSON.stringify(reading.actors))
    const time = reading.findings.find((f) => f.id === held.time)
    assert.equal(time?.span.exact, words)
  })
