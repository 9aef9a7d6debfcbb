import assert from 'node:assert/strict'
import { test } from 'vitest'
import { foldName, oneLetterApart, skeleton } from './fold-name.ts'

const alike = [
  ['Sergei Orlov', 'Sergey Orlov'],
  ['Sergey Orlov', 'Сергей Орлов'],
  ['Əliyev', 'Aliyev'],
  ['İlham', 'Ilham'],
  ['Müller', 'Muller'],
  ['Vojtěch', 'Vojtech'],
  ['Petrosyan', 'Պետրոսյան'],
  ['Zelensky', 'Zelenskyy'],
  ['Tbilisi', 'თბილისი'],
  ['Łukasz', 'Lukasz'],
] as const
for (const [a, b] of alike) test(`names alike: ${a} ~ ${b}`, () => assert.equal(foldName(a), foldName(b)))

test('names that are not the same stay apart', () => {
  assert.notEqual(foldName('Anna'), foldName('Hanna Berg'))
  assert.notEqual(foldName('Sargsyan'), foldName('Sarkisov'))
})

test('near names', () => {
  assert.ok(oneLetterApart('aleksandr', 'aleksander'))
  assert.ok(!oneLetterApart('olen', 'oleander'))
  assert.equal(skeleton(foldName('Muhammad')), skeleton(foldName('Mohamed')))
})
