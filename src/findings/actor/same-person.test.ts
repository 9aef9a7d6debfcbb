import assert from 'node:assert/strict'
import { test } from 'vitest'
import { soundKey } from './cast.ts'
import type { PersonName } from './noun.ts'
import { samePerson } from './same-person.ts'

const cases = [
  ['sergei', 'sergey', true],
  ['joe', 'joseph', true],
  ['j', 'john', true],
  ['mohammed', 'muhammad', true],
  ['', 'anna', true],
  ['anna', 'boris', false],
  ['ilham', 'mehriban', false],
] as const
for (const [a, b, same] of cases)
  test(`given names ${a || '(none)'} and ${b}`, () => assert.equal(samePerson(name(a), name(b)), same))

test('a woman and a man of one surname are two', () =>
  assert.ok(!samePerson({ ...name(''), gender: 'f' }, { ...name(''), gender: 'm' })))

const families = [
  ['zelensky', 'zelenskyy', true],
  ['al assad', 'assad', true],
  ['gorbachev', 'gorbachev', true],
  ['aliyev', 'aliyeva', false],
] as const
for (const [a, b, same] of families)
  test(`family names ${a} and ${b}`, () => assert.equal(soundKey(a) === soundKey(b), same))

function name(given: string): PersonName {
  return { text: `${given} Lee`.trim(), start: 0, end: 0, given: given ? [given] : [], family: 'lee' }
}
