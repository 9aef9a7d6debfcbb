import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseHTML } from 'linkedom'
import { toEdtf } from '../../src/intake/published/edtf.ts'
import { type Extracted, readDefuddle, readOurs, readReadability, tokens } from './extractors.ts'
import type { Measure, QualityBench } from './measure.ts'

/** Main text and metadata of saved pages against the pages' expected output, beside two libraries alone in the same run. */
export const bench: QualityBench = {
  name: 'pages',
  about:
    "Readability's own test pages; what is expected was written by Readability, so it alone comes near 100 by construction; we leave lists of links to other pages and newsletter boxes out, take JSON-LD's author and the headline that the page shows",
  needs: 'data/pages/readability',
  async run(folder) {
    const pages = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'expected-metadata.json')))
    const ours: Tally = {
      pages: 0,
      text: 0,
      headline: [0, 0],
      byline: [0, 0],
      date: [0, 0],
      lost: 0,
      ms: 0,
      slowest: 0,
    }
    const readability: Tally = structuredClone(ours)
    const defuddle: Tally = structuredClone(ours)
    for (const name of pages) {
      const source = readFileSync(join(folder, name, 'source.html'), 'utf8')
      const { document } = parseHTML(readFileSync(join(folder, name, 'expected.html'), 'utf8'))
      const expected = JSON.parse(readFileSync(join(folder, name, 'expected-metadata.json'), 'utf8'))
      const words = tokens(document.textContent || (document.documentElement?.textContent ?? ''))
      if (!words.length) continue
      await count(ours, readOurs, source, words, expected)
      await count(readability, readReadability, source, words, expected)
      await count(defuddle, readDefuddle, source, words, expected)
    }
    return [
      ...measures('', ours),
      ...measures('Readability alone: ', readability),
      ...measures('Defuddle alone: ', defuddle),
    ]
  },
}

interface Tally {
  pages: number
  text: number
  headline: [number, number]
  byline: [number, number]
  date: [number, number]
  lost: number
  ms: number
  slowest: number
}

interface Expected {
  readonly title: string | null
  readonly byline: string | null
  readonly publishedTime: string | null
}

async function count(
  tally: Tally,
  read: (page: string) => Extracted | Promise<Extracted>,
  page: string,
  words: string[],
  expected: Expected,
): Promise<void> {
  const start = performance.now()
  const extracted = await read(page)
  const ms = performance.now() - start
  tally.pages++
  tally.ms += ms
  tally.slowest = Math.max(tally.slowest, ms)
  tally.text += f1(tokens(extracted.text), words)
  if (!extracted.text) tally.lost++
  const rate = (pair: [number, number], right: boolean) => {
    pair[1]++
    if (right) pair[0]++
  }
  const same = (a: string | undefined, b: string) => tokens(a ?? '').join(' ') === tokens(b).join(' ')
  // a site's name after the headline is neither here nor there
  const opens = (a: string, b: string) => b.startsWith(a) && (a.split(' ').length > 2 || a.length > 15)
  const headline = tokens(extracted.headline ?? '').join(' ')
  const title = tokens(expected.title ?? '').join(' ')
  if (title) rate(tally.headline, headline === title || opens(headline, title) || opens(title, headline))
  if (expected.byline) rate(tally.byline, same(extracted.byline, expected.byline))
  const date = expected.publishedTime && toEdtf(expected.publishedTime)
  if (date) rate(tally.date, extracted.date === date)
}

function measures(prefix: string, t: Tally): Measure[] {
  const rate = (name: string, [right, all]: [number, number]): Measure => ({
    name: `${prefix}${name}`,
    score: (100 * right) / (all || 1),
    note: `n ${all}`,
  })
  const text = {
    name: `${prefix}main text, token F1`,
    score: (100 * t.text) / t.pages,
    note: `${t.pages} pages, ${t.lost} without text, ${(t.ms / t.pages).toFixed(0)} ms a page, slowest ${t.slowest.toFixed(0)} ms`,
  }
  return [text, rate('headline', t.headline), rate('byline', t.byline), rate('date', t.date)]
}

/** F1 of two bags of words. */
function f1(found: readonly string[], wanted: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of wanted) left.set(word, (left.get(word) ?? 0) + 1)
  let both = 0
  for (const word of found) {
    const n = left.get(word) ?? 0
    if (n > 0) both++
    left.set(word, n - 1)
  }
  return both ? (2 * both) / (found.length + wanted.length) : 0
}
