import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo, Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, test } from 'vitest'
import { Fetcher } from '../../src/intake/sources/fetch/fetcher.ts'
import { Manners } from '../../src/intake/sources/fetch/manners.ts'
import { MESSAGE_BYTES } from '../../src/intake/sources/limits.ts'
import { listMailbox } from '../../src/intake/sources/mailbox/list-mailbox.ts'
import type { Source } from '../../src/model/source.ts'
import { type FakeMailbox, fakeImapServer, PASSWORD, USER } from './fake-imap.ts'

const message = (n: number) =>
  `Date: Mon, 0${n} Mar 2026 08:00:00 +0000\r\nFrom: wire@norpress.example\r\nSubject: Round ${n}\r\nMessage-ID: <${n}@norpress.example>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHALM, March ${n}. /NORPRESS/. The envoys of Norland and Vestria met in Kirn on Monday for round ${n} of the talks, a spokesman said.\r\n`

let mailbox: FakeMailbox
let server: Server
let source: Source
beforeEach(async () => {
  mailbox = { uidValidity: 7, messages: [], said: [] }
  for (const n of [1, 2, 3]) mailbox.messages.push({ uid: 10 * n, source: message(n) })
  server = fakeImapServer(mailbox)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  source = {
    id: 'mail',
    kind: 'mailbox',
    address: `imap://${USER}@127.0.0.1:${port}/INBOX`,
    every: 5,
    keep: 'text',
    allowHosts: ['127.0.0.1'],
    password: { env: 'MAIL_PASSWORD' },
  }
})
afterEach(() => void server.close())

async function look(place?: string, from = source, env: Record<string, string> = { MAIL_PASSWORD: PASSWORD }) {
  const fetcher = new Fetcher(new Manners('1.0'))
  const texts: string[] = []
  const keys: string[] = []
  const faults: string[] = []
  let next = place
  for await (const batch of listMailbox(from, place, { fetcher, env, mailAnswerMs: 500 })) {
    faults.push(...(batch.faults ?? []).map(({ item, code }) => `${item}: ${code}`))
    for (const item of batch.items) {
      keys.push(item.key)
      for await (const { dispatch } of item.decode!({})) texts.push(dispatch.headline?.exact ?? dispatch.text)
    }
    next = batch.place ?? next
  }
  return { texts, keys, faults, place: next }
}

test('messages are read by number, each once, and nothing is changed in the mailbox', async () => {
  const first = await look()
  assert.deepEqual(first.texts, ['Round 1', 'Round 2', 'Round 3'])
  assert.deepEqual(first.keys[0], '<1@norpress.example>')
  assert.deepEqual((await look(first.place)).keys, [])
  mailbox.messages.push({ uid: 44, source: message(4) })
  assert.deepEqual((await look(first.place)).texts, ['Round 4'])
  assert.ok(mailbox.said.some((line) => / EXAMINE /i.test(line)))
  assert.ok(!mailbox.said.some((line) => / (?:SELECT|STORE|EXPUNGE|MOVE|COPY|APPEND) /i.test(line)))
  assert.ok(!mailbox.said.some((line) => /BODY\[\]/i.test(line)), 'reading marks nothing as seen')
})

test('a mailbox that is numbered anew is looked at once more, under the same keys', async () => {
  const first = await look()
  mailbox.uidValidity = 8
  const again = await look(first.place)
  assert.deepEqual(again.keys, first.keys)
  assert.notEqual(again.place, first.place)
})

test('the password may stand in a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'readout-mail-'))
  try {
    const file = join(folder, 'password')
    writeFileSync(file, `${PASSWORD}\n`)
    assert.equal((await look(undefined, { ...source, password: { file } }, {})).texts.length, 3)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

const refused: [name: string, settings: Partial<Source>, env: Record<string, string>, code: string][] = [
  ['a wrong password', {}, { MAIL_PASSWORD: 'guessed' }, 'intake/mailbox-login'],
  ['no password', {}, {}, 'intake/no-password'],
  ['no place for a password', { password: undefined }, {}, 'intake/no-password'],
  ['a host that is not listed', { allowHosts: [] }, { MAIL_PASSWORD: PASSWORD }, 'intake/forbidden-address'],
  ['nobody there', { address: 'imap://desk@127.0.0.1:9/' }, { MAIL_PASSWORD: PASSWORD }, 'intake/unreachable'],
  ['a password in the address', { address: 'imap://desk:secret@127.0.0.1/' }, {}, 'intake/bad-address'],
]
for (const [name, settings, env, code] of refused)
  test(`${name}: ${code}`, async () => {
    await assert.rejects(look(undefined, { ...source, ...settings }, env), (error: Error & { code: string }) => {
      assert.equal(error.code, code)
      assert.doesNotMatch(error.message, /guessed|secret/)
      return true
    })
  })

test('a folder that is not there is named', async () => {
  const address = source.address.replace('INBOX', 'Wire')
  await assert.rejects(look(undefined, { ...source, address }), { code: 'intake/no-mailbox', message: /Wire/ })
})

test('a message that is too large is named and not fetched; the others are', async () => {
  mailbox.messages.push({ uid: 40, source: message(4), listedBytes: MESSAGE_BYTES + 1 })
  const { texts, faults } = await look()
  assert.deepEqual(texts, ['Round 1', 'Round 2', 'Round 3'])
  assert.deepEqual(faults, ['Round 4: intake/fetch-too-large'])
  assert.ok(!mailbox.said.some((line) => /FETCH 40 .*BODY/i.test(line)))
})

test('one that is larger than the server said is cut off', async () => {
  mailbox.messages.unshift({ uid: 5, source: message(4), sentBytes: 20 * MESSAGE_BYTES })
  await assert.rejects(look(), { code: 'intake/unreachable', fault: 'passing' })
})

test('a server that says nothing more is given up', async () => {
  mailbox.silentAfter = /UID SEARCH/i
  await assert.rejects(look(), { code: 'intake/unreachable', fault: 'passing' })
})
