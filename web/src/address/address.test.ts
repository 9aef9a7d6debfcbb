import assert from 'node:assert/strict'
import { test } from 'vitest'
import { dispatchAddress, newsAddress, type Route, readRoute } from './address.ts'

const cases: readonly (readonly [address: string, route: Route])[] = [
  ['/', { page: 'today' }],
  ['/news', { page: 'news', query: {} }],
  ['/news?q=harbour+pact&kind=event', { page: 'news', query: { q: 'harbour pact', kind: 'event' } }],
  ['/news?q=%20&other=1', { page: 'news', query: {} }],
  ['/processes', { page: 'processes' }],
  ['/processes/new', { page: 'settings' }],
  ['/process/kessal-settlement', { page: 'dossier', slug: 'kessal-settlement' }],
  [
    '/process/kessal-settlement?asOf=2026-03-05&subject=truce#positions',
    { page: 'dossier', slug: 'kessal-settlement', asOf: '2026-03-05', subject: 'truce' },
  ],
  [
    '/process/kessal-settlement?with=0f3a,5b7c&contacts=calendar&year=2026',
    { page: 'dossier', slug: 'kessal-settlement', with: '0f3a,5b7c', contacts: 'calendar', year: '2026' },
  ],
  ['/process/kessal-settlement/settings', { page: 'settings', slug: 'kessal-settlement' }],
  ['/process/kessal-settlement/actor/0f3a5b7c', { page: 'actor', slug: 'kessal-settlement', id: '0f3a5b7c' }],
  ['/process/kessal-settlement/actor', { page: 'none' }],
  ['/process/kessal-settlement/entry/0f3a5b7c', { page: 'entry', slug: 'kessal-settlement', id: '0f3a5b7c' }],
  ['/review', { page: 'review' }],
  ['/review?process=kessal-settlement', { page: 'review', slug: 'kessal-settlement' }],
  ['/calendar', { page: 'calendar' }],
  ['/sources', { page: 'sources' }],
  ['/add', { page: 'add' }],
  ['/dispatch/0a1b2c3d4e5f', { page: 'dispatch', id: '0a1b2c3d4e5f', hidden: [] }],
  [
    '/dispatch/0a1b2c3d4e5f?hide=time,event#8f00',
    { page: 'dispatch', id: '0a1b2c3d4e5f', key: '8f00', hidden: ['time', 'event'] },
  ],
  ['/dispatch/not-an-id', { page: 'none' }],
  ['/elsewhere', { page: 'none' }],
]
for (const [address, route] of cases) test(`address: ${address}`, () => assert.deepEqual(readRoute(address), route))

test('addresses are written as they are read', () => {
  const id = `sha256:${'0a1b2c3d'.repeat(8)}`
  assert.equal(dispatchAddress(id, '8f00'), '/dispatch/0a1b2c3d0a1b#8f00')
  const query = { q: '"harbour pact" -ferry', source: 'Tidewire & Co' }
  assert.deepEqual(readRoute(newsAddress(query)), { page: 'news', query })
})
