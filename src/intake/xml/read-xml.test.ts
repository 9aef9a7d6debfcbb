import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { ReadoutError } from '../../model/error.ts'
import { decode } from '../decode.ts'
import { XML_BYTES, XML_DEPTH, XML_ELEMENTS } from '../limits.ts'
import { readXml } from './read-xml.ts'
import { lineOf, textOf } from './walk.ts'

const BOMB = `<!DOCTYPE rss [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, i) => `<!ENTITY e${i} "${`&${i ? `e${i - 1}` : 'a'};`.repeat(10)}">`).join('')}]>`
const ITEM = '<channel><item><title>Talks &e19; go on &file;</title></item></channel>'

describe('xml', () => {
  const texts = [
    ['<a>one &amp; two &#146; &#x2019;</a>', 'one & two ’ ’'],
    ['<a>fish & chips <b>and</b></a>', 'fish & chips and'],
    ['<a><![CDATA[<b> & ]]></a>', '<b> &'],
    [`${BOMB.replace('rss', 'a')}<a>&e19;</a>`, '&e19;'],
    ['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', '&x;'],
  ] as const
  for (const [xml, text] of texts) test(xml.slice(0, 60), () => assert.equal(lineOf(readXml(xml)!.root), text))

  test('a prefix nobody declares is kept, one declared becomes its namespace', () => {
    const [first, second] = readXml('<a xmlns:d="urn:d"><d:b/><e:c/></a>')!.root.children
    assert.deepEqual(
      [first, second].map((c) => typeof c === 'object' && [c.name, c.namespace]),
      [
        ['b', 'urn:d'],
        ['c', 'e'],
      ],
    )
  })

  test('an end that is missing is said', () => {
    assert.equal(readXml('<a><b>text</b>')!.broken, true)
    assert.equal(readXml('<a><b>text</b></a>')!.broken, false)
    assert.equal(textOf(readXml('<a><b>text')!.root), 'text')
  })
})

const hostile = [
  ['elements in one another', `<rss>${'<a>'.repeat(XML_DEPTH + 1)}`, 'intake/xml-too-deep'],
  ['a million levels', `<nitf>${'<p>'.repeat(1_000_000)}`, 'intake/xml-too-deep'],
  ['too many elements', `<rss>${'<a/>'.repeat(XML_ELEMENTS)}</rss>`, 'intake/too-large'],
  ['100 MB of nesting', `<rss>${'<a>'.repeat(33_000_000)}`, 'intake/too-large'],
  ['no element', '<?xml version="1.0"?><rss', 'intake/foreign-file'],
  ['nothing but a news message', '<newsMessage><itemSet/></newsMessage>', 'intake/no-item'],
  [
    'ninjs cut off',
    '{"uri":"urn:npa:1","versioncreated":"2019-12-02T09:00:00Z","body_text":"The tal',
    'intake/bad-json',
  ],
  ['JSON Feed cut off', '{"version":"https://jsonfeed.org/version/1","items":[{"id":', 'intake/bad-json'],
  [
    'an item too long',
    `<rss><channel><item><description>${'The talks go on. '.repeat(70_000)}</description></item></channel></rss>`,
    'intake/too-large',
  ],
] as const

describe('hostile feeds and wire items are refused in time', () => {
  for (const [what, text, code] of hostile)
    test(what, async () => {
      const start = performance.now()
      await assert.rejects(Array.fromAsync(decode(Buffer.from(text))), (error) => {
        assert.ok(error instanceof ReadoutError, String(error))
        assert.equal(error.code, code)
        assert.ok(error.message.length > 30)
        return true
      })
      assert.ok(performance.now() - start < 10_000)
    })

  test('a bomb of entities and an entity of a file stay as they are written', async () => {
    const bomb = BOMB.replace(']>', '<!ENTITY file SYSTEM "file:///etc/passwd">]>')
    const [decoded] = await Array.fromAsync(decode(Buffer.from(`${bomb}<rss version="2.0">${ITEM}</rss>`)))
    assert.equal(decoded!.dispatch.text, 'Talks &e19; go on &file;')
    assert.ok(XML_BYTES > 1_000_000)
  })
})
