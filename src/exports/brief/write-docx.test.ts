import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, test } from 'vitest'
import { readParts } from '../../intake/archive/read-archive.ts'
import { decode } from '../../intake/index.ts'
import { Brief } from '../../model/brief.ts'
import { writeDocx } from './write-docx.ts'

const FIXTURE = join(import.meta.dirname, '../fixtures/kessal/expected/brief.json')
const brief = Brief.parse(JSON.parse(readFileSync(FIXTURE, 'utf8')))
const partsOf = async (given: Brief, paper: 'a4' | 'letter' = 'a4') =>
  readParts(
    await writeDocx(given, paper),
    (name) => name.endsWith('.xml'),
    () => {},
  )

describe('the brief as a Word document', async () => {
  const parts = await partsOf(brief)
  const body = parts.get('word/document.xml')!

  test('reads back, line for line', async () => {
    const bytes = await writeDocx(brief, 'a4')
    let text = ''
    for await (const { dispatch } of decode(bytes, { file: 'brief.docx' })) text += dispatch.text
    for (const section of brief.sections) {
      assert.ok(text.includes(section.title))
      for (const line of section.lines) assert.ok(text.includes(line.text), line.text)
      for (const row of section.table?.rows ?? []) for (const cell of row.cells) assert.ok(text.includes(cell.text))
    }
  })

  test('each number leads to its source', () => {
    const led = [...body.matchAll(/<w:hyperlink [^>]*w:anchor="(s\d+)"/g)].map((m) => m[1]!)
    const places = [...body.matchAll(/<w:bookmarkStart [^>]*w:name="(s\d+)"/g)].map((m) => m[1]!)
    assert.deepEqual(
      places,
      brief.sources.map(({ number }) => `s${number}`),
    )
    for (const place of led) assert.ok(places.includes(place))
    assert.ok(led.length >= brief.sources.length)
  })

  test('has headings, heads of tables that stand again on each page, a language, and a foot with numbers', () => {
    assert.equal(body.match(/<w:pStyle w:val="Heading1"\/>/g)?.length, brief.sections.length + 1)
    assert.equal(body.match(/<w:tblHeader\/>/g)?.length, brief.sections.filter((s) => s.table).length)
    assert.match(parts.get('word/styles.xml')!, /<w:lang [^>]*w:val="en-GB"/)
    const feet = [...parts].filter(([name]) => /footer\d/.test(name)).map(([, xml]) => xml)
    for (const foot of feet) assert.match(foot, /PAGE<\/w:instrText>[\s\S]*NUMPAGES/)
    assert.ok(feet.length)
  })

  for (const [paper, size] of [
    ['a4', 'w:w="11906" w:h="16838"'],
    ['letter', 'w:w="12240" w:h="15840"'],
  ] as const)
    test(`stands on ${paper}`, async () =>
      assert.ok((await partsOf(brief, paper)).get('word/document.xml')!.includes(size)))

  test('sets words of Arabic and Hebrew from right to left, and a paragraph that begins with them', async () => {
    const lines = [
      { text: 'Holm: “قال الوزير”', cites: [1] },
      { text: 'אמר השר', cites: [] },
    ]
    const xml = (await partsOf({ ...brief, sections: [{ name: 'said', title: 'Said', lines }] })).get(
      'word/document.xml',
    )!
    const [mixed, turned] = [
      xml.split('</w:p>').find((p) => p.includes('Holm'))!,
      xml.split('</w:p>').find((p) => p.includes('אמר'))!,
    ]
    assert.match(mixed, /<w:rtl\/>[\s\S]{0,200}قال الوزير/)
    assert.doesNotMatch(mixed, /<w:bidi\/>/)
    assert.match(turned, /<w:bidi\/>/)
  })
})
