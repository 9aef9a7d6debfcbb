import assert from 'node:assert/strict'
import { test } from 'vitest'
import { compose } from '../../test/mock/compose.ts'
import { ENVOY } from '../../test/mock/envoy.ts'
import { type MarginNote, takeNotes } from './notes.ts'

/** A note as one line: "lead · what · what // second · second" and its confidence where it shows. */
function write({ lead, what, second, confidence }: MarginNote): string {
  const parts = second.map((p) => (typeof p === 'string' ? p : `[${p.words}]`))
  const line = [lead, ...what].join(' · ')
  return `${line}${parts.length ? ` // ${parts.join(' · ')}` : ''}${confidence === undefined ? '' : ` ${confidence}`}`
}

test('notes say what was read, in the words of the field', () => {
  const notes = takeNotes(ENVOY).filter((n) => n.hasPlace)
  assert.deepEqual(notes.map(write), [
    'Taverny hopes · indirect',
    'Marenko reports · direct',
    'Marenko hopes · indirect',
    'Due · meeting, ministers · Vestria and Ordania · 3–8 Mar 2026',
    'Marenko reports · direct // [on the occasion of a meeting with Vestrian President Tomas …]',
    'Agreed · Vestria and Ordania: The hotline between the two general staffs 0.61',
    'Level 0 · not initiated · suspended · by Marenko // [on The hotline between the two general staffs] · a mediator · as of Jan 2026',
    'Held · meeting · Marenko and Hale · 2 Mar 2026 // Varn · Marenko as mediator · Hale as host',
    'Marenko agrees · partly quoted · to Hale',
    'Demanded · of the sides: refrain from "any movement of heavy weapons along the Sarn …',
    'Marenko agrees · direct',
    'Held · visit · Lindholm Group // Lindholm Group as guest',
    'Marenko intends · partly quoted · 2 parts',
    'Proposed · Vestria and Ordania: exchanging lists of detainees',
    'Recalled · assault · spring 1994',
    'Recalled · assault · about 9,000 killed · about 60,000 displaced · 1994–1996',
    'Recalled · signing · held · Oct 1996 // Port Lindholm',
    'Truce of October 1996 · recalled 0.55',
    'Recalled · talks · under way · since 1997',
    'Lindholm Group · 3 co-chairs, 3 members · recalled // co-chair: Taverny, Selvania and Marrow · member: Kirnland, Estmark and Halvonia',
  ])
})

test('several speakers hope, one hopes, and nobody named is said to be so', () => {
  const text = 'Ministers hope for peace.'
  const leadOf = (speakers: readonly string[], names: readonly string[]) => {
    const stored = compose({
      text,
      actors: (at) =>
        names.map((name, i) => ({ id: `a${i + 1}`, name, type: 'entity', mentions: [at('Ministers')], offices: [] })),
      findings: (at) => [
        {
          kind: 'statement',
          span: at('peace'),
          content: [at('peace')],
          speakers,
          act: 'hopes',
          form: 'indirect',
          confidence: 0.9,
        },
      ],
    })
    return takeNotes(stored)[0]?.lead
  }
  assert.equal(leadOf(['a1', 'a2'], ['Aldin', 'Hale']), 'Aldin and Hale hope')
  assert.equal(leadOf(['a1'], ['both sides']), 'both sides hope')
  assert.equal(leadOf(['a1'], ['a senior official']), 'a senior official hopes')
  assert.equal(leadOf([], []), 'Unnamed speaker hopes')
})

test('a kind that these pages do not know yet shows by the words the server gives for it', () => {
  const known = ENVOY.reading.findings.find((f) => f.kind === 'event')!
  const unknown = { ...known, kind: 'ceasefire' as 'event', id: 'f1' }
  const stored = {
    ...ENVOY,
    reading: { ...ENVOY.reading, findings: [unknown] },
    notes: { f1: { label: 'holding since May', key: 'abc' } },
  }
  assert.deepEqual(takeNotes(stored).map(write), ['ceasefire · holding since May'])
})

const placed = [
  ['a time with its date stands inside others', '2026-03-02', '2026-03-06', 0.9, false],
  ['a time that could not be placed has its note', '2026-03-02', undefined, 0.9, true],
  ['a doubtful one has', '2026-03-02', '2026-03-06', 0.7, true],
  ['none can be placed while the year of the dispatch is open', 'XXXX-03-02', undefined, 0.9, false],
] as const
for (const [what, published, edtf, confidence, expected] of placed)
  test(`notes: ${what}`, () => {
    const stored = compose({
      text: 'They meet on Friday.',
      published: { edtf: published, basis: 'dateline' },
      findings: (at) => [
        { kind: 'time', span: at('Friday'), timex: { type: 'DATE', value: edtf ?? 'null' }, edtf, confidence },
      ],
    })
    assert.equal(takeNotes(stored)[0]?.hasPlace, expected)
  })

test('members named one by one are marked as one', () => {
  const stored = compose({
    text: 'The group comprises Norland, Vestria and Ordania.',
    findings: (at) =>
      ['Norland', 'Norland, Vestria', 'Vestria and Ordania'].map((words) => ({
        kind: 'membership',
        span: at(words),
        member: 'a1',
        of: 'a2',
        confidence: 0.9,
      })),
  })
  const [note] = takeNotes(stored)
  assert.deepEqual(
    note?.spans.map((s) => s.exact),
    ['Norland, Vestria and Ordania'],
  )
})
