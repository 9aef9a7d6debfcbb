import { once } from 'node:events'
import type { SentenceOf } from '../model/cited-sentence.ts'
import type { Citation } from '../model/record-entry.ts'
import type { AskFlags, OpenRecord } from './open-record.ts'
import type { Item } from './text/write-items.ts'

/** A part of an answer: its heading, and its items; `empty` is said where there are none. */
export interface Part {
  readonly heading?: string
  readonly items: readonly Item[]
  readonly empty?: string
}

/** An answer in both its forms: parts for people; for programs a value a line, its citations completed by their sentences. */
export interface Answer {
  readonly parts: readonly Part[]
  readonly values: readonly object[]
  /** sentences shown under each item */
  readonly most?: number
}

/** Prints an answer: JSON Lines with `--json`, each naming its process; else text that fits the terminal, under the process and its day. */
export async function printAnswer(
  open: OpenRecord,
  flags: AskFlags,
  { parts, values, most = 1 }: Answer,
): Promise<void> {
  if (flags.json) {
    const sentenceOf = await open.sentences(values.flatMap(citationsIn))
    for (const value of values)
      await print(`${JSON.stringify({ process: open.slug, ...(withSentences(value, sentenceOf) as object) })}\n`)
    return
  }
  const { terminal } = await import('./text/terminal.ts')
  const { heading, headLine, variedCitations, writeItems } = await import('./text/write-items.ts')
  const screen = terminal(process.stdout, process.env)
  const shown = parts.flatMap((p) => p.items.flatMap((i) => variedCitations(i.citations).slice(0, most)))
  const sentenceOf = await open.sentences(shown)
  const blocks = [
    headLine(open.record.process, open.record.asOf, screen),
    ...parts.flatMap(({ heading: title, items, empty }) => [
      ...(title && (items.length || empty) ? [heading(title, screen)] : []),
      ...(items.length ? [writeItems(items, sentenceOf, screen, most)] : empty ? [empty] : []),
    ]),
  ]
  await print(`${open.answered ? '\n' : ''}${blocks.join('\n\n')}\n`)
}

/** Writes to standard output and waits where the reader of a pipe is slow. */
export async function print(text: string | Uint8Array): Promise<void> {
  if (process.stdout.write(text)) return
  await once(process.stdout, 'drain')
}

/** Every citation inside a value, however deep. */
function citationsIn(value: unknown): Citation[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn)
  if (!isObject(value)) return []
  return isCitation(value) ? [value] : Object.values(value).flatMap(citationsIn)
}

function withSentences(value: unknown, sentenceOf: SentenceOf): unknown {
  if (Array.isArray(value)) return value.map((item) => withSentences(item, sentenceOf))
  if (!isObject(value)) return value
  if (!isCitation(value))
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withSentences(inner, sentenceOf)]))
  const found = sentenceOf(value)
  return { ...value, ...(found ? { text: found.text } : {}), ...(found?.url ? { url: found.url } : {}) }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isCitation(value: object): value is Citation {
  return 'dispatch' in value && 'sentence' in value && 'span' in value
}
