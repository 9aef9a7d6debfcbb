import assert from 'node:assert/strict'
import { test } from 'vitest'
import { readDateLine, readDateline } from './dateline.ts'

const span = (exact: string) => ({ start: 0, end: exact.length, exact })

// text, then the dateline's words, place, date, agency; undefined where there is none
const openings = [
  ['BAKU, December 2. /TASS/. The minister said so.', 'BAKU, December 2. /TASS/.', 'Baku', '--12-02', 'TASS'],
  ['MOSCOW, December 2 /TASS/. The minister said so.', 'MOSCOW, December 2 /TASS/.', 'Moscow', '--12-02', 'TASS'],
  [
    'UNITED NATIONS, December 2. /TASS Correspondent Ada Vale/. So it is.',
    'UNITED NATIONS, December 2. /TASS Correspondent Ada Vale/.',
    'United Nations',
    '--12-02',
    'TASS',
  ],
  ['BAKU/YEREVAN (Reuters) - The sides met.', 'BAKU/YEREVAN (Reuters) -', 'Baku/Yerevan', undefined, 'Reuters'],
  [
    'WASHINGTON, Dec 2, 2019 (Reuters) - The sides met.',
    'WASHINGTON, Dec 2, 2019 (Reuters) -',
    'Washington',
    '2019-12-02',
    'Reuters',
  ],
  ['Dec. 2 (Reuters) - The ministers met.', 'Dec. 2 (Reuters) -', undefined, '--12-02', 'Reuters'],
  [
    'LJUBLJANA, Dec 6, 2005 (AFP) - The ministers met.',
    'LJUBLJANA, Dec 6, 2005 (AFP) -',
    'Ljubljana',
    '2005-12-06',
    'AFP',
  ],
  ['WASHINGTON (AP) _ The envoy left.', 'WASHINGTON (AP) _', 'Washington', undefined, 'AP'],
  ['AMMAN, Jordan (AP) — The envoy left.', 'AMMAN, Jordan (AP) —', 'Amman, Jordan', undefined, 'AP'],
  [
    'PORT-AU-PRINCE, Haiti (AP) — The envoy left.',
    'PORT-AU-PRINCE, Haiti (AP) —',
    'Port-au-Prince, Haiti',
    undefined,
    'AP',
  ],
  [
    'PASADENA, Calif., Jan. 1 (UPI) — A handful of people.',
    'PASADENA, Calif., Jan. 1 (UPI) —',
    'Pasadena, Calif.',
    '--01-01',
    'UPI',
  ],
  ['BEIJING, Nov. 8 (Xinhua) -- The minister said.', 'BEIJING, Nov. 8 (Xinhua) --', 'Beijing', '--11-08', 'Xinhua'],
  ['MOSCOW. Dec 2 (Interfax) - The minister said.', 'MOSCOW. Dec 2 (Interfax) -', 'Moscow', '--12-02', 'Interfax'],
  ['(ANSA) - ROME, Dec 2 - The premier said.', '(ANSA) - ROME, Dec 2 -', 'Rome', '--12-02', 'ANSA'],
  [
    '(ANSA-AFP) - BRUSSELS, DEC 2 - The premier said.',
    '(ANSA-AFP) - BRUSSELS, DEC 2 -',
    'Brussels',
    '--12-02',
    'ANSA-AFP',
  ],
  [
    'Geneva/New York, 2 December 2019 - The envoy briefed.',
    'Geneva/New York, 2 December 2019 -',
    'Geneva/New York',
    '2019-12-02',
    undefined,
  ],
  ['SEOUL, Dec. 2 (Yonhap) -- The ministers met.', 'SEOUL, Dec. 2 (Yonhap) --', 'Seoul', '--12-02', 'Yonhap'],
  ['TOKYO, Dec. 2, Kyodo - The ministers met.', 'TOKYO, Dec. 2, Kyodo -', 'Tokyo', '--12-02', 'Kyodo'],
  [
    'MOSCOW, December 2 (RIA Novosti) - The ministers met.',
    'MOSCOW, December 2 (RIA Novosti) -',
    'Moscow',
    '--12-02',
    'RIA Novosti',
  ],
  [
    'MOSCOW, December 2 - RIA Novosti. The ministers met.',
    'MOSCOW, December 2 - RIA Novosti.',
    'Moscow',
    '--12-02',
    'RIA Novosti',
  ],
  ['ANKARA (AA) - The ministers met.', 'ANKARA (AA) -', 'Ankara', undefined, 'AA'],
  ['Berlin (dpa) - The ministers met.', 'Berlin (dpa) -', 'Berlin', undefined, 'dpa'],
  [
    'YEREVAN, DECEMBER 2, ARMENPRESS. The ministers met.',
    'YEREVAN, DECEMBER 2, ARMENPRESS.',
    'Yerevan',
    '--12-02',
    'ARMENPRESS',
  ],
  [
    'BAKU, Azerbaijan, Dec. 2. Trend: The ministers met.',
    'BAKU, Azerbaijan, Dec. 2. Trend:',
    'Baku, Azerbaijan',
    '--12-02',
    'Trend',
  ],
  ['Baku, 2 December: The ministers met.', 'Baku, 2 December:', 'Baku', '--12-02', undefined],
  [
    "N'DJAMENA, Dec. 2 (Xinhua) -- The ministers met.",
    "N'DJAMENA, Dec. 2 (Xinhua) --",
    "N'Djamena",
    '--12-02',
    'Xinhua',
  ],
  [
    'SHARM EL-SHEIKH, Egypt, Dec 2 (AFP) - They met.',
    'SHARM EL-SHEIKH, Egypt, Dec 2 (AFP) -',
    'Sharm el-Sheikh, Egypt',
    '--12-02',
    'AFP',
  ],
  ['AVALON (Norpress) - An agency nobody listed.', 'AVALON (Norpress) -', 'Avalon', undefined, 'Norpress'],
  [
    '(Geneva, December 2, 2019) – The parties should allow aid in.',
    '(Geneva, December 2, 2019) –',
    'Geneva',
    '2019-12-02',
    undefined,
  ],
  ['NEW YORK - The contest has become a discussion about momentum.', 'NEW YORK -', 'New York', undefined, undefined],
  ['TASS, December 2. The ministers met.', 'TASS, December 2.', undefined, '--12-02', 'TASS'],
  ['In Osthaven, December 2 was a holiday for the ministers.', undefined],
  ['The ministers met in Osthaven, December 2 (a Monday) - a first.', undefined],
  ['Minister (left) - The sides met on Monday and agreed to meet again soon.', undefined],
  ['Mr. Vale (Norland) - speaking first - said the talks went well.', undefined],
  ['UPDATE 1 - The ministers met on Monday and agreed to meet again soon.', undefined],
  ['OSCE - The ministers met on Monday and agreed to meet again soon.', undefined],
  ['On December 2, 2019, the sides met.', undefined],
  ['June 31. /TASS/. No calendar has that day.', undefined],
] as const

for (const [text, exact, place, date, agency] of openings)
  test(`dateline: ${text}`, () => {
    const found = readDateline(span(text))
    assert.deepEqual(
      found && [found.span.exact, found.place, found.date, found.agency],
      exact && [exact, place, date, agency],
    )
  })

const lines = [
  ['2021-05-17', '2021-05-17'],
  ['May 17, 2021', '2021-05-17'],
  ['Monday, December 2, 2019', '2019-12-02'],
  ['Monday 2 December 2019', '2019-12-02'],
  ['2 December 2019 | Peace and Security', '2019-12-02'],
  ['02 December 2019 14:35 GMT', '2019-12-02'],
  ['Published: 2 December 2019, 14:35', '2019-12-02'],
  ['18:42, 02.12.2019', '2019-12-02'],
  ['Vienna, 2 December 2019', '2019-12-02'],
  ['December 2, 2019, Vienna', '2019-12-02'],
  ['LJUBLJANA, Dec 6, 2005 (AFP)', '2005-12-06'],
  ['December 2', '--12-02'],
  ['02/12/2019', undefined],
  ['December 2, 2019 was a Monday.', undefined],
  ['The ministers met on 2 December 2019.', undefined],
] as const

for (const [text, date] of lines) test(`date line: ${text}`, () => assert.equal(readDateLine(span(text))?.date, date))

test('a dateline over wrapped lines keeps its place in the text', () => {
  const exact = 'UNITED NATIONS, December 2\n(Reuters) - The council met.'
  assert.deepEqual(readDateline({ start: 10, end: 10 + exact.length, exact })?.span, {
    start: 10,
    end: 48,
    exact: 'UNITED NATIONS, December 2\n(Reuters) -',
  })
})

// patterns must not run away on text made to make them
for (const hostile of [
  'A'.repeat(100_000),
  'A-'.repeat(50_000),
  'AB CD/'.repeat(20_000),
  'ABC, Dec 2, '.repeat(10_000),
  `${'('.repeat(50_000)}- `,
])
  test(`hostile: ${hostile.slice(0, 12)}…`, () => {
    const start = performance.now()
    readDateline(span(hostile))
    readDateLine(span(hostile))
    assert.ok(performance.now() - start < 500)
  })
