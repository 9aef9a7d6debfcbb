import { hashText } from '../families/shingles.ts'
import { compareText } from '../merge/cluster.ts'
import { remembered } from '../remembered.ts'

/** Stems in an order that is chance and the same everywhere: the first few of two texts alike share one. Source: Broder 1997. */
export const sketchOf = remembered((stems: ReadonlySet<string>): readonly string[] =>
  [...stems]
    .map((stem) => ({ stem, hash: hashText(stem) }))
    .sort((a, b) => a.hash - b.hash || compareText(a.stem, b.stem))
    .map(({ stem }) => stem),
)
