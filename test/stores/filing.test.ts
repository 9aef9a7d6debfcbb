import assert from 'node:assert/strict'
import { test } from 'vitest'
import { fileBytes } from '../../src/filing/file-bytes.ts'
import { loadSample } from '../../src/filing/load-sample.ts'
import { setPublished } from '../../src/filing/set-published.ts'
import { loadDispatch } from '../../src/store/load-dispatch.ts'
import { countRecord, recordMark } from '../../src/store/status.ts'
import type { Store } from '../../src/store/store.ts'
import { eachStore } from './each-store.ts'

const AT = new Date('2026-03-10T08:00:00Z')
const BY = { by: 'monitor', at: AT }
// a Monday in 2020 and 2026, among others
const UNDATED = `Norland, Vestria to meet on valley

HALM, March 2. /NORPRESS/. Norland's Foreign Minister Ada Berg said on Monday that she would meet Special Envoy Ilse Marenko in Kirn next week.

"We hope the talks will help," Berg said.`
const KIN = `HALM, February 20, 2026. /NORPRESS/. Norland's Foreign Minister Ada Berg and Special Envoy Ilse Marenko will meet next month.

Marenko said that she hoped for progress. Berg said that much was to be done.`

const bytes = (text: string) => Buffer.from(text)
const publishedOf = async (store: Store, id: string) => (await loadDispatch(store, id))!.reading.dispatch.published

eachStore('filing', (place) => {
  test('the same bytes twice change nothing', async () => {
    const store = await place().open()
    const first = await fileBytes(store, bytes(KIN), { ...BY, name: 'kin' })
    const mark = await recordMark(store)
    const again = await fileBytes(store, bytes(KIN), { ...BY, name: 'kin', at: new Date() })
    assert.deepEqual(again.added, [{ ...first.added[0], isNew: false }])
    assert.equal(await recordMark(store), mark)
  })

  test('what was read is what is stored', async () => {
    const store = await place().open()
    const { added } = await fileBytes(store, bytes(KIN), { ...BY, name: 'kin' })
    const { reading } = (await loadDispatch(store, added[0]!.id))!
    assert.ok(reading.findings.length > 0)
    for (const { span } of reading.findings) assert.equal(reading.dispatch.text.slice(span.start, span.end), span.exact)
  })

  test('a year left open stays open, and a person’s answer is kept with who gave it and when', async () => {
    const store = await place().open()
    const { added, warnings } = await fileBytes(store, bytes(UNDATED), { ...BY, name: 'valley' })
    const { id } = added[0]!
    assert.match(warnings.join(), /2020.*2026/)
    const open = await publishedOf(store, id)
    assert.equal(open.edtf, 'XXXX-03-02')
    assert.ok(
      open.alternatives!.every((edtf) => edtf <= '2026-03-10'),
      'no date after the day it came in',
    )
    assert.equal(await setPublished(store, id, '2026', 'ana', new Date('2026-03-11T08:00:00Z')), true)
    assert.equal((await publishedOf(store, id)).edtf, '2026-03-02')
    assert.equal(await setPublished(store, id, '2026', 'ana'), false)
    await assert.rejects(setPublished(store, id, 'XXXX-03-02', 'ana'), { code: 'filing/bad-date' })
    const rows = await store.db.selectFrom('given_date').select(['edtf', 'by', 'given_at']).execute()
    assert.deepEqual({ ...rows[0] }, { edtf: '2026', by: 'ana', given_at: '2026-03-11T08:00:00.000Z' })
    assert.equal(rows.length, 1)
  })

  test('a year left open is narrowed by dispatches about the same people, and the others are still named', async () => {
    const store = await place().open()
    await fileBytes(store, bytes(KIN), { ...BY, name: 'kin' })
    const { added, warnings } = await fileBytes(store, bytes(UNDATED), { ...BY, name: 'valley' })
    const published = await publishedOf(store, added[0]!.id)
    assert.equal(published.edtf, '2026-03-02')
    assert.ok(published.alternatives!.includes('2020-03-02'))
    assert.match(warnings.join(), /2026-03-02.*2020/)
  })

  test('a surer date that comes with the same text counts; a given one is not overruled', async () => {
    const store = await place().open()
    const { added } = await fileBytes(store, bytes(UNDATED), { ...BY, name: 'valley' })
    const { id } = added[0]!
    await fileBytes(store, bytes(UNDATED), { ...BY, name: 'valley', published: '2020-03-02' })
    assert.deepEqual(await publishedOf(store, id), { edtf: '2020-03-02', basis: 'given' })
    const { warnings } = await fileBytes(store, bytes(UNDATED), { ...BY, name: 'valley', published: '2026-03-02' })
    assert.match(warnings.join(), /keeps the date given before, 2020-03-02/)
    assert.deepEqual(await publishedOf(store, id), { edtf: '2020-03-02', basis: 'given' })
    assert.equal((await loadDispatch(store, id))!.sightings.length, 3)
  })

  test('a line that is no dispatch is refused and the lines around it go in', async () => {
    const store = await place().open()
    const lines = [{ text: KIN, name: 'kin' }, { headline: 'no text' }, { text: UNDATED, name: 'valley' }]
    const filed = await fileBytes(store, bytes(lines.map((l) => JSON.stringify(l)).join('\n')), { ...BY, name: 'list' })
    assert.deepEqual(
      filed.added.map((a) => a.name),
      ['kin', 'valley'],
    )
    assert.equal(filed.refused.length, 1)
    assert.match(filed.refused[0]!.message, /line 2/)
  })

  const refused: [name: string, input: Uint8Array][] = [
    ['an empty file', bytes('')],
    ['white space', bytes(' \n\t\n')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 1, 2, 3])],
    ['random bytes', Buffer.from(Array.from({ length: 5_000 }, (_, i) => (i * i * 7_919 + i * 31) % 256))],
    ['50 MB of text', Buffer.alloc(50_000_000, 'The talks went on in Kirn. ')],
    ['one line of a million characters', Buffer.alloc(1_000_000, 'talks ')],
    ['a page without an article', bytes('<!doctype html><html><body><nav><a href="/">Home</a></nav></body></html>')],
    ['a list cut off', bytes('{"text": "The talks went on')],
  ]
  for (const [name, input] of refused)
    test(`${name} is refused in one line, and nothing is written`, async () => {
      const store = await place().open()
      const filed = await fileBytes(store, input, { ...BY, name })
      assert.deepEqual(filed.added, [])
      assert.equal(filed.refused.length, 1)
      assert.doesNotMatch(filed.refused[0]!.message, /\n|mistake in Readout/)
      assert.equal(await recordMark(store), await recordMark(await place().open()))
      assert.deepEqual(await countRecord(store), { dispatches: 0, findings: 0 })
    })

  const kept: [name: string, input: Uint8Array][] = [
    [
      'broken UTF-8',
      Buffer.concat([
        bytes(`${KIN}\n\nThe “envoy” said so at Zürich.`),
        Buffer.from([0xe2, 0x28, 0xa1]),
        bytes(' She left.'),
      ]),
    ],
    ['NUL bytes', bytes(KIN.replace('next month', 'next\0month'))],
    ['lone surrogates', bytes(JSON.stringify({ text: `${KIN} \ud800` }))],
    [
      'right-to-left text',
      bytes('قال وزير الخارجية يوم الاثنين إن المحادثات ستستأنف الأسبوع المقبل في فيينا بحضور جميع الأطراف المعنية.'),
    ],
    [
      'another language',
      bytes(
        'Der Außenminister sagte am Montag, die Gespräche würden nächste Woche in Wien fortgesetzt und beide Seiten seien dazu bereit.',
      ),
    ],
  ]
  for (const [name, input] of kept)
    test(`${name} is refused in one line or kept as it was read`, async () => {
      const store = await place().open()
      const filed = await fileBytes(store, input, { ...BY, name })
      assert.equal(filed.added.length + filed.refused.length, 1, JSON.stringify(filed))
      for (const { message } of filed.refused) assert.doesNotMatch(message, /\n|mistake in Readout/)
      for (const { id } of filed.added) {
        const { reading } = (await loadDispatch(store, id))!
        assert.ok(filed.warnings.length > 0, 'a person is told')
        if (reading.dispatch.language !== 'en') assert.deepEqual(reading.findings, [])
        const again = await fileBytes(store, input, { ...BY, name })
        assert.equal(again.added[0]?.isNew, false)
      }
    })

  test('the sample process is read whole, in order and as invented', async () => {
    const store = await place().open()
    const filed = await loadSample(store, 'monitor')
    assert.deepEqual(filed.refused, [])
    const { invented, sightings } = (await loadDispatch(store, filed.added[0]!.id))!
    assert.equal(invented, true)
    assert.ok(sightings[0]!.source)
  })
})
