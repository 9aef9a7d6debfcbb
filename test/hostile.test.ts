import assert from 'node:assert/strict'
import { test } from 'vitest'
import { decode } from '../src/intake/index.ts'
import { ReadoutError } from '../src/model/error.ts'
import { readDispatch } from '../src/pipeline/read-dispatch.ts'

const SIZE = 200_000
const times = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length))
const inputs = {
  'one word without end': times('a'),
  'capitals without end': times('A'),
  spaces: `The ministers met.${times(' ')}They agreed.`,
  'quotation marks': `The minister said ${times('"')}`,
  'opening quotation marks': `The minister said ${times('“')}`,
  'one sentence without end': `The minister said ${times('that the envoy said ')}.`,
  'names without end': times('John Smith '),
  'dates without end': times('December 2, 2019 '),
  'numbers without end': times('1-2 '),
  'line ends': times('a\n'),
  brackets: times('(('),
  'right to left': times('قال الوزير '),
  'marks over one letter': `e${times('\u0301')}`,
  'halves of surrogate pairs': times('\ud800'),
  'nested clauses': `${times('said he hopes the minister who said ')}.`,
  conjuncts: `${times('Norland, Vestria and ')}Ordania met.`,
}

// Each must end, in bounded time and memory: read, or refused with a clear error. The time limit is the runner's.
for (const [name, text] of Object.entries(inputs))
  test(`hostile input ends: ${name}`, { timeout: 60_000 }, async () => {
    try {
      for await (const { dispatch } of decode(Buffer.from(text), { published: '2019-12-02' })) {
        const reading = readDispatch({ ...dispatch, language: 'en' })
        for (const f of reading.findings)
          assert.equal(f.span.exact, reading.dispatch.text.slice(f.span.start, f.span.end))
      }
    } catch (error) {
      assert.ok(error instanceof ReadoutError && error.fault === 'input', String(error))
      assert.ok(error.message.length > 20)
    }
  })
