import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Raw English news of the data folder: PolNeAR train, Wikinews, White House readouts. One text a string. */
export function* rawTexts(data: string): Generator<string> {
  for (const pattern of ['data/polnear/train/text/*.txt', 'data/wikinews/*.csv', 'data/readouts/*.md'])
    for (const file of globSync(pattern, { cwd: data }).sort()) {
      const path = join(data, file)
      if (existsSync(path)) yield readFileSync(path, 'utf8').replace(/^---\n[\s\S]{0,3000}?\n---\n/, '')
    }
}

/** Rough sentences of lower-case words and marks, good enough to count neighbours in. */
export function* roughSentences(texts: Iterable<string>): Generator<string[]> {
  for (const text of texts)
    for (const sentence of text.split(/(?<=[.!?]["”’]?)\s{1,9}|\n{2,}/)) {
      const words = sentence
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/[“”„]|''|``|""/g, '"')
        .match(
          /\p{L}{1,40}(?:n't)|'(?:s|re|ve|ll|d|m)\b|\p{L}[\p{L}.&-]{0,40}\p{L}|\p{L}|\d[\d,.]{0,20}|["',.;:!?()-]/gu,
        )
      if (words) yield words.map((w) => (/^\d/.test(w) ? '0' : w))
    }
}
