import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { decodeBytes } from './decode-bytes.ts'

/** The bytes of a text in a single-byte encoding, by turning TextDecoder round. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding)
  const bytes = new Map<string, number>()
  for (let b = 255; b >= 0; b--) bytes.set(decoder.decode(Uint8Array.of(b)), b)
  return Uint8Array.from([...text].map((c) => bytes.get(c) ?? assert.fail(`${c} is not in ${encoding}`)))
}

const texts = [
  ['The minister said “we agree” – and that’s that… It costs €5 million.', ['windows-1252']],
  [
    'The talks between François Müller and José Peña went on in Göteborg.',
    ['windows-1252', 'iso-8859-15', 'windows-1254'],
  ],
  ['I ministri degli Esteri si sono incontrati lunedì e così è finita.', ['windows-1252', 'iso-8859-15']],
  ['President Karol Wałęga met Włodzimierz Żak in Łódź, officials said.', ['windows-1250', 'iso-8859-2']],
  ['Ministři zahraničí obou zemí se v pondělí setkali a dohodli se.', ['windows-1250', 'iso-8859-2']],
  ['Milorad Đurišić and Zoran Petković met in Čačak with Mr Račan.', ['windows-1250', 'iso-8859-2']],
  ['Bakan Ümit Çağlar ve İbrahim Kalınoğlu pazartesi günü görüştü.', ['windows-1254']],
  ['The newspaper Известия said on Monday that talks would go on.', ['windows-1251', 'iso-8859-5', 'koi8-r']],
  ['Министры двух стран встретились в понедельник и договорились.', ['windows-1251', 'iso-8859-5', 'koi8-r']],
  ['The programme costs 5 million € a year, the minister said in Zürich.', ['windows-1252', 'iso-8859-15']],
] as const

describe('encodings', () => {
  for (const [text, encodings] of texts)
    for (const encoding of encodings)
      test(`${encoding}: ${text}`, () => assert.equal(decodeBytes(encode(text, encoding)).text, text))

  const text = 'José “Łucja” Вестник'
  test('utf-8', () => assert.equal(decodeBytes(Buffer.from(text)).text, text))
  test('utf-8 with a mark', () => assert.equal(decodeBytes(Buffer.from(`\uFEFF${text}`)).text, text))
  test('utf-16le', () => assert.equal(decodeBytes(Buffer.from(`\uFEFF${text}`, 'utf16le')).text, text))
  test('utf-16le without a mark', () =>
    assert.equal(decodeBytes(Buffer.from(`${text} goes on.`, 'utf16le')).encoding, 'utf-16le'))
  test('utf-16be', () => assert.equal(decodeBytes(Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()).text, text))
  test('a declared charset', () => assert.equal(decodeBytes(encode('Łódź', 'iso-8859-2'), 'iso-8859-2').text, 'Łódź'))
  test('a declared charset that the bytes contradict', () =>
    assert.equal(decodeBytes(Buffer.from('Łódź'), 'iso-8859-1').text, 'Łódź'))
  test('a declared charset nobody knows', () =>
    assert.equal(decodeBytes(encode('José Peña', 'windows-1252'), 'x-own').text, 'José Peña'))

  test('broken utf-8 is still utf-8', () => {
    const bytes = Buffer.concat([Buffer.from('José “said” é'), Buffer.from([0xe2, 0x80]), Buffer.from(' and went')])
    const { text: read, encoding, damaged } = decodeBytes(bytes)
    assert.deepEqual([read, encoding, damaged], ['José “said” é\uFFFD and went', 'utf-8', 1])
  })
})
