import assert from 'node:assert/strict'
import { test } from 'vitest'
import { breakLines, type Run } from './lines.ts'

/** Every character is one wide, so that widths are counted. */
const drawn = (runs: readonly Run[], width: number, isRtl = false) =>
  breakLines(runs, width, (text) => [...text].length, isRtl).map((line) => line.pieces.map((p) => p.drawn).join('|'))

test('words fill lines, and blanks at the end of a line go', () => {
  assert.deepEqual(drawn([{ text: 'one two  three' }], 8), ['one two', 'three'])
  assert.deepEqual(drawn([{ text: '' }], 8), [])
})

test('lines break after a dash between words, not within a date', () => {
  assert.deepEqual(drawn([{ text: 'cease-fire' }], 8), ['cease-', 'fire'])
  assert.deepEqual(drawn([{ text: 'by 2026-06-16' }], 11), ['by', '2026-06-16'])
})

test('a number of a source stays with the word before it', () => {
  assert.deepEqual(drawn([{ text: 'one two' }, { text: '\u00a012', isRaised: true }], 8), ['one', 'two|\u00a0|12'])
})

test('words that run to the left are drawn from the last to the first, figures among them as they are', () => {
  // the writer of the PDF turns words of Arabic and Hebrew round by itself
  assert.deepEqual(drawn([{ text: 'said: “שלום רב 21 יום”.' }], 40), ['said: “|יום| |21| |רב| |שלום|”.'])
  assert.deepEqual(drawn([{ text: 'قال (في كيرن)' }], 40, true), ['(|كيرن| |في|)| |قال'])
})

test('a quotation that runs to the left does not take what follows it along', () => {
  assert.deepEqual(drawn([{ text: '“שלום” ' }, { text: '12 June' }], 40), ['”|שלום|“| |12 June'])
})

test('figures of Persian keep their order', () => assert.deepEqual(drawn([{ text: 'در ۲۱' }], 40, true), ['۱۲| |در']))

test('an address longer than a line is parted anywhere', () => {
  assert.deepEqual(
    drawn([{ text: 'abcdefghij' }], 4).map((line) => line.replaceAll('|', '')),
    ['abcd', 'efgh', 'ij'],
  )
})
