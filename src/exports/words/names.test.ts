import assert from 'node:assert/strict'
import { test } from 'vitest'
import { actorList, asSentence, inSentence, namesWithSides } from './names.ts'

const named = (...names: string[]) => names.map((name) => ({ name }))

const lists = [
  [['Norland', 'Vestria'], 'Norland and Vestria'],
  [['both delegations', 'Norland', 'Vestria'], 'Norland and Vestria'],
  [['Norland', 'Vestria', 'representatives of Norland and Vestria'], 'Norland and Vestria'],
  [['EU', 'European Union', 'Norland'], 'European Union and Norland'],
  [['The two leaders'], 'the two leaders'],
  [['joint commission'], 'joint commission'],
  [['on the urgent need to deliver aid'], ''],
  [['Foreign Ministers of\nNorland'], 'Foreign Ministers of Norland'],
  [['A', 'B', 'C', 'D', 'E'], 'A, B, C and D'],
] as const
for (const [names, expected] of lists)
  test(`named: ${names.join('; ')}`, () => assert.equal(actorList(named(...names)), expected))

test('a side stands behind a name, but for the one that is known, or in the name', () => {
  const actors = [
    { name: 'Ada Holm', side: 'Norland' },
    { name: 'Vestrian envoy', side: 'Vestria' },
  ]
  assert.equal(namesWithSides(actors), 'Ada Holm (Norland) and Vestrian envoy')
  assert.equal(namesWithSides(actors, 6, 'Norland'), 'Ada Holm and Vestrian envoy')
  assert.equal(namesWithSides(named('A', 'B', 'C'), 2), 'A, B and 1 more')
})

test('a sentence ends once', () => {
  assert.equal(asSentence('the talks go on'), 'The talks go on.')
  assert.equal(asSentence('Said by Orrin Vale, Jr.'), 'Said by Orrin Vale, Jr.')
  assert.equal(asSentence('He said “never.”'), 'He said “never.”')
  assert.equal(inSentence('Both sides'), 'both sides')
  assert.equal(inSentence('Norland'), 'Norland')
})
