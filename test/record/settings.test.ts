import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { FiledReading } from '../../src/model/process-record.ts'
import { AgencySetting, NameSetting, type Settings, ThemeSetting } from '../../src/model/settings.ts'
import { buildRecord } from '../../src/record/index.ts'
import { meeting, NAMES, PAIR, PROCESS } from './cases.ts'
import { compose } from './compose.ts'

const DAY = { day: '2026-06-10' }
const SIDES = [
  { name: 'Norland', type: 'state' as const },
  { name: 'Sudmark', type: 'state' as const },
]
const set = (some: { agencies?: object[]; themes?: object[]; names?: object[] }): Settings => ({
  agencies: (some.agencies ?? []).map((s) => AgencySetting.parse(s)),
  themes: (some.themes ?? []).map((s) => ThemeSetting.parse(s)),
  names: (some.names ?? []).map((s) => NameSetting.parse(s)),
})
const build = (readings: readonly FiledReading[], settings?: Settings) =>
  buildRecord(PROCESS, readings, [], DAY, settings)
const met = (source: string, published = '2026-03-04') =>
  meeting(published, source, 'met in Brigg', { phase: 'held', when: '2026-03-03', participants: NAMES, place: 'Brigg' })
const pledged = (source: string, what: string, theme?: string, more: object[] = []) =>
  compose('2026-04-28', source, `Norland and Sudmark agreed to ${what}. ${source} has it.`, SIDES, [
    { kind: 'commitment', words: what, force: 'agreed', parties: ['Norland', 'Sudmark'], ...(theme ? { theme } : {}) },
    ...(more as { kind: 'assessment'; words: string }[]),
  ])

test('two names of one agency are one source', () => {
  const readings = [met('Norland Press Agency'), met('NPA', '2026-03-05'), met('South', '2026-03-06')]
  assert.equal(build(readings).contacts[0]!.independent, 3)
  const settings = set({ agencies: [{ id: 'npa', name: 'Norland Press Agency', aliases: ['npa'] }] })
  const [contact] = build(readings, settings).contacts
  assert.equal(contact!.independent, 2)
  assert.deepEqual(new Set(contact!.citations.map((c) => c.source)), new Set(['Norland Press Agency', 'NPA', 'South']))
})

const counted = [
  ['unless-party', 'Norland', 1],
  ['unless-party', 'Westria', 2],
  ['unless-party', 'Farland', 2],
  ['always', 'Norland', 2],
  ['never', undefined, 1],
] as const
for (const [counts, of, independent] of counted)
  test(`an agency ${of ? `of ${of} ` : ''}counts ${counts}: ${independent} of 2 sources`, () => {
    const agency = { id: 'npa', name: 'NPA', counts, ...(of ? { of } : {}) }
    const [contact] = build([met('NPA'), met('South', '2026-03-05')], set({ agencies: [agency] })).contacts
    assert.equal(contact!.independent, independent)
    const speaksFor = contact!.citations.find((c) => c.source === 'NPA')?.speaksFor
    assert.equal(speaksFor, of)
  })

test('what the agency of a party says in its own name is the view of that party', () => {
  const what = 'withdraw heavy weapons'
  const readings = [
    pledged('NPA', what, 'withdrawal of forces', [
      { kind: 'assessment', words: what, commitment: 'f1', level: 3, trend: 'completed', by: 'source', basis: 'media' },
    ]),
  ]
  assert.deepEqual(Object.keys(build(readings).commitments[0]!.views), ['media'])
  const { views } = build(readings, set({ agencies: [{ id: 'npa', name: 'NPA', of: 'Norlandic' }] })).commitments[0]!
  assert.deepEqual(
    [Object.keys(views), views.Norland!.by, views.Norland!.basis],
    [['Norland'], { name: 'NPA', side: 'Norland' }, 'self'],
  )
})

const themed = [
  [{ id: 'w', theme: 'withdrawal of forces', name: 'Pull-back' }, 'Pull-back'],
  [{ id: 'w', theme: 'withdrawal of forces', hidden: true }, undefined],
  [{ id: 'o', name: 'Howitzers', words: ['heavy weapon*'] }, 'Howitzers'],
  [{ id: 'o', name: 'Howitzers', words: ['heavy weapon'] }, 'withdrawal of forces'],
  [{ id: 'o', name: 'Howitzers', words: ['HEAVY  weapons'] }, 'Howitzers'],
  [{ id: 'o', name: 'Howitzers', words: ['(heavy'] }, 'withdrawal of forces'],
  [{ id: 'm', theme: 'mines', words: ['weapons'] }, 'mines'],
  [{ id: 'm', theme: 'mines', hidden: true, words: ['weapons'] }, 'withdrawal of forces'],
] as const
for (const [setting, theme] of themed)
  test(`theme: ${JSON.stringify(setting)} gives ${theme}`, () => {
    const readings = [pledged('North', 'withdraw heavy weapons', 'withdrawal of forces')]
    const [commitment] = build(readings, set({ themes: [setting] })).commitments
    assert.equal(commitment!.theme, theme)
  })

test('of words of several themes, those told first decide', () => {
  const themes = [
    { id: 'a', name: 'Roads', words: ['road'] },
    { id: 'b', name: 'Guns', words: ['guns'] },
  ]
  const [commitment] = build([pledged('North', 'move guns off the road', 'border')], set({ themes })).commitments
  assert.equal(commitment!.theme, 'Guns')
})

test('labels use the name chosen, what dispatches say keeps theirs', () => {
  const readings = [
    met('North'),
    compose(
      '2026-03-05',
      'South',
      'Ada Lund met the Grey Coast envoy in Tarnholm and Tarn.',
      [PAIR[0]!],
      [
        {
          kind: 'contact',
          words: 'met the Grey Coast envoy',
          type: 'meeting',
          phase: 'held',
          place: 'Tarn',
          participants: ['Ada Lund'],
        },
      ],
    ),
  ]
  const settings = set({ names: [{ id: 'b', name: 'Brik', instead: ['Brigg', 'Tarn'] }] })
  const record = build(readings, settings)
  assert.deepEqual(record.contacts.map((c) => c.place).sort(), ['Brik', 'Brik'])
  for (const { label, citations } of record.contacts) {
    assert.match(label, /\bBrik\b/)
    assert.doesNotMatch(JSON.stringify(citations), /Brik/)
  }
})

test('an actor under another name is found by its own, and has its status said; names of the file stand', () => {
  const names = [
    { id: 'a', name: 'Lady Lund', instead: ['Ada Lund'], status: 'acting' },
    { id: 'n', name: 'The North', instead: ['Norland'] },
  ]
  const { actors, contacts } = build([met('North')], set({ names }))
  const lund = actors.find((a) => a.name === 'Lady Lund')!
  assert.deepEqual([lund.status, lund.names.includes('Ada Lund'), lund.side], ['acting', true, 'Norland'])
  assert.match(contacts[0]!.label, /Lady Lund/)
  assert.ok(actors.some((a) => a.name === 'Norland') && !actors.some((a) => a.name === 'The North'))
})

test('settings change nothing of what is one, and leave no trace when they are taken away', () => {
  const readings = [
    met('NPA'),
    met('South', '2026-03-05'),
    pledged('NPA', 'withdraw heavy weapons', 'withdrawal of forces'),
  ]
  const before = build(readings)
  const settings = set({
    agencies: [{ id: 'npa', name: 'NPA', of: 'Norland' }],
    themes: [{ id: 'w', theme: 'withdrawal of forces', hidden: true }],
    names: [{ id: 'b', name: 'Brik', instead: ['Brigg'] }],
  })
  const after = build(readings, settings)
  assert.deepEqual(build(structuredClone(readings), settings), after, 'what is remembered of readings plays no part')
  assert.deepEqual(after.entries, before.entries)
  assert.deepEqual(build(readings), before)
  assert.equal(build(readings, settings).contacts[0], after.contacts[0], 'an entry that is the same is the very same')
})
