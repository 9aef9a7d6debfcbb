import assert from 'node:assert/strict'
import { deflateSync, gzipSync } from 'node:zlib'
import { describe, test } from 'vitest'
import { docxParts, paragraph, run, xlsxParts } from '../../scripts/fixtures/office.ts'
import { type SetLine, writePdf } from '../../scripts/fixtures/write-pdf.ts'
import { writeZip } from '../../scripts/fixtures/write-zip.ts'
import { ReadoutError } from '../model/error.ts'
import { decode } from './decode.ts'
import type { IntakeHints } from './format.ts'
import {
  ARCHIVE_MEMBERS,
  CALENDAR_BYTES,
  CALENDAR_ENTRIES,
  LINE_BYTES,
  MAIL_BYTES,
  MEMBER_BYTES,
  NESTED_INPUTS,
  PDF_BYTES,
  PDF_ITEMS,
  PDF_PAGES,
  TABLE_BYTES,
  TABLE_COLUMNS,
  TABLE_ROWS,
  UNPACKED_BYTES,
  XML_DEPTH,
} from './limits.ts'

const TEXT = 'The ministers of Norland and Vestria met in Halm on Wednesday.'
const headings = Array.from({ length: TABLE_COLUMNS }, (_, i) => `,H${i}`).join('')
const mapping = { columns: { Commitment: 'commitment' } } as const

function nested(depth: number): Buffer {
  let inner: Buffer = Buffer.from(TEXT)
  for (let i = 0; i < depth; i++) inner = writeZip({ [i ? 'inner.zip' : 'text.txt']: inner })
  return inner
}

function packed(times: number): Buffer {
  let inner: Buffer = Buffer.from(TEXT)
  for (let i = 0; i < times; i++) inner = gzipSync(inner)
  return inner
}

/** Lines far apart, so that none is joined to the next. */
const page = (lines: number) =>
  Array.from({ length: lines }, (_, i): SetLine => [(i * 37) % 500, 800 - ((i * 53) % 700), 1, 'a'])

const locked = () => {
  const archive = writeZip({ 'text.txt': TEXT })
  for (const mark of ['PK\x03\x04', 'PK\x01\x02'])
    archive[archive.indexOf(mark, 0, 'latin1') + (mark === 'PK\x03\x04' ? 6 : 8)]! |= 1
  return archive
}

const pdfOf = (filter: string, stream: Buffer) =>
  Buffer.concat([
    Buffer.from(`%PDF-1.4\n1 0 obj\n<< /Length ${stream.length} /Filter ${filter} >>\nstream\n`),
    stream,
    Buffer.from('\nendstream\nendobj\n'),
  ])

const calendar = (entries: number) =>
  `BEGIN:VCALENDAR\r\n${'BEGIN:VEVENT\r\nDTSTART:20250318\r\nEND:VEVENT\r\n'.repeat(entries)}END:VCALENDAR\r\n`
const mail = (body: string) =>
  Buffer.from(`From: a@norland.example\r\nDate: Wed, 12 Mar 2025 10:00:00 +0000\r\nMIME-Version: 1.0\r\n${body}`)
const deepMail = (depth: number) => {
  let part = 'Content-Type: text/plain\r\n\r\nx'
  for (let i = 0; i < depth; i++)
    part = `Content-Type: multipart/mixed; boundary="b${i}"\r\n\r\n--b${i}\r\n${part}\r\n--b${i}--\r\n`
  return part
}

// What grows, hides or nests beyond any dispatch is refused by its limit, and soon.
const cases: readonly (readonly [string, () => Uint8Array, string, IntakeHints?])[] = [
  [
    'a member that unpacks to a thousand times its size',
    () => writeZip({ 'a.txt': Buffer.alloc(20_000_000) }),
    'intake/bomb',
  ],
  ['a member beyond the limit', () => writeZip({ 'a.txt': Buffer.alloc(MEMBER_BYTES + 1) }), 'intake/bomb'],
  [
    'a Word document with such a part',
    () => writeZip({ ...docxParts(paragraph(run(TEXT))), 'word/document.xml': Buffer.alloc(20_000_000, ' ') }),
    'intake/bomb',
  ],
  ['archives in one another', () => nested(NESTED_INPUTS + 2), 'intake/nested'],
  ['a locked archive', locked, 'intake/bad-archive'],
  [
    'a Word document of nested tables',
    () => writeZip(docxParts('<w:tbl>'.repeat(XML_DEPTH + 1) + '</w:tbl>'.repeat(XML_DEPTH + 1))),
    'intake/bad-archive',
  ],
  [
    'a Word document with entities',
    () => writeZip({ 'word/document.xml': '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }),
    'intake/bad-archive',
  ],
  [
    'a sheet with a cell far to the right',
    () =>
      writeZip({
        ...xlsxParts({ One: [['A', 'B']] }),
        'xl/worksheets/sheet1.xml': '<a><sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData></a>',
      }),
    'intake/too-large',
    { mapping },
  ],
  [
    'a table of too many columns',
    () => Buffer.from(`A,Commitment${headings}\n1,2${',3'.repeat(TABLE_COLUMNS)}\n`),
    'intake/too-large',
    { mapping },
  ],
  [
    'a table of too many rows',
    () => Buffer.from(`A,Commitment,C\n${'1,2,3\n'.repeat(TABLE_ROWS)}`),
    'intake/too-large',
    { mapping },
  ],
  [
    'a table of too many bytes',
    () => Buffer.alloc(TABLE_BYTES + 1, 'A,Commitment,C\n1,2,3\n'),
    'intake/too-large',
    { mapping },
  ],
  ['a calendar of too many entries', () => Buffer.from(calendar(CALENDAR_ENTRIES + 1)), 'intake/too-large'],
  [
    'a calendar of too many bytes',
    () => Buffer.concat([Buffer.from('BEGIN:VCALENDAR\r\n'), Buffer.alloc(CALENDAR_BYTES, 'X-A:b\r\n')]),
    'intake/too-large',
  ],
  ['a calendar without entries', () => Buffer.from(calendar(0)), 'intake/bad-calendar'],
  [
    'a message of too many bytes',
    () => Buffer.concat([mail('\r\n'), Buffer.alloc(MAIL_BYTES, 'x')]),
    'intake/too-large',
  ],
  ['a message of nested parts', () => mail(deepMail(200)), 'intake/bad-mail'],
  [
    'a PDF of too many bytes',
    () => Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(PDF_BYTES)]),
    'intake/too-large',
  ],
  [
    'a PDF that unpacks without end',
    () => pdfOf('/FlateDecode', deflateSync(Buffer.alloc(300_000_000))),
    'intake/bomb',
  ],
  [
    'a PDF packed twice',
    () => pdfOf('[/FlateDecode /FlateDecode]', deflateSync(deflateSync(Buffer.alloc(10_000)))),
    'intake/bomb',
  ],
  [
    'a PDF of too many pages',
    () => writePdf(Array.from({ length: PDF_PAGES + 1 }, () => [[72, 700, 10, 'x']])),
    'intake/too-large',
  ],
  [
    'a PDF of too many pieces of text',
    () => writePdf(Array.from({ length: 40 }, () => page(1 + PDF_ITEMS / 40))),
    'intake/too-large',
  ],
  [
    'a line of JSON Lines of too many bytes',
    () => Buffer.from(`{"text":"${'x'.repeat(LINE_BYTES)}"}\n{"text":"${TEXT}"}\n`),
    'intake/too-large',
  ],
  ['a packed file that unpacks to a thousand times its size', () => gzipSync(Buffer.alloc(20_000_000)), 'intake/bomb'],
  ['a packed tar archive', () => gzipSync(Buffer.from(`a.txt${'\0'.repeat(252)}ustar\0`)), 'intake/foreign-file'],
  ['a file packed again and again', () => packed(NESTED_INPUTS + 2), 'intake/nested'],
  ['a PDF without text', () => writePdf([[]]), 'intake/no-text'],
]

describe('hostile files', () => {
  for (const [what, make, code, hints] of cases)
    test(what, { timeout: 60_000 }, async () => {
      await assert.rejects(Array.fromAsync(decode(make(), hints)), (error) => {
        assert.ok(error instanceof ReadoutError, String(error))
        assert.equal(error.code, code)
        return error.fault === 'input'
      })
    })

  test('an archive of too many files', async () => {
    const archive = writeZip({ 'a.txt': TEXT })
    archive.writeUInt16LE(0xff_ff, archive.length - 22 + 10)
    archive.writeUInt16LE(0xff_ff, archive.length - 22 + 8)
    assert.ok(ARCHIVE_MEMBERS < 0xff_ff)
    await assert.rejects(Array.fromAsync(decode(archive)), ReadoutError)
  })

  test('members that are harmless one by one and too much together', { timeout: 120_000 }, async () => {
    const member = Buffer.alloc(60_000_000)
    for (let i = 0; i < member.length; i += 100) member[i] = 1 + (i % 251)
    const members = Math.ceil(UNPACKED_BYTES / member.length) + 1
    const archive = writeZip(Object.fromEntries(Array.from({ length: members }, (_, i) => [`${i}.txt`, member])))
    const codes: string[] = []
    await Array.fromAsync(decode(archive, { onFault: ({ code }) => codes.push(code) }))
    assert.equal(codes.length, members)
    assert.equal(codes.at(-1), 'intake/bomb')
  })

  test('as deep as is looked into, a packed text is read', async () => {
    const [decoded] = await Array.fromAsync(decode(packed(NESTED_INPUTS)))
    assert.equal(decoded!.dispatch.text, TEXT)
  })

  test('as deep as is looked into, a text is read', async () => {
    const [decoded] = await Array.fromAsync(decode(nested(NESTED_INPUTS)))
    assert.equal(decoded!.dispatch.text, TEXT)
  })

  test('a bad member costs itself only', async () => {
    const faults: string[] = []
    const archive = writeZip({ 'bomb.txt': Buffer.alloc(20_000_000), '../../../etc/a\u202e.txt': TEXT })
    const [decoded] = await Array.fromAsync(decode(archive, { onFault: ({ message }) => faults.push(message) }))
    assert.equal(decoded!.name, 'a')
    assert.match(faults.join(), /^bomb\.txt /)
  })
})
