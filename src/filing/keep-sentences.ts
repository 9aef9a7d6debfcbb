import type { Actor } from '../model/actor.ts'
import type { Reading } from '../model/reading.ts'
import type { Span } from '../model/span.ts'

/** Stands where text was left out; the spaces behind it keep every other character in its place. */
const LEFT_OUT = '[…]'

type Range = Pick<Span, 'start' | 'end'>

/**
 * A reading with only the sentences that its findings cite, for dispatches whose licence lets no more be kept. Everything
 * else of the text is blank, so that every span still points at the words that prove it, and `exact` is what stands
 * there. Of a person or body that is named elsewhere only, the name stays. The id is still that of the whole text.
 */
export function keepSentences(reading: Reading): Reading {
  const { dispatch, actors, findings } = reading
  const cited = findings.flatMap((finding) => spansIn(finding))
  const sentences = dispatch.sentences.filter((s) => cited.some((span) => span.start < s.end && span.end > s.start))
  const kept: Range[] = [...sentences, ...cited]
  const isKept = (span: Range) => kept.some(({ start, end }) => span.start >= start && span.end <= end)
  const needed = neededActors(actors, JSON.stringify(findings))
  for (const { mentions } of needed) if (!mentions.some(isKept)) kept.push(mentions[0]!)
  const text = blankOut(dispatch.text, kept)
  const { text: _text, ...parts } = dispatch
  const remaining = needed.map((actor) => ({
    ...actor,
    mentions: actor.mentions.filter(isKept),
    offices: actor.offices.filter(({ span }) => isKept(span)),
  }))
  return quoteAnew({ ...reading, dispatch: { ...parts, text }, actors: remaining }, text)
}

/** Those that findings name by their id, and those whose offices these hold. */
function neededActors(actors: readonly Actor[], findings: string): readonly Actor[] {
  const named = actors.filter(({ id }) => findings.includes(`"${id}"`))
  const heldIn = new Set(named.flatMap(({ offices }) => offices.map(({ of }) => of)))
  return actors.filter((actor) => named.includes(actor) || heldIn.has(actor.id))
}

function blankOut(text: string, kept: readonly Range[]): string {
  let out = ''
  for (const { start, end } of [...kept].sort((a, b) => a.start - b.start)) {
    if (start > out.length) out += leftOut(text.slice(out.length, start))
    out += text.slice(out.length, Math.max(end, out.length))
  }
  return out + leftOut(text.slice(out.length))
}

/** As long as what it stands for, its line breaks in place; no mark where only white space was. */
function leftOut(text: string): string {
  const blank = text.replace(/[^\n]/g, ' ')
  const at = /\S/.test(text) ? blank.indexOf(' '.repeat(LEFT_OUT.length)) : -1
  return at < 0 ? blank : blank.slice(0, at) + LEFT_OUT + blank.slice(at + LEFT_OUT.length)
}

/** Every span anywhere in a value. */
function spansIn(value: unknown): Span[] {
  if (typeof value !== 'object' || value === null) return []
  if (isSpan(value)) return [value]
  return Object.values(value).flatMap(spansIn)
}

/** The same value, each span quoting the text anew. */
function quoteAnew<T>(value: T, text: string): T {
  if (typeof value !== 'object' || value === null) return value
  if (isSpan(value)) return { ...value, exact: text.slice(value.start, value.end) }
  if (Array.isArray(value)) return value.map((item) => quoteAnew(item, text)) as T
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, quoteAnew(item, text)])) as T
}

function isSpan(value: object): value is Span {
  return 'start' in value && 'end' in value && 'exact' in value && typeof value.exact === 'string'
}
