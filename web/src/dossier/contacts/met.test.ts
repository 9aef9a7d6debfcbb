import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Named, RecordActor, RecordContact } from '../../../../src/model/record-entry.ts'
import { whoMetWhom } from './met.ts'
import { narrow, takePart, whoActsFor } from './narrow.ts'

const actor = (id: string, type: RecordActor['type'], side?: string): RecordActor => ({
  id,
  name: id,
  type,
  ...(side ? { side } : {}),
  names: [id],
  offices: [],
  refs: [],
})
const VESTRIA = actor('Vestria', 'state')
const OLEN = actor('Olen', 'person', 'Vestria')
const HALE = actor('Hale', 'person', 'Vestria')
const DRUZ = actor('Druz', 'person')
const ACTORS = [VESTRIA, OLEN, HALE, DRUZ]

const contact = (phase: RecordContact['phase'], when: string, ...who: RecordActor[]): RecordContact => ({
  id: `${phase} ${when}`,
  label: '',
  independent: 1,
  citations: [] as never,
  type: 'meeting',
  phase,
  participants: who.map(({ id, name, side }): Named => ({ id, name, ...(side ? { side } : {}) })),
  earlier: [],
  history: [],
  when,
})
const CONTACTS = [
  contact('held', '2026-01-02', OLEN, DRUZ),
  contact('held', '2026-02-02', HALE, DRUZ),
  contact('due', '2026-05', OLEN, DRUZ),
  contact('no-report', '2026-03', OLEN, DRUZ),
  contact('held', '2025-12-30', OLEN, HALE),
]

test('people: held and ahead apart, what was never heard of not at all', () => {
  const met = whoMetWhom(CONTACTS, ACTORS, 'people', 9)
  assert.deepEqual(
    met.actors.map(({ actor: a, contacts }) => `${a.name} ${contacts}`),
    ['Druz 3', 'Olen 3', 'Hale 2'],
  )
  const { held, ahead } = met.between('Olen', 'Druz')!
  assert.deepEqual([held, ahead], [1, 1])
})

test('sides: whoever acts for one is counted to it, and nobody meets the side they act for', () => {
  const met = whoMetWhom(CONTACTS, ACTORS, 'sides', 9)
  assert.equal(met.between('Vestria', 'Druz')!.held, 2)
  const isFor = whoActsFor(ACTORS)
  assert.ok(!takePart(CONTACTS[0]!, ['Vestria', 'Olen'], isFor), 'she is not two')
  assert.ok(takePart(CONTACTS[4]!, ['Vestria', 'Olen'], isFor), 'the other acts for it')
})

const narrowings = [
  [{ with: ['Vestria', 'Druz'], phase: '', type: '', year: '' }, 4],
  [{ with: [], phase: 'held', type: '', year: '2026' }, 2],
  [{ with: ['Hale'], phase: '', type: 'meeting', year: '' }, 2],
  [{ with: [], phase: '', type: 'call', year: '' }, 0],
] as const
for (const [narrowing, many] of narrowings)
  test(`narrowed: ${JSON.stringify(narrowing)}`, () =>
    assert.equal(narrow(CONTACTS, narrowing, whoActsFor(ACTORS)).length, many))
