import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { ReadoutError } from '../model/error.ts'
import { decode } from './decode.ts'
import { DISPATCH_CHARACTERS, PAGE_BYTES, PARAGRAPH_CHARACTERS } from './limits.ts'

const page = (body: string) =>
  Buffer.from(`<!doctype html><html><head><title>T</title></head><body>${body}</body></html>`)

// each must end in the code named, with a line that names the thing and the way out, and soon
const bad = [
  ['an empty file', Buffer.alloc(0), 'intake/empty'],
  ['white space only', Buffer.from(' \r\n\t \n'), 'intake/empty'],
  ['marks only', Buffer.from('— … —'), 'intake/empty'],
  ['a binary file', Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 37) % 256)), 'intake/binary'],
  ['control characters', Buffer.from(Array.from({ length: 400 }, (_, i) => 1 + (i % 8))), 'intake/binary'],
  [
    'NUL bytes in text',
    Buffer.from(`${'The talks go on. '.repeat(40)}\0${'The talks go on. '.repeat(40)}`),
    'intake/nul-bytes',
  ],
  ['the beginning of a PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3'), 'intake/bad-pdf'],
  ['the beginning of an archive', Buffer.from('PK\x03\x04 and so on'), 'intake/bad-archive'],
  ['an old office document', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'intake/foreign-file'],
  [
    'a feed without items',
    Buffer.from('<?xml version="1.0"?>\n<rss version="2.0"><channel><title>x</title></channel></rss>'),
    'intake/no-item',
  ],
  ['50 MB of text', Buffer.alloc(50_000_000, 'The talks go on, the envoy said.\n'), 'intake/too-large'],
  [
    'too many characters',
    Buffer.alloc(DISPATCH_CHARACTERS + 40, 'The talks go on, the envoy said.\n'),
    'intake/too-large',
  ],
  ['a line of a million characters', Buffer.alloc(1_000_000, 'The talks go on. '), 'intake/long-line'],
  ['a page without an article', page('<ul><li><a href="a">World</a></li></ul>'), 'intake/no-article'],
  ['an empty page', page(''), 'intake/no-article'],
  ['50 MB of page', Buffer.concat([page('<p>'), Buffer.alloc(50_000_000, '<p>x')]), 'intake/too-large'],
  ['100,000 nested elements', page('<div>'.repeat(100_000)), 'intake/page-too-deep'],
  ['100,000 nested tables', page('<table><tr><td>'.repeat(100_000)), 'intake/page-too-deep'],
  ['a million elements', page('<p>x</p>'.repeat(900_000)), 'intake/too-large'],
  ['JSON Lines with no good line', Buffer.from('{"a":1}\n{"b":2}\n'), 'intake/bad-record'],
] as const

describe('bad input', () => {
  for (const [what, bytes, code] of bad)
    test(what, async () => {
      const start = performance.now()
      try {
        const read = await Array.fromAsync(decode(bytes))
        assert.fail(`${read.length} dispatches read`)
      } catch (error) {
        assert.ok(error instanceof ReadoutError, String(error))
        assert.equal(error.code, code)
        assert.equal(error.fault, 'input')
        assert.match(error.message, /;|, so |is empty/)
      }
      assert.ok(performance.now() - start < 15_000)
    })

  test('what is just within the limits is read', async () => {
    const line = 'The talks go on, the envoy said in Osthaven. '
    const text = `${line.repeat(Math.floor(PARAGRAPH_CHARACTERS / line.length))}\n\n`.repeat(4)
    assert.equal((await Array.fromAsync(decode(Buffer.from(text))))[0]!.dispatch.paragraphs.length, 4)
    assert.ok(PAGE_BYTES > 1_000_000)
  })

  test('a wrong date is the caller’s fault', async () => {
    await assert.rejects(Array.fromAsync(decode(Buffer.from('The talks go on.'), { published: 'Monday' })), {
      code: 'intake/bad-date',
      fault: 'usage',
    })
  })

  test('characters no database keeps are replaced and said', async () => {
    const line = JSON.stringify({ text: 'The talks\0 go on, the envoy said. \ud800', published: '2019-12-02' })
    const [decoded] = await Array.fromAsync(decode(Buffer.from(line)))
    assert.equal(decoded!.dispatch.text, 'The talks\uFFFD go on, the envoy said. \uFFFD')
    assert.equal(decoded!.damaged, true)
    assert.match(decoded!.warnings[0]!, /2 places/)
  })

  test('a text is read in time that grows with its length only', async () => {
    const text = (n: number) =>
      Buffer.from('The ministers of Norland (left) and Vestria, Dec 2 - said so "again".\n\n'.repeat(n))
    const timed = async (n: number) => {
      const start = performance.now()
      assert.equal((await Array.fromAsync(decode(text(n), { published: '2019' }))).length, 1)
      return performance.now() - start
    }
    await timed(100)
    assert.ok((await timed(12_000)) < 100 * ((await timed(1_200)) + 5))
  })
})

test('a text whose line ends differ is the same dispatch', async () => {
  const idOf = async (text: string) => (await Array.fromAsync(decode(Buffer.from(text))))[0]!.dispatch.id
  assert.equal(
    await idOf('\uFEFFOne line said.\r\n\r\nAnother said.\r\n'),
    await idOf('One line said.\n\nAnother said.'),
  )
})
