import assert from 'node:assert/strict'
import { test } from 'vitest'
import { pairQuotations } from './quotations.ts'

/** One text a case, "¶" between paragraphs; then each quotation, "…" between its ends where it is long, "!" where open. */
const cases: readonly (readonly [text: string, quotations: readonly string[]])[] = [
  ['"We agree," he said.', ['We agree,']],
  ['“We agree,” he said. “We do.”', ['We agree,', 'We do.']],
  ['«We agree,» he said.', ['We agree,']],
  ["``We agree,'' he said.", ['We agree,']],
  ["''We agree,'' he said.", ['We agree,']],
  ['He called it "a step" and "a beginning".', ['a step', 'a beginning']],
  ['" We agree, " he said.', ['We agree,']],
  ['No marks here.', []],
  ["The ministers' talks didn't end, Norland's envoy said.", []],
  ["She called it 'a step', he said.", ['a step']],
  ['He said: ‘We agree.’', ['We agree.']],
  ["'The ministers' talks are over,' he said.", ["The ministers' talks are over,"]],
  ['"He told me \'never\' in May," she said.', ["He told me 'never' in May,", 'never']],
  ['“He told me ‘never’ in May,” she said.', ['He told me ‘never’ in May,', 'never']],
  ['In the \'90s they met "often".', ['often']],
  ['"We agree. ¶"We will meet," he said.', ['We agree. ¶"We will meet,']],
  ['“We agree. ¶“We will meet. ¶“We will sign,” he said.', ['We agree. ¶“We will meet. ¶“We will sign,']],
  ['"We agree. ¶He left without a word.', ['!We agree.']],
  ['"We agree. ¶We will meet," he said.', ['We agree. ¶We will meet,']],
  ['"We agree. ¶The envoy said "never" again.', ['!We agree.', 'never']],
  ['He said "we agree. ¶The talks ended.', ['!we agree.']],
  ['"We agree. "They left," he said.', ['!We agree.', 'They left,']],
  ['("We agree.")', ['We agree.']],
  ['the "US-led" talks—"a farce"—ended', ['US-led', 'a farce']],
  ['"…', ['!…']],
]

for (const [marked, expected] of cases)
  test(`quotations: ${marked}`, () => {
    const text = marked.replaceAll('¶', '\n')
    const paragraphs = [...text.matchAll(/[^\n]+/g)].map((m) => ({ start: m.index, end: m.index + m[0].length }))
    const found = pairQuotations(text, paragraphs).map(
      (q) => (q.open ? '!' : '') + text.slice(q.start, q.end).replaceAll('\n', '¶').trim(),
    )
    assert.deepEqual(found, expected)
  })

for (const [name, text] of [
  ['double', '"'.repeat(1_000_000)],
  ['single', " 'a".repeat(330_000)],
  ['curly', '“'.repeat(1_000_000)],
  ['spaced', ' " '.repeat(330_000)],
] as const)
  test(`quotations: a million ${name} marks are read in bounded time`, () => {
    const began = performance.now()
    const quotations = pairQuotations(text, [{ start: 0, end: text.length }])
    assert.ok(performance.now() - began < 8_000)
    assert.ok(quotations.every((q) => q.start <= q.end && q.end <= text.length))
  })
