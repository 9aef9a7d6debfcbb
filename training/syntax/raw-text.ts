import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { splitSentences } from '../../src/parse/split-sentences.ts'
import { tokenise } from '../../src/parse/tokenise.ts'

/**
 * Unannotated news and diplomatic prose below the data folder, as sentences of words: PolNeAR's train texts, Wikinews,
 * White House readouts. PolNeAR's dev texts stay out, since statements are measured on them.
 */
export function readRawText(data: string): string[][] {
  const texts = [
    ...files(data, 'polnear/train/text/*.txt').map((text) => text),
    ...files(data, 'readouts/*.md').map(withoutFrontMatter),
    ...files(data, 'wikinews/*.csv').map((text) => text.replaceAll(/^"?https?:[^\n]*/gm, '').replaceAll('""', '"')),
  ]
  return texts.flatMap(sentencesOf)
}

function files(data: string, pattern: string): string[] {
  if (!existsSync(join(data, pattern.split('/')[0]!))) throw new Error(`${pattern} is not in ${data}`)
  return globSync(pattern, { cwd: data })
    .sort()
    .map((file) => readFileSync(join(data, file), 'utf8'))
}

/** Markdown without its front matter, its line breaks and its links. */
function withoutFrontMatter(text: string): string {
  return text
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replaceAll(/\[([^\]\n]{1,200})\]\([^)\n]{1,500}\)/g, '$1')
    .replaceAll(/[*_#>\\]+/g, '')
    .replaceAll(/(\S)\n(?=\S)/g, '$1 ')
}

function sentencesOf(text: string): string[][] {
  return text.split(/\n\s*\n?/).flatMap((paragraph) => {
    const pieces = tokenise(paragraph, 0, paragraph.length)
    return splitSentences(paragraph, pieces)
      .map(({ from, to }) => pieces.slice(from, to).map(({ start, end }) => paragraph.slice(start, end)))
      .filter((words) => words.length > 3 && words.length < 100)
  })
}
