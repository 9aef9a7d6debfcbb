import assert from 'node:assert/strict'
import { Hono } from 'hono'
import { test } from 'vitest'
import { type GuardOptions, guard } from './guard.ts'
import { answerError } from './problem.ts'

const answers = async (headers: Record<string, string>, options: GuardOptions = {}, method = 'POST') => {
  const app = new Hono().use(guard(options)).all('/', (c) => c.text('written'))
  app.onError(answerError)
  return (await app.request('/', { method, headers })).status
}

const NAMED = { hosts: ['Readout.example'] }
const NETWORK = { anyAddress: true }
const hosts: [host: string, options: GuardOptions, status: number][] = [
  ['localhost', {}, 200],
  ['localhost:4180', {}, 200],
  ['127.0.0.1:4180', {}, 200],
  ['[::1]:4180', {}, 200],
  ['LOCALHOST', {}, 200],
  ['attacker.example', {}, 403],
  ['localhost.attacker.example', {}, 403],
  ['10.0.0.7', {}, 403],
  ['readout.example', {}, 403],
  ['readout.example:443', NAMED, 200],
  ['attacker.example', NAMED, 403],
  ['10.0.0.7:4180', NETWORK, 200],
  ['[fd00::7]:4180', NETWORK, 200],
  ['attacker.example', NETWORK, 403],
]
for (const [host, options, status] of hosts)
  test(`host ${host} ${JSON.stringify(options)}`, async () => {
    assert.equal(await answers({ host }, options), status)
    assert.equal(await answers({ host }, options, 'GET'), status)
  })

const host = 'localhost:4180'
const origins: [headers: Record<string, string>, status: number][] = [
  [{}, 200],
  [{ origin: 'http://localhost:4180' }, 200],
  [{ origin: 'https://localhost:4180' }, 200],
  [{ origin: 'http://localhost:4180', 'sec-fetch-site': 'same-origin' }, 200],
  [{ 'sec-fetch-site': 'none' }, 200],
  [{ origin: 'http://localhost:3000' }, 403],
  [{ origin: 'http://attacker.example' }, 403],
  [{ origin: 'null' }, 403],
  [{ 'sec-fetch-site': 'cross-site' }, 403],
  [{ 'sec-fetch-site': 'same-site' }, 403],
]
for (const [headers, status] of origins)
  test(`a write with ${JSON.stringify(headers)}`, async () => {
    assert.equal(await answers({ host, ...headers }), status)
    assert.equal(await answers({ host, ...headers }, {}, 'GET'), 200)
  })
