import assert from 'node:assert/strict'
import { test } from 'vitest'
import { matchesLink } from './match-link.ts'

const cases: [address: string, pattern: string, fits: boolean][] = [
  ['https://a.example/news/1', 'https://a.example/news/*', true],
  ['https://a.example/news/1', '*/news/*', true],
  ['https://a.example/news/1.html', 'https://a.example/*.html', true],
  ['https://a.example/news/1', 'https://a.example/news/1', true],
  ['https://a.example/about', 'https://a.example/news/*', false],
  ['https://b.example/?https://a.example/news/1', 'https://a.example/news/*', false],
  ['https://a.example/news', 'https://a.example/news/*', false],
  // the pieces may not lie over one another
  ['abc', 'ab*bc', false],
  ['abbc', 'ab*bc', true],
  ['axbxc', 'a*b*c', true],
  ['axc', 'a*b*c', false],
  ['(a+)+', '(a+)*', true],
]
for (const [address, pattern, fits] of cases)
  test(`${address} ${fits ? 'fits' : 'does not fit'} ${pattern}`, () =>
    assert.equal(matchesLink(address, pattern), fits))

test('a long address and many stars take no time', () => {
  const begun = performance.now()
  assert.equal(matchesLink('a'.repeat(100_000), `${'a*'.repeat(400)}b`), false)
  assert.ok(performance.now() - begun < 500)
})
