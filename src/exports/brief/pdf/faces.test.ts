import assert from 'node:assert/strict'
import { test } from 'vitest'
import { byFace, printable } from './faces.ts'

const texts = [
  ['Переговоры in Kirn, “so” – ʿAmman, Əliyev', 'Переговоры in Kirn, “so” – ʿAmman, Əliyev'],
  ['قال الوزير (the minister), אמר', 'قال الوزير (the minister), אמר'],
  ['met in 北京市.', 'met in [in Chinese or Japanese script].'],
  ['서울 부산, ok', '[in Korean script], ok'],
  ['done 🙂✈ ok', 'done  ok'],
  ['', ''],
] as const
for (const [text, expected] of texts) test(`printable: ${text}`, () => assert.equal(printable(text), expected))

test('each letter is set in a face that has it, with the accents and joiners on it', () => {
  const names = (text: string) =>
    byFace(text).map(({ text: own, face }) => `${own}|${face.regular.split('-regular')[0]}`)
  assert.deepEqual(names('Հայ and საქ'), ['Հայ|noto-serif-armenian', ' and |source-serif-4', 'საქ|noto-serif-georgian'])
  assert.deepEqual(names('می\u200cشود'), ['می\u200cشود|amiri'])
  assert.deepEqual(names('שָׁלוֹם, 21'), ['שָׁלוֹם|noto-serif-hebrew', ', 21|source-serif-4'])
})
