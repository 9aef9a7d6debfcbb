import assert from 'node:assert/strict'
import { test } from 'vitest'
import { decodeText } from '../../intake/index.ts'
import { Explanation } from '../../model/explanation.ts'
import type { Finding } from '../../model/finding.ts'
import { readDispatch } from '../read-dispatch.ts'
import { explainFinding } from './explain.ts'

const TEXT = `VESTER, December 3. /NORPRESS/. Norland's foreign minister, Ann Lee, said on Monday that Vestria had violated the truce.

She agreed to meet her Vestrian counterpart in Vester next week. Norland joined the Contact Group in 2015, under Resolution 1701. Vestrian troops shelled the port of Norville on Friday, killing 12 people.`
const { dispatch } = decodeText(TEXT, { published: '2019-12-03' })
const reading = readDispatch(dispatch)
const of = (is: (finding: Finding) => boolean) => {
  const finding = reading.findings.find(is)
  assert.ok(finding, 'the test text has lost this finding')
  return explainFinding(dispatch, finding.id)!
}

for (const finding of reading.findings)
  test(`explain: ${finding.id}, ${finding.kind}, explains the finding that is read, in the shape that is promised`, () => {
    const explanation = explainFinding(dispatch, finding.id)!
    assert.deepEqual(explanation.finding, finding)
    assert.deepEqual(Explanation.parse(explanation), explanation)
    assert.ok(explanation.summary[1]!.includes(finding.span.exact.slice(0, 40).replace(/\s+/g, ' ')))
    const dateline = finding.span.end <= explanation.sentence.span.start
    assert.equal(
      explanation.sentence.tokens.some((t) => t.evidence !== undefined),
      !dateline,
    )
  })

test('explain: every kind has words for the rule that fired', () => {
  for (const { id, reader } of reading.findings)
    assert.match(explainFinding(dispatch, id)!.steps[0]!.says, /looks for/, reader)
})

test('explain: a statement names its cue, and what the models weighed for and against', () => {
  const { sentence, steps } = of((f) => f.kind === 'statement' && f.cue?.exact === 'said')
  assert.deepEqual(
    sentence.tokens.filter((t) => t.evidence === 'cue').map((t) => t.span.exact),
    ['said'],
  )
  const weights = steps.filter((s) => s.part === 'weights')
  assert.equal(weights.length, 3)
  for (const step of weights) assert.ok(step.weights!.length > 3 && step.weights![0]!.weight > 0, step.says)
})

test('explain: a time tells what it was counted from', () => {
  const { summary } = of((f) => f.kind === 'time' && f.span.exact === 'Monday')
  assert.ok(summary.includes('It is counted from 2019-12-03, when it was sent.'), summary.join('\n'))
  assert.ok(summary.includes('So it stands for 2019-12-02.'))
})

test('explain: a pronoun tells whom else it could have meant', () => {
  const { steps } = of((f) => f.kind === 'commitment' && f.span.exact.startsWith('meet'))
  const she = steps.find((s) => s.part === 'actor' && /^(?:she|her)$/i.test(s.span?.exact ?? ''))
  assert.ok(
    she?.candidates?.some((c) => c.chosen && c.name === 'Ann Lee'),
    JSON.stringify(steps),
  )
})

test('explain: a word that decided is named, and the lists that know it', () => {
  const { summary, steps } = of((f) => f.kind === 'commitment' && f.span.exact.startsWith('meet'))
  assert.ok(summary.includes('"agreed" is what says that something is agreed.'), summary.join('\n'))
  const words = steps.filter((s) => s.part === 'words')
  assert.match(words[0]!.says, /^"agreed" .*; it is known to the lists? "/)
})

test('explain: no such finding, no explanation', () => {
  assert.equal(explainFinding(dispatch, 'f999'), undefined)
})
