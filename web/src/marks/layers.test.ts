import assert from 'node:assert/strict'
import { test } from 'vitest'
import { layOut, type Piece } from './layers.ts'
import type { Mark } from './marks.ts'

const TEXT = '0123456789abcdefghij'

/** "s[01 c[23]45]67": letters are kinds, "-" a muted mark, "_" one on the second line. */
function write(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (!('mark' in piece) || !piece.mark) return TEXT.slice(piece.start, piece.end)
      const name = `${piece.mark.note}${piece.line === 2 ? '_' : ''}${piece.isMuted ? '-' : ''}`
      return `${name}[${write(piece.children)}]`
    })
    .join('')
}

const mark = (note: string, kind: string, start: number, end: number): Mark => ({ note, kind, start, end })

const cases: readonly (readonly [what: string, marks: readonly Mark[], written: string])[] = [
  ['nothing', [], '0123456789'],
  ['one', [mark('c', 'contact', 2, 5)], '01c[234]56789'],
  [
    'a statement holds a contact that holds a time',
    [mark('t', 'time', 4, 6), mark('c', 'contact', 3, 6), mark('s', 'statement', 1, 8)],
    '0s[12c[3t_[45]]67]89',
  ],
  [
    'a commitment that holds a contact steps down',
    [mark('k', 'commitment', 0, 6), mark('c', 'contact', 2, 4)],
    'k_[01c[23]45]6789',
  ],
  [
    'a third line is never drawn: the inner wins',
    [mark('k', 'commitment', 0, 9), mark('c', 'contact', 2, 4), mark('t', 'time', 5, 7)],
    'k_[01c[23]4]k_-[t_[56]]k_[78]9',
  ],
  [
    'crossing spans are split and share their note',
    [mark('s', 'statement', 0, 5), mark('e', 'event', 3, 8)],
    's[012e[34]]e[567]89',
  ],
  ['crossing lines', [mark('c', 'contact', 0, 5), mark('e', 'event', 3, 8)], 'c_[012e[34]]e[567]89'],
  [
    'over the same words the statement stands outside',
    [mark('a', 'assessment', 2, 6), mark('s', 'statement', 2, 6)],
    '01s[a[2345]]6789',
  ],
  [
    'three washes are two',
    [mark('x', 'statement', 0, 9), mark('y', 'statement', 1, 8), mark('z', 'statement', 2, 7)],
    'x[0y[1]]x-[y[z[23456]]]x[y[7]8]9',
  ],
  [
    'the same words read twice as one kind are drawn once',
    [mark('k', 'commitment', 2, 6), mark('l', 'commitment', 2, 6)],
    '01k-[l[2345]]6789',
  ],
  ['cut at the edges of the paragraph', [mark('s', 'statement', -5, 40)], 's[0123456789]'],
  ['touching marks do not nest', [mark('c', 'contact', 0, 3), mark('e', 'event', 3, 5)], 'c[012]e[34]56789'],
]
for (const [what, marks, written] of cases)
  test(`marks: ${what}`, () => {
    assert.equal(write(layOut(marks, 0, 10)), written)
    const sorted = marks.toSorted((a, b) => `${a.note}`.localeCompare(`${b.note}`))
    assert.equal(write(layOut(sorted, 0, 10)), written, 'in any order')
  })
