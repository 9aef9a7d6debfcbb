/** A word with its place in the text; `head` is a place in the list of words, -1 for the root. */
export interface Word {
  readonly form: string
  readonly start: number
  readonly end: number
  readonly lemma: string
  readonly upos: string
  readonly head: number
  readonly deprel: string
}

/**
 * Pairs of words that are the same in two readings of one text: those with the same place, and inside a stretch that
 * one reading fused ("don't" as one place), words alike in order. Source: the CoNLL 2018 shared task's evaluation.
 */
export function align(gold: readonly Word[], read: readonly Word[]): [gold: number, read: number][] {
  const pairs: [number, number][] = []
  let g = 0
  let r = 0
  while (g < gold.length && r < read.length) {
    const a = gold[g]!
    const b = read[r]!
    if (a.start === b.start && a.end === b.end && gold[g + 1]?.start !== a.start) {
      pairs.push([g++, r++])
      continue
    }
    if (a.end <= b.start) g++
    else if (b.end <= a.start) r++
    else {
      const from = [g, r] as const
      let end = Math.max(a.end, b.end)
      while (gold[g] && gold[g]!.start < end) end = Math.max(end, gold[g++]!.end)
      while (read[r] && read[r]!.start < end) end = Math.max(end, read[r++]!.end)
      pairAlike(gold, read, from, [g, r], pairs)
    }
  }
  return pairs
}

function pairAlike(
  gold: readonly Word[],
  read: readonly Word[],
  [g0, r0]: readonly [number, number],
  [g1, r1]: readonly [number, number],
  pairs: [number, number][],
): void {
  let r = r0
  for (let g = g0; g < g1; g++) {
    let at = r
    while (at < r1 && !isAlike(gold[g]!, read[at]!)) at++
    if (at === r1) continue
    pairs.push([g, at])
    r = at + 1
  }
}

function isAlike(a: Word, b: Word): boolean {
  const sameForm = a.form.toLowerCase() === b.form.toLowerCase()
  return sameForm && a.start < b.end && b.start < a.end
}
