/**
 * State of the arc-hybrid parser over one sentence: a stack, a buffer, and the arcs made so far. The root stands at the
 * end of the buffer, so that the last word left on the stack becomes the sentence's head.
 * Source: Kuhlmann, Gomez-Rodriguez and Satta 2011; Ballesteros and Nivre 2013 on the place of the root.
 */
export interface Configuration {
  /** words of the sentence; word `length` is the root */
  length: number
  readonly stack: Int32Array
  depth: number
  /** first word of the buffer */
  next: number
  /** head by word, -1 where none yet */
  readonly head: Int32Array
  readonly label: Int32Array
  /** outermost and second outermost dependents on either side, -1 where none */
  readonly left: Int32Array
  readonly left2: Int32Array
  readonly right: Int32Array
  readonly right2: Int32Array
  readonly leftCount: Int32Array
  readonly rightCount: Int32Array
}

export const SHIFT = 0
export const LEFT = 1
export const RIGHT = 2

export function newConfiguration(size: number): Configuration {
  const room = () => new Int32Array(size + 1)
  return {
    length: 0,
    stack: room(),
    depth: 0,
    next: 0,
    head: room(),
    label: room(),
    left: room(),
    left2: room(),
    right: room(),
    right2: room(),
    leftCount: room(),
    rightCount: room(),
  }
}

export function begin(c: Configuration, length: number): void {
  c.length = length
  c.depth = 0
  c.next = 0
  for (const links of [c.head, c.left, c.left2, c.right, c.right2]) links.fill(-1, 0, length + 1)
  for (const zero of [c.label, c.leftCount, c.rightCount]) zero.fill(0, 0, length + 1)
}

export function isOver(c: Configuration): boolean {
  return c.next === c.length && c.depth === 0
}

export function mayMove(c: Configuration, move: number): boolean {
  if (move === SHIFT) return c.next < c.length
  // the root takes one word only
  if (move === LEFT) return c.depth > 0 && (c.next < c.length || c.depth === 1)
  return c.depth > 1
}

/** Makes a move; `label` is the relation of the arc it makes. */
export function moveOn(c: Configuration, move: number, label: number): void {
  if (move === SHIFT) {
    c.stack[c.depth++] = c.next++
    return
  }
  const word = c.stack[--c.depth]!
  c.label[word] = label
  if (move === LEFT) {
    const head = c.next
    c.head[word] = head
    c.left2[head] = c.left[head]!
    c.left[head] = word
    c.leftCount[head]!++
  } else {
    const head = c.stack[c.depth - 1]!
    c.head[word] = head
    c.right2[head] = c.right[head]!
    c.right[head] = word
    c.rightCount[head]!++
  }
}
