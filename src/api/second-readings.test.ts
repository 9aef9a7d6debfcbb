import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, test } from 'vitest'
import { openStore, type Store } from '../store/store.ts'
import { createApp } from './app.ts'

const OF = '/api/processes/kessal-settlement'
let data: string
let store: Store
let app: ReturnType<typeof createApp>
let refs: string[]

// biome-ignore lint/suspicious/noExplicitAny: what comes back is what the tests are about
const send = async (path: string, body?: object): Promise<any> => {
  const headers = { 'content-type': 'application/json' }
  const response = await app.request(path, body ? { method: 'POST', headers, body: JSON.stringify(body) } : {})
  const answer = (await response.json()) as object
  return response.ok ? answer : { ...answer, refused: response.status }
}

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'readout-second-'))
  store = await openStore({ data })
  app = createApp({ store, web: data })
  await send('/api/sample', {})
  const { items } = await send(`${OF}/statements?limit=4`)
  refs = items.map((s: { citations: { ref: string }[] }) => s.citations[0]!.ref)
})
afterAll(async () => {
  await store.close()
  rmSync(data, { recursive: true, force: true })
})

describe('who decides', () => {
  test('is the name that is sent, and "somebody" without one', async () => {
    const [named, unnamed] = [
      await send('/api/decisions', { act: 'accept', on: refs[0], by: ' A. Berg ' }),
      await send('/api/decisions', { act: 'reject', on: refs[1] }),
    ]
    assert.deepEqual([named.by, unnamed.by], ['A. Berg', 'somebody'])
    assert.equal((await send(`/api/decisions/${unnamed.id}/undo`, { by: 'I. Sand' })).by, 'I. Sand')
    assert.equal((await send('/api/decisions', { act: 'accept', on: refs[2], by: '  ' })).refused, 400)
    assert.equal((await send('/api/decisions', { act: 'accept', on: refs[2], by: 'x'.repeat(81) })).refused, 400)
  })
})

describe('second readings', () => {
  test('show nothing of the first verdict until both are compared', async () => {
    await send('/api/decisions', { act: 'reject', on: refs[2], by: 'A. Berg' })
    const sample = await send(`${OF}/second-readings`, { by: 'I. Sand', seed: 'kirn', each: 5 })
    assert.deepEqual(sample.items.map((i: { ref: string }) => i.ref).sort(), [refs[0], refs[2]].sort())
    assert.doesNotMatch(JSON.stringify(sample), /Berg|first|reject/)
    const { items } = await send(`/api/second-readings/${sample.id}/verdicts`, { on: refs[2], verdict: 'accept' })
    assert.deepEqual(items.find((i: { ref: string }) => i.ref === refs[2]).verdict, 'accept')
    const { left, all, kinds, differing } = await send(`/api/second-readings/${sample.id}/agreement`)
    assert.deepEqual([left, all.n, kinds[0].kind, all.agreement, all.kappa], [1, 1, 'statement', 0, 0])
    assert.deepEqual([differing[0].first, differing[0].second, differing[0].firstBy], ['reject', 'accept', 'A. Berg'])
    assert.ok(differing[0].words.length > 2)
    assert.deepEqual((await send(`${OF}/second-readings`)).items[0].left, 1)
    assert.deepEqual((await send(`${OF}/agreement`)).differing, differing)
  })

  test('are refused where there is nothing such', async () => {
    assert.equal((await send('/api/second-readings/0123')).code, 'filing/no-second-sample')
    assert.equal((await send(`${OF}/second-readings`, { by: 'A. Berg' })).code, 'filing/nothing-to-read-again')
    assert.equal((await send(`${OF}/second-readings`, { by: 'I. Sand', each: 0 })).code, 'api/request')
  })
})

test('namings of an actor are given with their sentence', async () => {
  const { items: actors } = await send(`${OF}/actors?limit=1000`)
  const actor = actors.find((a: { name: string }) => a.name === 'Ilse Marenko')
  const { items } = await send(`/api/namings?of=${actor.refs.slice(0, 3).join(',')}`)
  assert.equal(items.length, 3)
  for (const { ref, text } of items) assert.ok(actor.refs.includes(ref) && text.length > 0)
  assert.deepEqual(await send('/api/namings?of=0123456789abcdef-0123456789abcdef'), { items: [] })
  assert.equal((await send('/api/namings?of=Marenko')).refused, 400)
})
