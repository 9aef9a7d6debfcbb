import assert from 'node:assert/strict'
import { test } from 'vitest'
import { tokenise } from './tokenise.ts'

const cases: readonly (readonly [text: string, tokens: string])[] = [
  ['The US-led talks ended.', 'The US - led talks ended .'],
  ['the U.S.-led talks', 'the U.S. - led talks'],
  ['U.S. President Jane Doe', 'U.S. President Jane Doe'],
  ['He left the U.S.', 'He left the U.S.'],
  ['the Prime Minister-designate', 'the Prime Minister - designate'],
  ['on Nov. 8, at 5 p.m. (1600 GMT)', 'on Nov. 8 , at 5 p.m. ( 1600 GMT )'],
  ['Gen. J.P. Smith and J. R. Brown', 'Gen. J.P. Smith and J. R. Brown'],
  ['Lt. Col. Smith met Mr. Brown', 'Lt. Col. Smith met Mr. Brown'],
  ['Resolution No. 5 and he said no.', 'Resolution No. 5 and he said no .'],
  ['President al-Rashid', 'President al - Rashid'],
  ["in Sana'a and Ba’athist", "in Sana'a and Ba’athist"],
  ["O'Brien, d'Este", "O'Brien , d'Este"],
  ['from 1991-1994', 'from 1991 - 1994'],
  ['from 1991–1994', 'from 1991 – 1994'],
  ['cost $1.5 billion, up 2.5%', 'cost $ 1.5 billion , up 2.5 %'],
  ['1,000 to 30,000 troops', '1,000 to 30,000 troops'],
  ['at 10:30 on 12/02/2019', 'at 10:30 on 12/02/2019'],
  ['the 1990s and the ’90s', 'the 1990s and the ’90s'],
  ['the 5th and 21st rounds', 'the 5th and 21st rounds'],
  ["We didn't and can't", "We did n't and ca n't"],
  ['They’re the ministers’ talks', 'They ’re the ministers ’ talks'],
  ["Norland's minister's visit", "Norland 's minister 's visit"],
  ['We cannot agree', 'We can not agree'],
  ['pro-government, co-chairs, re-elected', 'pro-government , co-chairs , re-elected'],
  ['twenty-five five-year plans', 'twenty - five five - year plans'],
  ['peace talks—the third—ended', 'peace talks — the third — ended'],
  ['it ended -- badly', 'it ended -- badly'],
  ['And so... it ended… well', 'And so ... it ended … well'],
  ["`` We agree, '' he said", "`` We agree , '' he said"],
  ['"We agree," he said.', '" We agree , " he said .'],
  ['“We agree,” he said.', '“ We agree , ” he said .'],
  ['see https://example.org/a,b. Then', 'see https://example.org/a,b . Then'],
  ['mail press@example.org.', 'mail press@example.org .'],
  ['AT&T, Q&A', 'AT&T , Q&A'],
  ['What?! No!!!', 'What ?! No !!!'],
  ['Smith Inc. and Brown Ltd. agreed', 'Smith Inc. and Brown Ltd. agreed'],
  ['St. Petersburg, Washington, D.C.', 'St. Petersburg , Washington , D.C.'],
  ['and/or', 'and / or'],
  ['Türkiye’s Erdoğan-style Đukanović', 'Türkiye ’s Erdoğan - style Đukanović'],
  ['signed😀today', 'signed 😀 today'],
  ['call 555-010-9999 or @ministry #talks', 'call 555-010-9999 or @ministry #talks'],
  ['see annex.pdf', 'see annex.pdf'],
  ['some 15km off, 1.5bn dollars', 'some 15 km off , 1.5 bn dollars'],
  ['', ''],
  [' \t\u00a0 ', ''],
]

for (const [text, tokens] of cases)
  test(`tokens: ${text}`, () => {
    const pieces = tokenise(text, 0, text.length)
    assert.deepEqual(
      pieces.map(({ start, end }) => text.slice(start, end)),
      tokens.split(' ').filter(Boolean),
    )
  })

test('tokens: only those of the range asked for', () => {
  const text = 'BAKU. The talks ended well'
  assert.deepEqual(tokenise(text, 6, 15), [
    { start: 6, end: 9 },
    { start: 10, end: 15 },
  ])
})

for (const [name, text] of [
  ['letters', 'a'.repeat(1_000_000)],
  ['digits', '1'.repeat(1_000_000)],
  ['stops', '.'.repeat(1_000_000)],
  ['quotation marks', '"'.repeat(1_000_000)],
  ['apostrophes', "'".repeat(1_000_000)],
  ['initials', 'A.'.repeat(500_000)],
  ['hyphened', 'co-'.repeat(330_000)],
  ['commas in numbers', '1,000'.repeat(200_000)],
  ['addresses', 'a@'.repeat(500_000)],
  ['links', 'www.'.repeat(250_000)],
  ['spaces', ' '.repeat(1_000_000)],
] as const)
  test(`tokens: a million ${name} are read in bounded time and lose nothing`, () => {
    const began = performance.now()
    const pieces = tokenise(text, 0, text.length)
    assert.ok(performance.now() - began < 8_000)
    assert.equal(pieces.map(({ start, end }) => text.slice(start, end)).join(''), text.replaceAll(/\s/g, ''))
  })
