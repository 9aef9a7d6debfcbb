import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Extracted, readDefuddle, readOurs, readReadability, tokens } from './extractors.ts'
import type { Measure, QualityBench } from './measure.ts'

const PAGES = join(import.meta.dirname, 'fixtures/pages')
/** words that must follow one another for a piece of text to count as found. Source: scrapinghub's article-extraction-benchmark. */
const SHINGLE = 4

/** Main text of pages composed in the shapes that sites have, each with the text a reader would copy out of it. */
export const bench: QualityBench = {
  name: 'page-shapes',
  about:
    'pages composed for this in shapes that sites have (links among the text, cookie banners, comments, tables, live pages, layouts of nested or nameless elements, German, Russian), with the text by hand; F1 of runs of four words, as the public article extraction benchmark counts',
  needs: 'data/pages/readability',
  async run() {
    const names = readdirSync(PAGES)
      .filter((file) => file.endsWith('.html'))
      .map((file) => file.slice(0, -'.html'.length))
    return [
      await measure('main text, shingle F1', readOurs, names),
      await measure('Readability alone: main text, shingle F1', readReadability, names),
      await measure('Defuddle alone: main text, shingle F1', readDefuddle, names),
    ]
  },
}

/** What a page's text was found to have: shares of the shingles that are right, too many and missing. */
interface Tally {
  readonly right: number
  readonly extra: number
  readonly missing: number
}

async function measure(
  name: string,
  read: (page: string) => Extracted | Promise<Extracted>,
  pages: readonly string[],
): Promise<Measure> {
  const tallies: Tally[] = []
  const worst: string[] = []
  for (const page of pages) {
    const { text, headline } = await read(readFileSync(join(PAGES, `${page}.html`), 'utf8'))
    const body = headline && text.trimStart().startsWith(headline) ? text.trimStart().slice(headline.length) : text
    const tally = compare(tokens(body), tokens(readFileSync(join(PAGES, `${page}.txt`), 'utf8')))
    tallies.push(tally)
    if (f1([tally]) < 90) worst.push(`${page} ${f1([tally]).toFixed(0)}`)
  }
  return { name, score: f1(tallies), note: `${pages.length} pages; below 90: ${worst.join(', ') || 'none'}` }
}

function compare(found: readonly string[], wanted: readonly string[]): Tally {
  const left = shingles(wanted)
  const all = shingles(found)
  let right = 0
  for (const [shingle, n] of all) right += Math.min(n, left.get(shingle) ?? 0)
  const extra = sum(all) - right
  const missing = sum(left) - right
  // every page counts the same, however long
  const whole = right + extra + missing || 1
  return { right: right / whole, extra: extra / whole, missing: missing / whole }
}

function shingles(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (let i = 0; i <= Math.max(0, words.length - SHINGLE); i++) {
    const shingle = words.slice(i, i + SHINGLE).join(' ')
    if (shingle) counts.set(shingle, (counts.get(shingle) ?? 0) + 1)
  }
  return counts
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((a, b) => a + b, 0)
}

function f1(tallies: readonly Tally[]): number {
  const of = (part: keyof Tally) => tallies.reduce((total, tally) => total + tally[part], 0)
  return (100 * 2 * of('right')) / (2 * of('right') + of('extra') + of('missing') || 1)
}
