import assert from 'node:assert/strict'
import type { LookupAddress } from 'node:dns'
import { describe, test } from 'vitest'
import { whyNotPublic } from './address.ts'
import { AllowedHosts } from './allowed-hosts.ts'
import { checkAddress } from './check-address.ts'

const refused = [
  '0.0.0.0', '10.0.0.7', '100.64.0.1', '100.100.100.200', '127.0.0.1', '127.255.255.254', '169.254.169.254',
  '172.16.0.1', '172.31.255.255', '192.0.0.192', '192.168.1.1', '198.18.0.1', '203.0.113.9', '224.0.0.1',
  '240.0.0.1', '255.255.255.255', '168.63.129.16', '::', '::1', 'fe80::1', 'fe80::1%eth0', 'fc00::1',
  'fd00:ec2::254', 'ff02::1', '2001::1', '2001:db8::1', '2002:7f00:1::', '2002:808:808::1', '3fff::1',
  '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:169.254.169.254', '0:0:0:0:0:ffff:0a00:0001', '::127.0.0.1',
  '64:ff9b::10.0.0.1', '64:ff9b::7f00:1', '64:ff9b:1::1', '100::1', '5f00::1', 'localhost', '',
] // biome-ignore format: a list
for (const address of refused) test(`${address} is off limits`, () => assert.ok(whyNotPublic(address)))

const open = [
  '1.1.1.1',
  '9.9.9.9',
  '172.15.0.1',
  '172.32.0.1',
  '192.167.1.1',
  '2606:4700::1111',
  '::ffff:8.8.8.8',
  '64:ff9b::808:808',
]
for (const address of open) test(`${address} is public`, () => assert.equal(whyNotPublic(address), undefined))

describe('addresses that are asked for', () => {
  const bad = [
    ['ftp://example.org/feed', /only http and https/],
    ['file:///etc/passwd', /only http and https/],
    ['javascript:alert(1)', /only http and https/],
    ['https://me:secret@example.org/', /name or password/],
    ['no address', /is no address/],
    [`https://example.org/${'a'.repeat(5_000)}`, /too long/],
    ['http://127.0.0.1/', /--allow-host 127\.0\.0\.1/],
    ['http://2130706433/', /this machine/],
    ['http://0x7f.1/', /this machine/],
    ['http://[::1]:8080/', /this machine/],
    ['http://[::ffff:10.0.0.1]/', /private network/],
    ['http://localhost/', /name of this machine/],
    ['http://db.internal/', /its own network/],
    ['http://printer.local./', /this machine/],
  ] as const
  for (const [text, message] of bad)
    test(text.slice(0, 60), () => assert.throws(() => checkAddress(text, new AllowedHosts()), { message }))

  test('a password is not repeated in the message', () => {
    assert.throws(
      () => checkAddress('https://me:secret@example.org/', new AllowedHosts()),
      (error: Error) => !error.message.includes('secret'),
    )
  })

  test('what the user lists may be fetched: a name, an address, a range', () => {
    const listed = new AllowedHosts(['wire.internal', '127.0.0.1', '10.1.0.0/16', '[::1]'])
    for (const host of ['wire.internal', '127.0.0.1:8080', '10.1.2.3', '[::1]'])
      assert.ok(checkAddress(`http://${host}/`, listed))
    for (const host of ['other.internal', '127.0.0.2', '10.2.0.1', '[::ffff:127.0.0.2]'])
      assert.throws(() => checkAddress(`http://${host}/`, listed), { code: 'intake/forbidden-address' })
  })
})

describe('names are vetted when they are resolved', () => {
  const resolving = (...addresses: string[]) =>
    new Promise<readonly LookupAddress[]>((resolve, reject) => {
      const found = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
      new AllowedHosts().lookup((_host, _options, done) => done(null, found))(
        'wire.example',
        { all: true },
        (error, given) => (error ? reject(error) : resolve(given as LookupAddress[])),
      )
    })
  test('a public name gives its addresses', async () =>
    assert.deepEqual(await resolving('1.1.1.1'), [{ address: '1.1.1.1', family: 4 }]))
  test('one private address among them refuses all', async () =>
    assert.rejects(resolving('1.1.1.1', '10.0.0.1'), { code: 'intake/forbidden-address' }))
  test('mapped forms too', async () =>
    assert.rejects(resolving('::ffff:a9fe:a9fe'), { code: 'intake/forbidden-address' }))
})
