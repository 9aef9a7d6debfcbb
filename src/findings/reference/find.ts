import type { ReferenceFinding, StatementFinding } from '../../model/finding.ts'
import type { Token } from '../../model/parsed-dispatch.ts'
import type { Span } from '../../model/span.ts'
import { spanOf, tokensOf } from '../../parse/match.ts'
import type { FindContext } from '../finder.ts'
import { AGAIN_HEADS, NARROWING, PARTS, STRONG_HEADS } from './lexicon.ts'
import { readTitles, type Scene, type Title } from './title.ts'

/** A document with its namings so far. */
interface Invoked {
  readonly title: Title
  readonly sentence: number
  readonly key: string
  readonly spans: Span[]
  name: string
  /** what the dispatch calls it for short: "CPA" */
  short: string | undefined
  /** "november 27" of "the November 27 deal" */
  date: string | undefined
}

const DEALS = /^(?:deal|agreement|accord|pact|truce|ceasefire|memorandum|memoranda)s?$/
const AGREED = /^(?:deal|agreement|accord|pact)$/
const VERDICTS = /^(?:ruling|verdict|judgement|judgment)s?$/
/** What one deal alone of a dispatch is about, before its head or behind it. */
const MATTERS = /\b(?:power sharing|prisoner (?:swap|exchange)|disengagement|border demarcation)\b/
const DATE = /\b(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}\b/

/**
 * Finds the documents and norms a dispatch invokes by name, each once with all its namings.
 *
 * > | under UN Security Council Resolution 1701 and Chapter VII of the UN Charter |
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
 */
export function findReferences(context: FindContext): ReferenceFinding[] {
  const { parsed, actors } = context
  const invoked: Invoked[] = []
  const isActor = (token: Token) => actors.ofToken(token.index).length > 0
  const isPerson = (token: Token) => actors.ofToken(token.index).some((id) => actors.get(id)?.type === 'person')
  for (const sentence of parsed.sentences) {
    const tokens = tokensOf(parsed, sentence)
    const scene: Scene = { tokens, sentence, isActor, isPerson }
    for (const title of readTitles(scene)) {
      const span = spanOf(parsed, tokens[title.from]!.start, tokens[title.to - 1]!.end)
      const key = keyOf(span.exact)
      const known = invoked.find((one) => isSame(one, key, title))
      if (known) {
        known.spans.push(span)
        known.short ??= title.short
        known.date ??= DATE.exec(key)?.[0]
        if (span.exact.length > known.name.length) known.name = span.exact
        continue
      }
      const name = title.number === span.exact ? `${singular(title.head)} ${title.number}` : span.exact
      invoked.push({
        title,
        sentence: sentence.index,
        key,
        spans: [span],
        name,
        short: title.short,
        date: DATE.exec(key)?.[0],
      })
    }
    if (sentence.role === 'body') nameAgain(context, invoked, tokens)
  }
  const statements = context.found('statement')
  return invoked.map((one, i) => toFinding(context, statements, one, i))
}

function toFinding(
  context: FindContext,
  statements: readonly StatementFinding[],
  { spans, sentence, name }: Invoked,
  i: number,
): ReferenceFinding {
  const by = spans.map((span) => innermost(statements, span)).find((id) => id !== undefined)
  return {
    id: `reference#${i}`,
    kind: 'reference',
    span: spans[0]!,
    sentence,
    // precision on bench/quality/dispatches, 20 references, 2026-11
    confidence: 0.9,
    reader: 'reference/title',
    namings: spans,
    name: name.replace(/\s+/g, ' '),
    ...(by ? { by } : {}),
    ...(context.isBackground(sentence) ? { background: true as const } : {}),
  }
}

/** "the agreement", "the border agreement": a further naming where the dispatch knows one document of that kind. */
function nameAgain(context: FindContext, invoked: readonly Invoked[], tokens: readonly Token[]): void {
  for (let i = 1; i < tokens.length; i++) {
    const { text, start, end } = tokens[i]!
    const short = invoked.find((one) => one.short === text)
    if (short && !invoked.some((one) => one.spans.some((s) => s.start < end && start < s.end))) {
      short.spans.push(spanOf(context.parsed, start, end))
      continue
    }
    if (!STRONG_HEADS.has(text) && !AGAIN_HEADS.has(text)) continue
    const far = i > 1 && tokens[i - 1]!.upos === 'NOUN' ? 2 : 1
    const opening = tokens[i - far]!
    if (!/^(?:the|this)$/i.test(opening.text)) continue
    const same = invoked.filter((one) => takesUp(one.title.head, text))
    if (same.length !== 1 || same[0]!.spans.some((s) => s.start < end && start < s.end)) continue
    same[0]!.spans.push(spanOf(context.parsed, opening.start, end))
  }
}

/** "the accord" takes up any deal, "the text" any paper. */
function takesUp(head: string, text: string): boolean {
  if (singular(head) === singular(text)) return true
  return AGREED.test(head) && AGREED.test(text)
}

function keyOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/\bu\.?n\.?(?=\s)/g, 'united nations')
    .replace(/^(?:the|so-called)\s/, '')
    .replace(/[\s-]+/g, ' ')
}

/** Two namings are one document where number or date are the same, or the words of one open or close the other's. */
function isSame(known: Invoked, key: string, title: Title): boolean {
  const heads = singular(known.title.head) === singular(title.head)
  if (known.title.number || title.number) return heads && known.title.number === title.number
  if (known.key === key || known.short?.toLowerCase() === key) return true
  if (PARTS.test(known.title.head)) return heads && (key.startsWith(`${known.key} `) || known.key.startsWith(`${key} `))
  if (
    heads &&
    narrowed(key, title.head) !== undefined &&
    narrowed(key, title.head) === narrowed(known.key, known.title.head)
  )
    return true
  if (VERDICTS.test(known.title.head) && VERDICTS.test(title.head)) return true
  if (heads || (DEALS.test(known.title.head) && DEALS.test(title.head)))
    if (MATTERS.exec(key) && MATTERS.exec(key)?.[0] === MATTERS.exec(known.key)?.[0]) return true
  const date = DATE.exec(key)?.[0]
  if (date && date === known.date) return DEALS.test(known.title.head) && DEALS.test(title.head)
  const [short, long] = key.length < known.key.length ? [key, known.key] : [known.key, key]
  return heads && (long.endsWith(` ${short}`) || long.startsWith(`${short} `))
}

/** The words that narrow a head, where they are two or more: "maritime border" of "the November 27 maritime border agreement". */
function narrowed(key: string, head: string): string | undefined {
  const before = key.slice(0, Math.max(0, key.indexOf(` ${head.toLowerCase()}`))).split(' ')
  const last = before.slice(-2)
  return last.length === 2 && last.every((word) => NARROWING.has(word)) ? last.join(' ') : undefined
}

function singular(head: string): string {
  return head.replace(/ies$/, 'y').replace(/s$/, '').replace('memoranda', 'memorandum')
}

/** The smallest statement whose content holds a span. */
function innermost(statements: readonly StatementFinding[], { start, end }: Span): string | undefined {
  let best: { id: string; size: number } | undefined
  for (const { id, content } of statements)
    for (const piece of content) {
      const size = piece.end - piece.start
      if (piece.start <= start && end <= piece.end && (!best || size < best.size)) best = { id, size }
    }
  return best?.id
}
