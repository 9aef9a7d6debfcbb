import assert from 'node:assert/strict'
import { test } from 'vitest'
import { decodeText } from '../intake/index.ts'
import { parseDispatch } from '../parse/index.ts'
import { readClosely } from '../pipeline/read-dispatch.ts'
import { signsOf, withConfidence } from './confidence.ts'
import { Steps } from './trace.ts'

const { dispatch } = decodeText('Norland said on Monday that it had agreed to free all prisoners.', {
  published: '2019-12-03',
})
const parsed = parseDispatch(dispatch)
const { found } = readClosely(dispatch, undefined, () => {})

for (const finding of found)
  test(`confidence: a ${finding.kind} the finder is surer of is given more, and never certainty`, () => {
    const [low, high] = [0.3, 0.95].map((confidence) => withConfidence(parsed, { ...finding, confidence }).confidence)
    assert.ok(low! <= high! && low! >= 0.02 && high! <= 0.98, `${low} ${high}`)
  })

test('confidence: the explanation tells the signs that weighed, the kind first', () => {
  const [finding] = found
  const steps = new Steps()
  withConfidence(parsed, finding!, steps)
  const [step] = steps.of(finding!.id)
  assert.equal(step!.part, 'confidence')
  const names = signsOf(parsed, finding!).map((s) => s.says)
  assert.equal(step!.weights![0]!.says, names[0])
  for (const { says, weight } of step!.weights!) assert.ok(names.includes(says) && weight !== 0, says)
})
