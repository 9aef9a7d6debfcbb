import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Reading } from '../../model/reading.ts'
import { terminal } from './terminal.ts'
import { writeText } from './write-text.ts'

const TEXT =
  'Ministers to meet in Avalon\n\nThe foreign ministers of Norland and Vestria will meet in Avalon on Thursday, and a truce that both sides signed in the spring is being carried out step by step, Norland said on Monday.'
const span = (exact: string) => {
  const start = TEXT.indexOf(exact)
  return { start, end: start + exact.length, exact }
}
const body = span(TEXT.slice(TEXT.indexOf('The foreign')))
const common = { sentence: 1, confidence: 0.82, reader: 'test' }

const reading: Reading = {
  reader: { name: 'readout', version: '0', language: 'en' },
  dispatch: {
    id: `sha256:${'0'.repeat(64)}`,
    text: TEXT,
    headline: span('Ministers to meet in Avalon'),
    published: { edtf: 'XXXX-12-02', basis: 'weekday', alternatives: ['2013-12-02', '2019-12-02'] },
    language: 'en',
    source: 'Norpress',
    paragraphs: [body],
    sentences: [span('Ministers to meet in Avalon'), body],
  },
  actors: [
    { id: 'a1', name: 'Norland', type: 'state', mentions: [span('Norland')], offices: [] },
    { id: 'a2', name: 'Vestria', type: 'state', mentions: [span('Vestria')], offices: [] },
    {
      id: 'a3',
      name: 'Ada Vale',
      type: 'person',
      mentions: [span('The foreign ministers')],
      offices: [{ office: 'foreign minister', of: 'a1', span: span('foreign ministers') }],
    },
  ],
  findings: [
    {
      ...common,
      id: 'f1',
      kind: 'contact',
      span: span('will meet'),
      type: 'meeting',
      phase: 'due',
      modality: 'planned',
      participants: [{ actor: 'a3' }, { actor: 'a2', role: 'guest' }],
      place: { name: 'Avalon', span: span('Avalon') },
      time: 'f2',
    },
    {
      ...common,
      id: 'f2',
      kind: 'time',
      span: span('Thursday'),
      timex: { type: 'DATE', value: 'XXXX-12-05' },
      edtf: 'XXXX-12-05',
    },
    {
      ...common,
      confidence: 0.3,
      id: 'f3',
      kind: 'statement',
      span: body,
      speakers: ['a1'],
      cue: span('said'),
      content: [span('a truce that both sides signed in the spring is being carried out step by step')],
      form: 'indirect',
      act: 'reports',
      background: true,
    },
  ],
}

const PLAIN = terminal({ isTTY: false, columns: 80 }, {})
const COLOUR = terminal({ isTTY: true, columns: 72 }, { TERM: 'xterm' })

test('head, article, actors and findings, one after the other', () => {
  const lines = writeText(reading, PLAIN).split('\n')
  assert.equal(lines[0], 'Ministers to meet in Avalon')
  assert.equal(lines[1], 'Norpress · XXXX-12-02 by the weekday it names; could be 2013-12-02, 2019-12-02')
  const headings = lines.filter((line) => /^\S.*\(\d+\)$/.test(line))
  assert.deepEqual(headings, ['Actors (3)', 'Contacts (1)', 'Statements (1)', 'Times (1)'])
  assert.ok(lines.some((line) => /^ {4}Ada Vale +person, foreign minister of Norland$/.test(line)))
  assert.ok(lines.some((line) => /^f2 +Thursday +XXXX-12-05$/.test(line)))
})

test('a finding shows its evidence in context, what it is tied to and its doubt', () => {
  const text = writeText(reading, PLAIN)
  const contact = text.slice(text.indexOf('\nf1 '), text.indexOf('Statements'))
  assert.match(contact, /\(planned\) 82 %/)
  assert.match(contact, /│ The foreign ministers of Norland and Vestria \[will meet\] in Avalon on Thursday/)
  assert.match(contact, /Ada Vale/)
  assert.match(text, /\(background\) unsure, 30 %/)
  assert.match(text, /│ … .*\[a truce that both\s+│ sides signed/)
})

test('every line fits the terminal, and colour ends where its words end', () => {
  const painted = writeText(reading, COLOUR)
  const plain = painted.replace(/\x1b\[[\d;]*m/g, '')
  assert.ok(
    plain.split('\n').every((line) => line.length <= 72),
    plain,
  )
  assert.ok(!plain.includes('[will meet]') && plain.includes('will meet'))
  assert.ok(painted.includes('\x1b[1m\x1b[4mwill'))
})

test('no findings are said to be none', () => {
  assert.match(writeText({ ...reading, findings: [], actors: [] }, PLAIN), /Nothing was found in it\.$/)
})

test('a text in another language is kept and said', () => {
  const foreign = { ...reading, dispatch: { ...reading.dispatch, language: 'fr' }, findings: [], actors: [] }
  assert.match(writeText(foreign, PLAIN), /in French, not\s+read|in\s+French, not read/)
})
