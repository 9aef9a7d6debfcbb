import assert from 'node:assert/strict'
import { test } from 'vitest'
import { readBrat } from './polnear.ts'

const TEXT = 'The envoy said 😀 that talks, he added, go on.'
const BRAT = [
  'T1\tSource 0 9\tThe envoy',
  'T2\tCue 10 14\tsaid',
  'T3\tContent 17 27;39 44\tthat talks go on',
  'T4\tAttribution 10 14\tsaid',
  'T5\tAttribution-no-source 10 14\tsaid',
  'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
  'E2\tAttribution-no-source:T5 Content:T3 Cue:T2',
  '#1\tAnnotatorNotes T4\tnone',
].join('\n')

test('brat: pieces, code points before an astral character, no source', () => {
  const [first, second] = readBrat(BRAT, TEXT)
  assert.deepEqual(
    first!.content.map(([a, b]) => TEXT.slice(a, b)),
    ['that talks', 'go on'],
  )
  assert.equal(TEXT.slice(...first!.source[0]!), 'The envoy')
  assert.equal(second!.source.length, 0)
  assert.equal(TEXT.slice(...second!.cue[0]!), 'said')
})
