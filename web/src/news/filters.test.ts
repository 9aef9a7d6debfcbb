import assert from 'node:assert/strict'
import { test } from 'vitest'
import { isNarrowed, searchInWords, setFilters, toggled } from './filters.ts'

const NONE = new Map<string, string>()

test('a value chosen joins the others, and chosen again it goes', () => {
  assert.equal(toggled({}, 'kind', 'event'), '/news?kind=event')
  assert.equal(toggled({ kind: 'event' }, 'kind', 'contact'), '/news?kind=event%2Ccontact')
  assert.equal(toggled({ q: 'ferry', kind: 'event,contact' }, 'kind', 'event'), '/news?q=ferry&kind=contact')
  assert.equal(toggled({ kind: 'event' }, 'kind', 'event'), '/news')
})

test('a name with a comma is one value', () => {
  const address = toggled({}, 'source', 'Office, Varn')
  const source = new URL(address, 'http://readout').searchParams.get('source')!
  assert.deepEqual(
    setFilters({ source }).map((f) => f.value),
    ['Office, Varn'],
  )
  assert.equal(toggled({ source }, 'source', 'Office, Varn'), '/news')
})

test('of processes one is chosen', () => {
  assert.equal(toggled({ process: 'valley-talks' }, 'process', 'none'), '/news?process=none')
  assert.equal(toggled({ process: 'none' }, 'process', 'none'), '/news')
})

test('a search is called by what it asks for', () => {
  const query = { q: 'ferry', kind: 'contact', process: 'valley-talks', from: '2026-03' }
  const processes = new Map([['valley-talks', 'Valley talks']])
  assert.equal(searchInWords(query, processes), 'ferry, contacts, Valley talks, since Mar 2026')
  assert.equal(searchInWords({ process: 'none' }, NONE), 'filed to none')
  assert.equal(isNarrowed({}), false)
  assert.equal(isNarrowed({ place: 'Varn' }), true)
})
