import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import type { Process } from '../model/process.ts'
import type { Citation } from '../model/record-entry.ts'
import { openStore, type Store } from '../store/store.ts'
import { createApp } from './app.ts'

const SLUG = 'kessal-settlement'
const OF = `/api/processes/${SLUG}`
let data: string
let store: Store
let app: ReturnType<typeof createApp>

// biome-ignore lint/suspicious/noExplicitAny: what comes back is what the tests are about
const send = async (path: string, method = 'GET', body?: object): Promise<any> => {
  const headers = { 'content-type': 'application/json' }
  const response = await app.request(path, { method, ...(body ? { headers, body: JSON.stringify(body) } : {}) })
  const answer = (await response.json()) as object
  return response.ok ? answer : { ...answer, refused: response.status }
}

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'readout-api-'))
  store = await openStore({ data })
  app = createApp({ store, web: data })
  await send('/api/sample', 'POST')
})
afterAll(async () => {
  await store.close()
  rmSync(data, { recursive: true, force: true })
})

describe('processes', () => {
  test('the sample is one, with what is known of it', async () => {
    const page = await send(OF)
    assert.equal(page.name, 'Kessal settlement')
    assert.equal(page.behind, false)
    for (const [name, count] of Object.entries(page.counts)) assert.ok((count as number) > 0, name)
    const { items } = await send('/api/processes')
    assert.deepEqual(items[0].counts, page.counts)
  })

  test('are made, saved anew and kept in every version', async () => {
    const made = await send('/api/processes', 'POST', { process: { name: 'Herring quotas' } })
    assert.equal(made.slug, 'herring-quotas')
    const again = await send('/api/processes', 'POST', { process: { name: 'Herring quotas' } })
    assert.deepEqual([again.refused, again.code], [409, 'api/process-there'])
    const file: Process = { ...made.process, words: ['herring'] }
    assert.deepEqual((await send('/api/processes/herring-quotas', 'PUT', { process: file })).process, file)
    assert.equal((await send('/api/processes/herring-quotas/versions')).items.length, 2)
    const bad = await send('/api/processes/herring-quotas', 'PUT', { process: { ...file, parties: 'Norland' } })
    assert.deepEqual([bad.refused, bad.code], [400, 'filing/bad-process'])
  })

  test('remember when one last looked', async () => {
    assert.deepEqual(await send(`${OF}/look`, 'PUT'), {})
    const { before } = await send(`${OF}/look`, 'PUT')
    assert.ok(before < (await send(OF)).lastLooked || before === (await send(OF)).lastLooked)
  })

  test('keep briefs as they were handed up', async () => {
    const body = await send(`${OF}/brief?since=last`)
    const kept = await send(`${OF}/briefs`, 'POST', { asOf: { day: '2026-05-01' }, body })
    assert.deepEqual(await send(`/api/briefs/${kept.id}`), kept)
    const { body: frozen, ...head } = kept
    assert.deepEqual(await send(`${OF}/briefs`), { items: [head] })
    assert.deepEqual(frozen, body)
    assert.equal((await send(`${OF}/briefs`, 'POST', { asOf: body.asOf, body: { lines: ['one'] } })).refused, 400)
    assert.equal((await send(`${OF}/brief?since=last&asOf=2026-05-20`)).since, '2026-05-01')
    assert.equal((await send('/api/briefs/none')).refused, 404)
  })
})

describe('what is known', () => {
  const lists = [
    'contacts',
    'commitments',
    'statements',
    'positions',
    'chronology',
    'actors',
    'families',
    'memberships',
    'references',
    'waiting',
  ]
  for (const list of lists)
    test(`${list}: every entry once over the pages, in order, the same as of the last day`, async () => {
      const seen: string[] = []
      let after = ''
      do {
        const page = await send(`${OF}/${list}?limit=7&order=oldest${after ? `&after=${after}` : ''}`)
        seen.push(...page.items.map((i: { id: string }) => i.id))
        after = page.next
      } while (after)
      const { items, total, asOf } = await send(`${OF}/${list}?limit=1000&order=newest`)
      assert.equal(total, seen.length)
      assert.deepEqual(
        items.map((i: { id: string }) => i.id),
        seen.toReversed(),
      )
      const then = await send(`${OF}/${list}?limit=1000&order=newest&asOf=${asOf.day}`)
      assert.deepEqual(then.items, items)
    })

  const narrowed = [
    ['contacts?phase=due,no-report', (c: { phase: string }) => ['due', 'no-report'].includes(c.phase)],
    ['commitments?timeliness=overdue', (c: { timeliness: string }) => c.timeliness === 'overdue'],
    ['statements?act=promises', (s: { act: string }) => s.act === 'promises'],
    ['statements?subject=truce', (s: { subjects: string[] }) => s.subjects.includes('truce')],
    ['chronology?type=PROTEST', (e: { type: string }) => e.type === 'PROTEST'],
  ] as const
  for (const [query, fits] of narrowed)
    test(query, async () => {
      const all = (await send(`${OF}/${query.split('?')[0]}?limit=1000`)).items
      const { items } = await send(`${OF}/${query}&limit=1000`)
      assert.deepEqual(items, all.filter(fits))
      assert.deepEqual((await send(`${OF}/${query}&limit=1000&asOf=2026-10-21`)).items, items)
    })

  test('statements by a side are those of all who speak for it', async () => {
    const { items } = await send(`${OF}/statements?by=vestria&limit=1000`)
    assert.ok(items.length > 5)
    for (const { speakers } of items)
      assert.ok(speakers.some((s: { name: string; side?: string }) => s.side === 'Vestria' || s.name === 'Vestria'))
  })

  test('what is due has the soonest first', async () => {
    const { items, total } = await send(`${OF}/due`)
    assert.equal(total, (await send(OF)).counts.due)
    const days = items.flatMap((i: { day?: string }) => i.day ?? [])
    assert.deepEqual(days, days.toSorted())
    const soon = await send(`${OF}/due?until=2026-06-01`)
    assert.ok(soon.total < total && soon.items.every((i: { day: string }) => i.day <= '2026-06-01'))
  })

  test('what is due in all processes is what is due in each, page after page', async () => {
    const { items: own } = await send(`${OF}/due`)
    for (const state of ['due', 'overdue', 'no-report']) {
      const seen: { day?: string; entry: { id: string }; processes: { slug: string }[] }[] = []
      let after = ''
      do {
        const page = await send(`/api/due?state=${state}&limit=2${after ? `&after=${after}` : ''}`)
        seen.push(...page.items)
        assert.equal(page.totals[state], own.filter((i: { state: string }) => i.state === state).length)
        after = page.next
      } while (after)
      const ids = (items: readonly { entry: { id: string } }[]) => items.map(({ entry }) => entry.id)
      assert.deepEqual(ids(seen), ids(own.filter((i: { state: string }) => i.state === state)))
      for (const { processes } of seen) assert.deepEqual(processes, [seen[0]!.processes[0]])
    }
  })

  test('the review queue holds every question and every doubtful finding, and counts them', async () => {
    const { items, total, kinds, setAside } = await send(`${OF}/review?limit=1000`)
    assert.equal(items.length, total)
    assert.equal(setAside, 0)
    const asked = items.filter((i: { question: string }) => i.question !== 'read')
    assert.equal(asked.length, (await send(`${OF}/waiting?limit=1000`)).total)
    const weights = items.map((i: { weight: number }) => i.weight)
    assert.deepEqual(
      weights,
      weights.toSorted((a: number, b: number) => b - a),
    )
    for (const [kind, n] of Object.entries(kinds)) {
      const page = await send(`${OF}/review?kind=${kind}&limit=2`)
      assert.equal(page.total, n)
      assert.ok(page.items.length <= 2 && page.items.every((i: { kind: string }) => i.kind === kind))
    }
    for (const { citation, entry } of items) assert.ok(entry.id && citation.span.exact)
  })

  test('the surest findings are candidates that nobody has judged', async () => {
    const { refs } = await send(`${OF}/review/obvious`)
    const { items } = await send(`${OF}/statements?limit=1000`)
    const cited = new Map(items.flatMap((s: { citations: Citation[] }) => s.citations.map((c) => [c.ref, c])))
    const known = refs.flatMap((ref: string) => cited.get(ref) ?? [])
    assert.ok(known.length > 0)
    for (const { confidence, state } of known) assert.ok(confidence >= 0.95 && state === 'candidate')
  })

  test('what waits in all processes, the weightiest first', async () => {
    const { items, total } = await send('/api/waiting?limit=100')
    assert.equal(total, (await send(`${OF}/waiting`)).total)
    assert.equal(items.length, Math.min(100, total))
    assert.ok(
      items.every((i: { process: { name: string; invented: boolean } }) => i.process.name && i.process.invented),
    )
  })

  test('as of a day nothing later is known', async () => {
    const { items } = await send(`${OF}/statements?limit=1000&asOf=2026-04-28`)
    const reported = items.flatMap((s: { citations: Citation[] }) => s.citations.map((c) => c.reported!))
    assert.ok(reported.length > 0 && reported.every((day: string) => day <= '2026-04-28'))
    assert.equal((await send(`${OF}/statements?recorded=2026-01-01T00:00:00Z`)).total, 0)
    assert.equal((await send(`${OF}/statements?asOf=Monday`)).refused, 400)
  })

  test('changes since a day, each with the reports that made it', async () => {
    const { items } = await send(`${OF}/changes?since=2026-05-01`)
    assert.ok(items.length > 0)
    for (const { citations } of items)
      for (const c of citations) assert.ok(c.reported > '2026-05-01', `${c.ref} of ${c.reported}`)
    assert.deepEqual((await send(`${OF}/changes?since=2026-10-21`)).items, [])
    assert.deepEqual((await send(`${OF}/changes?since=2099-01-01T00:00:00Z`)).items, [])
  })

  test('coverage adds up', async () => {
    const { months, sources } = await send(`${OF}/coverage`)
    const sum = (rows: { dispatches: number }[]) => rows.reduce((n, r) => n + r.dispatches, 0)
    assert.equal(sum(months), sum(sources))
    assert.equal(sum(months), (await send(OF)).counts.dispatches)
  })

  test('search finds dispatches, sentences with the words marked, and entries', async () => {
    const found = await send('/api/search?q=truce&process=kessal-settlement')
    for (const part of ['dispatches', 'statements', 'commitments']) assert.ok(found[part].total > 0, part)
    for (const { text, marks } of found.sentences.items)
      for (const [start, end] of marks) assert.match(text.slice(start, end), /truce/i)
    assert.ok(found.sentences.items.length > 0)
    assert.equal((await send('/api/search?q=truce&process=none')).dispatches.total, 0)
  })
})

describe('decisions', () => {
  test('on an entry count at once, are in its history, and can be undone', async () => {
    const [contact] = (await send(`${OF}/contacts?limit=1`)).items
    const at = `${OF}/entries/${contact.id}`
    const decision = await send('/api/decisions', 'POST', { act: 'reject', on: contact.id, why: 'of another time' })
    assert.equal((await send(at)).code, 'api/no-entry')
    const undone = await send(`/api/decisions/${decision.id}/undo`, 'POST', {})
    assert.deepEqual((await send(at)).entry, contact)
    const history = await send(`${at}/history`)
    assert.deepEqual(history.citations, contact.citations)
    assert.deepEqual(
      history.decisions.map((d: { id: string }) => d.id),
      [undone.id, decision.id],
    )
    const { items } = await send(`/api/decisions?on=${contact.citations[0].ref}&limit=1`)
    assert.deepEqual(items, [undone])
  })

  test('an entry keeps its address when it becomes part of another', async () => {
    const [later, earlier] = (await send(`${OF}/statements?limit=2&order=newest`)).items
    const merged = await send('/api/decisions', 'POST', { act: 'merge', on: [later.id, earlier.id] })
    const found = [await send(`${OF}/entries/${later.id}`), await send(`${OF}/entries/${earlier.id}`)]
    assert.equal(found[0].id, found[1].id)
    assert.equal(found[0].entry.citations.length, later.citations.length + earlier.citations.length)
    await send(`/api/decisions/${merged.id}/undo`, 'POST')
    assert.deepEqual((await send(`${OF}/entries/${later.id}`)).entry, later)
  })

  test('that do not fit are refused', async () => {
    const [contact] = (await send(`${OF}/contacts?limit=1`)).items
    const cases = [
      [{ act: 'reject', on: '0'.repeat(16) }, 404, 'filing/no-finding'],
      [{ act: 'merge', on: [contact.id] }, 400, 'filing/bad-decision'],
      [{ act: 'praise', on: contact.id }, 400, 'api/request'],
      [{ act: 'correct', on: contact.id, changes: { colour: 'red' } }, 400, 'api/request'],
    ] as const
    for (const [body, status, code] of cases) {
      const answer = await send('/api/decisions', 'POST', body)
      assert.deepEqual([answer.refused, answer.code], [status, code], JSON.stringify(body))
    }
  })
})

describe('a dispatch', () => {
  test('says where it belongs, and a person’s word counts', async () => {
    const [contact] = (await send(`${OF}/contacts?limit=1`)).items
    const at = `/api/dispatches/${contact.citations[0].dispatch}`
    const [filing] = (await send(`${at}/filings`)).items
    assert.deepEqual([filing.slug, filing.filed, filing.byPerson], [SLUG, true, false])
    assert.ok((await send(`${at}/entries`)).items.some((e: { id: string }) => e.id === contact.id))
    assert.deepEqual(await send(`${at}/filings/${SLUG}`, 'DELETE'), { changed: true })
    assert.deepEqual((await send(`/api/dispatches?filed=none`)).total, 1)
    assert.equal((await send(`${OF}/entries/${contact.id}`)).refused, 404)
    assert.deepEqual(await send(`${at}/filings/${SLUG}`, 'PUT'), { changed: true })
    assert.deepEqual((await send(`${OF}/entries/${contact.id}`)).entry, contact)
  })

  test('has its versions with what changed', async () => {
    const { items } = await send(`${OF}/families?limit=1000`)
    const several = items.find((f: { versions: object[] }) => f.versions.length > 1)
    const { family } = await send(`/api/dispatches/${several.versions[0].dispatch}/family?process=${SLUG}`)
    assert.deepEqual(family, several)
  })

  test('gives the sentences that are cited', async () => {
    const [{ citations }] = (await send(`${OF}/statements?limit=1`)).items as [{ citations: Citation[] }]
    const [{ dispatch, sentence, span }] = citations as [Citation]
    const { items } = await send(`/api/sentences?at=${dispatch.slice(7, 21)}:${sentence}`)
    assert.equal(items[0].dispatch, dispatch)
    assert.ok(items[0].text.includes(span.exact) || span.exact.includes(items[0].text))
  })
})
