import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { ParsedDispatch, Token } from '../../model/parsed-dispatch.ts'
import { findActors } from './index.ts'

// Names, posts and groups must hold where there is no tree to lean on: every tag here is unknown.
const book = findActors(
  untagged(
    'President Ann Lee of Norway met Jan Roe of Sweden in Vienna. Talks between Norway and Sweden went on. Both sides were content.',
  ),
  [],
)
const id = (name: string) => book.all.find((a) => a.name === name)?.id

test('a post, its holder and its state without a tree', () => {
  assert.deepEqual(
    book.get(id('Ann Lee')!)?.offices.map(({ office, of }) => [office, of]),
    [['President', id('Norway')]],
  )
  assert.equal(book.affiliation(id('Ann Lee')!), id('Norway'))
})

test('a group has the states the dispatch pairs as its members', () =>
  assert.deepEqual(new Set(book.members(id('Both sides')!)), new Set([id('Norway'), id('Sweden')])))

test('a city that only locates is no actor', () => assert.equal(id('Austria') ?? id('Vienna'), undefined))

test('the state inside the naming of a person gives way to the person', () => {
  assert.deepEqual(book.ofToken(4), [id('Ann Lee')])
  assert.deepEqual(book.within(0, 27), [id('Ann Lee')])
  assert.deepEqual(book.within(21, 27), [id('Norway')])
})

test('an actor added later is found by token, by place and by id', () => {
  const added = book.add({ start: 61, end: 66, exact: 'Talks' }, { type: 'entity', name: 'talks' })
  assert.equal(book.get(added)?.name, 'talks')
  assert.deepEqual(book.within(61, 66), [added])
})

function untagged(text: string): ParsedDispatch {
  const tokens = [...text.matchAll(/[\p{L}-]+|[^\s\p{L}]/gu)].map(
    (m, index): Token => ({
      index,
      start: m.index,
      end: m.index + m[0].length,
      text: m[0],
      lemma: m[0].toLowerCase(),
      upos: 'X',
      xpos: 'XX',
      head: -1,
      deprel: 'root',
      sentence: 0,
    }),
  )
  const sentence = {
    index: 0,
    start: 0,
    end: text.length,
    from: 0,
    to: tokens.length,
    paragraph: 0,
    role: 'body' as const,
  }
  return {
    dispatch: { id: '', text, published: { basis: 'unknown' }, language: 'en', paragraphs: [], sentences: [] },
    sentences: [sentence],
    tokens,
    quotations: [],
  }
}
