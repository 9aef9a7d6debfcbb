import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type At, compose, type Drafted } from './compose.ts'

const FILE = '2026-03-02-norpress-ministers-to-meet'
const text = readFileSync(join(import.meta.dirname, `../../../samples/dispatches/${FILE}.txt`), 'utf8').trim()

const sure = { confidence: 0.93 }
const recalled = { confidence: 0.9, background: true as const }

/** A dispatch of the sample with findings of every kind, as a careful reader would mark them. */
export const ENVOY = compose({
  text,
  name: FILE,
  source: 'NORPRESS',
  isInvented: true,
  published: { edtf: 'XXXX-03-02', basis: 'weekday', alternatives: ['2026-03-02', '2020-03-02', '2015-03-02'] },
  actors: (at) => [
    {
      id: 'a1',
      name: 'Ilse Marenko',
      type: 'person',
      mentions: [at('Ilse Marenko'), at('The Tavernian diplomat'), at('Marenko', 2), at('the envoy', 2), at('she', 1)],
      offices: [{ office: 'special envoy', of: 'a2', span: at("Taverny's special envoy") }],
    },
    { id: 'a2', name: 'Taverny', type: 'state', mentions: [at('Taverny'), at('Taverny', 2)], offices: [] },
    { id: 'a3', name: 'Vestria', type: 'state', mentions: [at('Vestrian'), at('Vestria', 4)], offices: [] },
    { id: 'a4', name: 'Ordania', type: 'state', mentions: [at('Ordanian'), at('Ordania', 3)], offices: [] },
    {
      id: 'a5',
      name: 'Tomas Hale',
      type: 'person',
      mentions: [at('Vestrian President Tomas Hale'), at("the Vestrian president's"), at('Hale')],
      offices: [{ office: 'President', of: 'a3', span: at('Vestrian President') }],
    },
    {
      id: 'a6',
      name: 'Lindholm Group',
      type: 'format',
      mentions: [at('Lindholm Group'), at('its co-chairs')],
      offices: [],
    },
    ...['Selvania', 'Marrow', 'Kirnland', 'Estmark', 'Halvonia'].map((name, i) => ({
      id: `a${i + 7}`,
      name,
      type: 'state' as const,
      mentions: [at(name)],
      offices: [],
    })),
    { id: 'a12', name: 'the sides', type: 'entity', mentions: [at('the sides')], offices: [] },
  ],
  findings: (at) => [...news(at), ...background(at)],
})

function news(at: At): Drafted[] {
  return [
    statement(at, 'hopes', ['Vestrian, Ordanian ministers will agree on truce'], 'indirect', { speakers: ['a2'] }),
    statement(at, 'reports', ['We expect both delegations to arrive with a mandate to stop the shooting,'], 'direct'),
    { kind: 'time', span: at('March 2'), timex: { type: 'DATE', value: 'XXXX-03-02' }, ...sure },
    {
      id: '@monday',
      kind: 'time',
      span: at('Monday'),
      timex: { type: 'DATE', value: '2026-03-02' },
      edtf: '2026-03-02',
      ...sure,
    },
    statement(
      at,
      'hopes',
      [
        'a meeting of the Vestrian and Ordanian foreign ministers due later this week will help stop the fighting in the Kessal valley',
      ],
      'indirect',
    ),
    {
      id: '@meeting',
      kind: 'contact',
      span: at('a meeting of the Vestrian and Ordanian foreign ministers'),
      namings: [at('a meeting of the Vestrian and Ordanian foreign ministers')],
      type: 'meeting',
      participants: [{ actor: 'a3' }, { actor: 'a4' }],
      level: 'ministers',
      time: '@week',
      phase: 'due',
      ...sure,
    },
    {
      id: '@week',
      kind: 'time',
      span: at('later this week'),
      timex: { type: 'DATE', value: '2026-W10' },
      edtf: '2026-03-03/2026-03-08',
      ...sure,
    },
    statement(
      at,
      'reports',
      [
        'We expect both delegations to arrive with a mandate to stop the shooting. The hotline between the two general staffs has not been working since January, and I hope it will be restored,',
      ],
      'direct',
      { occasion: '@talks' },
    ),
    {
      id: '@hotline',
      kind: 'commitment',
      span: at('The hotline between the two general staffs'),
      what: at('The hotline between the two general staffs'),
      force: 'agreed',
      parties: ['a3', 'a4'],
      ...sure,
      confidence: 0.61,
    },
    {
      kind: 'assessment',
      span: at('has not been working since January'),
      commitment: '@hotline',
      level: 0,
      trend: 'suspended',
      by: 'a1',
      basis: 'mediator',
      asOf: '@january',
      ...sure,
    },
    {
      id: '@january',
      kind: 'time',
      span: at('January'),
      timex: { type: 'DATE', value: '2026-01' },
      edtf: '2026-01',
      ...sure,
    },
    {
      id: '@talks',
      kind: 'contact',
      span: at('a meeting with Vestrian President Tomas Hale'),
      type: 'meeting',
      participants: [
        { actor: 'a1', role: 'mediator' },
        { actor: 'a5', role: 'host' },
      ],
      phase: 'held',
      time: '@monday',
      place: { name: 'Varn', span: at('VARN') },
      ...sure,
    },
    statement(
      at,
      'agrees',
      ['the sides must refrain from "any movement of heavy weapons along the Sarn river'],
      'mixed',
      { addressee: 'a5' },
    ),
    {
      kind: 'commitment',
      span: at('refrain from "any movement of heavy weapons along the Sarn river'),
      what: at('refrain from "any movement of heavy weapons along the Sarn river'),
      force: 'demanded',
      parties: ['a12'],
      ...sure,
    },
    statement(at, 'agrees', ['I agree with you that the detainees have to come home first,'], 'direct'),
    {
      kind: 'contact',
      span: at('the January visit to Ordan by its co-chairs'),
      type: 'visit',
      participants: [{ actor: 'a6', role: 'guest' }],
      phase: 'held',
      ...sure,
    },
    statement(
      at,
      'intends',
      [
        'We will work to carry out the measures that were discussed during that visit,',
        'one of the measures was about exchanging lists of detainees',
      ],
      'mixed',
    ),
    {
      kind: 'commitment',
      span: at('exchanging lists of detainees'),
      what: at('exchanging lists of detainees'),
      force: 'proposed',
      parties: ['a3', 'a4'],
      ...sure,
    },
  ]
}

function background(at: At): Drafted[] {
  return [
    {
      kind: 'event',
      span: at('The conflict between Vestria and Ordania'),
      type: 'ASSAULT',
      time: '@spring',
      ...recalled,
    },
    {
      id: '@spring',
      kind: 'time',
      span: at('the spring of 1994'),
      timex: { type: 'DATE', value: '1994-SP' },
      edtf: '1994-21',
      ...recalled,
    },
    {
      kind: 'event',
      span: at('the fighting killed some 9,000 people and about 60,000 fled their homes'),
      type: 'ASSAULT',
      time: '@war',
      counts: [
        { what: 'killed', number: 9000, qualifier: 'about', span: at('some 9,000') },
        { what: 'displaced', number: 60000, qualifier: 'about', span: at('about 60,000') },
      ],
      ...recalled,
    },
    {
      id: '@war',
      kind: 'time',
      span: at('1994-1996'),
      timex: { type: 'DATE', value: '1994/1996' },
      edtf: '1994/1996',
      ...recalled,
    },
    {
      kind: 'contact',
      span: at('A truce was signed'),
      type: 'signing',
      participants: [],
      phase: 'held',
      time: '@truce',
      place: { name: 'Port Lindholm', span: at('Port Lindholm') },
      ...recalled,
    },
    {
      id: '@truce',
      kind: 'time',
      span: at('October 1996'),
      timex: { type: 'DATE', value: '1996-10' },
      edtf: '1996-10',
      ...recalled,
    },
    {
      kind: 'contact',
      span: at('Talks on the Kessal settlement'),
      type: 'talks',
      participants: [],
      phase: 'under-way',
      time: '@since',
      ...recalled,
    },
    {
      id: '@since',
      kind: 'time',
      span: at('1997'),
      timex: { type: 'DATE', value: '1997' },
      edtf: '1997/..',
      ...recalled,
    },
    ...(['Taverny', 'Selvania', 'Marrow', 'Kirnland', 'Estmark', 'Halvonia'] as const).map(
      (_, i): Drafted => ({
        kind: 'membership',
        span: at('its three co-chairs - Taverny, Selvania and Marrow - Kirnland, Estmark and Halvonia'),
        member: i ? `a${i + 6}` : 'a2',
        of: 'a6',
        role: i < 3 ? 'co-chair' : 'member',
        ...recalled,
      }),
    ),
    { kind: 'reference', span: at('A truce'), name: 'Truce of October 1996', ...recalled, confidence: 0.55 },
  ]
}

function statement(
  at: At,
  act: Extract<Drafted, { kind: 'statement' }>['act'],
  content: readonly string[],
  form: 'direct' | 'indirect' | 'mixed',
  more: Partial<Extract<Drafted, { kind: 'statement' }>> = {},
): Drafted {
  const [first, ...rest] = content.map((exact) => at(exact))
  return { kind: 'statement', span: first!, content: [first!, ...rest], form, act, speakers: ['a1'], ...sure, ...more }
}
