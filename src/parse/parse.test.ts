import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Dispatch } from '../model/dispatch.ts'
import { parseDispatch } from './index.ts'

const LINES = [
  'All news',
  'Norland hopes talks will help',
  'The round opens on Monday, the ministry says',
  'NORTON, December 2. /NA/. The foreign ministers of Norland and Vestria will meet in Norton on Friday. "We agreed on it.',
  '"We will sign," Smith said.',
]

function dispatchOf(lines: readonly string[], opening = ''): Dispatch {
  const text = lines.join('\n\n')
  const spans = lines.map((line) => {
    const start = text.indexOf(line)
    return { start, end: start + line.length, exact: line }
  })
  const [section, headline, deck, ...paragraphs] = spans
  const dateline = opening
    ? { span: { start: text.indexOf(opening), end: text.indexOf(opening) + opening.length, exact: opening } }
    : undefined
  return {
    id: `sha256:${'0'.repeat(64)}`,
    text,
    section,
    headline,
    deck,
    dateline,
    published: { basis: 'unknown' },
    language: 'en',
    paragraphs,
    sentences: [],
  }
}

function bodyOf(text: string): Dispatch {
  const span = { start: 0, end: text.length, exact: text }
  return {
    id: `sha256:${'0'.repeat(64)}`,
    text,
    published: { basis: 'unknown' },
    language: 'en',
    paragraphs: [span],
    sentences: [],
  }
}

const parsed = parseDispatch(dispatchOf(LINES, 'NORTON, December 2. /NA/.'))

test('parse: parts of a dispatch are sentences of their own, the dateline is none', () => {
  assert.deepEqual(
    parsed.sentences.map((s) => [s.role, s.paragraph, parsed.dispatch.text.slice(s.start, s.end)]),
    [
      ['section', -1, LINES[0]],
      ['headline', -1, LINES[1]],
      ['deck', -1, LINES[2]],
      ['body', 0, 'The foreign ministers of Norland and Vestria will meet in Norton on Friday.'],
      ['body', 0, '"We agreed on it.'],
      ['body', 1, LINES[4]],
    ],
  )
  assert.deepEqual(
    parsed.dispatch.sentences.map((s) => s.exact),
    parsed.sentences.map((s) => parsed.dispatch.text.slice(s.start, s.end)),
  )
})

test('parse: a quotation runs over paragraphs', () => {
  assert.deepEqual(
    parsed.quotations.map((q) => parsed.dispatch.text.slice(q.start, q.end)),
    ['We agreed on it.\n\n"We will sign,'],
  )
})

test('parse: tags, lemmas and tree of a plain sentence', () => {
  const { from, to } = parsed.sentences[3]!
  const rows = parsed.tokens
    .slice(from, to)
    .map((t) => `${t.text} ${t.lemma} ${t.upos} ${t.xpos} ${t.deprel} ${parsed.tokens[t.head]?.text ?? '-'}`)
  for (const row of [
    'The the DET DT det ministers',
    'ministers minister NOUN NNS nsubj meet',
    'Norland Norland PROPN NNP nmod ministers',
    'Vestria Vestria PROPN NNP conj Norland',
    'will will AUX MD aux meet',
    'meet meet VERB VB root -',
    'Friday Friday PROPN NNP obl meet',
    '. . PUNCT . punct meet',
  ])
    assert.ok(rows.includes(row), `${row} is not among\n${rows.join('\n')}`)
})

for (const title of [
  'Norlandic Foreign Minister Lena Oster',
  'Deputy Prime Minister Jan Vos',
  "Vestria's defence minister Jan Vos",
  'U.S. Secretary of State Mary Miller',
  'Foreign Ministry spokeswoman Lena Oster',
  'UN special envoy Jan Vos',
])
  test(`parse: a title and its name are one phrase: ${title}`, () => {
    const { tokens } = parseDispatch(bodyOf(`${title} said on Monday that the talks had failed.`))
    const said = tokens.findIndex((t) => t.text === 'said')
    const tops = tokens.slice(0, said).filter((t) => t.head >= said)
    assert.deepEqual(
      tops.map((t) => [t.deprel, tokens[t.head]!.text]),
      [['nsubj', 'said']],
    )
  })

/** What holds of every parsed text. */
function checkTree(dispatch: Dispatch) {
  const { sentences, tokens, quotations } = parseDispatch(dispatch)
  let last = 0
  for (const token of tokens) {
    assert.ok(token.start >= last && token.end > token.start)
    last = token.end
    assert.equal(dispatch.text.slice(token.start, token.end), token.text)
    const { from, to } = sentences[token.sentence]!
    assert.ok(token.head === -1 || (token.head >= from && token.head < to && token.head !== token.index))
    assert.equal(token.head === -1, token.deprel === 'root')
  }
  for (const { from, to } of sentences) {
    assert.ok(to > from)
    assert.equal(tokens.slice(from, to).filter((t) => t.head === -1).length, 1)
  }
  for (const { start, end } of quotations) assert.ok(start <= end && end <= dispatch.text.length)
}

for (const [name, text] of [
  ['nothing', ''],
  ['spaces', ' \n\t '],
  ['one sign', '"'],
  ['a million letters', 'a'.repeat(1_000_000)],
  ['a million quotation marks', '"'.repeat(1_000_000)],
  ['a sentence of 20,000 words', 'Norland and Vestria met '.repeat(5_000)],
  ['100,000 words without a stop', 'talks '.repeat(100_000)],
  ['brackets', '([{'.repeat(10_000)],
  ['broken surrogates', '\ud83d talks \ude00 ended \ud83d\ude00.'],
  ['right-to-left text', 'وزير الخارجية قال إن المحادثات انتهت. '.repeat(100)],
  ['controls', 'The\u0000 talks\u0007 ended.\u200b They\u00a0left.'],
  ['capitals', 'THE MINISTERS OF NORLAND AND VESTRIA MET ON FRIDAY. THEY AGREED.'],
] as const)
  test(`parse: ${name} gives trees in bounded time`, () => {
    const began = performance.now()
    checkTree(bodyOf(text))
    assert.ok(performance.now() - began < 10_000)
  })
