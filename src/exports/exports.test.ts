import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { cpuUsage } from 'node:process'
import { parse } from 'csv-parse/sync'
import ICAL from 'ical.js'
import { extractText, getDocumentProxy } from 'unpdf'
import { describe, test } from 'vitest'
import { readParts } from '../intake/archive/read-archive.ts'
import { decodeText } from '../intake/index.ts'
import { Brief } from '../model/brief.ts'
import { sentenceLookup } from '../model/cited-sentence.ts'
import { Process } from '../model/process.ts'
import type { FiledReading } from '../model/process-record.ts'
import { readDispatch } from '../pipeline/read-dispatch.ts'
import { buildRecord } from '../record/index.ts'
import {
  BRIEF_FORMATS,
  type BriefFormat,
  composeBrief,
  EXPORTS,
  type ExportInput,
  withSentences,
  writeBrief,
} from './index.ts'

const SAMPLES = join(import.meta.dirname, '../../samples')
const samples = JSON.parse(readFileSync(join(SAMPLES, 'index.json'), 'utf8')) as {
  dispatches: Record<string, string>[]
}
const process = Process.parse(JSON.parse(readFileSync(join(SAMPLES, 'process.json'), 'utf8')))
const readings = samples.dispatches.map(({ file, source, published }): FiledReading => {
  const { dispatch } = decodeText(readFileSync(join(SAMPLES, 'dispatches', file!), 'utf8'), { source, published })
  return { reading: readDispatch(dispatch, file), recordedAt: `${published}T20:00:00Z` }
})
const dispatches = readings.map((r) => r.reading.dispatch)
const sentenceOf = sentenceLookup(
  dispatches.flatMap((d) =>
    d.sentences.map((s, sentence) => ({ dispatch: d.id, sentence, text: s.exact, start: s.start })),
  ),
)
const recordOn = (day: string) => buildRecord(process, readings, [], { day })
const textOf = (id: string) => dispatches.find((d) => d.id === id)?.text
const input: ExportInput = { record: recordOn('2026-10-25'), slug: 'kessal', sentenceOf, textOf, version: '1.2.3' }
const written = (kind: string, given = input) => EXPORTS.find((e) => e.kind === kind)!.write(given)
const rowsOf = (kind: string) => parse(written(kind), { columns: true, bom: true }) as Record<string, string>[]

describe('the brief', () => {
  const brief = withSentences(composeBrief(recordOn('2026-06-20'), recordOn('2026-06-10')), sentenceOf)

  test('is as its schema says', () => assert.deepEqual(Brief.parse(JSON.parse(JSON.stringify(brief))), brief))

  test('cites sources that are listed, each of them at least once', () => {
    const cited = brief.sections.flatMap((s) =>
      [...s.lines, ...(s.table?.rows.flatMap((r) => r.cells) ?? [])].flatMap((l) => l.cites),
    )
    assert.deepEqual(
      [...new Set(cited)].sort((a, b) => a - b),
      brief.sources.map((s) => s.number),
    )
  })

  test('every line on a thing of the record has a citation, and quotes its sentence', () => {
    for (const { lines } of brief.sections)
      for (const line of lines) if (line.entry) assert.ok(line.cites.length, line.text)
    for (const source of brief.sources)
      assert.ok(source.quote.length >= source.span.exact.trim().length - 2, source.quote)
  })

  test('says of no report that nothing is reported, never that nothing is done', () => {
    const silent = brief.sections.find((s) => s.name === 'commitments')!
    assert.match(JSON.stringify(silent), /no report says how far/)
    assert.doesNotMatch(JSON.stringify(brief.sections), /not been (?:done|carried out|implemented)/)
  })

  test('is the same for the same record', () =>
    assert.deepEqual(composeBrief(recordOn('2026-06-20')), composeBrief(recordOn('2026-06-20'))))

  test('stays within two pages and a page of sources', () => {
    const words = brief.sections
      .flatMap((s) => [...s.lines, ...(s.table?.rows.flatMap((r) => r.cells) ?? [])].map((l) => l.text))
      .join(' ')
    assert.ok(words.split(/\s+/).length < 1_100)
    assert.ok(brief.sources.length <= 45)
  })

  test('of a record that holds nothing says so', () => {
    const empty = composeBrief(buildRecord(process, [], [], { day: '2026-03-01' }))
    assert.match(JSON.stringify(empty), /holds no contact and no commitment yet|No contact between the parties/)
    assert.deepEqual(empty.sources, [])
  })

  for (const format of Object.keys(BRIEF_FORMATS) as BriefFormat[])
    test(`is written as ${format}`, async () => {
      const bytes = Buffer.from(await writeBrief(brief, format))
      if (format === 'pdf') assert.equal(bytes.toString('latin1', 0, 5), '%PDF-')
      else if (format === 'docx') assert.equal(bytes.toString('latin1', 0, 2), 'PK')
      else assert.ok(bytes.toString().includes('Kessal settlement') || bytes.toString().includes('KESSAL SETTLEMENT'))
    })

  test('in Markdown is text, whatever a source wrote', async () => {
    const hostile = { ...brief, process: '<script>alert(1)</script> | [x](javascript:y) *z*' }
    const text = Buffer.from(await writeBrief(hostile, 'md')).toString()
    assert.doesNotMatch(text, /(?<!\\)<script|(?<!\\)\[x/)
  })

  test('drops what would break a document or turn its words round, and keeps other letters', async () => {
    const process = 'Переговоры по Кессалу, Հայաստան, قال الوزير \u0000\u202e\ud800\u0007'
    const hostile = { ...brief, process, sections: [{ ...brief.sections[0]!, lines: [{ text: process, cites: [] }] }] }
    for (const format of ['pdf', 'docx', 'md', 'txt'] as const) {
      const bytes = Buffer.from(await writeBrief(hostile, format))
      let text = bytes.toString()
      if (format === 'pdf') text = (await extractText(await getDocumentProxy(new Uint8Array(bytes)))).text.join(' ')
      if (format === 'docx') {
        const parts = await readParts(
          new Uint8Array(bytes),
          (name) => name.endsWith('.xml'),
          () => {},
        )
        text = [...parts.values()].join(' ')
      }
      assert.match(text, /Переговоры по Кессалу/i, format)
      assert.doesNotMatch(text, /[\u0000\u0007\u202e\ufffe]/u, format)
    }
  })

  test('as PDF can be searched in every script it prints', async () => {
    const words = ['Переговоры', 'Հայաստան', 'საქართველო', 'المحادثات', 'מחר', 'Əliyev']
    const bytes = await writeBrief({ ...brief, process: words.join(' ') }, 'pdf')
    const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true })
    for (const word of words) assert.ok(text.includes(word), word)
    assert.doesNotMatch(text, /\[in /)
  })

  for (const [paper, width, height] of [
    ['a4', 595, 842],
    ['letter', 612, 792],
  ] as const)
    test(`as PDF stands on ${paper}`, async () => {
      const pdf = await getDocumentProxy(await writeBrief(brief, 'pdf', paper))
      const [, , right, top] = (await pdf.getPage(1)).view
      assert.deepEqual([Math.round(right!), Math.round(top!)], [width, height])
      assert.ok(pdf.numPages <= 4)
    })

  test('as PDF is written in bounded time whatever a line holds', async () => {
    const line = { text: `${'x'.repeat(40_000)} ${'ا'.repeat(4_000)}`, cites: [] }
    const table = { head: ['What', 'Due'], rows: [{ cells: [{ text: 'word '.repeat(3_000), cites: [] }, line] }] }
    const hostile = {
      ...brief,
      sections: [{ ...brief.sections[0]!, lines: [{ ...line, cites: [1] }], table }],
      sources: [{ ...brief.sources[0]!, url: `https://a.example/${'y'.repeat(6_000)}` }],
    }
    const start = cpuUsage()
    const pdf = await getDocumentProxy(await writeBrief(hostile, 'pdf'))
    assert.ok(cpuUsage(start).user < 15_000_000)
    const { text } = await extractText(pdf, { mergePages: true })
    assert.equal(text.match(/word/g)?.length, 3_000)
  })
})

describe('tables', () => {
  for (const kind of ['statements', 'commitments', 'contacts', 'chronology', 'plover', 'quarterly'])
    test(`${kind}: rows are whole and cite dispatches`, () => {
      const rows = rowsOf(kind)
      assert.ok(rows.length > 5)
      const last = kind === 'quarterly' ? 'sources_of_commitment' : 'citations'
      for (const row of rows) if (!row.commitment?.startsWith('TOTAL')) assert.match(row[last]!, /sha256:|^$/)
    })

  test('the codebook names every column', () => {
    const codebook = rowsOf('codebook')
    for (const kind of ['statements', 'commitments', 'contacts', 'chronology'])
      for (const column of Object.keys(rowsOf(kind)[0]!))
        assert.ok(
          codebook.some((r) => r.table === kind && r.column === column && r.meaning),
          `${kind} ${column}`,
        )
  })

  test('no cell is a formula', () => {
    const [statement, ...rest] = input.record.statements
    const statements = [{ ...statement!, content: '=HYPERLINK("http://evil.example","x")' }, ...rest]
    const text = written('statements', { ...input, record: { ...input.record, statements } })
    const cell = (parse(text, { columns: true, bom: true }) as Record<string, string>[])[0]!.content!
    assert.ok(cell.startsWith("'="))
  })

  test('quarterly totals are what the levels of the rows add up to', () => {
    const rows = rowsOf('quarterly')
    for (const column of Object.keys(rows[0]!).filter((c) => c.startsWith('level_'))) {
      const levels = rows
        .filter((r) => !r.commitment!.startsWith('TOTAL') && r[column])
        .map((r) => r[column]!.split(' to ').map(Number))
      const sums = [0, 1].map((side) => levels.reduce((sum, l) => sum + (l[side] ?? l[0]!), 0))
      const total = (name: string) => rows.find((r) => r.commitment === `TOTAL: ${name}`)![column]!
      assert.equal(total('sum of levels'), sums[0] === sums[1] ? String(sums[0]) : `${sums[0]} to ${sums[1]}`)
      const percents = [...new Set(sums.map((s) => Math.round((1_000 * s) / (3 * levels.length)) / 10))]
      assert.equal(total('per cent of full'), percents.join(' to '))
    }
  })

  test('the chart is well-formed, whatever a name holds', () => {
    const record = { ...input.record, process: '<script>"&\u0000' }
    assert.match(written('chart', { ...input, record }), /&lt;script&gt;&quot;&amp;<\/text>/)
    assert.doesNotMatch(written('chart', { ...input, record }), /<script/)
  })

  test('PLOVER: what did not take place has no code, and says so', () => {
    for (const row of rowsOf('plover')) {
      if (row.maps === 'no') assert.ok(row.note && !row.plover)
      else assert.ok(row.cameo && (row.plover || row.note))
    }
  })
})

describe('the calendar', () => {
  const events = (given: ExportInput) =>
    new ICAL.Component(ICAL.parse(written('calendar', given))).getAllSubcomponents('vevent')
  const named = (given: ExportInput) =>
    new Map(events(given).map((e) => [String(e.getFirstPropertyValue('summary')), e]))

  test('holds talks that one side has not confirmed as tentative', () => {
    const talks = [...named(input)].find(([summary]) => summary.startsWith('Talks in Kirn'))![1]
    assert.equal(talks.getFirstPropertyValue('status'), 'TENTATIVE')
    assert.equal(String(talks.getFirstPropertyValue('dtstart')), '2026-11-17')
    assert.match(String(talks.getFirstPropertyValue('description')), /Ordania(?: and Vestria)? not heard on it/)
  })

  test('gives each event a name of its own, lines of at most 75 octets and CRLF', () => {
    const uids = events(input).map((e) => e.getFirstPropertyValue('uid'))
    assert.equal(new Set(uids).size, uids.length)
    const text = written('calendar')
    for (const line of text.split('\r\n')) assert.ok(Buffer.byteLength(line) <= 75 && !line.includes('\n'), line)
  })

  test('keeps the name of an event when a report that was published earlier comes in', () => {
    const [contact] = input.record.contacts.filter(({ when }) => when === '2026-11-17')
    const [report] = contact!.citations
    const earlier = { ...report!, ref: `0${report!.ref}`, reported: '2019-01-01', recorded: '2099-01-01T00:00:00Z' }
    const added = { ...contact!, id: 'another', citations: [earlier, ...contact!.citations] }
    const contacts = input.record.contacts.map((c) => (c === contact ? added : c))
    const uids = (given: ExportInput) => events(given).map((e) => e.getFirstPropertyValue('uid'))
    assert.deepEqual(uids({ ...input, record: { ...input.record, contacts } }), uids(input))
  })

  test('counts a date that moved', () => {
    const on = { ...input, record: recordOn('2026-04-11') }
    const moved = events({ ...input, record: recordOn('2026-04-20') }).find((e) =>
      String(e.getFirstPropertyValue('summary')).includes('Kirn'),
    )
    const before = events(on)
    assert.ok(before.length > 0)
    if (moved) assert.ok(Number(moved.getFirstPropertyValue('sequence')) > 0)
  })
})

describe('annotations', () => {
  test('select the words of a finding, counted in code points', () => {
    for (const line of written('annotations').trim().split('\n')) {
      const { target } = JSON.parse(line)
      const [quote, position] = target.selector
      const points = [...textOf(target['readout:dispatch'])!]
      assert.equal(points.slice(position.start, position.end).join(''), quote.exact)
    }
  })

  test('without the text select by the words alone', () => {
    const line = written('annotations', { ...input, textOf: () => undefined }).split('\n')[0]!
    assert.deepEqual(
      JSON.parse(line).target.selector.map((s: { type: string }) => s.type),
      ['TextQuoteSelector'],
    )
  })
})
