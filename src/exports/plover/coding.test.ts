import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { ChronologyEntry, RecordContact } from '../../model/record-entry.ts'
import { type Coding, codeOfContact, codeOfEvent } from './coding.ts'

const short = ({ plover, mode, context, cameo, maps }: Coding) =>
  [plover, mode, context, cameo, maps].map((v) => v ?? '–').join(' ')

const contacts: readonly (readonly [Partial<RecordContact>, string])[] = [
  [{ type: 'call', phase: 'held' }, 'CONSULT phone diplomatic 041 yes'],
  [
    { type: 'talks', phase: 'held', participants: [{ name: 'Taverny', role: 'mediator' }] },
    'CONSULT – diplomatic 045 yes',
  ],
  [{ type: 'signing', phase: 'held' }, 'SUPPORT – diplomatic 057 yes'],
  [{ type: 'summit', phase: 'due' }, 'AGREE – diplomatic 036 partly'],
  [{ type: 'summit', phase: 'proposed' }, '– – – 026 partly'],
  [{ type: 'visit', phase: 'cancelled' }, '– – – – no'],
]
for (const [contact, expected] of contacts)
  test(`${contact.phase} ${contact.type}: ${expected}`, () =>
    assert.equal(short(codeOfContact({ participants: [], ...contact } as unknown as RecordContact)), expected))

const events: readonly (readonly [Partial<ChronologyEntry>, string])[] = [
  [{ type: 'ASSAULT', mode: 'heavy-weapons' }, 'ASSAULT heavy-weapons military 194 yes'],
  [{ type: 'ASSAULT' }, 'ASSAULT – – 18/19/20 partly'],
  [{ type: 'RETREAT', mode: 'release', background: true }, 'RETREAT release legal; historical 0841 yes'],
  [{ type: 'MOBILIZE', mode: 'weapons' }, 'MOBILIZE weapons – 15 partly'],
]
for (const [event, expected] of events)
  test(`event: ${expected}`, () => assert.equal(short(codeOfEvent(event as ChronologyEntry)), expected))
